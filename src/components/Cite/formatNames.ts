import {translate} from '@docusaurus/Translate';

import type {CitableKind} from '../../citations/citable';
import type {CitationFormat} from '../../citations/formats';

/** The name of a form. Of a case, whose other forms cite the decision, address and short form lead to the note. */
export function formatName(id: CitationFormat['id'], kind: CitableKind): string {
  switch (id) {
    case 'link':
      return kind === 'case'
        ? translate({id: 'citeForm.linkNote', message: 'Address of the note'})
        : translate({id: 'citeForm.link', message: 'Address'});
    case 'plain':
      return kind === 'case'
        ? translate({id: 'citeForm.plainNote', message: 'The note, in a text'})
        : translate({id: 'citeForm.plain', message: 'In a text'});
    case 'oscola':
      return translate({id: 'citeForm.oscola', message: 'OSCOLA'});
    case 'continental':
      return translate({id: 'citeForm.continental', message: 'Court, date, number'});
    case 'ris':
      return translate({id: 'citeForm.ris', message: 'RIS'});
    case 'bibtex':
      return translate({id: 'citeForm.bibtex', message: 'BibTeX'});
    case 'csl':
      return translate({id: 'citeForm.csl', message: 'CSL-JSON'});
  }
}

/** What reads a form that is made for programs; undefined for a form that people read. */
export function formatUse(id: CitationFormat['id']): string | undefined {
  switch (id) {
    case 'ris':
      return translate({
        id: 'citeForm.risUse',
        message: 'For reference managers, such as Zotero, EndNote or Mendeley',
      });
    case 'bibtex':
      return translate({id: 'citeForm.bibtexUse', message: 'For texts written in LaTeX, and for JabRef'});
    case 'csl':
      return translate({
        id: 'citeForm.cslUse',
        message: 'For Zotero, Pandoc and other programs that use CSL',
      });
    default:
      return undefined;
  }
}
