/**
 * How sure a source is for the statement it stands behind. The letters are those of the research notes.
 * - `C`: the wording was read in the source.
 * - `E`: the document is known to exist; the detail was not checked.
 * - `K`: own professional knowledge; no copy was read.
 * - `practice`: advice from experience, with no single source.
 */
export const CERTAINTIES = ['C', 'E', 'K', 'practice'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** What a citation carries: how sure its source is, or that the source was taken out of the portal. */
export type CitationMark = Certainty | 'withdrawn';

export function isCertainty(text: string): text is Certainty {
  return (CERTAINTIES as readonly string[]).includes(text);
}
