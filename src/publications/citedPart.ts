/** Of what a page is cited for, that for which a part of it is cited. One place, for the build and for the browser. */
import type {Citable} from '../citations/citable';
import {isChapterParagraph} from './paragraph';

/**
 * A numbered paragraph or row.
 *
 * @param whole The chapter or case that it stands in.
 */
export function citedPart(whole: Citable, {id, label}: Pick<Citable, 'id' | 'label'>): Citable {
  const ofChapter = isChapterParagraph(id) ? 'paragraph' : 'row';
  return {
    ...whole,
    kind: whole.kind === 'case' ? 'case-paragraph' : ofChapter,
    id,
    label,
    url: `${whole.url}#${id}`,
  };
}

/**
 * The whole note on a case. A case is cited as the decision; the note is cited as its paragraphs are, as the portal’s
 * text that names the decision.
 */
export function citedNote(ofCase: Citable): Citable {
  return {...ofCase, kind: 'case-paragraph'};
}
