/** The forms in which a citation can be taken away. Their names for readers are the components’ to say. */
import type {Citable} from '../citable';
import {bibtex} from './bibtex';
import {continental} from './continental';
import {cslJson} from './cslJson';
import {oscola} from './oscola';
import {plainText} from './plainText';
import {ris} from './ris';

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
  {id: 'oscola', of: (citables) => citables.map(oscola).join('\n')},
  {id: 'continental', of: (citables) => citables.map(continental).join('\n')},
  {id: 'ris', extension: '.ris', mediaType: 'application/x-research-info-systems', of: ris},
  {id: 'bibtex', extension: '.bib', mediaType: 'application/x-bibtex', of: bibtex},
  {id: 'csl', extension: '.csl.json', mediaType: 'application/vnd.citationstyles.csl+json', of: cslJson},
];
