/** Numbers of chapters, headings, paragraphs and rows, as they are cited. */
import {PUBLICATIONS} from '../../../publications/publication';
import type {PhraseEntry} from '../../core/format/phrases';
import {nameEntry, numberEntry, type SectionRefs} from './phrase';

const NUMBERED = new RegExp(`^(?:${PUBLICATIONS.map(({code}) => code).join('|')})-`);

export function* paragraphPhrases(refs: SectionRefs): Generator<PhraseEntry> {
  for (const [id, ref] of refs) {
    if (!NUMBERED.test(id)) continue;
    // The id of a case is a name, unless it holds a number itself or that of a paragraph behind it.
    if (id.startsWith('JP-')) yield* /-\d+[a-z]?$/.test(id) ? numberEntry(id, [ref]) : nameEntry(id, [ref]);
    else {
      yield* numberEntry(id, [ref]);
      // “11.2.3” alone: most readers of one publication leave out its name.
      if (id.includes('.')) yield* nameEntry(id.replace(NUMBERED, ''), [ref]);
    }
  }
}
