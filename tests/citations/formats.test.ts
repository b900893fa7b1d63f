import type {CitedDecision} from '../../src/citations/citable';
import {FORMATS, type CitationFormat} from '../../src/citations/formats';
import {aCitable, aCitableCase, aCitableCaseParagraph} from '../builders/aCitable';

function written(
  id: CitationFormat['id'],
  ...citables: readonly Parameters<CitationFormat['of']>[0][number][]
) {
  return FORMATS.find((format) => format.id === id)!.of(citables);
}

function court(jurisdiction: string, name: string): CitedDecision['court'] {
  return {code: 'x', name, short: 'X', jurisdiction};
}

describe('FORMATS', () => {
  test('are the forms in the order in which readers are shown them', () =>
    expect(FORMATS.map(({id}) => id)).toEqual([
      'link',
      'plain',
      'oscola',
      'continental',
      'ris',
      'bibtex',
      'csl',
    ]));

  test('that are files have an ending and a media type', () =>
    expect(FORMATS.flatMap(({extension, mediaType}) => (extension ? [[extension, mediaType]] : []))).toEqual([
      ['.ris', 'application/x-research-info-systems'],
      ['.bib', 'application/x-bibtex'],
      ['.csl.json', 'application/vnd.citationstyles.csl+json'],
    ]));

  test.each(FORMATS)('write several in their order: $id', (format) => {
    const text = format.of([
      aCitable({id: 'HT-1', url: 'https://a.example/#1', label: 'HT 1'}),
      aCitable({label: 'HT 2'}),
    ]);
    const [first, second] = [text.search(/HT 1|#1/), text.search(/HT 2|#HT-11/)];
    expect(first).toBeGreaterThanOrEqual(0);
    expect(second).toBeGreaterThan(first);
  });

  test.each(FORMATS.filter(({extension}) => extension))('end a file in a line break: $id', (format) =>
    expect(format.of([aCitable()])).toMatch(/\n$/),
  );

  test.each(FORMATS.filter(({id}) => id !== 'link'))('say the edition of a text: $id', (format) =>
    expect(format.of([aCitable()])).toMatch(/edition 2|ET {2}- 2|edition = \{2\}|"edition": "2"/),
  );

  test.each(FORMATS)('name nobody as author: $id', (format) =>
    expect(format.of([aCitable(), aCitableCase()])).not.toMatch(/\bauthor\b|AU {2}- /i),
  );
});

describe('OSCOLA', () => {
  test('cites a decision as it is stored', () =>
    expect(written('oscola', aCitableCase())).toBe('A v France App no 1/01 (ECtHR, 26 July 2005)'));

  test('cites a paragraph by number, edition, day, law and address', () =>
    expect(written('oscola', aCitable())).toBe(
      '‘HT 11.2.3, Free account and questioning’ (Guidelines on hearing techniques, A Knowledge Portal, edition 2, ' +
        '24 November 2026: law from sources seen up to June 2026) ' +
        '<https://portal.example/2/guidelines/free-account/#HT-11.2.3>',
    ));

  test('cites a paragraph of a note with the decision', () =>
    expect(written('oscola', aCitableCaseParagraph())).toMatch(
      /^‘JP a-v-france \[7\], note on A v\. France’ .*>, on A v France App no 1\/01 \(ECtHR, 26 July 2005\), ECLI:CE:ECHR:2005:0726JUD000000101$/,
    ));

  test('gives an ECLI once', () =>
    expect(
      written(
        'oscola',
        aCitableCaseParagraph({citation: 'Case C-1/03 A EU:C:2005:386', ecli: 'ECLI:EU:C:2005:386'}),
      ),
    ).toMatch(/on Case C-1\/03 A EU:C:2005:386$/));
});

describe('the continental form', () => {
  test.each<[string, Partial<CitedDecision>, string]>([
    [
      'European Court of Human Rights',
      {formation: 'Second Section'},
      'European Court of Human Rights, Second Section, 26 July 2005, A v. France, no. 1/01, ECLI:CE:ECHR:2005:0726JUD000000101',
    ],
    [
      'several applications',
      {docket: ['1/01', '2/01'], ecli: ''},
      'European Court of Human Rights, 26 July 2005, A v. France, nos. 1/01, 2/01',
    ],
    [
      'Court of Justice',
      {
        court: court('EU', 'Court of Justice of the European Union'),
        docket: ['C-1/03'],
        ecli: 'ECLI:EU:C:2005:1',
      },
      'Court of Justice of the European Union, 26 July 2005, A v. France, C-1/03, ECLI:EU:C:2005:1',
    ],
    [
      'Belgium',
      {court: court('BE', 'Court of Cassation of Belgium'), docket: ['P.12.0107.N'], ecli: ''},
      'Court of Cassation of Belgium, 26 July 2005, P.12.0107.N',
    ],
    [
      'Poland',
      {court: court('PL', 'Supreme Court of Poland (Sąd Najwyższy)'), docket: ['III KK 103/17'], ecli: ''},
      'Supreme Court of Poland (Sąd Najwyższy), 26 July 2005, III KK 103/17',
    ],
    [
      'Romania',
      {
        court: court('RO', 'High Court (ÎCCJ)'),
        formation: 'Criminal Section',
        docket: ['76/RC/2015'],
        ecli: '',
      },
      'High Court (ÎCCJ), Criminal Section, no. 76/RC/2015, 26 July 2005',
    ],
    [
      'Spain',
      {court: court('ES', 'Supreme Court of Spain'), docket: ['144/2018'], ecli: 'ECLI:ES:TS:2018:1020'},
      'Supreme Court of Spain, no. 144/2018, 26 July 2005, ECLI:ES:TS:2018:1020',
    ],
    [
      'a year alone and no number',
      {court: court('DK', 'Supreme Court of Denmark'), date: '2017', docket: [], ecli: ''},
      'Supreme Court of Denmark, 2017',
    ],
  ])('follows what is usual: %s', (_name, decision, text) =>
    expect(written('continental', aCitableCase(decision))).toBe(text),
  );

  test('cites a paragraph by number, publication, edition and law', () =>
    expect(written('continental', aCitable())).toBe(
      'HT 11.2.3, Free account and questioning, in: Guidelines on hearing techniques, A Knowledge Portal, edition 2 ' +
        '(24 November 2026: law from sources seen up to June 2026), ' +
        'https://portal.example/2/guidelines/free-account/#HT-11.2.3',
    ));

  test('cites a paragraph of a note with the decision', () =>
    expect(written('continental', aCitableCaseParagraph())).toMatch(
      /; on European Court of Human Rights, 26 July 2005, A v\. France, no\. 1\/01, ECLI:[\w:]+$/,
    ));
});

describe('RIS', () => {
  test('has one tag a line, with the line ends of the format, and an empty end of record', () => {
    const lines = written('ris', aCitableCase(), aCitable()).split('\r\n');
    expect(lines.filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
    expect(lines.filter((line) => line === 'ER  - ')).toHaveLength(2);
  });

  test('takes no line of a text for a tag', () =>
    expect(written('ris', aCitableCase({title: 'A\nER  - \nTY  - JOUR'})).match(/^(?:TY|ER) {2}-/gm)).toEqual(
      ['TY  -', 'ER  -'],
    ));
});
