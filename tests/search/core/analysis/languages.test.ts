import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import lunr from 'lunr';
import {PortalError} from '../../../../src/errors';
import {EXACT_MARK, splitWords} from '../../../../src/search/core/analyser';
import {ENGLISH, ENGLISH_STOP_WORDS} from '../../../../src/search/core/analysis/english';
import {analyserFor, LANGUAGES} from '../../../../src/search/core/analysis/languages';
import {OTHER_LANGUAGES} from '../../../../src/search/core/analysis/otherLanguages';
import {seededRandom} from '../../../builders/seededRandom';
import {anyText} from './anyText';

async function termsOf(language: string, text: string): Promise<string[]> {
  const analyser = await analyserFor(language);
  return splitWords(text).flatMap((token) => analyser.analyse(token).map(({term}) => term));
}

async function expectOneTerm(language: string, text: string): Promise<void> {
  const terms = await termsOf(language, text);
  expect(terms.length).toBeGreaterThan(1);
  expect([...new Set(terms)]).toHaveLength(1);
}

describe('Romanian', () => {
  test('has one term for a word in every spelling and inflection', async () => {
    await expectOneTerm('ro', 'sedinta ședința şedinţa s\u0326edint\u0326a ședințelor ŞEDINŢELOR sedintele');
    await expectOneTerm('ro', 'hotărâre hotărârilor hotarare hotărârii');
    await expectOneTerm('ro', 'victimă victima victimei victime victimele victimelor');
  });

  test.each([
    'jurămîntul jurământul juramantul',
    'neîncredere neincredere',
    'reînnoire reinnoire',
    'preîntâmpinare preîntîmpinare preintampinare',
    'subînchiriere subinchiriere',
    'bineînțeles bineinteles',
  ])('reads î within a word as it was written before 1993, but not behind a prefix: %s', async (words) =>
    expectOneTerm('ro', words),
  );

  test('keeps the form that was typed beside the term', async () => {
    const [word] = (await analyserFor('ro')).analyse('şedinţelor');
    expect(word).toEqual({term: 'sedint', exact: 'sedint=ședințelor'});
  });

  test('leaves out words that are in every text', async () => {
    expect(await termsOf('ro', 'și sau care într-o cărora este')).toEqual([]);
  });

  test('leaves in what reverses a rule', async () => {
    expect(await termsOf('ro', 'fără contra')).toEqual(['far', 'contr']);
  });

  test('takes an act as it is written short and as the texts write it', async () => {
    expect(await termsOf('ro', 'OUG nr. 34/2014')).toEqual([
      'ordonant',
      'urgent',
      'oug',
      'nr',
      '34/2014',
      '34',
      '2014',
    ]);
  });
});

describe('English', () => {
  test('stems as lunr does, but for a y behind a vowel', async () => {
    expect(await termsOf('en', 'recruitment recruited recruiting')).toEqual([
      'recruit',
      'recruit',
      'recruit',
    ]);
    const {stem} = ENGLISH;
    const words = readFileSync(join(__dirname, '../../../../README.md'), 'utf8')
      .toLowerCase()
      .match(/[a-z]{3,}/g)!;
    for (const word of words.filter((each) => !each.includes('y')))
      expect(stem(word)).toBe(lunr.stemmer(new lunr.Token(word, {})).toString());
  });

  test('has lunr’s stop words', () => {
    for (const word of ENGLISH_STOP_WORDS)
      expect(lunr.stopWordFilter(new lunr.Token(word, {}))).toBeUndefined();
  });

  test('leaves out what lunr leaves out', async () => {
    expect(await termsOf('en', 'the can be a')).toEqual([]);
  });

  test('leaves out the little words of languages that it quotes, and keeps what is English too', async () => {
    expect(await termsOf('en', 'de la sur het din')).toEqual([]);
    expect(await termsOf('en', 'UN van met L.E.')).toEqual(['un', 'van', 'met', 'le']);
  });

  test('takes the possessive off', async () => {
    await expectOneTerm('en', "victim victims victim's victim’s victims’");
  });

  test('has no stop words that come from objects', async () => {
    expect(await termsOf('en', 'constructor toString __proto__')).toEqual(['constructor', 'tostr', 'proto']);
  });
});

describe('other languages', () => {
  test.each([
    ['fr', 'condamné condamnée condamnés condamnées CONDAMNEE'],
    ['fr', 'procédure Procédures procedures'],
    ['fr', 'audition l’audition d’auditions'],
    ['nl', 'slachtoffer slachtoffers'],
    ['es', 'explotación explotaciones explotacion'],
    ['es', 'víctima victimas'],
    ['de', 'Häuser Haus'],
    ['de', 'geschädigte geschädigten Geschadigter'],
    ['pl', 'wyrok wyroku wyroków WYROKOW'],
    ['pt', 'decisão decisões decisao'],
    ['it', 'autorità dell’autorità autorita'],
    ['el', 'Ανθρώπων ανθρώπου'],
  ])('bring forms and spellings together: %s %s', async (language, text) => {
    await expectOneTerm(language, text);
  });

  test('are folded and no more when there is none', async () => {
    expect(await termsOf('none', 'Și the ședințelor')).toEqual(['si', 'the', 'sedintelor']);
  });

  test('that write no spaces are cut into pairs of letters', async () => {
    expect(await termsOf('ja', '人身売買 ABE')).toEqual(['人身', '身売', '売買', 'abe']);
    expect(await termsOf('zh', '人')).toEqual(['人']);
  });

  test('go by older codes too', async () => {
    expect((await analyserFor('du')).language).toBe('nl');
    expect((await analyserFor('jp')).language).toBe('ja');
  });
});

describe('a language', () => {
  test('is on the list, and what is on the list is one', () =>
    expect([...LANGUAGES].sort()).toEqual(
      [...new Set([...OTHER_LANGUAGES, 'en', 'none', 'ro', 'du', 'jp'])].sort(),
    ));

  test('has one analyser for all who ask', async () => {
    expect(await analyserFor('fr')).toBe(await analyserFor('fr'));
  });

  test('that is not known is refused with the ones that are', async () => {
    for (const code of ['xx', '', 'EN', 'constructor', '__proto__', 'multi']) {
      await expect(analyserFor(code)).rejects.toThrow(PortalError);
      await expect(analyserFor(code)).rejects.toThrow(/It knows ar, .*, en, .*, none, .*, ro, /);
    }
  });
});

describe.each(LANGUAGES)('whatever it is given, %s', (language) => {
  test('never throws, and has no term that holds a mark or a space', async () => {
    const analyser = await analyserFor(language);
    const random = seededRandom(4);
    for (let i = 0; i < 500; i += 1) {
      for (const {term, exact} of analyser.analyse(anyText(random))) {
        expect(term).toMatch(/^[^\s=*]+$/);
        if (exact !== undefined) expect(exact).toMatch(/^[^\s=*]+=[^\s=*]+$/);
        if (exact !== undefined) expect(exact.startsWith(term + EXACT_MARK)).toBe(true);
      }
    }
  });
});
