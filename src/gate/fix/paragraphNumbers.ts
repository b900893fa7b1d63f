import {parseMarkdown} from '../../content/markdown';
import {isCaseFile} from '../../content/part';
import {findMalformedNumber, findTypedNumber} from '../../publications/paragraph';

const SERIES = {kind: 'case', code: 'JP', caseId: ''} as const;

/**
 * The note on a case with a number before every paragraph that lacks one. Numbers go on from the one above; between two
 * that are typed already a letter is added, so that none of them changes.
 *
 * @param isPublished Whether its numbers are in the ledger: then a paragraph that follows a number belongs to it, and
 *   only text directly below a heading gets a number.
 */
export function withParagraphNumbers(text: string, file: string, isPublished: boolean): string {
  if (!isCaseFile(file)) return text;
  const mark = text.startsWith('\ufeff') ? 1 : 0; // positions begin behind a byte order mark
  const nodes = parseMarkdown(text).children;
  const paragraphs = nodes.flatMap((node, index) => {
    if (node.type !== 'paragraph') return [];
    const offset = (node.position?.start.offset ?? 0) + mark;
    const typed = text.slice(offset, (node.position?.end.offset ?? 0) + mark);
    const number = findTypedNumber(typed, SERIES)?.number;
    if (
      number === undefined &&
      (findMalformedNumber(typed, SERIES) !== undefined || typed.startsWith('Table: '))
    )
      return [];
    return [{offset, number, isFirst: nodes[index - 1]?.type === 'heading'}];
  });
  const added: [offset: number, number: string][] = [];
  let last = '0';
  paragraphs.forEach(({offset, number, isFirst}, index) => {
    if (number !== undefined) {
      last = number;
      return;
    }
    if (isPublished && !isFirst) return;
    const following = paragraphs.slice(index + 1).find((later) => later.number !== undefined)?.number;
    const next = numberAfter(last, following);
    if (next === undefined) return;
    added.push([offset, next]);
    last = next;
  });
  return added
    .reverse()
    .reduce((now, [offset, number]) => `${now.slice(0, offset)}[${number}] ${now.slice(offset)}`, text);
}

/** The number behind another, and before the following one where there is one; undefined where none fits between. */
function numberAfter(last: string, following: string | undefined): string | undefined {
  const whole = Number.parseInt(last, 10);
  if (following === undefined || Number.parseInt(following, 10) > whole + 1) return String(whole + 1);
  const letter = last.replace(/^\d+/, '');
  if (whole === 0 || letter === 'z' || Number.parseInt(following, 10) <= whole) return undefined;
  return `${whole}${letter === '' ? 'a' : String.fromCharCode(letter.charCodeAt(0) + 1)}`;
}
