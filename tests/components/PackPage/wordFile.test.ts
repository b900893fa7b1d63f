import {strFromU8, unzipSync} from 'fflate';
import {Packer} from 'docx';
import {parseFragment, type DefaultTreeAdapterMap} from 'parse5';

import {makeHandout} from '../../../src/publications/handout';
import {wordDocument} from '../../../src/components/PackPage/wordFile';
import {HANDOUT_WORDS} from '../../builders/aHandout';
import {aPackPage, aPackPlace} from '../../builders/aPackPage';
import {aListItem, aReadingList} from '../../builders/aReadingList';

const WORDS = 'Întrebări deschise – ședință, łódzki świadek, témoin protégé, “¿qué?”, Å & <b>.';

/** The parts of a file, by name. */
async function partsOf(
  note = 'Înainte de prânz: łatwe, déjà vu.\nA doua linie.',
): Promise<Record<string, string>> {
  const page = aPackPage({caution: 'One reader so far.'});
  const place = aPackPlace({
    blocks: [
      {kind: 'paragraph', text: WORDS},
      {kind: 'item', marker: '•', depth: 0, text: 'a point'},
      {kind: 'item', marker: '3.', depth: 0, text: 'the third step'},
      {kind: 'row', cells: [['Say', '“Tell me.”']]},
      {kind: 'remark', text: 'Corrected 1 May 2026: A slip.'},
    ],
  });
  const handout = makeHandout({
    list: aReadingList({title: 'Ziua întâi', items: [aListItem({note}), aListItem({id: 'HT-11'})]}),
    textOf: ({id}) => (id === 'HT-11' ? {page} : {page, place}),
    head: ['Edition 2. Law seen up to June 2026.'],
    language: 'en-GB',
    words: HANDOUT_WORDS,
  });
  const files = unzipSync(new Uint8Array(await Packer.toBuffer(wordDocument(handout, 'The portal'))));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

interface ReadParagraph {
  readonly style: string;
  readonly text: string;
}

/** The paragraphs of a part, each with its style and its words. */
function paragraphsOf(xml: string): ReadParagraph[] {
  return [...xml.matchAll(/<w:p>([\s\S]*?)<\/w:p>/g)].map(([, inner = '']) => ({
    style: /<w:pStyle w:val="(\w+)"/.exec(inner)?.[1] ?? '',
    text: [...inner.matchAll(/<w:t(?: [^>]*)?>([\s\S]*?)<\/w:t>/g)]
      .map(([, text]) => decoded(text!))
      .join(''),
  }));
}

function decoded(xml: string): string {
  const [node] = parseFragment(xml).childNodes as DefaultTreeAdapterMap['textNode'][];
  return node?.value ?? '';
}

describe('the file for Word', () => {
  let parts: Record<string, string>;
  let paragraphs: ReadParagraph[];
  beforeAll(async () => {
    parts = await partsOf();
    paragraphs = paragraphsOf(parts['word/document.xml']!);
  });

  test('holds the words letter by letter, in every script of the portal’s readers', () => {
    const texts = paragraphs.map(({text}) => text);
    expect(texts).toContain(WORDS);
    expect(texts).toContain('Note: Înainte de prânz: łatwe, déjà vu.');
    expect(texts).toContain('A doua linie.');
    expect(texts).toContain('Say: “Tell me.”');
    expect(texts).toContain('Corrected 1 May 2026: A slip.');
  });

  test('has the title, the numbers and the sections as headings', () => {
    expect(paragraphs.filter(({style}) => style === 'Title').map(({text}) => text)).toEqual(['Ziua întâi']);
    expect(paragraphs.filter(({style}) => style === 'Heading1').map(({text}) => text)).toEqual([
      'HT 11.2.3',
      'HT 11',
    ]);
    expect(paragraphs.filter(({style}) => style === 'Heading2').map(({text}) => text)).toEqual([
      '11.2 Questions',
    ]);
  });

  test('says edition, caution, sources with their certainty, and how to cite', () => {
    const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
    expect(text).toContain('Edition 2. Law seen up to June 2026.');
    expect(text).toContain('No official text.');
    expect(text).toContain('One reader so far.');
    expect(text).toContain('Sources: ABE guidance 2022; E, not checked against the source');
    expect(text).toContain('Cite: HT 11.2.3 (edition 2)');
    expect(text).toContain('https://portal.example/2/guidelines/free-account/#HT-11.2.3');
  });

  test('keeps the number of a step, also where its list began above', () =>
    expect(parts['word/document.xml']).toMatch(/3\.<\/w:t><w:tab\/><w:t[^>]*>the third step/));

  test('has the language of the texts, and page numbers', () => {
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="en-GB"/>');
    const footer = Object.entries(parts).find(([name]) => /^word\/footer\d+\.xml$/.test(name))![1];
    expect(footer).toContain('>PAGE<');
    expect(footer).toContain('>NUMPAGES<');
  });

  test('says who made it, and names no other place on the web than the portal and the standards', () => {
    expect(parts['docProps/core.xml']).toContain('<dc:creator>The portal</dc:creator>');
    const external = Object.values(parts).flatMap((xml) =>
      [...xml.matchAll(/Target="(https?:[^"]*)"/g)].map(([, target]) => target!),
    );
    const written = parts['word/document.xml']!.match(/https?:[^\s<>"]*(?=[^<]*<\/w:t>)/g) ?? [];
    expect(written.length).toBeGreaterThan(0);
    const foreign = [...external, ...written].filter(
      (address) => !address.startsWith('https://portal.example/'),
    );
    expect(foreign).toEqual([]);
  });
});
