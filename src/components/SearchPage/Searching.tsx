import {useHistory, useLocation} from '@docusaurus/router';
import Translate, {translate} from '@docusaurus/Translate';
import {useEffect, useId, useRef, useState, type ReactNode, type RefObject, type SubmitEvent} from 'react';

import type {AskedQuestion, ShownAnswer, ShownHit} from '../../search/client/shownAnswer';
import {
  formatFragment,
  MOST_LETTERS,
  MOST_SHOWN,
  parseFragment,
  type SearchFragment,
} from '../../search/client/searchFragment';
import {useSearch, type SearchState} from '../../search/client/useSearch';
import {chooseHit} from '../HitHighlight/chosenHit';
import Icon from '../Icon';
import Announcement from '../SearchParts/Announcement';
import {failureText} from '../SearchParts/failureText';
import {useResultCount} from '../SearchParts/useResultCount';
import {useSearchKeys} from '../SearchParts/useSearchKeys';
import {useSearchPlace} from '../SearchParts/useSearchPlace';
import AskingHelp, {Example} from './AskingHelp';
import Chosen from './Chosen';
import Narrow from './Narrow';
import NothingFound from './NothingFound';
import Notices from './Notices';
import Results from './Results';
import SearchWays from './SearchWays';

/** Hits of each publication, and of a list to begin with. */
const GROUP_HITS = 5;
const LIST_HITS = 20;
const EXCERPT_LENGTH = 240;

/** How long the fragment lags behind the typing: browsers refuse more than some hundred changes in half a minute. */
const FRAGMENT_PAUSE_MS = 350;

/** The results that were left for one of them: who comes back finds them as they were. */
let left:
  | {readonly fragment: string; readonly isTyping: boolean; readonly scrollY: number; readonly url: string}
  | undefined;

/** Box, results, and what the results are narrowed to. All its state is in the fragment of the address. */
export default function Searching(): ReactNode {
  const location = useLocation();
  const place = useSearchPlace();
  const input = useRef<HTMLInputElement>(null);
  const inputId = useId();
  const count = useRef<HTMLParagraphElement>(null);
  useSearchKeys(input);

  const [search, setSearch] = useState(() => parseFragment(location.hash));
  const [isTyping, setIsTyping] = useState(() => left?.fragment === location.hash && left.isTyping);
  const [seen, setSeen] = useState(location);
  if (seen !== location) {
    setSeen(location);
    setSearch(parseFragment(location.hash));
    setIsTyping(false);
  }

  const edition = place.editions.find(({number}) => number === search.edition)?.number ?? place.edition;
  const isNarrowed = Object.values(search.chosen).some((values) => values.length > 0);
  const text = search.text.trim();
  const isAsked = text.length > (isTyping ? 1 : 0);
  const question: AskedQuestion = {
    text,
    isTyping,
    chosen: search.chosen,
    asTyped: search.asTyped,
    excerptLength: EXCERPT_LENGTH,
    ...(isNarrowed
      ? {limit: Math.max(LIST_HITS, search.shown)}
      : {groups: {facet: 'publication', size: GROUP_HITS}}),
  };
  const index = place.indexOf(edition);
  const found = useSearch(isAsked ? {index, question} : undefined);
  const answer =
    found.state === 'answer' ? found.answer : found.state === 'loading' ? found.previous : undefined;

  const fragment = formatFragment(search);
  useEffect(() => {
    const timer = setTimeout(() => writeFragment(place.page, fragment), FRAGMENT_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [place.page, fragment]);
  useReturn(found.state === 'answer', location.hash);

  const change = (changed: Partial<SearchFragment>, isStillTyping = false): void => {
    setSearch({...search, shown: 0, ...changed});
    setIsTyping(isStillTyping);
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setIsTyping(false);
    writeFragment(place.page, fragment);
  };
  const openHit = (hit: ShownHit): void => {
    if (!answer) return;
    writeFragment(place.page, fragment);
    left = {fragment, isTyping, scrollY: window.scrollY, url: hit.url};
    chooseHit({url: hit.url, index, wanted: answer.wanted, words: answer.words});
  };
  const hrefWith = (changed: Partial<SearchFragment>): string =>
    formatFragment({...search, shown: 0, ...changed});

  return (
    <>
      <form className="find find-page" role="search" onSubmit={submit}>
        <label htmlFor={inputId}>
          <Translate id="search.pageLabel">
            By word, paragraph number, name or number of a case, or provision
          </Translate>
        </label>
        <input
          ref={input}
          id={inputId}
          type="search"
          aria-keyshortcuts="/ Control+K"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={MOST_LETTERS}
          value={search.text}
          onChange={(event) => change({text: event.target.value, asTyped: false}, true)}
        />
        <button type="submit" className="btn">
          <Icon name="search" />
          {translate({id: 'search.button', message: 'Search'})}
        </button>
      </form>
      {!isAsked && (
        <p className="try">
          <Translate id="search.forExample">For example:</Translate>
          {['HT 11.2.3', '73316/01', 'leading question', 'audiere anticipată'].map((example) => (
            <Example key={example} text={example} />
          ))}
        </p>
      )}
      <AskingHelp />
      {isAsked && (
        <div aria-busy={found.state === 'loading'}>
          {found.state === 'loading' && !answer && (
            <p className="count">
              <Translate id="search.searching">Searching …</Translate>
            </p>
          )}
          {answer && (
            <>
              <Count
                ref={count}
                answer={answer}
                text={text}
                edition={edition}
                isCurrent={edition === place.edition}
              />
              <Notices
                answer={answer}
                text={text}
                edition={edition}
                asTypedHref={hrefWith({asTyped: true})}
              />
              <Chosen
                chosen={search.chosen}
                onChoose={(chosen) => {
                  change({chosen});
                  count.current?.focus(); // the button that had the focus is gone
                }}
              />
              <div className={answer.total > 0 || isNarrowed ? 'two' : undefined}>
                {(answer.total > 0 || isNarrowed) && (
                  <Narrow
                    facets={answer.facets}
                    chosen={search.chosen}
                    onChoose={(chosen) => change({chosen})}
                    editions={place.editions}
                    edition={edition}
                    onEdition={(number) => change({edition: number === place.edition ? undefined : number})}
                  />
                )}
                <div>
                  {answer.total > 0 ? (
                    <Results
                      answer={answer}
                      hrefOf={(publication) => hrefWith({chosen: {publication: [publication]}})}
                      onOpen={openHit}
                      onMore={() =>
                        change({shown: Math.min(answer.hits.length + LIST_HITS, MOST_SHOWN)}, isTyping)
                      }
                    />
                  ) : (
                    <NothingFound
                      answer={answer}
                      search={search}
                      edition={edition}
                      editions={place.editions}
                    />
                  )}
                </div>
              </div>
            </>
          )}
          {found.state === 'failure' && <Failure error={found.error} onTryAgain={found.tryAgain} />}
        </div>
      )}
      {(!isAsked || found.state === 'failure') && <SearchWays edition={place.edition} />}
      <SpokenOutcome found={found} />
    </>
  );
}

interface CountProps {
  readonly ref: RefObject<HTMLParagraphElement | null>;
  readonly answer: ShownAnswer;
  readonly text: string;
  readonly edition: number;
  readonly isCurrent: boolean;
}

function Count({ref, answer, text, edition, isCurrent}: CountProps): ReactNode {
  const countResults = useResultCount();
  const values = {
    count: (
      <b>
        {answer.total === 0
          ? translate({id: 'search.nothing', message: 'Nothing found'})
          : countResults(answer.total)}
      </b>
    ),
    text: <q>{text}</q>,
    edition,
  };
  return (
    <p ref={ref} className="count" tabIndex={-1}>
      {isCurrent ? (
        <Translate id="search.countFor" values={values}>
          {'{count} for {text} in edition {edition}'}
        </Translate>
      ) : (
        <Translate id="search.countForEarlier" values={values}>
          {'{count} for {text} in edition {edition}, an earlier edition'}
        </Translate>
      )}
    </p>
  );
}

function Failure({error, onTryAgain}: {error: Error; onTryAgain: () => void}): ReactNode {
  useEffect(() => {
    window.addEventListener('online', onTryAgain);
    return () => window.removeEventListener('online', onTryAgain);
  }, [onTryAgain]);
  const {what, remedy} = failureText(error);
  return (
    <div className="banner banner-caution banner-gap">
      <Icon name="warn" />
      <div>
        <strong>{what}</strong>
        <p>{remedy}</p>
        <p>
          <button type="button" className="text-button" onClick={onTryAgain}>
            <Translate id="search.tryAgain">Try again</Translate>
          </button>
        </p>
        <p className="small">{error.message}</p>
      </div>
    </div>
  );
}

function SpokenOutcome({found}: {found: SearchState}): ReactNode {
  const countResults = useResultCount();
  return <Announcement text={spokenOutcome(found, countResults)} />;
}

function spokenOutcome(found: SearchState, countResults: (count: number) => string): string {
  switch (found.state) {
    case 'answer': {
      const {total, corrections, added} = found.answer;
      const parts = [
        total === 0 ? translate({id: 'search.nothing', message: 'Nothing found'}) : countResults(total),
        ...corrections.map(({used}) =>
          translate({id: 'search.spokenCorrection', message: 'searched for {used} instead'}, {used}),
        ),
        ...added.map((term) =>
          translate({id: 'search.added', message: 'Also searched: {terms}'}, {terms: term.added}),
        ),
      ];
      return parts.join('. ');
    }
    case 'failure': {
      const {what, remedy} = failureText(found.error);
      return `${what} ${remedy}`;
    }
    default:
      return '';
  }
}

/** Puts the state into the address, without a step in the browser’s history and without telling the router. */
function writeFragment(page: string, fragment: string): void {
  const {pathname, hash} = window.location;
  // The page may be on its way out: another page’s address is not ours to write.
  if (pathname !== page || hash === fragment) return;
  window.history.replaceState(window.history.state, '', fragment || page);
}

/** After the way back from a hit: the same place on the page, and the focus where it was. */
function useReturn(isAnswered: boolean, fragment: string): void {
  const history = useHistory();
  useEffect(() => {
    if (!left || !isAnswered) return;
    const {scrollY, url, fragment: leftFragment} = left;
    left = undefined;
    if (history.action !== 'POP' || leftFragment !== fragment) return;
    window.scrollTo(0, scrollY);
    document.querySelector<HTMLElement>(`[data-hit="${CSS.escape(url)}"]`)?.focus({preventScroll: true});
  }, [history, isAnswered, fragment]);
}
