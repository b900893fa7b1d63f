import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {Fragment, type ReactNode} from 'react';

import type {GlossaryEntry, GlossaryList} from '../../cases/lists';
import {LANGUAGE_NAMES, LANGUAGES, type Language} from '../../publications/language';
import ListFrame from '../ListFrame';
import {CertaintyMark} from '../SourceList';

/**
 * The terms in six languages. Each language’s order is a page of its own, so that it needs no JavaScript
 * and can be linked to.
 */
export default function GlossaryPage({list}: {list: GlossaryList}): ReactNode {
  const {edition, language, entries} = list;
  const glossary = translate({id: 'glossary.title', message: 'Glossary'});
  const home = `/${edition}/reference/glossary/`;
  const nameLanguage = useLanguageName();
  const letters = firstLetters(entries, language);
  return (
    <ListFrame
      frame={list}
      title={
        language === 'en'
          ? glossary
          : translate(
              {id: 'glossary.titleIn', message: 'Glossary in {language} order'},
              {language: nameLanguage(language)},
            )
      }
      description={translate(
        {
          id: 'glossary.description',
          message:
            '{count} terms on trafficking in human beings, hearings and joint operations, in six languages, each with its source.',
        },
        {count: String(entries.length)},
      )}
      above={language === 'en' ? [] : [{label: glossary, to: home}]}
      isReordered={language !== 'en'}
    >
      <p className="lead">
        <Translate id="glossary.lead" values={{count: entries.length}}>
          {
            '{count} terms in six languages. The definitions are the portal’s own words; each names what it rests on.'
          }
        </Translate>
      </p>
      <div className="banner banner-caution" role="note">
        <div>
          <strong>
            <Translate id="glossary.unreviewed">Translations not reviewed</Translate>
          </strong>
          <Translate id="glossary.unreviewedText">
            The terms other than the English ones are the compilers’ own. None was reviewed by a lawyer of
            that language. French and Dutch follow Belgian usage where it differs.
          </Translate>
        </div>
      </div>
      <nav aria-label={translate({id: 'glossary.orders', message: 'Order of the terms'})}>
        <ul className="ways">
          {LANGUAGES.map((other) => (
            <li key={other} lang={other}>
              {other === language ? (
                <span aria-current="page">{LANGUAGE_NAMES[other]}</span>
              ) : (
                <Link to={other === 'en' ? home : `${home}${other}/`}>{LANGUAGE_NAMES[other]}</Link>
              )}
            </li>
          ))}
        </ul>
      </nav>
      <nav aria-label={translate({id: 'glossary.letters', message: 'First letters'})}>
        <ul className="az">
          {letters.map(({letter, id}) => (
            <li key={letter} lang={language}>
              <a href={`#${id}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} language={language} />
      ))}
    </ListFrame>
  );
}

function useLanguageName(): (language: Language) => string {
  const {
    i18n: {currentLocale},
  } = useDocusaurusContext();
  const names = new Intl.DisplayNames(currentLocale, {type: 'language'});
  return (language) => names.of(language) ?? language;
}

/** The first term of each letter; letters with diacritics count as their own where the language sorts them so. */
function firstLetters(
  entries: readonly GlossaryEntry[],
  language: Language,
): readonly {letter: string; id: string}[] {
  const first = new Map<string, string>();
  for (const {id, term} of entries) {
    const letter = term[language].charAt(0).toLocaleUpperCase(language);
    if (!first.has(letter)) first.set(letter, id);
  }
  return [...first].map(([letter, id]) => ({letter, id}));
}

function Entry({entry, language}: {entry: GlossaryEntry; language: Language}): ReactNode {
  const {id, term, abbreviation, definition, basis} = entry;
  useBrokenLinks().collectAnchor(id);
  return (
    <section className="term" id={id} aria-labelledby={`${id}-term`}>
      <h2 id={`${id}-term`}>
        <a className="term-link" href={`#${id}`} lang={language}>
          {term[language]}
        </a>{' '}
        {abbreviation && <span className="abbr">{abbreviation}</span>}
      </h2>
      <p className="def">{definition}</p>
      <p className="term-basis">
        <b>
          <Translate id="glossary.basis">Source</Translate>
        </b>{' '}
        {basis.map((one, index) => (
          <Fragment key={index}>
            {index > 0 && '; '}
            <BasisItem basis={one} />
          </Fragment>
        ))}
      </p>
      <Unreviewed />
      <dl className="tongues">
        {LANGUAGES.filter((other) => other !== language).map((other) => (
          <div key={other}>
            <dt lang={other}>{LANGUAGE_NAMES[other]}</dt>
            <dd lang={other}>{term[other]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Stands at every entry: a reader who comes by a link or a search has not seen the top of the page. */
function Unreviewed(): ReactNode {
  return (
    <p className="unreviewed">
      <Translate id="glossary.notReviewed">
        Terms other than English: not reviewed by a lawyer of that language.
      </Translate>
    </p>
  );
}

function BasisItem({
  basis: {label, url, certainty, note},
}: {
  basis: GlossaryEntry['basis'][number];
}): ReactNode {
  return (
    <span className="item">
      {label && (url ? <Link to={url}>{label}</Link> : label)}
      {note && ` (${note})`} <CertaintyMark certainty={certainty} />
    </span>
  );
}
