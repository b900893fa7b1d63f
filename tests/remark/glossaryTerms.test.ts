import {parseMarkdown} from '../../src/content/markdown';
import {glossaryTerms, type ExplainedTerm, type Terms} from '../../src/remark/glossaryTerms';
import {runSteps} from '../../src/remark/page';
import {aChapterPage, aReferencePage} from '../builders/aPage';
import {aWorkedPage, type WorkedPage} from '../builders/aWorkedPage';

const FILE = 'docs/guidelines/11-free-account.md';

const KNOWN = new Map<string, ExplainedTerm>([
  [
    'cued-invitation',
    {
      name: 'cued invitation',
      definition: 'Invitation to tell more on a detail that the person named.',
      certainty: 'E',
      url: '/2/reference/glossary/#cued-invitation',
    },
  ],
]);
const terms: Terms = {find: (id) => KNOWN.get(id), ids: () => KNOWN.keys()};

function read(markdown: string, page?: Parameters<typeof aWorkedPage>[2]): WorkedPage {
  return aWorkedPage(markdown, [glossaryTerms(terms)], page);
}

describe('glossaryTerms', () => {
  test('explains a term where an author asks for it, in the author’s words', () =>
    expect(read('Use [cues of *this* kind](term:cued-invitation) first.')).toEqual({
      outline: ['paragraph: Use <glossary-term E>cues of *this* kind</glossary-term> first.'],
      problems: [],
    }));

  test('hands over all that the explanation shows', () => {
    const tree = parseMarkdown('[Cues](term:cued-invitation)');
    runSteps([glossaryTerms(terms)], tree, aChapterPage());
    expect(tree.children).toMatchObject([
      {
        children: [
          {
            data: {
              hName: 'glossary-term',
              hProperties: {
                dataTerm: 'cued-invitation',
                dataName: 'cued invitation',
                dataDefinition: 'Invitation to tell more on a detail that the person named.',
                dataCertainty: 'E',
                dataUrl: '/2/reference/glossary/#cued-invitation',
              },
            },
          },
        ],
      },
    ]);
  });

  test('explains every term of a line', () =>
    expect(read('[One](term:cued-invitation) and [two](term:cued-invitation).').outline).toEqual([
      'paragraph: <glossary-term E>One</glossary-term> and <glossary-term E>two</glossary-term>.',
    ]));

  test.each([
    [
      'a list',
      '- [Cues](term:cued-invitation)',
      ['list', '  item', '    paragraph: <glossary-term E>Cues</glossary-term>'],
    ],
    ['emphasis', '*[Cues](term:cued-invitation)*', ['paragraph: *<glossary-term E>Cues</glossary-term>*']],
  ])('explains a term in %s', (_where, markdown, outline) =>
    expect(read(markdown)).toEqual({outline, problems: []}),
  );

  test('explains terms on every kind of page', () =>
    expect(read('[Cues](term:cued-invitation)', aReferencePage()).outline).toEqual([
      'paragraph: <glossary-term E>Cues</glossary-term>',
    ]));

  test.each([
    'The cued invitation is one.',
    'See [cues](#cued-invitation).',
    'See [cues](./terms.md).',
    '`[Cues](term:cued-invitation)`',
  ])('leaves %j as it is', (markdown) =>
    expect(read(markdown)).toEqual({outline: [`paragraph: ${markdown}`], problems: []}),
  );

  test('reports a term that the glossary does not hold, with the nearest that it does', () =>
    expect(read('Text.\n\nUse [cues](term:cued-invitations).').problems).toEqual([
      `${FILE}:3  Link explains “cued-invitations”; data/glossary.yaml has no term with that id. Did you mean “cued-invitation”?`,
    ]));

  test.each(['ransom', ''])('reports a term that has none near it: %j', (id) =>
    expect(read(`Use [cues](term:${id}).`).problems).toEqual([
      `${FILE}:1  Link explains “${id}”; data/glossary.yaml has no term with that id. Correct the id, or take the link away.`,
    ]),
  );
});
