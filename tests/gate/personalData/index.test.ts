import {findPersonalData} from '../../../src/gate/personalData';

/** A made-up PESEL of someone born in 2299, its control digit computed here. */
const FUTURE_PESEL = (() => {
  const digits = '9972310000';
  const sum = [...digits].reduce(
    (total, digit, place) => total + Number(digit) * Number('1379137913'[place]),
    0,
  );
  return `${digits}${(10 - (sum % 10)) % 10}`;
})();

/** A made-up CNP of a county that does not exist, its control digit computed here. */
const NOWHERE_CNP = (() => {
  const digits = '185013199001';
  const sum = [...digits].reduce(
    (total, digit, place) => total + Number(digit) * Number('279146358279'[place]),
    0,
  );
  return `${digits}${sum % 11 === 10 ? 1 : sum % 11}`;
})();

describe('findPersonalData', () => {
  it('gives places in the order of the text', () => {
    // The name is invented.
    const text = `Call 0700 000 000, write to ana@example.org, ask the victim Ana Exemplu (CNP ${NOWHERE_CNP}).`;
    const matches = findPersonalData(text);
    expect(matches.map(({kind}) => kind)).toEqual(['phone', 'email', 'named-person', 'romanian-cnp']);
    for (const {start, end, match} of matches) expect(text.slice(start, end)).toBe(match);
  });

  it('reports the more specific of two kinds that overlap', () => {
    expect(findPersonalData(`tel. ${FUTURE_PESEL}`).map(({kind}) => kind)).toEqual(['polish-pesel']);
    expect(findPersonalData('0700000000@example.org').map(({kind}) => kind)).toEqual(['email']);
  });

  it('says what it is and what to do, and shows two characters only', () => {
    expect(findPersonalData(`The woman, ${NOWHERE_CNP}, left.`)).toEqual([
      {
        start: 11,
        end: 24,
        kind: 'romanian-cnp',
        match: NOWHERE_CNP,
        message: '“18•••••••••••” looks like a Romanian personal number (CNP): its checksum is right.',
        hint: 'Replace it by the person’s role or initials.',
      },
    ]);
  });

  test.each([NOWHERE_CNP, FUTURE_PESEL, 'ana@example.org', '+40 700 000 000', 'the victim Ana Exemplu'])(
    'never repeats %s in a message or hint',
    (text) => {
      const [found] = findPersonalData(text);
      expect(found).toBeDefined();
      for (const sentence of [found!.message, found!.hint]) {
        expect(sentence).not.toContain(found!.match);
        expect(sentence).not.toContain(found!.match.slice(2));
      }
    },
  );

  test.each([
    '',
    'The applicant was heard on 26 July 2005 (App no 73316/01, § 112; ECLI:CE:ECHR:2005:0726JUD007331601).',
    'See Directive 2012/29/EU, art. 20(b), OJ L 315, 14.11.2012, pp. 57–73 (CELEX 32012L0029).',
    'C‑105/03 Pupino, ECLI:EU:C:2005:386; https://hudoc.echr.coe.int/eng?i=001-69891',
    'Regulation No 650/2012 awarded EUR 350 829 to the Victim Reception Centre.',
    'Legea nr. 678/2001, publicată la 11.12.2001, dosar nr. 1234/85/2017, art. 210 alin. (1).',
  ])('finds nothing in “%s”', (text) => expect(findPersonalData(text)).toEqual([]));

  it('can be asked again with the same result', () => {
    const text = 'Call 0700 000 000.';
    expect(findPersonalData(text)).toEqual(findPersonalData(text));
  });

  // Nested repetitions would make these take hours.
  it.each([
    ...[
      '0',
      '1 ',
      '1.',
      '1-',
      'a',
      'A',
      'A ',
      'A. ',
      'Ana ',
      'Ana Exemplu ',
      'ana.',
      'ana-',
      'a@',
      'a[at]',
      '(',
      '"',
      ' ',
    ],
    ...[
      '\n',
      '| ',
      '| a |\n|---|\n',
      ':',
      '::',
      '1:',
      'f:',
      '/',
      'x.com/',
      'https://',
      'str. A ',
      'rue de la ',
      'A-',
    ],
    ...[
      'Example School ',
      'village of ',
      'comuna A ',
      'A S.R.L. ',
      'A & ',
      'born in ',
      'born in a, ',
      'passport no ',
    ],
    ...[
      'seria AA ',
      'victim named ',
      'victim: Ana, ',
      'victim Ana and ',
      'mother of the victim ',
      '+40 ',
      'tel. 1 ',
    ],
    ...[
      '17-year-old Romanian girl from Xyz waitress ',
      '1° ',
      'instagram as ',
      'maps',
      'RO49 ',
      'van der ',
      '&#',
      '<a ',
    ],
  ])('comes to an end on a long row of “%s”', (words) => {
    expect(findPersonalData(`${words.repeat(20_000 / words.length)}!`)).toBeInstanceOf(Array);
  });
});

test('a cell of a table is read with the head of its column, and with the first cell of its row', () => {
  const found = (table: string): string[] => findPersonalData(table).map(({match}) => match);
  expect(found('| Victim | Age |\n|---|---|\n| Ana Exemplu | 17 |\n| Ion Exemplu | 9 |')).toEqual([
    'Ana Exemplu',
    'Ion Exemplu',
  ]);
  expect(found('| Exhibit | Number |\n|---|---|\n| Passport | XZ 999017 |')).toEqual(['XZ 999017']);
});
