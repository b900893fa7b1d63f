import {EMPTY_NOTE, joinBody, numberParagraphs, splitNote} from '../../../src/editing/form/note';

const NOTE = `## What it means in practice {#in-practice}

[1] Look at the whole pattern.

## Facts {#facts}

[2] She worked.

- Unpaid.

[3] She left.

## Issues {#issues}

[4] Was this servitude?

## Holding {#holding}

[5] Yes.

## Reasoning {#reasoning}

[6] The law did not protect her.
`;

describe('the body of a case', () => {
  test('is cut into its sections and put together again', () => {
    const body = splitNote(`\n${NOTE}`);
    expect(body).toMatchObject({kind: 'sections'});
    expect(joinBody(body)).toBe(NOTE);
  });

  test.each([
    ['a section is missing', NOTE.replace(/## Issues[^#]+#issues}/, '')],
    ['a section stands twice', `${NOTE}\n## Facts {#facts}\n\n[7] More.\n`],
    ['text stands above the first heading', `Before.\n\n${NOTE}`],
    ['a heading has another id', NOTE.replace('{#facts}', '{#the-facts}')],
  ])('is one text where %s, so that nothing is lost', (_, body) => {
    expect(splitNote(body)).toEqual({kind: 'text', text: body.trim()});
    expect(joinBody(splitNote(body))).toBe(`${body.trim()}\n`);
  });

  test('of a new case has its headings before it has a word', () => {
    expect(splitNote(joinBody(EMPTY_NOTE))).toEqual(EMPTY_NOTE);
  });
});

describe('numbers of paragraphs', () => {
  test('run through the whole note', () =>
    expect(numberParagraphs(['One.', 'Two.\n\nThree.', '', 'Four.'])).toEqual([
      '[1] One.',
      '[2] Two.\n\n[3] Three.',
      '',
      '[4] Four.',
    ]));

  test('that stand there stay', () =>
    expect(numberParagraphs(['[1] One.', '[5] Five.'])).toEqual(['[1] One.', '[5] Five.']));

  test('of a paragraph between two others are the free one, or get a letter', () => {
    expect(numberParagraphs(['[1] One.\n\nNew.\n\n[3] Three.'])).toEqual([
      '[1] One.\n\n[2] New.\n\n[3] Three.',
    ]);
    expect(numberParagraphs(['[1] One.\n\nNew.\n\nNewer.', '[2] Two.'])).toEqual([
      '[1] One.\n\n[1a] New.\n\n[1b] Newer.',
      '[2] Two.',
    ]);
  });

  test('go on at the end', () =>
    expect(numberParagraphs(['[1] One.\n\n[2a] Two.\n\nThree.'])).toEqual([
      '[1] One.\n\n[2a] Two.\n\n[3] Three.',
    ]));

  test('are not put before what belongs to the paragraph above, nor before a mistyped number', () =>
    expect(numberParagraphs(['One.\n\n- a\n- b\n\n> Quoted.\n\n1. First\n\n[7 Mistyped.'])).toEqual([
      '[1] One.\n\n- a\n- b\n\n> Quoted.\n\n1. First\n\n[7 Mistyped.',
    ]));
});
