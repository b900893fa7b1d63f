import {analyserFor} from '../../../src/search/core/analysis/languages';
import {findSpelling} from '../../../src/search/core/spelling';
import {aSection, anIndex} from '../../builders/anIndex';

const TEXTS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Exploitation of children. The exploitation was exploited.',
    'Trafficking in human beings; trafficking for labour.',
    'The traffickers were tried. A trial, a trail, a trial.',
    'Trials of traffickers. Application 25965/04.',
    'The cool room of the tools.',
  ],
  ro: ['Hotărârea instanței.', 'Hotărârii i se opune.', 'Hotărâre.'],
};

async function spell(word: string, language = 'en'): Promise<string | undefined> {
  const analyser = await analyserFor(language);
  const {terms} = await anIndex(
    TEXTS[language]!.map((body, i) => aSection({id: String(i), body})),
    {analyser},
  ).open();
  const [analysed] = analyser.analyse(word);
  return findSpelling(word, analysed!.term, terms);
}

describe('findSpelling', () => {
  test.each([
    ['traficking', 'trafficking'],
    ['traffcking', 'trafficking'],
    ['trafficknig', 'trafficking'],
    ['ttrafficking', 'trafficking'],
    ['exploitaton', 'exploitation'],
    ['chlidren', 'children'],
    ['lavour', 'labour'],
  ])('finds the word one letter away: %s, %s', async (typed, meant) =>
    expect(await spell(typed)).toBe(meant),
  );

  test('gives a word as the texts write it, never a stem', async () => {
    expect(await spell('trafficcers')).toBe('traffickers');
    // No form is near, but the stem is: its most frequent form.
    expect(await spell('traficked')).toBe('traffickers');
  });

  test('gives the more frequent of two', async () => expect(await spell('triall')).toBe('trial'));

  test('gives diacritics back', async () => expect(await spell('hotararex', 'ro')).toBe('hotărâre'));

  test.each(['trai', 'toll', 'zyxwvut', '25965/05', 'trial5'])(
    'leaves alone what is short, a number, or near to nothing: %s',
    async (typed) => expect(await spell(typed)).toBeUndefined(),
  );

  test('does not take a word for another because their short stems are near', async () =>
    // cool, tool
    expect(await spell('tooling')).toBeUndefined());
});
