import {join} from 'node:path';

import {readPortal} from '../../src/content/portal';
import {comparePages} from '../../src/content/redlines';
import {readerTexts} from '../../src/content/readerText';
import type {RedlineSegment} from '../../src/publications/difference';
import {countWords, redline} from '../../src/publications/redline';
import {seededRandom, type SeededRandom} from '../builders/seededRandom';

/** `the [-old-]{+new+} word`, short enough to read in a test. */
function marked(segments: readonly RedlineSegment[]): string {
  const marks = {same: ['', ''], deleted: ['[-', '-]'], inserted: ['{+', '+}']} as const;
  return segments.map(({kind, text}) => marks[kind].join(text)).join('');
}

/** Leaving out what one text has alone gives the other; marks alternate, and none is empty. */
function expectRedlineOf(before: string, after: string): readonly RedlineSegment[] {
  const segments = redline(before, after);
  const without = (kind: RedlineSegment['kind']): string =>
    segments
      .filter((segment) => segment.kind !== kind)
      .map(({text}) => text)
      .join('');
  expect(without('inserted')).toBe(before);
  expect(without('deleted')).toBe(after);
  expect(
    segments.filter(({text}, index) => text === '' || segments[index + 1]?.kind === segments[index]!.kind),
  ).toEqual([]);
  return segments;
}

describe('redline', () => {
  test.each([
    ['a word that takes another’s place', 'The old law.', 'The new law.', 'The[- old-]{+ new+} law.'],
    ['a sign', 'the court, however, held', 'the court however held', 'the court[-,-] however[-,-] held'],
    ['a sentence that is added', 'Wait. Close.', 'Wait. Ask. Close.', 'Wait.{+ Ask.+} Close.'],
    [
      'an added sentence from its beginning, not from behind a word that the next one begins with too',
      'One. In Poland it is so.',
      'One. In Spain it is not. In Poland it is so.',
      'One.{+ In Spain it is not.+} In Poland it is so.',
    ],
    [
      'a few words that happen to be alike as part of the change around them',
      'Guidance on the interview of children',
      'Rules for the questioning of children',
      '[-Guidance on the interview-]{+Rules for the questioning+} of children',
    ],
    [
      'a source as a whole',
      'Wait. [A guide; C, read in the source]',
      'Wait. [A study, p. 3; C, read in the source]',
      'Wait.[- [A guide; C, read in the source]-]{+ [A study, p. 3; C, read in the source]+}',
    ],
    ['a new paragraph as one insertion', '', 'One. Two.', '{+One. Two.+}'],
    ['a paragraph that is gone as one deletion', 'One. Two.', '', '[-One. Two.-]'],
    ['a list item that is added', 'Do:\n• wait', 'Do:\n• wait\n• ask', 'Do:\n• wait{+\n• ask+}'],
  ])('shows %s', (_what, before, after, expected) =>
    expect(marked(expectRedlineOf(before, after))).toBe(expected),
  );

  test('shows nothing where nothing differs', () => {
    expect(redline('The same [words].', 'The same [words].')).toEqual([
      {kind: 'same', text: 'The same [words].'},
    ]);
    expect(redline('', '')).toEqual([]);
  });

  test('gives both texts exactly, whatever is done to a text', () => {
    const random = seededRandom(20221231);
    let changed = 0;
    for (let run = 0; run < 400; run += 1) {
      const before = aText(random);
      const after = edited(random, before);
      const segments = expectRedlineOf(before, after);
      const marks = segments.filter(({kind}) => kind !== 'same').length;
      expect([before, after, marks > 0]).toEqual([before, after, before !== after]);
      if (before !== after) changed += 1;
    }
    expect(changed).toBeGreaterThan(300);
  });
});

describe('countWords', () => {
  test('counts words of one kind, numbers among them, and no signs', () => {
    const segments = redline('See § 7: wait.', 'See article 12(4), victim’s act; wait.');
    expect(countWords(segments, 'deleted')).toBe(1);
    expect(countWords(segments, 'inserted')).toBe(5);
    expect(countWords(redline('a', 'a'), 'inserted')).toBe(0);
  });
});

describe('the editions of the portal', () => {
  const portal = readPortal(join(__dirname, '../..'));
  const pairs = portal.editions.flatMap((to) =>
    portal.editions.filter(({edition}) => edition.number < to.edition.number).map((from) => ({from, to})),
  );
  /** The texts of a paragraph that both editions have, with its state. */
  const paragraphs = pairs.flatMap(({from, to}) =>
    comparePages(portal, from, to).flatMap((page) => {
      if (!page.from || !page.to) return [];
      const before = readerTexts(page.from, from);
      const after = readerTexts(page.to, to);
      return page.paragraphs.flatMap(({id, change}) => {
        const [earlier, later] = [before.get(id), after.get(id)];
        return earlier === undefined || later === undefined ? [] : [{id, change, earlier, later}];
      });
    }),
  );

  test('have redlines that give the text of either exactly', () => {
    const reworded = paragraphs.filter(({change}) => change === 'reworded');
    expect(reworded.length).toBeGreaterThan(50);
    for (const {id, earlier, later} of reworded) {
      const segments = expectRedlineOf(earlier, later);
      expect([id, segments.some(({kind}) => kind !== 'same')]).toEqual([id, true]);
    }
  });

  test('show nothing in a paragraph that reads the same', () => {
    const same = paragraphs.filter(({change}) => change === 'same');
    expect(same.length).toBeGreaterThan(1000);
    expect(
      same.filter(({earlier, later}) => redline(earlier, later).some(({kind}) => kind !== 'same')),
    ).toEqual([]);
  });
});

const PIECES = [
  ...['the', 'the', 'a', 'court', 'victim’s', 'ș', 'é', '12(4)', '6–18%', '👩‍⚖️', 'non-punishment'],
  ...[
    '[A, art. 2; C, read in the source]',
    '[',
    ']',
    '• ',
    '|',
    '.',
    ',',
    ';',
    '“',
    '”',
    '\n',
    '\u00a0',
    '  ',
  ],
];

function aText(random: SeededRandom): string {
  return random.list(random.integer(0, 40), () => random.pick(PIECES)).join(random.pick(['', ' ', ' ']));
}

/** The text with some stretches left out, put in, put twice or put elsewhere; cut anywhere, inside signs too. */
function edited(random: SeededRandom, text: string): string {
  let result = text;
  for (let edits = random.integer(0, 4); edits > 0; edits -= 1) {
    const start = random.integer(0, result.length);
    const end = Math.min(result.length, start + random.integer(0, 20));
    const stretch = result.slice(start, end);
    const rest = result.slice(0, start) + result.slice(end);
    const place = random.integer(0, rest.length);
    result = random.pick([
      rest,
      result.slice(0, start) + aText(random) + result.slice(start),
      result.slice(0, end) + stretch + result.slice(end),
      rest.slice(0, place) + stretch + rest.slice(place),
    ]);
  }
  return result;
}
