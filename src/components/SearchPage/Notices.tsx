import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {Fragment, type ReactNode} from 'react';

import {SEVERAL_LANGUAGES} from '../../publications/language';
import type {ShownAnswer} from '../../search/client/shownAnswer';
import type {AddedTerm} from '../../search/core/engine';
import Icon from '../Icon';

/** What was looked for beside the words as typed, and why; and the way back to these alone. */
export default function Notices({
  answer,
  text,
  edition,
  asTypedHref,
}: {
  answer: ShownAnswer;
  text: string;
  edition: number;
  /** Address of the same search for the words as typed. */
  asTypedHref: string;
}): ReactNode {
  const {corrections, added, isCapped} = answer;
  return (
    <>
      {corrections.length > 0 && (
        <div className="banner banner-gap">
          <Icon name="info" />
          <div>
            <strong>
              <Translate
                id="search.corrected"
                values={{words: <q>{corrections.map(({used}) => used).join(', ')}</q>}}
              >
                {'Showing results for {words}'}
              </Translate>
            </strong>
            <Translate
              id="search.correctedFrom"
              values={{words: <q>{corrections.map(({typed}) => typed).join(', ')}</q>}}
            >
              {'No text here holds {words}.'}
            </Translate>{' '}
            <a href={asTypedHref}>
              <Translate id="search.uncorrected" values={{text}}>
                {'Search for “{text}” as typed'}
              </Translate>
            </a>
          </div>
        </div>
      )}
      {added.length > 0 && (
        <div className="banner banner-gap">
          <Icon name="info" />
          <div>
            <strong>
              {translate(
                {id: 'search.added', message: 'Also searched: {terms}'},
                {terms: [...new Set(added.map((term) => term.added))].join('; ')},
              )}
            </strong>
            {byWhatWasTyped(added).map((terms) => (
              <p key={`${terms[0]!.why} ${terms[0]!.typed}`}>
                <Reason terms={terms} edition={edition} />
              </p>
            ))}
            <a href={asTypedHref}>
              <Translate id="search.asTyped">Search only the words as typed</Translate>
            </a>
          </div>
        </div>
      )}
      {isCapped && (
        <p className="own">
          <Translate id="search.capped">
            A beginning in this search stands for more words than are looked at, so results may be missing.
            Add letters to it.
          </Translate>
        </p>
      )}
    </>
  );
}

/** Terms that were added for the same words and the same reason stand in one sentence. */
function byWhatWasTyped(added: readonly AddedTerm[]): AddedTerm[][] {
  const groups = new Map<string, AddedTerm[]>();
  for (const term of added) {
    const key = `${term.why} ${term.language ?? ''} ${term.typed}`;
    groups.set(key, [...(groups.get(key) ?? []), term]);
  }
  return [...groups.values()];
}

function nameOf(language: string, locale: string): string {
  // Browsers have no name for it.
  if (language === SEVERAL_LANGUAGES)
    return translate({id: 'search.severalLanguages', message: 'several languages'});
  return new Intl.DisplayNames(locale, {type: 'language'}).of(language) ?? language;
}

function Reason({terms, edition}: {terms: readonly AddedTerm[]; edition: number}): ReactNode {
  const {
    i18n: {currentLocale},
  } = useDocusaurusContext();
  const {typed, why, language} = terms[0]!;
  const added = terms.map(({added: words, term}, i) => (
    <Fragment key={words}>
      {i > 0 && ', '}
      {term === undefined ? (
        <q>{words}</q>
      ) : (
        <q>
          <Link to={`/${edition}/reference/glossary/#${term}`}>{words}</Link>
        </q>
      )}
    </Fragment>
  ));
  const foreign = language !== undefined &&
    language !== currentLocale.split('-')[0] && {
      typed: <q lang={language}>{typed}</q>,
      added,
      language: nameOf(language, currentLocale),
    };
  switch (why) {
    case 'glossary':
      if (!foreign)
        return (
          <Translate id="search.addedGlossary" values={{typed: <q>{typed}</q>, added}}>
            {'The glossary gives {added} for {typed}.'}
          </Translate>
        );
      return (
        <Translate id="search.addedTranslation" values={foreign}>
          {'The glossary gives the term {added} for {typed} ({language}; translation not reviewed).'}
        </Translate>
      );
    case 'abbreviation':
      return (
        <Translate id="search.addedAbbreviation" values={{typed: <q>{typed}</q>, added}}>
          {'{typed} is short for {added}.'}
        </Translate>
      );
    case 'synonym':
      if (foreign)
        return (
          <Translate id="search.addedForeignWord" values={foreign}>
            {'{typed} was taken for {added} ({language}; translation not reviewed).'}
          </Translate>
        );
      return (
        <Translate id="search.addedSynonym" values={{typed: <q>{typed}</q>, added}}>
          {'For what is called {typed}, the texts say {added}.'}
        </Translate>
      );
  }
}
