import type {MetadataText} from './fileMetadata';

const PACKET = /<(?:x:xmpmeta|x:xapmeta|rdf:RDF)\b[\s\S]*?<\/(?:x:xmpmeta|x:xapmeta|rdf:RDF)>/g;
const TOKEN =
  /<!--[\s\S]*?-->|<[?!][\s\S]*?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** What holds an XMP packet together and says nothing itself. */
const FRAME = /^(?:rdf|x|xml|xmlns)(?::|$)/;
const ENTITIES: Readonly<Record<string, string>> = {lt: '<', gt: '>', amp: '&', quot: '"', apos: "'"};

/**
 * Texts of the XMP packets in a file, whatever its form: packets stand in it as plain text, so that programs which do
 * not know the form find them (ISO 16684-1:2019, 7.3). Each text has the name of its innermost property:
 * `XMP dc:creator`.
 */
export function readXmpTexts(content: string): MetadataText[] {
  return [...content.matchAll(PACKET)].flatMap(([packet]) => readPacket(packet));
}

function readPacket(packet: string): MetadataText[] {
  const texts: MetadataText[] = [];
  const open: string[] = [];
  const add = (name: string | undefined, text: string): void => {
    if (name && text.trim()) texts.push({where: `XMP ${name}`, text: decodeEntities(text.trim())});
  };
  for (const [, closing, name, attributes, single, text] of packet.matchAll(TOKEN)) {
    if (text !== undefined) {
      add(
        open.findLast((element) => !FRAME.test(element)),
        text,
      );
    } else if (closing) {
      open.pop();
    } else if (name) {
      for (const [, key, double, simple] of attributes!.matchAll(ATTRIBUTE)) {
        if (!FRAME.test(key!)) add(key, double ?? simple ?? '');
      }
      if (!single) open.push(name);
    }
  }
  return texts;
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return ENTITIES[String(name)] ?? whole;
    const code = hex ? parseInt(String(hex), 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : String(whole);
  });
}
