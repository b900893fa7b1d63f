import type {Page} from '../../src/remark/page';

/** Chapter 11 of the guidelines. */
export function aChapterPage(): Page {
  return {
    file: 'docs/guidelines/11-free-account.md',
    series: {kind: 'chapter', code: 'HT', chapter: 11},
  };
}

/** The note on an invented case. */
export function aCasePage(): Page {
  return {
    file: 'docs/practice/part-1-offence/a-v-france.md',
    series: {kind: 'case', code: 'JP', caseId: 'a-v-france'},
  };
}

/** A page without numbered paragraphs. */
export function aReferencePage(): Page {
  return {file: 'docs/reference/how-to-cite.md', series: undefined};
}
