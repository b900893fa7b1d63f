/** The forms in which a citation can be taken away. Their names for readers are the components’ to say. */
import type {Citable} from '../citable';
import {plainText} from './plainText';

export interface CitationFormat {
  readonly id: 'link' | 'plain' | 'oscola' | 'continental' | 'ris' | 'bibtex' | 'csl';
  /** Of a file in this form, with its dot: `.ris`. Absent for forms that are written into a text. */
  readonly extension?: string;
  readonly mediaType?: string;
  /** One text for all of them, in their order; ends in a line break where it is a file. */
  of(citables: readonly Citable[]): string;
}

export const FORMATS: readonly CitationFormat[] = [
  {id: 'link', of: (citables) => citables.map(({url}) => url).join('\n')},
  {id: 'plain', of: (citables) => citables.map(plainText).join('\n')},
];
