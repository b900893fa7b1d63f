import {useHistory, useLocation} from '@docusaurus/router';
import Translate, {translate} from '@docusaurus/Translate';
import {useEffect, useId, useRef, useState, type ReactNode, type RefObject, type SubmitEvent} from 'react';

import {dayOfFragment} from '../../publications/lawOfDay';
import type {AskedQuestion, ShownHit} from '../../search/client/shownAnswer';
import {
  formatFragment,
  MOST_LETTERS,
  MOST_SHOWN,
  parseFragment,
  type SearchFragment,
} from '../../search/client/searchFragment';
import {useSearch} from '../../search/client/useSearch';
import {EXAMPLE_CASE} from '../exampleCase';
import {chooseHit} from '../HitHighlight/chosenHit';
import Icon from '../Icon';
import SpokenOutcome from '../SearchParts/SpokenOutcome';
import {useSearchKeys} from '../SearchParts/useSearchKeys';
import {useSearchPlace} from '../SearchParts/useSearchPlace';
import AskingHelp, {Example} from './AskingHelp';
import Chosen from './Chosen';
import Count from './Count';
import Failure from './Failure';
import Narrow from './Narrow';
import NothingFound from './NothingFound';
import Notices from './Notices';
import Results from './Results';
import SearchWays from './SearchWays';
import {useFocusAfterChoice} from './useFocusAfterChoice';
import {useHitKeys} from './useHitKeys';
import {leaveResults, useReturn, wasTyping} from './useReturn';

/** Publications that are shown with hits, the hits of each, and those of a list to begin with. */
const MOST_GROUPS = 3;
/** What the portal itself publishes comes before what stands beside it. */
const GROUP_ORDER = ['HT', 'JP', 'JD', 'glossary'];
const GROUP_HITS = 3;
const LIST_HITS = 10;
const EXCERPT_LENGTH = 240;

/** What can be asked, in each way of asking. */
const EXAMPLES = [
  'HT 11.2.3',
  ...(EXAMPLE_CASE ? [EXAMPLE_CASE.docket] : []),
  'leading question',
  'audiere anticipată',
];

/** How long the fragment lags behind the typing: browsers refuse more than some hundred changes in half a minute. */
const FRAGMENT_PAUSE_MS = 350;

/** Box, results, and what the results are narrowed to. All its state is in the fragment of the address. */
export default function Searching(): ReactNode {
  const location = useLocation();
  const place = useSearchPlace();
  const input = useRef<HTMLInputElement>(null);
  const inputId = useId();
  useSearchKeys(input);
  useFocusOnArrival(input);
  const onKeyDown = useHitKeys(input);

  const [search, setSearch] = useState(() => parseFragment(location.hash));
  const [isTyping, setIsTyping] = useState(() => wasTyping(location.hash));
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
      : {groups: {facet: 'publication', size: GROUP_HITS, order: GROUP_ORDER, most: MOST_GROUPS}}),
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
  const {results, onChoice, onMore} = useFocusAfterChoice(
    found.state === 'answer' ? found.answer : undefined,
  );

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
    leaveResults({fragment, isTyping, scrollY: window.scrollY, url: hit.url});
    chooseHit({url: hit.url, index, wanted: answer.wanted, words: answer.words});
  };
  const hrefWith = (changed: Partial<SearchFragment>): string =>
    formatFragment({...search, shown: 0, ...changed});

  return (
    <div onKeyDown={onKeyDown}>
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
          {EXAMPLES.map((example) => (
            <Example key={example} text={example} />
          ))}
        </p>
      )}
      <AskingHelp />
      {isAsked && (
        <div aria-busy={found.state === 'loading'} onClickCapture={onChoice}>
          {found.state === 'loading' && !answer && (
            <p className="count">
              <Translate id="search.searching">Searching …</Translate>
            </p>
          )}
          {answer && (
            <>
              <Count answer={answer} text={text} edition={edition} isCurrent={edition === place.edition} />
              <Notices
                answer={answer}
                text={text}
                edition={edition}
                asTypedHref={hrefWith({asTyped: true})}
              />
              <Chosen chosen={search.chosen} onChoose={(chosen) => change({chosen})} />
              <div className={answer.total > 0 || isNarrowed ? 'two' : undefined}>
                {(answer.total > 0 || isNarrowed) && (
                  <Narrow
                    onSkip={() => results.current?.focus()}
                    facets={answer.facets}
                    chosen={search.chosen}
                    onChoose={(chosen) => change({chosen})}
                    editions={place.editions}
                    edition={edition}
                    onEdition={(number) => change({edition: number === place.edition ? undefined : number})}
                  />
                )}
                <div
                  ref={results}
                  tabIndex={-1}
                  role="group"
                  aria-label={translate({id: 'search.list', message: 'Results'})}
                >
                  {answer.total > 0 ? (
                    <Results
                      answer={answer}
                      hrefOf={(publication) => hrefWith({chosen: {publication: [publication]}})}
                      onOpen={openHit}
                      onMore={() => {
                        onMore(answer.hits.length);
                        change({shown: Math.min(answer.hits.length + LIST_HITS, MOST_SHOWN)}, isTyping);
                      }}
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
    </div>
  );
}

/** Puts the state into the address, without a step in the browser’s history and without telling the router. */
function writeFragment(page: string, fragment: string): void {
  const {pathname, hash} = window.location;
  // The page may be on its way out: another page’s address is not ours to write.
  if (pathname !== page || hash === fragment) return;
  // Nor is a day that is asked for below, as long as nothing is searched for.
  if (fragment === '' && dayOfFragment(hash) !== undefined) return;
  window.history.replaceState(window.history.state, '', fragment || page);
}

/** Who comes from the box of the header goes on typing; on a touch screen the keyboard would cover the results. */
function useFocusOnArrival(field: RefObject<HTMLInputElement | null>): void {
  const history = useHistory();
  useEffect(() => {
    if (history.action === 'PUSH' && window.matchMedia('(hover: hover)').matches) field.current?.focus();
  }, [history, field]);
}
