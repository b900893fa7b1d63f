import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import {formatFragment, type SearchFragment} from '../../search/client/searchFragment';
import type {ShownAnswer} from '../../search/client/shownAnswer';
import type {SearchPlace} from '../SearchParts/useSearchPlace';

interface NothingFoundProps {
  readonly answer: ShownAnswer;
  readonly search: SearchFragment;
  readonly edition: number;
  readonly editions: SearchPlace['editions'];
}

/** Most single words that are offered. */
const MOST_WORDS = 6;

/** What was looked for without success, and what else can be tried. */
export default function NothingFound({answer, search, edition, editions}: NothingFoundProps): ReactNode {
  const isNarrowed = Object.values(search.chosen).some((values) => values.length > 0);
  const missing = new Set(answer.missing);
  const words = new Set(answer.words);
  // A word that stands nowhere is no help by itself.
  const otherWords = [...words].filter((word) => !missing.has(word.toLowerCase()));
  const others = editions.filter(({number}) => number !== edition);
  return (
    <div className="nothing-found">
      {missing.size > 0 && (
        <p>
          {translate(
            {id: 'search.missingWords', message: 'No text of this edition holds: {words}.'},
            {words: [...missing].join(', ')},
          )}
        </p>
      )}
      <p>
        <Translate id="search.tryThis">What may help:</Translate>
      </p>
      <ul>
        {isNarrowed && (
          <li>
            <a href={formatFragment({...search, chosen: {}, shown: 0})}>
              <Translate id="search.tryWhole">Search everything, without what it is narrowed to</Translate>
            </a>
          </li>
        )}
        {words.size > 1 && otherWords.length > 0 && (
          <li>
            <Translate id="search.tryFewer">Fewer words, or one of them:</Translate>{' '}
            {otherWords.slice(0, MOST_WORDS).map((word, i) => (
              <span key={word}>
                {i > 0 && ', '}
                <a href={formatFragment({...search, text: word, chosen: {}, shown: 0})}>{word}</a>
              </span>
            ))}
          </li>
        )}
        {search.asTyped && (
          <li>
            <a href={formatFragment({...search, asTyped: false})}>
              <Translate id="search.tryHelp">The same with other spellings and terms</Translate>
            </a>
          </li>
        )}
        <li>
          <Translate id="search.tryOther">
            Another word for it, in English or in a language of the glossary
          </Translate>
        </li>
        {others.map(({number, lawStatedAs}) => (
          <li key={number}>
            <a
              href={formatFragment({
                ...search,
                edition: number === editions[0]?.number ? undefined : number,
                shown: 0,
              })}
            >
              <Translate id="search.tryEdition" values={{number: String(number)}}>
                {'The same in edition {number}'}
              </Translate>
            </a>{' '}
            {`(${lawStatedAs})`}
          </li>
        ))}
        <li>
          <Link to={`/${edition}/practice/topics/`}>
            <Translate id="search.tryTopics">The cases by topic</Translate>
          </Link>
        </li>
      </ul>
    </div>
  );
}
