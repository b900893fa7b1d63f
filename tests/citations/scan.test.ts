import {scanCitations} from '../../src/citations/scan';
import {aCitationIndex} from '../builders/aCitationIndex';
import {seededRandom} from '../builders/seededRandom';

const index = aCitationIndex();

/** The findings of a text, a line each: `HT 11.2.3 → HT-11.2.3 holds`. */
function found(text: string): string[] {
  return scanCitations(text, index).map((finding) => `${finding.text} → ${finding.target} ${finding.state}`);
}

/** What a text leads to, in order. */
function targets(text: string): (string | null)[] {
  return scanCitations(text, index).map(({target}) => target);
}

describe('a number of the portal', () => {
  test.each([
    ['HT 11.2.3', 'HT-11.2.3'],
    ['HT11.2.3', 'HT-11.2.3'],
    ['HT\u00a011.2.3', 'HT-11.2.3'],
    ['HT-11.2.3', 'HT-11.2.3'],
    ['HT\n11.2.3', 'HT-11.2.3'],
    ['HT 11.2', 'HT-11.2'],
    ['HT 11', 'HT-11'],
    ['HT, pct. 11.2.3', 'HT-11.2.3'],
    ['HT C.4', 'HT-C.4'],
    ['JD 18.T.4', 'JD-18.T.4'],
    ['JP siliadin-v-france [7]', 'JP-siliadin-v-france-7'],
    ['JP siliadin-v-france \\[7\\]', 'JP-siliadin-v-france-7'],
    ['JP-siliadin-v-france-7', 'JP-siliadin-v-france-7'],
    ['JP siliadin-v-france', 'siliadin-v-france'],
  ])('is found as %j', (typed, target) => {
    const text = `See ${typed}, and more.`;
    expect(scanCitations(text, index)).toMatchObject([{text: typed, start: 4, target, state: 'holds'}]);
  });

  test('ends before the full stop of its sentence', () => {
    expect(found('So says HT 11.2. And HT 11.')).toEqual(['HT 11.2 → HT-11.2 holds', 'HT 11 → HT-11 holds']);
  });

  test('goes on in lists and ranges', () => {
    expect(targets('HT 11.2.3, 11.2.5 and 12.1.1')).toEqual(['HT-11.2.3', 'HT-11.2.5', 'HT-12.1.1']);
    expect(targets('HT 11.2.3–11.2.5; HT C.4–6')).toEqual(['HT-11.2.3', 'HT-11.2.5', 'HT-C.4', 'HT-C.6']);
    expect(targets('JP siliadin-v-france [7], [8] și [9]')).toEqual([
      'JP-siliadin-v-france-7',
      'JP-siliadin-v-france-8',
      'JP-siliadin-v-france-9',
    ]);
    expect(targets('HT 11 și 12.')).toEqual(['HT-11', 'HT-12']);
  });

  test('names what does not hold inside a range', () => {
    expect(scanCitations('HT 11.2.3–11.2.5', index)[1]).toMatchObject({
      state: 'holds',
      between: [{target: 'HT-11.2.4', state: 'withdrawn'}],
    });
  });

  test.each([
    '(edition 1)',
    '(ediția 1)',
    '(ediţia 1)',
    '(édition 1)',
    '(editie 1)',
    '(wydanie 1)',
    '(edición 1)',
    '(ed. 1)',
    '(1st edition)',
    ', edition 1',
  ])('takes the edition from %j', (edition) => {
    const typed = `HT 11.2.1${edition.startsWith(',') ? '' : ' '}${edition}`;
    expect(scanCitations(typed, index)).toMatchObject([{text: typed, edition: 1, state: 'reworded'}]);
  });

  test('shares the edition behind a list with all of it', () => {
    expect(scanCitations('HT 11.2.1, 11.2.3 (edition 1)', index)).toMatchObject([
      {edition: 1, state: 'reworded'},
      {edition: 1, state: 'holds', text: '11.2.3 (edition 1)'},
    ]);
  });

  test('leaves the words behind the edition alone', () => {
    expect(found('HT 11.2.1 (édition 1, 2026 : état du droit)')).toEqual([
      'HT 11.2.1 (édition 1 → HT-11.2.1 reworded',
    ]);
  });

  test.each([
    ['HT 11.2.3', 'holds'],
    ['HT 11.2.1 (edition 1)', 'reworded'],
    ['HT 11.2.1 (edition 2)', 'holds'],
    ['HT 11.2.1', 'holds'],
    ['HT 11.2.4', 'withdrawn'],
    ['HT 11.3.2 (edition 1)', 'moved'],
    ['HT 11.3.3', 'withdrawn'],
    ['HT 11.3.3 (edition 1)', 'withdrawn'],
    ['HT 11.3.1 (edition 1)', 'unknown'],
    ['HT 11.2.9', 'unknown'],
    ['HT 11.2.3 (edition 3)', 'unknown'],
    ['HT 11 (edition 1)', 'reworded'],
    ['HT 11.1 (edition 1)', 'holds'],
    ['HT 11.2 (edition 1)', 'reworded'],
    ['JP siliadin-v-france [8] (edition 1)', 'reworded'],
    ['JP siliadin-v-spain [7]', 'unknown'],
  ])('%s: %s', (text, state) => {
    expect(scanCitations(text, index).map((finding) => finding.state)).toEqual([state]);
  });
});

describe('an address of the portal', () => {
  test.each([
    ['https://portal.example/1/guidelines/free-account/#HT-11.2.1', 'HT-11.2.1', 'reworded'],
    ['https://elsewhere.example/2/guidelines/free-account/#HT-11.2.3', 'HT-11.2.3', 'holds'],
    ['/2/guidelines/free-account/#HT-11.2.3', 'HT-11.2.3', 'holds'],
    ['/2/guidelines/free-account/', 'HT-11', 'holds'],
    ['https://portal.example/id/HT-11.2.3', 'HT-11.2.3', 'holds'],
    ['/id/ht-c.4/', 'HT-C.4', 'holds'],
    ['/id/siliadin-v-france/', 'siliadin-v-france', 'holds'],
    ['/id/ECLI-CE-ECHR-2005-0726JUD007331601/', 'siliadin-v-france', 'holds'],
    ['/2/practice/siliadin-v-france/#JP-siliadin-v-france-7', 'JP-siliadin-v-france-7', 'holds'],
  ])('%s', (address, target, state) => {
    expect(scanCitations(`At ${address}.`, index)).toMatchObject([{text: address, target, state}]);
  });

  test('of another site is none, whatever its path', () => {
    expect(
      found('https://elsewhere.example/2/guidelines/free-account/ and https://e.example/practice/x'),
    ).toEqual([]);
  });
});

describe('a decision', () => {
  test.each([
    'ECLI:CE:ECHR:2010:0107JUD002596504',
    'ecli:ce:echr:2010:0107jud002596504',
    'ECLI : CE : ECHR : 2010 : 0107JUD002596504',
    'ECLI:CE:ECHR:2010:\n0107 JUD 002596504',
    'Rantsev v. Cyprus and Russia',
    'Rantsev v Cyprus and Russia',
    'RANTSEV v. CYPRUS AND RUSSIA',
    'Rantsev c. Chypre et Russie',
    'Rantsev c. Ciprului și Rusiei',
    'Rantsev împotriva Ciprului și Rusiei',
    'Rantsev p. Cyprowi i Rosji',
    'Rantsev przeciwko Cyprowi i Rosji',
    'Rantsev t. Cyprus en Rusland',
    'Rantsev/Cyprus en Rusland',
    'Rantsev contra Chipre y Rusia',
  ])('is found as %j', (typed) => {
    expect(scanCitations(`In ${typed} (2010)`, index)).toMatchObject([
      {text: typed, kind: 'case', target: 'rantsev-v-cyprus-and-russia', state: 'holds'},
    ]);
  });

  test.each(['no. 25965/04', 'nr. 25965/04', 'skarga nr 25965/04', 'n° 25965/04', 'núm. 25965/04'])(
    'is found by its number in %j',
    (typed) => expect(found(typed)).toEqual(['25965/04 → rantsev-v-cyprus-and-russia holds']),
  );

  test.each([
    'C-483/09',
    'C‑483/09',
    'C–483/09',
    'EU:C:2011:583',
    'Gueye y Salmerón Sánchez',
    'Gueye en Salmeron Sanchez',
  ])('of the Court of Justice is found as %j', (typed) =>
    expect(targets(`(${typed})`)).toEqual(['gueye-and-salmeron-c-483-09']),
  );

  test('of a national court is found by its docket', () => {
    expect(targets('wyrok SN, III KK 103/17; STS 430/2019; sentencia 430/2019')).toEqual([
      'pl-sn-iii-kk-103-17',
      'es-sts-430-2019',
      'es-sts-430-2019',
    ]);
  });

  test('of the Swiss Federal Supreme Court is found in each of its languages', () => {
    const [first] = index.cases;
    const known = aCitationIndex({
      cases: [{...first!, id: 'ch-bge-126-iv-225', numbers: ['BGE 126 IV 225']}],
    });
    const typed = 'BGE 126 IV 225; ATF 126 IV 225; DTF 126 IV 225';
    expect(scanCitations(typed, known).map(({target}) => target)).toEqual(Array(3).fill('ch-bge-126-iv-225'));
  });

  test('is found by its short title where that is set off', () => {
    expect(targets('*Siliadin*, „Rantsev” et « Siliadin »; Rantsev himself')).toEqual([
      'siliadin-v-france',
      'rantsev-v-cyprus-and-russia',
      'siliadin-v-france',
    ]);
  });

  test('of the Crown is found by the first who is named', () => {
    const [first] = index.cases;
    const crown = {
      ...first!,
      id: 'gb-r-v-l-2013',
      title: 'R v L, HVN and T (also reported as R v K)',
      respondents: [],
    };
    const known = aCitationIndex({cases: [crown]});
    expect(scanCitations('R v L; R v K; R v L, HVN and T; R v Lee', known).map(({target}) => target)).toEqual(
      ['gb-r-v-l-2013', 'gb-r-v-l-2013', 'gb-r-v-l-2013', null],
    );
  });

  test('is told apart from another of the same State', () => {
    expect(targets('Siliadin c. France, C.N. et V. c. France, CN and V v France')).toEqual([
      'siliadin-v-france',
      'cn-and-v-v-france',
      'cn-and-v-v-france',
    ]);
  });

  test('that the portal does not have leads nowhere', () => {
    expect(
      found(
        'Van der Mussele v. Belgium; C-66/18; ECLI:EU:C:2020:999; application no. 12345/19; STS 9/2020; 11 Os 109/96',
      ),
    ).toEqual([
      'Van der Mussele v. Belgium → null unknown',
      'C-66/18 → null unknown',
      'ECLI:EU:C:2020:999 → null unknown',
      '12345/19 → null unknown',
      'STS 9/2020 → null unknown',
      '11 Os 109/96 → null unknown',
    ]);
  });
});

describe('a provision', () => {
  test.each([
    ['art. 8 of Directive 2011/36/EU', 'dir-2011-36 art. 8'],
    ['articolul 8 din Directiva 2011/36/UE', 'dir-2011-36 art. 8'],
    ['artikel 8 van Richtlijn 2011/36/EU', 'dir-2011-36 art. 8'],
    ['art. 8 ust. 1 dyrektywy 2011/36/UE', 'dir-2011-36 art. 8'],
    ['art. 8 alin. (1) și (2) din Directiva 2011/36/UE', 'dir-2011-36 art. 8'],
    ['Directive 2011/36/EU, art. 18a', 'dir-2011-36 art. 18a'],
    ['artikel 433quinquies Sw.', 'be-cp-1867 art. 433quinquies'],
    ['article 433quinquies, § 1er, 3°, du Code pénal', 'be-cp-1867 art. 433quinquies'],
    ['art. 258 Sw.', 'be-cp-2024 art. 258'],
    ['art. 189a k.k.', 'pl-kk art. 189a'],
    ['art. 115 § 22 pkt 1 Kodeksu karnego', 'pl-kk art. 115'],
    ['art. 177 bis CP', 'es-cp art. 177 bis'],
    ['artículo 177 bis.1 y 2 del Código Penal', 'es-cp art. 177 bis'],
    ['Article 4 ECHR', 'echr-1950 art. 4'],
    ['art. 4 CEDO', 'echr-1950 art. 4'],
    ['article 4 CEDH', 'echr-1950 art. 4'],
    ['art. 4 EKPC', 'echr-1950 art. 4'],
    ['artikel 4 EVRM', 'echr-1950 art. 4'],
    ['artículo 4 CEDH', 'echr-1950 art. 4'],
    ['Article 6 § 3 (d) of the European Convention on Human Rights', 'echr-1950 art. 6'],
    ['art. 210 C. pen.', 'ro-cp art. 210'],
    ['art. 210 alin. (1) lit. a) din Codul penal', 'ro-cp art. 210'],
    ['art. 216¹ C.pen.', 'ro-cp art. 216^1'],
    ['art. 2 din Legea nr. 678/2001', 'ro-l678-2001 art. 2'],
  ])('is found as %j', (typed, target) => {
    expect(scanCitations(`(a) ${typed} says`, index)).toMatchObject([
      {text: typed, kind: 'provision', target, state: 'holds'},
    ]);
  });

  test('stands for each article of a list', () => {
    expect(targets('Articles 8 and 11 of Directive 2011/36/EU')).toEqual([
      'dir-2011-36 art. 8',
      'dir-2011-36 art. 11',
    ]);
    expect(targets('art. 4 și art. 6 CEDO')).toEqual(['echr-1950 art. 4', 'echr-1950 art. 6']);
    expect(targets('Directive 2011/36/EU, art. 8; ECHR, arts 4 and 6')).toEqual([
      'dir-2011-36 art. 8',
      'echr-1950 art. 4',
      'echr-1950 art. 6',
    ]);
  });

  test('on which the portal has no rule is unknown', () => {
    expect(found('art. 99 CEDO')).toEqual(['art. 99 CEDO → echr-1950 art. 99 unknown']);
  });
});

describe('what is no citation', () => {
  test.each([
    '12.11.2023, 12/11/2023, 2023-11-12, 12 November 2023',
    '+40 800 800 678; tel. 0800/123456; 0800 73316',
    'version 2.11.3, v11.2.3, IP 192.168.11.2',
    'chapter 11.2 of another book, 11.2.3 alone, p. 11, § 89, pp. 12–14',
    '3.5 %, 11.2 km, 450 € HT, HT 19 %, HT 12 000 lei, HT 11/2020',
    'dosar nr. 1234/P/2023, nr. 5678/II/2024, nr. 1234/15, order 25/2004, letter no. 430/2019',
    'article 5 of the house rules; art. 12 of the contract; Section 4 of the manual',
    'art. 4. Directive 2011/36/EU is older. In art. 5 and Directive 2011/36/EU',
    '[@es-cp, art. 177 bis; C], Room C-204, HT-2000 software, JP Morgan, JP 7, table C.4, ISO 9001:2015, ECLI',
    'Directive 2011/36/EU as a whole; edition 2 of the manual',
    'Kowalski przeciwko Nowak; Poland v. Germany; France c. Roumanie',
    'HT 11.2.3456, HTML 11.2.3, RIGHT 11.2',
  ])('%s', (text) => expect(found(text)).toEqual([]));

  test('ends a list of numbers', () => {
    expect(targets('HT 11.2.3 and 12 March 2024; HT 11.2.3, 14.05.24; HT 11.2, 3.5 kg')).toEqual([
      'HT-11.2.3',
      'HT-11.2.3',
      'HT-11.2',
    ]);
  });
});

describe('offsets', () => {
  const marked =
    'Cafe\u0301 \u{1f600} “soft\u00adly”: HT\u00a011.2.3\u200b, S\u0326 și hotărârea Rantsev c. Ciprului s\u0326i Rusiei';

  test('are those of the text as it was given, with its marks and pairs', () => {
    const findings = scanCitations(marked, index);
    expect(findings.map(({target}) => target)).toEqual(['HT-11.2.3', 'rantsev-v-cyprus-and-russia']);
    for (const {text, start, end} of findings) expect(marked.slice(start, end)).toBe(text);
    expect(findings[1]!.text).toBe('Rantsev c. Ciprului s\u0326i Rusiei');
  });

  test('never overlap and never leave the text, whatever it is made of', () => {
    const random = seededRandom(7);
    const pieces = [
      'HT 11.2.3',
      ', ',
      '11.2.5',
      ' (edition 1)',
      '–',
      'JP siliadin-v-france',
      ' [7]',
      ']',
      'art. ',
      '8',
      ' of ',
      'Directive 2011/36/EU',
      'ECLI:CE:ECHR:',
      '2005:',
      '0726JUD007331601',
      ' v. ',
      'France',
      'Rantsev',
      ' and ',
      '*',
      '„',
      '”',
      'no. ',
      '25965/04',
      '/2/guidelines/',
      '#HT-11.2.3',
      '\u0301',
      '\u00ad',
      '\n',
      '(',
      ')',
      'CP',
      '§ ',
    ];
    for (let round = 0; round < 300; round += 1) {
      const text = random.list(random.integer(1, 40), () => random.pick(pieces)).join('');
      let last = 0;
      for (const finding of scanCitations(text, index)) {
        expect(finding.start).toBeGreaterThanOrEqual(last);
        expect(finding.end).toBeGreaterThan(finding.start);
        expect(text.slice(finding.start, finding.end)).toBe(finding.text);
        last = finding.end;
      }
    }
  });
});

describe('a long hostile text', () => {
  // A regular expression that goes back over what it read would not end within the time of a test.
  test.each([
    ' ',
    'A ',
    '1.',
    '/',
    'HT 1.',
    'HT 11.2.3, ',
    'art. 1 ',
    'art. 1, 2, ',
    'Directive ',
    'ECLI:',
    'ECLI:CE:ECHR:2005:0 ',
    '"',
    '*',
    ' v. ',
    'A v. ',
    'A v. France and ',
    'JP a-',
    'JP a-b [1], ',
    'no. 123/45, ',
    '/2/guidelines/',
    '1-',
    'the ',
    'and ',
  ])('of %j is read to its end', (piece) => {
    expect(scanCitations(`${piece.repeat(20_000)}\n\nHT 11.2.3`, index).at(-1)).toMatchObject({
      target: 'HT-11.2.3',
    });
  });
});
