/** What the committed content makes of the questions of its readers, without a built site. */
import {join} from 'node:path';

import {readPortal, type EditionContent} from '../../../src/content/portal';
import {phrasesOf} from '../../../src/search/build/phrases';
import {analyserFor} from '../../../src/search/core/analysis/languages';
import {mergePhrases, type PhraseEntry} from '../../../src/search/core/format/phrases';
import {parseQuery} from '../../../src/search/core/query';
import {understand, type Understanding} from '../../../src/search/core/understand';

const portal = readPortal(join(__dirname, '../../..'));
const content: EditionContent = portal.editions[0]!;

/** The sections that a site of this content has, as far as phrases lead to them. */
const IDS: readonly string[] = [
  ...content.chapters.flatMap(({code, record, sections, units}) => [
    `${code}-${record.chapter}`,
    ...sections,
    ...units.map(({id}) => id),
  ]),
  ...[...content.cases.values()].flatMap(({record, units}) => [
    `JP-${record.id}`,
    ...units.map(({id}) => id),
  ]),
  ...[...content.sources.keys()].map((key) => `source:${key}`),
  ...[...content.glossary.keys()].map((id) => `term:${id}`),
  ...[...content.rules.keys()].map((id) => `rule:${id}`),
];

let table: ReadonlyMap<string, PhraseEntry>;
beforeAll(async () => {
  const phrases = phrasesOf({
    content,
    refs: new Map(IDS.map((id, ref) => [id, ref])),
    synonyms: portal.synonyms,
    foreignWords: portal.foreignWords,
    analyser: await analyserFor('en'),
  });
  table = new Map(mergePhrases(phrases).map((entry) => [entry.phrase, entry]));
});

function ask(text: string): Promise<Understanding> {
  return understand(parseQuery(text), async (phrase) => table.get(phrase));
}

async function namedBy(text: string): Promise<string[]> {
  return (await ask(text)).named.map((ref) => IDS[ref]!);
}

/** Words added to a question, those that are doubtful left out. */
async function addedBy(text: string): Promise<string[]> {
  const {additions} = await ask(text);
  return additions.filter(({isDoubtful}) => !isDoubtful).map(({words}) => words);
}

const NAMED: readonly (readonly [id: string, ...questions: string[]])[] = [
  ['HT-11.2.3', 'HT 11.2.3', 'ht11.2.3', 'HT-11.2.3', 'para HT 11.2.3', '11.2.3'],
  ['JD-18.T.4', 'JD 18.T.4', 'jd 18.t.4'],
  ['HT-C.4', 'HT C.4', 'HT Annex C.4'],
  ['HT-11', 'HT 11', 'HT chapter 11'],
  ['HT-11.2', 'HT 11.2', '11.2'],
  ['JP-siliadin-v-france-7', 'JP siliadin-v-france [7]', 'Siliadin v France [7]'],
  [
    'JP-rantsev-v-cyprus-and-russia',
    'ECLI:CE:ECHR:2010:0107JUD002596504',
    'ecli:ce:echr:2010:0107jud002596504',
    '25965/04',
    'App no 25965/04',
    'Rantsev',
    'Rantsev v. Cyprus and Russia',
    'Rantsev v Cyprus',
    'Rantsev v Russia',
    'Rantsev c. Chypre et Russie',
    'rantsev case',
    'Rantsev (2010)',
    'rantsev-v-cyprus-and-russia',
  ],
  ['JP-siliadin-v-france', 'Siliadin', 'Siliadin v France', 'Siliadin c. France', '73316/01'],
  [
    'JP-sm-v-croatia-gc',
    'S.M. v. Croatia',
    'S.M. v Croatia',
    'SM v. Croatia',
    'S. M. v. Croatia',
    'S.M. v. Croatia [GC]',
    'S.M. c. Croatie',
    'S.M.',
  ],
  ['JP-cn-v-united-kingdom', 'C.N. v. the United Kingdom', 'CN v UK', '4239/08'],
  ['JP-cn-and-v-v-france', 'C.N. and V. v. France', 'CN and V v France', 'C.N. et V. c. France'],
  ['JP-vcl-and-an-v-united-kingdom', 'V.C.L. and A.N. v. the United Kingdom', 'VCL and AN v UK', '74603/12'],
  [
    'JP-chowdury-v-greece',
    'Chowdury',
    'Chowdury v Greece',
    'Chowdury and Others v. Greece',
    'Chowdury c. Grèce',
  ],
  ['JP-al-khawaja-and-tahery-v-united-kingdom-gc', 'Al-Khawaja', 'Al-Khawaja and Tahery v UK', 'al khawaja'],
  ['JP-guzelyurtlu-v-cyprus-and-turkey', 'Güzelyurtlu', 'guzelyurtlu v Turkey'],
  ['JP-ic-v-moldova', 'I.C. v. the Republic of Moldova', 'I.C. v Moldova', 'IC v. Moldova'],
  ['JP-ote-c-66-21', 'C-66/21', 'C 66/21', 'Case C-66/21', 'O.T.E.', 'ECLI:EU:C:2022:809', 'EU:C:2022:809'],
  ['JP-pupino-c-105-03', 'Pupino', 'the Pupino case', 'C-105/03'],
  ['JP-mn-encrochat-c-670-22', 'EncroChat', 'M.N. (EncroChat)', 'C-670/22'],
  ['JP-gueye-and-salmeron-c-483-09', 'Gueye and Salmerón Sánchez', 'Gueye', 'C-1/10', 'C-483/09 and C-1/10'],
  ['JP-okrazhna-prokuratura-varna-dr-ts', 'DR and TS', 'C-845/19', 'C-845/19 and C-863/19'],
  ['JP-gb-r-v-n-and-le-2012', 'R v N; R v LE', 'R v N', 'R v LE', '[2012] EWCA Crim 189', 'EWCA Crim 189'],
  ['JP-gb-r-v-brecani-2021', 'R v Brecani', 'Brecani', '202001346 B1', '202001346', '[2021] EWCA Crim 731'],
  ['JP-gb-r-v-connors-2013', 'R v Connors', 'R v Connors and others', '2013/00300'],
  ['JP-ie-p-v-garda-2015', '2013 No. 795 JR', '[2015] IEHC 222'],
  ['JP-de-bgh-3-str-87-09', '3 StR 87/09', 'BGH, 3 StR 87/09', 'BGH 3 StR 87/09'],
  ['JP-ch-bge-126-iv-225', 'BGE 126 IV 225'],
  ['JP-nl-hr-2018-1945-cook', 'ECLI:NL:HR:2018:1945', 'HR:2018:1945', 'ECLI:NL:HR:2018:1946', '17/01883'],
  ['JP-nl-hr-2009-bi7097-bi7099-chinese-restaurant', 'BI7097', 'LJN BI7099'],
  ['JP-nl-hr-2021-1749-confiscation-witnesses', '19/04804 P', '19/04804'],
  ['JP-be-cass-2012-06-05-economic-exploitation', 'P.12.0107.N'],
  ['JP-fr-crim-2023-05-11-arranged-marriages', '22-85.425', 'n° 22-85.425', '22-85425'],
  ['JP-es-sts-144-2018', 'STS 144/2018', '144/2018', '10484/2017', 'ECLI:ES:TS:2018:1020'],
  ['JP-it-cass-31650-2021', '31650/2021'],
  ['JP-pl-sn-iii-kk-103-17', 'III KK 103/17', 'iii kk 103/17'],
  ['JP-no-hr-2016-2491-a-earnings', 'HR-2016-2491-A'],
  ['JP-no-hr-rt-2013-39-minors-theft', 'Rt-2013-39', 'Rt. 2013 39'],
  ['JP-ro-iccj-forced-labour-abroad', '76/RC/2015', '203/1/2015'],
  ['JP-ro-tandarei-2019', 'Țăndărei', 'Tandarei', 'Țăndărei case'],
  [
    'source:dir-2011-36',
    'Directive 2011/36',
    'Directive 2011/36/EU',
    '2011/36/EU',
    'Anti-Trafficking Directive',
  ],
  ['source:dir-2012-29', 'Victims’ Rights Directive', "victims' rights directive", '2012/29'],
  ['source:reg-2018-1805', 'Regulation 2018/1805', 'Regulation (EU) 2018/1805'],
  ['source:echr-1950', 'ECHR', 'European Convention on Human Rights', 'CEDO'],
  ['source:cets-197', 'CoE Anti-Trafficking Convention', 'CETS 197'],
  ['source:ro-cp', 'Romanian Criminal Code', 'Codul penal', 'Criminal Code (Romania)'],
];

describe('a question for', () => {
  test.each(NAMED.flatMap(([id, ...questions]) => questions.map((question) => [id, question])))(
    '%s may be put as %s',
    async (id, question) => expect((await namedBy(question))[0]).toBe(id),
  );
});

describe('a provision leads to', () => {
  test.each(['art 210', 'art. 210 CP', 'article 210 Criminal Code', 'art. 210 cod penal'])(
    'what it says, three rules at most, then the cases that apply it: %s',
    async (question) => {
      const named = await namedBy(question);
      expect(named.slice(0, 3)).toEqual([
        'rule:ro-cp-art-210-a',
        'rule:ro-cp-art-210-b',
        'rule:ro-cp-art-210-c',
      ]);
      expect(named[3]).toBe('JP-ro-iccj-forced-labour-abroad');
    },
  );

  test.each(['art 18a directive 2011/36', 'article 18a of Directive 2011/36/EU'])(
    'what an amending act put there: %s',
    async (question) => expect((await namedBy(question))[0]).toBe('rule:dir-2024-1712-art-18a'),
  );

  // What the portal says of this Convention was not read in it.
  test.each(['article 4 ECHR', 'ECHR art 4', 'art. 4 CEDO', 'Article 4 § 2 of the ECHR'])(
    'the cases first that most others lean on, then rules that were not read, then the bibliography: %s',
    async (question) => {
      const named = await namedBy(question);
      expect(named[0]).toBe('JP-sm-v-croatia-gc');
      expect(named.findIndex((id) => id.startsWith('rule:'))).toBeGreaterThan(
        named.findLastIndex((id) => id.startsWith('JP-')),
      );
      expect(named).toContain('source:echr-1950');
      expect(named.length).toBeLessThan(20);
    },
  );

  test('the paragraphs that cite it with that article', async () => {
    expect(await namedBy('art. 18 Directive 2024/1260')).toEqual(
      expect.arrayContaining(['HT-12.1.6', 'source:dir-2024-1260']),
    );
    // HT or JD cite arts 13–16 together.
    expect(await namedBy('article 14 directive 2011/36')).toContain('JD-8.1.3');
  });

  test('the terms whose definitions rest on that article', async () =>
    expect(await namedBy("victims' rights directive, article 20")).toContain('term:support-person'));

  test('the article as a whole where a paragraph of it is asked for', async () =>
    expect(await namedBy('art 20(b) directive 2012/29')).toEqual(await namedBy('art 20 directive 2012/29')));

  test('its own record where a paragraph is cited as a rule of its own', async () => {
    const named = await namedBy('article 6 § 3 (d) ECHR');
    expect(named[0]).toBe('JP-schatschaschwili-v-germany-gc');
    expect(named).not.toEqual(await namedBy('article 6 ECHR'));
  });

  test('what was the same article before', async () =>
    expect(await namedBy('art 273a Sr')).toEqual(await namedBy('art 273f Sr')));

  test('nothing where an article without its instrument is one of many', async () =>
    expect(await namedBy('article 4')).toEqual([]));

  test('the bibliography alone where a name is shared', async () =>
    expect((await namedBy('Criminal Code')).filter((id) => !id.startsWith('source:'))).toEqual([]));
});

describe('a question of ordinary words', () => {
  test.each([
    'free account',
    'kaya residence permit',
    'what does a ground rules hearing decide',
    'compensation',
    'consent',
    'cook',
    'niece',
    'begging',
    'recruitment',
    'X',
    'Y',
    'art of questioning',
    '2018',
    'c',
    'article',
    'the case',
  ])('names nothing: %s', async (question) => expect(await namedBy(question)).toEqual([]));
});

describe('a term of the glossary', () => {
  test.each([
    ['audiere anticipată', 'early evidentiary hearing'],
    ['audiere anticipata', 'early evidentiary hearing'],
    ['audierea anticipată', 'anticipated hearing'],
    ['audierii anticipată', 'early evidentiary hearing'],
    ['traite des êtres humains', 'trafficking in human beings'],
    ['la traite des êtres humains', 'trafficking in human beings'],
    ['mensenhandel', 'trafficking in human beings'],
    ['handel ludźmi', 'trafficking in human beings'],
    ['handel ludzmi', 'trafficking in human beings'],
    ['trata de seres humanos', 'trafficking in human beings'],
    ['récits libres', 'free account'],
    ['l’audition', 'hearing'],
    ['d’interprètes', 'interpreter'],
    ['témoin menacé', 'protected witness'],
    ['bedreigde getuige', 'protected witness'],
    ['adăpost', 'shelter'],
    ['EIO', 'European Investigation Order'],
    ['OEA', 'European Investigation Order'],
    ['jit', 'joint investigation team'],
    ['MNIR', 'national referral mechanism'],
  ])('adds its English name: %s', async (typed, english) => expect(await addedBy(typed)).toContain(english));

  test('says in which language it was typed, and which term it is', async () =>
    expect((await ask('mensenhandel')).additions).toMatchObject([
      {why: 'glossary', language: 'nl', term: 'trafficking-in-human-beings'},
    ]));

  test.each([
    ['What is a presumed victim?', 'term:presumed-victim'],
    ['compensation definition', 'term:compensation'],
    ['what is the reflection period', 'term:reflection-period'],
    ['what does THB mean', 'term:trafficking-in-human-beings'],
  ])('leads to its definition where that is asked for: %s', async (question, id) =>
    expect(await namedBy(question)).toEqual([id]),
  );

  test.each([
    'free account',
    'European Investigation Order',
    'grooming',
    'rapport',
    'screening',
    'exploitation',
  ])('adds nothing of the glossary where it is English: %s', async (typed) =>
    expect((await ask(typed)).additions.filter(({why}) => why === 'glossary')).toEqual([]),
  );

  test.each(['end', 'got', 'interpret', 'menace', 'anticipada', 'curator'])(
    'is doubted where it is an English word too, or half a term: %s',
    async (typed) => {
      expect((await ask(typed)).additions.length).toBeGreaterThan(0);
      expect(await addedBy(typed)).toEqual([]);
    },
  );
});

describe('a word of practitioners', () => {
  test.each([
    ['pimp', 'procuring'],
    ['slave labour', 'forced labour'],
    ['witness statement', 'testimony'],
    ['anonymous witness', 'protected witness'],
    ['retracted', 'recantation'],
    ['in camera', 'closed hearing'],
    ['video link', 'remote hearing'],
    ['remote hearing', 'video link'],
    ['freezing', 'seizure'],
    ['safe house', 'shelter'],
    ['county lines', 'forced criminality'],
    ['illegal migrants', 'irregular stay'],
    ['art', 'article'],
  ])('adds the words of the texts: %s', async (typed, texts) =>
    expect(await addedBy(typed)).toContain(texts),
  );
});

describe('an everyday word of another language', () => {
  test.each([
    ['psiholog', 'psychologist', 'ro'],
    ['judecatorului', 'judge', 'ro'],
    ['rechters', 'judge', 'nl'],
    ['małoletniego', 'child', 'pl'],
    ['avocates', 'lawyer', 'fr'],
    ["l'avocat", 'lawyer', 'fr'],
    ['pasaportes', 'passport', 'es'],
    ['víctima', 'victim', 'mul'],
  ])('adds the word of the texts, and says the language: %s', async (typed, words, language) =>
    expect((await ask(typed)).additions).toContainEqual(
      expect.objectContaining({words, why: 'synonym', language, isDoubtful: false}),
    ),
  );

  test('is doubted where the texts use it as an English one', async () => {
    const {additions} = await ask('arrest'); // Dutch for a judgment
    expect(additions).toContainEqual(expect.objectContaining({words: 'judgment', isDoubtful: true}));
    expect(await addedBy('arrest')).toEqual([]);
  });

  test('is not taken for a misspelt one, the little words among them', async () =>
    expect((await ask('audiere minor fără părinți')).understood).toEqual(new Set([0, 2, 3])));
});

describe('words written otherwise than in the texts', () => {
  test.each([
    ['nonpunishment', 'non-punishment'],
    ['crossexamination', 'cross-examination'],
    ['debtbondage', 'debt bondage'],
    ['video conference', 'videoconference'],
    ['help line', 'helpline'],
    ['organized', 'organised'],
    ['victim-centered', 'victim-centred'],
    ['defense', 'defence'],
    ['neighbor', 'neighbour'],
    ['counseling', 'counselling'],
    ['judgements', 'judgments'],
    ['safehouse', 'shelter'],
    ['grow houses', 'cannabis'],
    ['bonded labor', 'debt bondage'],
  ])('add the word as the texts write it: %s', async (typed, texts) =>
    expect(await addedBy(typed)).toContain(texts),
  );

  test.each(['organised', 'videoconference', 'helpline', 'judgment'])(
    'add nothing where the texts write them so: %s',
    async (typed) => expect(await addedBy(typed)).not.toContain(typed),
  );
});

test('the table is the same, whatever the order in which cases and sections come', async () => {
  const analyser = await analyserFor('en');
  const make = (edition: EditionContent): PhraseEntry[] =>
    mergePhrases(
      phrasesOf({
        content: edition,
        refs: new Map(IDS.map((id, ref) => [id, ref])),
        synonyms: portal.synonyms,
        foreignWords: portal.foreignWords,
        analyser,
      }),
    );
  const turned = {...content, cases: new Map([...content.cases].reverse())};
  expect(make(turned)).toEqual(make(content));
});
