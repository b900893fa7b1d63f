/** Every word that the resolver’s pages say by themselves, by place. */
import type {CitableKind} from '../../citations/citable';
import type {Certainty} from '../../citations/certainty';
import type {CitationFormat} from '../../citations/formats';
import type {Source} from '../../citations/source';

export const WORDS = {
  home: 'Lasting addresses',
  youAreHere: 'You are here',

  text: {
    inForce: (edition: number) => `The text in force (edition ${edition})`,
    earlier: (edition: number) => `The text of edition ${edition}`,
    open: (edition: number) => `Read it in its place in edition ${edition}`,
    holding: 'The holding in one line',
    about: 'What the chapter helps to do',
    withdrawn: 'This paragraph was withdrawn. Its number is not used again.',
    movedBefore: 'This paragraph was moved to ',
    movedAfter: '. Its number is not used again.',
  },

  kind: {
    paragraph: 'Paragraph',
    row: 'Row of a table',
    chapter: 'Chapter',
    case: 'Note on a case',
    'case-paragraph': 'Paragraph of the note on',
  } satisfies Record<CitableKind, string>,

  editions: {
    title: 'In each edition',
    edition: (number: number) => `Edition ${number}`,
    inForce: 'in force',
    holds: 'holds it.',
    same: (current: number) => `reads the same as edition ${current}.`,
    reworded: (current: number) => `reads otherwise than edition ${current}.`,
    redline: 'See what changed, word by word',
    isNew: (earlier: number) => `new since edition ${earlier}.`,
    withdrawn: 'withdrawn. The number is not used again.',
    moved: 'moved to',
    absent: 'does not have it.',
    onlyThere: (current: number) => `holds it; edition ${current} does not.`,
    decided: (date: string) => `Decided on ${date}.`,
    added: (date: string) => `The note was published on ${date}.`,
    corrected: (edition: number, reason: string) => `Corrected in edition ${edition}: ${reason}`,
  },

  cite: {
    title: 'How to cite it',
    lead: 'Each form is a text to copy. A citation names the edition, so that it holds when the law changes.',
    edition: (number: number) => `Edition ${number}, in force`,
    earlier: (number: number) => `As it stands in edition ${number}`,
    forms: {
      link: 'Address',
      plain: 'In a text',
      oscola: 'OSCOLA',
      continental: 'Continental style',
      ris: 'RIS, for reference managers',
      bibtex: 'BibTeX',
      csl: 'CSL-JSON',
    } satisfies Record<CitationFormat['id'], string>,
  },

  citedBy: {
    title: (edition: number) => `Cited by, in edition ${edition}`,
    none: 'Nothing in this edition cites it.',
    paragraphs: 'Paragraphs and rows',
    chapters: 'Boxes, sheets and introductions of chapters',
    cases: 'Cases',
    terms: 'Terms of the glossary',
    rules: 'Rules of law',
    refers: 'refers to it',
    cites: 'cites it',
    'bears-on': 'bears on it',
    relates: 'related case',
    provision: 'on',
    bearsOn: 'Paragraphs on which the case bears',
  },

  certainty: {
    C: 'read in the source',
    E: 'not checked against the source',
    K: 'not checked against the source',
    practice: 'Practice',
  } satisfies Record<Certainty, string>,

  source: {
    title: (short: string) => `What leans on ${short}`,
    lead: 'Everything in the portal that rests on this source. When it is amended, these are the places to read again.',
    record: (edition: number) => `Its record in edition ${edition}`,
    absent: 'does not hold this source.',
    status: {
      'in-force': 'In force.',
      amended: 'Amended.',
      repealed: 'Repealed.',
      proposed: 'Proposed.',
      expected: 'Expected.',
    } satisfies Record<NonNullable<Source['status']>, string>,
    edition: (number: number) => `In edition ${number}`,
    none: 'Nothing in this edition rests on it.',
    letters: 'C: read in the source. E: the source exists, the detail was not checked. K: own knowledge.',
  },

  index: {
    title: 'Lasting addresses of citations',
    lead: 'Every paragraph, row, chapter and case has an address that can be made from its number. It shows the text in force, what each edition says, how to cite it, and who cites it.',
    how: 'Put the number behind /id/, with a hyphen in place of the space:',
    like: 'for',
    case: 'a case, by its id or its ECLI',
    source: 'what leans on a source',
    numbers:
      'A number that was withdrawn or moved keeps its address, which then says so. No number is given to another text.',
    data: 'The same as data, one file for each edition:',
    schema: 'The form of these files',
    find: 'If you have no number',
    search: 'Search the portal',
    guidelines: 'Chapters of the guidelines (HT)',
    methodology: 'Chapters of the methodology (JD)',
    cases: 'All cases (JP)',
  },
} as const;
