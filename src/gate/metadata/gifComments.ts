import {UnreadableFileError, type MetadataText} from './fileMetadata';

export function isGif(bytes: Buffer): boolean {
  return /^GIF8[79]a$/.test(bytes.toString('latin1', 0, 6));
}

/**
 * Comments and plain texts of a GIF file. Source: GIF89a specification (CompuServe, 1990), sections 17 to 25.
 * @throws UnreadableFileError when the file ends before the picture does
 */
export function readGifTexts(bytes: Buffer): MetadataText[] {
  const texts: MetadataText[] = [];
  let at = 13 + colourTableSize(byteAt(bytes, 10));
  for (;;) {
    const introducer = byteAt(bytes, at);
    if (introducer === 0x3b) return texts;
    if (introducer === 0x21) {
      const label = byteAt(bytes, at + 1);
      const [content, end] = subBlocks(bytes, at + 2);
      if (label === 0xfe) texts.push({where: 'GIF comment', text: content.toString('latin1')});
      at = end;
    } else if (introducer === 0x2c) {
      at += 10 + colourTableSize(byteAt(bytes, at + 9)) + 1;
      at = subBlocks(bytes, at)[1];
    } else {
      throw damaged();
    }
  }
}

function colourTableSize(flags: number): number {
  return flags & 0x80 ? 3 << ((flags & 7) + 1) : 0;
}

/** Blocks of up to 255 bytes, each with its length before it, up to one of length 0. */
function subBlocks(bytes: Buffer, from: number): [content: Buffer, end: number] {
  const blocks: Buffer[] = [];
  let at = from;
  for (let length = byteAt(bytes, at); length > 0; length = byteAt(bytes, at)) {
    blocks.push(bytes.subarray(at + 1, at + 1 + length));
    at += 1 + length;
  }
  return [Buffer.concat(blocks), at + 1];
}

function byteAt(bytes: Buffer, at: number): number {
  const byte = bytes[at];
  if (byte === undefined) throw damaged();
  return byte;
}

function damaged(): UnreadableFileError {
  return new UnreadableFileError('The GIF picture is cut short or damaged.');
}
