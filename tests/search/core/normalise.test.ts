import {nameKey, normalisePhrase} from '../../../src/search/core/normalise';
import {seededRandom} from '../../builders/seededRandom';

describe('normalisePhrase', () => {
  test.each([
    ['Audiere anticipată!', 'audiere anticipata'],
    ['AUDIERE  ANTICIPATA', 'audiere anticipata'],
    ['şedinţa', 'sedinta'],
    ['l’enfant', 'l enfant'],
    ['victims’ rights', 'victims rights'],
    ['victim’s rights', 'victims rights'],
    ['non-punishment', 'non punishment'],
    ['EAW & EIO', 'eaw and eio'],
    ['k.p.k.', 'kpk'],
    ['', ''],
    ['?!', ''],
  ])('writes %j as %j', (typed, normal) => expect(normalisePhrase(typed)).toBe(normal));

  test('gives the same when done twice, whatever the text', () => {
    const random = seededRandom(11);
    const letters = [...'aAșŞł§1 .-/’&()vß'];
    for (let i = 0; i < 2000; i += 1) {
      const text = random.list(random.integer(0, 12), () => random.pick(letters)).join('');
      const once = normalisePhrase(text);
      expect(normalisePhrase(once)).toBe(once);
    }
  });
});

/** The spellings of a row have one key. */
const SPELLINGS: readonly (readonly [key: string, ...spellings: string[]])[] = [
  [
    'ht 11 2 3',
    'HT 11.2.3',
    'ht11.2.3',
    'HT-11.2.3',
    'para HT 11.2.3',
    'paragraph HT 11.2.3',
    'HT  11. 2. 3',
    '(HT 11.2.3)',
  ],
  ['ht 11 2 3 a', 'HT 11.2.3a'],
  ['jd 18 t 4', 'JD 18.T.4', 'jd18.t.4', 'JD-18.T.4'],
  ['ht c 4', 'HT C.4', 'ht-c.4', 'HT annex C.4'],
  ['ht 11', 'HT 11', 'ht11', 'HT chapter 11', 'HT ch. 11'],
  ['siliadin v france 7', 'JP siliadin-v-france [7]', 'siliadin-v-france [7]', 'Siliadin v. France, para 7'],
  [
    'ce echr 2010 0107 jud 002596504',
    'ECLI:CE:ECHR:2010:0107JUD002596504',
    'ecli:ce:echr:2010:0107jud002596504',
    'ECLI: CE: ECHR: 2010: 0107JUD002596504',
    'CE:ECHR:2010:0107JUD002596504',
  ],
  ['eu c 2005 386', 'ECLI:EU:C:2005:386', 'EU:C:2005:386', 'EU : C : 2005 : 386'],
  [
    '25965 04',
    '25965/04',
    'no. 25965/04',
    'no 25965/04',
    'App no 25965/04',
    'Appl. No. 25965/04',
    'application no. 25965/04',
    'n° 25965/04',
    'nr. 25965/04',
    '25965 / 04',
  ],
  ['c 66 21', 'C-66/21', 'C‑66/21', 'C 66/21', 'C66/21', 'Case C-66/21', 'case c-66/21', 'CJEU C-66/21'],
  ['22 85 425', '22-85.425', 'n° 22-85.425', 'no 22-85.425'],
  ['3 str 87 09', '3 StR 87/09', '3 str 87/09', '3StR 87/09'],
  ['p 12 0107 n', 'P.12.0107.N', 'P 12.0107 N'],
  ['2013 795 jr', '2013 No. 795 JR', '2013 no 795 jr'],
  ['iii kk 103 17', 'III KK 103/17', 'iii kk 103/17'],
  [
    'sm v croatia',
    'S.M. v. Croatia',
    'S.M. v Croatia',
    'SM v. Croatia',
    'sm v croatia',
    'S.M. v. Croatia [GC]',
    'S.M. vs Croatia',
    'S.M. versus Croatia',
    'Case of S.M. v. Croatia',
    'S.M. v. Croatia (Grand Chamber)',
  ],
  [
    'siliadin v france',
    'Siliadin v. France',
    'Siliadin c. France',
    'siliadin-v-france',
    'Siliadin contre France',
  ],
  ['cn and v v france', 'C.N. and V. v. France', 'CN and V v France', 'C.N. et V. c. France'],
  ['vcl and an v united kingdom', 'V.C.L. and A.N. v. the United Kingdom', 'VCL and AN v United Kingdom'],
  ['chowdury v greece', 'Chowdury and Others v. Greece', 'Chowdury v Greece', 'Chowdury et autres c. Greece'],
  ['ote', 'O.T.E.', 'OTE', 'o.t.e', 'the O.T.E. case'],
  ['pupino', 'Pupino', 'the Pupino case', 'Pupino judgment', 'cauza Pupino'],
];

describe('nameKey', () => {
  test.each(SPELLINGS.flatMap(([key, ...spellings]) => spellings.map((spelling) => [spelling, key])))(
    'reads %s as %s',
    (spelling, key) => expect(nameKey(spelling)).toBe(key),
  );

  test('of nothing but words that name nothing is empty', () => {
    expect(nameKey('the case')).toBe('');
    expect(nameKey('')).toBe('');
  });

  test('takes c for “versus” between names only', () => {
    expect(nameKey('M.N. c. Italie')).toBe('mn v italie');
    expect(nameKey('C-38/18')).toBe('c 38 18');
    expect(nameKey('Annex C.4')).toBe('c 4');
  });
});
