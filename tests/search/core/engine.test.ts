import {analyserFor} from '../../../src/search/core/analysis/languages';
import {openEngine, type Answer, type Question} from '../../../src/search/core/engine';
import type {PhraseEntry} from '../../../src/search/core/format/phrases';
import type {Page, Section} from '../../../src/search/core/section';
import {aPhrase} from '../../builders/aPhrase';
import {aSection, anIndex} from '../../builders/anIndex';

const SECTIONS: readonly Section[] = [
  aSection({id: 'rapport', title: 'Rapport', body: 'Begin gently, and talk of small things.'}),
  aSection({id: 'free-account', title: 'Free account', body: 'Ask for a free account and wait.'}),
  aSection({id: 'early-hearing', title: 'Early evidentiary hearing', body: 'A judge hears the witness.'}),
  aSection({id: 'procuring', title: 'Procuring', body: 'The accused lived on the earnings.'}),
  aSection({id: 'visa', title: 'Visas', body: 'Artiste visas and trafficking of women.'}),
  aSection({id: 'rantsev', title: 'Rantsev v. Cyprus and Russia', body: 'Article 4 was violated.'}),
  aSection({id: 'end', title: 'End of the interview', body: 'End on a neutral topic.'}),
  aSection({id: 'criminality', title: 'Forced criminality', body: 'Children made to carry goods.'}),
  aSection({id: 'county', title: 'County courts', body: 'County lines drawn on a map of the county.'}),
];
const refOf = (id: string): number => SECTIONS.findIndex((section) => section.id === id);

const synonym = {why: 'synonym', isDoubtful: false} as const;
const PHRASES: readonly PhraseEntry[] = [
  aPhrase({phrase: 'rantsev', targets: [refOf('rantsev')]}),
  aPhrase({phrase: 'siliadin v france', targets: [refOf('rantsev')]}),
  aPhrase({phrase: '25965 04', targets: [refOf('rantsev'), refOf('visa')], isName: false}),
  aPhrase({
    phrase: 'audiere anticipata',
    additions: [
      {
        words: 'early evidentiary hearing',
        why: 'glossary',
        language: 'ro',
        term: 'early-evidentiary-hearing',
        isDoubtful: false,
      },
    ],
  }),
  aPhrase({
    phrase: 'pimp',
    additions: [
      {words: 'procuring', ...synonym},
      {words: 'pimping', ...synonym},
    ],
  }),
  aPhrase({phrase: 'talk', additions: [{words: 'neutral', ...synonym}]}),
  aPhrase({phrase: 'county lines', additions: [{words: 'forced criminality', ...synonym, isIdiom: true}]}),
  aPhrase({
    phrase: 'end',
    additions: [{words: 'procuring', why: 'abbreviation', language: 'pl', isDoubtful: true}],
  }),
  aPhrase({
    phrase: 'voogd',
    additions: [{words: 'rapport', why: 'glossary', language: 'nl', isDoubtful: true}],
  }),
];

/** Two courts, one page a section. */
const PAGES: readonly Page[] = SECTIONS.map(({url, title, id}) => ({
  url,
  title,
  note: '',
  facets: {court: [id === 'rantsev' ? 'ECtHR' : 'none']},
}));

async function ask(text: string, question: Partial<Question> = {}): Promise<Answer> {
  const index = anIndex(
    SECTIONS.map((section, page) => ({...section, page})),
    {analyser: await analyserFor('en'), phrases: PHRASES, pages: PAGES},
  );
  const engine = await openEngine(index.reader, analyserFor);
  return engine.ask({text, ...question});
}

const ids = ({hits}: Answer): string[] => hits.map(({section}) => section.id);
const namedIds = ({hits}: Answer): string[] =>
  hits.filter(({isNamed}) => isNamed).map(({section}) => section.id);

describe('an answer', () => {
  test('begins with what the question names', async () => {
    const answer = await ask('25965/04 free account');
    expect(ids(answer).slice(0, 3)).toEqual(['rantsev', 'visa', 'free-account']);
    expect(namedIds(answer)).toEqual(['rantsev', 'visa']);
  });

  test('holds what is named though no word of the question stands in it, and counts it', async () => {
    const answer = await ask('Siliadin v France');
    expect(ids(answer)[0]).toBe('rantsev');
    expect(answer.total).toBe(answer.hits.length);
    expect(answer.facets).toEqual([{name: 'court', values: [{value: 'ECtHR', count: 1}]}]);
  });

  test('keeps to the choices, also in what is named', async () =>
    expect(ids(await ask('25965/04', {chosen: {court: ['none']}}))).toEqual(['visa']));

  test('shows no more than asked for, what is named first', async () => {
    const answer = await ask('25965/04 free account', {limit: 1});
    expect(ids(answer)).toEqual(['rantsev']);
    expect(answer.total).toBe(3);
  });

  test('has what a term in another language means, and says so', async () => {
    const answer = await ask('audiere anticipată');
    expect(ids(answer)[0]).toBe('early-hearing');
    expect(answer.added).toEqual([
      {
        typed: 'audiere anticipată',
        added: 'early evidentiary hearing',
        why: 'glossary',
        language: 'ro',
        term: 'early-evidentiary-hearing',
      },
    ]);
    expect(answer.missing).toEqual([]);
    expect(answer.marked).toContain('evidentiari');
  });

  test('tells only of terms that add something', async () =>
    expect((await ask('pimp')).added.map(({added}) => added)).toEqual(['procuring']));

  test('puts words as typed before those added', async () =>
    expect(ids(await ask('talk'))).toEqual(['rapport', 'end']));

  test('does not take the words of an idiom one by one', async () =>
    expect(ids(await ask('county lines'))[0]).toBe('criminality'));

  test('leaves a word of its own language alone where that is found', async () => {
    const answer = await ask('end');
    expect(ids(answer)).toEqual(['end']);
    expect(answer.added).toEqual([]);
  });

  test('takes it for a foreign term where nothing else is found', async () => {
    const answer = await ask('voogd');
    expect(ids(answer)).toEqual(['rapport']);
    expect(answer.added).toMatchObject([{typed: 'voogd', added: 'rapport', language: 'nl'}]);
  });

  test('is of the words as typed alone where that is asked', async () => {
    for (const text of ['Rantsev', '25965/04', 'audiere anticipată', 'pimp', 'acount']) {
      const answer = await ask(text, {asTyped: true});
      expect(namedIds(answer)).toEqual([]);
      expect(answer.added).toEqual([]);
      expect(answer.corrections).toEqual([]);
    }
    expect((await ask('Acount', {asTyped: true})).missing).toEqual(['acount']);
  });
});

describe('a misspelt word', () => {
  test('is looked for as the texts spell it, and the answer says so', async () => {
    const answer = await ask('free Acount');
    expect(ids(answer)[0]).toBe('free-account');
    expect(answer.corrections).toEqual([{typed: 'Acount', used: 'account'}]);
    expect(answer.missing).toEqual([]);
  });

  test('is put right in a name too', async () => {
    const answer = await ask('rantzev');
    expect(namedIds(answer)).toEqual(['rantsev']);
  });

  test('is told of in the order of the question', async () =>
    expect((await ask('acount traficking')).corrections).toEqual([
      {typed: 'acount', used: 'account'},
      {typed: 'traficking', used: 'trafficking'},
    ]));

  test('is missing where nothing is near', async () => {
    const answer = await ask('zyxwvut account');
    expect(answer.missing).toEqual(['zyxwvut']);
    expect(answer.corrections).toEqual([]);
  });

  test('may go on while the reader types', async () => {
    expect((await ask('acount', {isTyping: true})).corrections).toEqual([]);
    expect((await ask('acount wait', {isTyping: true})).corrections).toHaveLength(1);
  });

  test.each(['"acount"', '-acount', 'acount*', 'acount~1'])('stays as it is under a sign: %s', async (text) =>
    expect((await ask(text)).corrections).toEqual([]),
  );

  test('is not looked for where a synonym or a name explains it', async () => {
    expect((await ask('pimp')).corrections).toEqual([]);
    expect((await ask('siliadin v france')).corrections).toEqual([]);
  });
});

describe('a word from the same root, in Romanian', () => {
  const texts = {
    noun: 'Omologarea planului.',
    verb: 'Tribunalul omologă tranzacția.',
    other: 'Plata creditorilor.',
  };

  async function askInRomanian(text: string, question: Partial<Question> = {}): Promise<Answer> {
    const sections = Object.entries(texts).map(([id, body]) => aSection({id, body}));
    const index = anIndex(sections, {analyser: await analyserFor('ro')});
    return (await openEngine(index.reader, analyserFor)).ask({text, ...question});
  }

  test('is found, behind the word as typed', async () => {
    expect(ids(await askInRomanian('omologare'))).toEqual(['noun', 'verb']);
    expect(ids(await askInRomanian('omologă'))).toEqual(['verb', 'noun']);
  });

  test('answers the word: a section with it and the rest comes first', async () =>
    expect(ids(await askInRomanian('omologarea tranzacției'))[0]).toBe('verb'));

  test('stands for a word that no text has, which is neither missing nor misspelt', async () => {
    const answer = await askInRomanian('plătire');
    expect(ids(answer)).toEqual(['other']);
    expect(answer).toMatchObject({missing: [], corrections: []});
  });

  test('is marked where it stands, and only there', async () =>
    expect((await askInRomanian('omologare')).marked).toEqual(['omologar', 'omolog']));

  test.each(['-omologare tranzacția', '"omologare" planului'])(
    'does not widen what is signed: %s',
    async (text) => expect(ids(await askInRomanian(text))).toHaveLength(1),
  );

  test('is not looked for where the words as typed alone are asked for', async () =>
    expect(ids(await askInRomanian('omologare', {asTyped: true}))).toEqual(['noun']));
});

test('an index without phrases answers as before', async () => {
  const index = anIndex(SECTIONS, {analyser: await analyserFor('en')});
  expect(index.manifest.phrases).toEqual([]);
  const engine = await openEngine(index.reader, analyserFor);
  expect(ids(await engine.ask({text: 'free account'}))[0]).toBe('free-account');
});

test('a question of plain words reads no more than one file of phrases a word', async () => {
  const index = anIndex(SECTIONS, {analyser: await analyserFor('en'), phrases: PHRASES});
  expect(index.manifest.phrases.length).toBeGreaterThan(2);
  const engine = await openEngine(index.reader, analyserFor);
  await engine.ask({text: 'talk of women'});
  expect(index.read.filter((name) => name.includes('phrases')).length).toBeLessThanOrEqual(3);
});
