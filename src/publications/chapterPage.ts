/** A chapter as its page shows it. Types only, for both sides. */
import type {Certainty} from '../citations/certainty';

export interface ChapterPage {
  readonly kind: 'chapter';
  readonly code: string;
  readonly chapter: number;
  readonly title: string;
  /** Lasting address, from the root of the site. */
  readonly address: string;
  /** How many sources of each certainty the chapter's paragraphs name. */
  readonly certainty: Readonly<Record<Certainty, number>>;
}
