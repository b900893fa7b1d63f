import {
  findCourt,
  findExploitation,
  findOutcome,
  findPart,
  findProvisions,
  findTopics,
  joinProvisions,
} from '../../../src/content/research/vocabulary';
import {aResearchContext} from './aResearchContext';
import {aResearchRecord} from './aResearchRecord';

const context = aResearchContext();

test.each([
  ['elements', 'offence'],
  ['victims', 'victims'],
  ['proceeds', 'proceeds'],
])('findPart: %s becomes %s', (part, expected) => expect(findPart(aResearchRecord({part}))).toBe(expected));

describe('findCourt', () => {
  test('takes the formation from the chamber of a European court', () =>
    expect(findCourt(aResearchRecord(), context.courts)).toEqual({
      code: 'ecthr',
      formation: 'Second Section',
    }));

  test('takes the formation of a national court from its name', () => {
    const courts = [{...context.courts[0]!, code: 'nl-hr'}];
    const court = 'Hoge Raad der Nederlanden (Supreme Court), Criminal Chamber';
    expect(findCourt(aResearchRecord({court, chamber: undefined}), courts)).toEqual({
      code: 'nl-hr',
      formation: 'Criminal Chamber',
    });
  });
});

test.each([
  ['Violation of Article 4.', 'violation'],
  ['No violation of Article 8 (unanimous).', 'no-violation'],
  ['Cyprus: violation of Article 4; no violation of Article 2.', 'violation-in-part'],
])('findOutcome: %s is %s', (holding, kind) =>
  expect(findOutcome(aResearchRecord(), holding, context.outcomes).id).toBe(kind),
);

test('findExploitation: “none” is no form of it', () =>
  expect(findExploitation(aResearchRecord({exploitation: ['none']}), context.exploitation)).toEqual([]));

describe('findProvisions', () => {
  test('takes a word that names two articles for both', () =>
    expect(
      findProvisions(aResearchRecord({provisions: ['Charter Arts 17 and 47']}), context.provisions),
    ).toEqual(['charter-2012-art-17', 'charter-2012-art-47']));

  test('leaves out what the research only assumed', () => {
    const assumed = {id: 'es-cp-art-187', label: 'Criminal Code, Article 187', words: ['CP Art. 187']};
    const record = aResearchRecord({id: 'es-sts-430-2019', provisions: ['ECHR Art. 4', 'CP Art. 187']});
    expect(findProvisions(record, [...context.provisions, assumed])).toEqual(['echr-1950-art-4']);
  });
});

test('joinProvisions: a list that YAML broke is one again', () =>
  expect(joinProvisions(['Criminal Code (BE) Arts 433quinquies', '42 and 43quater', 'ECHR Art. 4'])).toEqual([
    'Criminal Code (BE) Arts 433quinquies, 42 and 43quater',
    'ECHR Art. 4',
  ]));

test('findTopics: gives each topic once, and none for a dropped word', () =>
  expect(
    findTopics(aResearchRecord({topics: ['servitude', 'proportionality', 'servitude']}), context.topics),
  ).toEqual(['servitude-and-slavery']));
