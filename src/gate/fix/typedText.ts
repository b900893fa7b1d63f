/** What of a page is not the editors’ running text and is left as it is typed. */
const KEPT =
  /```[\s\S]*?```|`[^`\n]*`|\]\([^)\n]*\)|<[^>\n]*>|\bhttps?:\/\/[^\s<>"”)]+|\bwww\.[^\s<>"”)]+|\{#[^}\n]*\}|\[@[^\]\n]*\]?/g;

/** Changes running text only; code, addresses, fixed ids and citations stay. */
export function changeRunningText(text: string, change: (piece: string) => string): string {
  let changed = '';
  let from = 0;
  for (const {0: kept, index} of text.matchAll(KEPT)) {
    changed += change(text.slice(from, index)) + kept;
    from = index + kept.length;
  }
  return changed + change(text.slice(from));
}
