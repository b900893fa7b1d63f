/** The sample handouts themselves: what they expect is true of the portal, and can be told right from wrong. */
import {join} from 'node:path';

import {compareContents} from '../../src/content/differences';
import {readPortal} from '../../src/content/portal';
import {aHandout, citationsOf, judge, readHandouts, type ExpectedCitation} from '../builders/handouts';

const handouts = readHandouts();
const all = handouts.flatMap(({file, citations}) => citations.map((citation) => ({file, ...citation})));
const portal = readPortal(join(__dirname, '../..'));
const current = portal.editions.find(({isCurrent}) => isCurrent)!;
const earlier = portal.editions.find(({isCurrent}) => !isCurrent)!;

const numbers = new Set<string>();
for (const {cases, chapters} of [current, earlier]) {
  for (const {code, record, units, sections} of chapters)
    for (const id of [`${code}-${record.chapter}`, ...sections, ...units.map((unit) => unit.id)])
      numbers.add(id);
  for (const {units} of cases.values()) for (const {id} of units) numbers.add(id);
}
const reworded = new Set(
  compareContents(portal, earlier, current)
    .filter(({change}) => change === 'reworded')
    .map(({id}) => id),
);

/** Whether the portal’s data name the article: in a rule of law, or among the provisions of cases. */
function isKnownProvision(target: string): boolean {
  const [, key, article] = /^([a-z0-9-]+) art\. (.+)$/.exec(target) ?? [];
  if (key === undefined || article === undefined || !current.sources.has(key)) return false;
  const printed = new RegExp(
    `(?<![\\w/^])${article.replace(/[\^/]/g, '\\$&')}(?![\\w/^])(?! (?:bis|ter)\\b)`,
  );
  return (
    [...current.rules.values()].some(({source, at}) => source === key && printed.test(at)) ||
    current.provisions.has(`${key}-art-${article.toLowerCase().replace(/[ ^/]/g, '-')}`)
  );
}

function isTrue({kind, target, state}: ExpectedCitation): boolean {
  if (kind === 'case') return state === 'unknown' ? target === null : current.cases.has(target ?? '');
  if (target === null) return false;
  if (kind === 'provision') return state === 'holds' && isKnownProvision(target);
  if (state === 'reworded') return reworded.has(target);
  return state === 'holds' ? numbers.has(target) : state === 'unknown' && !numbers.has(target);
}

describe('the sample handouts', () => {
  test('are ten, with at least 150 citations and forty traps, of every kind', () => {
    expect(handouts).toHaveLength(10);
    expect(handouts.flatMap(citationsOf).length).toBeGreaterThanOrEqual(150);
    expect(handouts.flatMap(({traps}) => traps).length).toBeGreaterThanOrEqual(40);
    expect([...new Set(all.map(({kind}) => kind))].sort()).toEqual(['case', 'paragraph', 'provision']);
  });

  test('have a fifth or more of citations that do not hold', () => {
    const units = handouts.flatMap(citationsOf);
    const not = units.filter(([part]) => part!.state !== 'holds');
    expect(not.length / units.length).toBeGreaterThanOrEqual(0.2);
  });

  test('expect what the data of the portal say', () =>
    expect(
      all.filter((citation) => !isTrue(citation)).map(({file, text, target}) => [file, text, target]),
    ).toEqual([]));

  test('cite one thing with each group', () =>
    expect(
      handouts.flatMap((handout) =>
        citationsOf(handout)
          .filter(
            (parts) => new Set(parts.map(({kind, target, state}) => `${kind} ${target} ${state}`)).size > 1,
          )
          .map((parts) => [handout.file, parts.map(({text}) => text)]),
      ),
    ).toEqual([]));

  test('set no trap inside a citation', () =>
    expect(
      handouts.flatMap(({file, citations, traps}) =>
        traps
          .filter((trap) => citations.some(({start, end}) => trap.start < end && start < trap.end))
          .map(({text}) => [file, text]),
      ),
    ).toEqual([]));
});

describe('the judgement', () => {
  const handout = aHandout('a.md', 'HT 11.2.3 (edition 1)\nA v. B, no. 1/01; room 11.2', {
    citations: [
      {text: 'HT 11.2.3', kind: 'paragraph', target: 'HT-11.2.3', state: 'reworded'},
      {text: 'A v. B', kind: 'case', target: null, state: 'unknown', group: 1},
      {text: '1/01', kind: 'case', target: null, state: 'unknown', group: 1},
    ],
    traps: ['room 11.2'],
  });
  const paragraph = {
    text: 'HT 11.2.3',
    start: 0,
    end: 9,
    kind: 'paragraph',
    target: 'HT-11.2.3',
    state: 'reworded',
  };
  const docket = {text: 'no. 1/01', start: 30, end: 38, kind: 'case', state: 'unknown'};

  test('is content with one part of a group, and with a span that only overlaps', () =>
    expect(judge(handout, [{...paragraph, end: 21}, docket])).toEqual({missed: [], wrong: []}));

  test.each([
    ['state', {...paragraph, state: 'holds'}, 'paragraph HT-11.2.3 holds'],
    ['target', {...paragraph, target: 'HT-11.2'}, 'paragraph HT-11.2 reworded'],
    ['kind', {...paragraph, kind: 'case'}, 'case HT-11.2.3 reworded'],
  ])('takes a wrong %s for a miss, and says what was found', (_, answer, words) =>
    expect(judge(handout, [answer, docket]).missed).toEqual([
      `a.md:1 “HT 11.2.3” paragraph HT-11.2.3 reworded; found: “HT 11.2.3” ${words}`,
    ]),
  );

  test('names a citation that was not found, with all its parts', () =>
    expect(judge(handout, [paragraph]).missed).toEqual([
      'a.md:2 “A v. B” case (none) unknown + “1/01” case (none) unknown; found: nothing',
    ]));

  test('takes a finding in a trap, or where nothing is cited, for wrong', () =>
    expect(
      judge(handout, [
        paragraph,
        docket,
        {...paragraph, text: '11.2', start: 45, end: 49},
        {...paragraph, text: 'edition 1', start: 11, end: 20},
      ]).wrong,
    ).toEqual([
      'a.md:2 “11.2” paragraph HT-11.2.3 reworded',
      'a.md:1 “edition 1” paragraph HT-11.2.3 reworded',
    ]));

  test('cannot be had of a text that is not in its file, or of a state that does not exist', () => {
    expect(() => aHandout('a.md', 'HT 1', {citations: [], traps: ['HT 2']})).toThrow('“HT 2” does not stand');
    expect(() =>
      aHandout('a.md', 'HT 1', {
        citations: [{text: 'HT 1', kind: 'paragraph', target: 'HT-1', state: 'gone'}],
        traps: [],
      }),
    ).toThrow('citations[0].state');
  });
});
