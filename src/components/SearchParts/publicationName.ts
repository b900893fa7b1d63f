import {translate} from '@docusaurus/Translate';

/** The name of what a hit belongs to, with the code by which it is cited; a code that is not known stays as it is. */
export function publicationName(code: string): string {
  switch (code) {
    case 'HT':
      return translate({id: 'search.publicationHT', message: 'Hearing techniques (HT)'});
    case 'JD':
      return translate({id: 'search.publicationJD', message: 'Joint Day (JD)'});
    case 'JP':
      return translate({id: 'search.publicationJP', message: 'Judicial practice (JP)'});
    case 'glossary':
      return translate({id: 'search.publicationGlossary', message: 'Glossary'});
    case 'sources':
      return translate({id: 'search.publicationSources', message: 'Sources'});
    case 'law':
      return translate({id: 'search.publicationLaw', message: 'Legal framework'});
    case 'training':
      return translate({id: 'search.publicationTraining', message: 'Training'});
    case 'reference':
      return translate({id: 'search.publicationReference', message: 'About the texts'});
    case 'news':
      return translate({id: 'search.publicationNews', message: 'News'});
    default:
      return code;
  }
}
