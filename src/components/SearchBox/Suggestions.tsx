import {useHistory, useLocation} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import {useEffect, useMemo, useState, type MouseEvent, type ReactNode} from 'react';

import type {ShownAnswer, ShownHit} from '../../search/client/shownAnswer';
import {formatFragment, NO_SEARCH} from '../../search/client/searchFragment';
import {sharedClient} from '../../search/client/sharedClient';
import {useSearch} from '../../search/client/useSearch';
import type {SectionRef} from '../../search/core/section';
import {chooseHit} from '../HitHighlight/chosenHit';
import {failureText} from '../SearchParts/failureText';
import {publicationName} from '../SearchParts/publicationName';
import SpokenOutcome from '../SearchParts/SpokenOutcome';
import {useSearchPlace} from '../SearchParts/useSearchPlace';
import {fieldMemory, isBackAtList} from './fieldMemory';
import HitContent from './HitContent';
import {useField, useListAttributes, useListener} from './useField';

import './suggestions.css';

export interface SuggestionsProps {
  /** The field of the header, which this list serves. */
  readonly field: HTMLInputElement;
  /** Address of the search page. */
  readonly page: string;
}

const MOST_HITS = 6;
const EXCERPT_LENGTH = 110;

interface Row {
  readonly id: string;
  readonly url: string;
  /** undefined for the row that leads to the search page. */
  readonly hit: ShownHit | undefined;
}

/** What the portal has on what is being typed: the best hits by publication, and the way to all of them. */
export default function Suggestions({field, page}: SuggestionsProps): ReactNode {
  const history = useHistory();
  const {key} = useLocation();
  const {edition, indexOf} = useSearchPlace();
  const index = indexOf(edition);
  const {text, isWanted, setIsWanted, clear} = useField(field);
  const isOpen = isWanted && text.trim().length > 1;
  const question = {text, isTyping: true, limit: MOST_HITS, excerptLength: EXCERPT_LENGTH};
  const search = useSearch(isOpen ? {index, question} : undefined);
  const answer =
    search.state === 'answer' ? search.answer : search.state === 'loading' ? search.previous : undefined;
  const groups = useMemo(() => byPublication(answer?.hits ?? []), [answer]);
  const listId = `${field.id}list`;
  const rows: Row[] = [
    ...groups.flatMap(([, hits]) => hits.map((hit) => ({id: `${listId}${hit.ref}`, url: hit.url, hit}))),
    {id: `${listId}all`, url: addressOfSearch(page, text), hit: undefined},
  ];

  // The place belongs to what was typed: with other letters the keys start at the field again.
  const [place, setPlace] = useState<{readonly text: string; readonly ref: SectionRef | undefined}>();
  const [entry, setEntry] = useState<{readonly key: string | undefined}>();
  if (!entry || entry.key !== key) {
    setEntry({key});
    if (isBackAtList(history.action, key)) {
      setPlace({text, ref: fieldMemory.left?.ref});
      setIsWanted(true);
    }
  }
  const active = isOpen && place?.text === text ? rows.find(({hit}) => hit?.ref === place.ref) : undefined;
  useListAttributes(field, isOpen, active?.id);

  useEffect(() => {
    void sharedClient()
      .open(index)
      .catch(() => undefined); // the first question tells
  }, [index]);

  const open = ({url, hit}: Row): void => {
    if (hit && answer) chooseHit({url, index, wanted: answer.wanted, words: answer.words});
    fieldMemory.left = {key, ref: hit?.ref};
    history.push(url);
    setIsWanted(false);
  };
  const move = (step: 1 | -1): void => {
    // One step beyond either end lies the field.
    const stops = rows.length + 1;
    const from = active ? rows.indexOf(active) + 1 : 0;
    const to = rows[((from + step + stops) % stops) - 1];
    setPlace(to && {text, ref: to.hit?.ref});
  };
  useListener(field, 'keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' && !isOpen) setIsWanted(true);
    else if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp' && isOpen) move(-1);
    else if (event.key === 'Enter' && active) open(active);
    else if (event.key === 'Escape') {
      fieldMemory.left = undefined;
      if (isOpen) setIsWanted(false);
      else clear();
    } else return;
    event.preventDefault();
  });

  if (!isOpen) return null;

  const click = (event: MouseEvent, row: Row): void => {
    if (event.button > 1) return;
    if (event.ctrlKey || event.metaKey || event.button === 1) window.open(row.url, '_blank', 'noopener');
    else open(row);
  };
  const option = (row: Row, content: ReactNode): ReactNode => (
    <div
      key={row.id}
      id={row.id}
      className="option"
      role="option"
      aria-selected={row === active}
      onClick={(event) => click(event, row)}
      onAuxClick={(event) => click(event, row)}
    >
      {content}
    </div>
  );
  const isEmpty = answer?.total === 0;
  const failure = search.state === 'failure' ? failureText(search.error) : undefined;
  const besides = answer ? whatElse(answer) : '';
  return (
    // The field keeps the focus, wherever in the list is pressed.
    <div
      className="suggestions"
      aria-busy={search.state === 'loading'}
      onMouseDown={(event) => event.preventDefault()}
    >
      {failure && (
        <p className="suggestions-note">
          <b>{failure.what}</b> {failure.remedy}
        </p>
      )}
      {isEmpty && (
        <p className="suggestions-note">
          {translate({id: 'search.noneShort', message: 'Nothing found for {text}.'}, {text: text.trim()})}
        </p>
      )}
      {besides && <p className="suggestions-note">{besides}</p>}
      {search.state === 'loading' && !answer && (
        <p className="suggestions-note">{translate({id: 'search.searching', message: 'Searching …'})}</p>
      )}
      <div id={listId} role="listbox" aria-label={translate({id: 'search.suggestions', message: 'Results'})}>
        {groups.map(([publication, hits]) => (
          <div key={publication} role="group" aria-label={publicationName(publication)}>
            <p className="option-group" aria-hidden="true">
              {publicationName(publication)}
            </p>
            {hits.map((hit) =>
              option(
                rows.find((row) => row.hit === hit)!,
                <HitContent hit={hit} />,
              ),
            )}
          </div>
        ))}
        {option(
          rows.at(-1)!,
          <span className="option-all">
            {answer && !isEmpty
              ? translate({id: 'search.all', message: 'All results ({count})'}, {count: String(answer.total)})
              : translate({id: 'search.toPage', message: 'To the search page'})}
          </span>,
        )}
      </div>
      <SpokenOutcome found={search} />
    </div>
  );
}

/** What was looked for beside the words as typed; the search page says why. */
function whatElse({corrections, added}: ShownAnswer): string {
  const parts = [];
  if (corrections.length > 0)
    parts.push(
      translate(
        {id: 'search.correctedShort', message: 'Showing results for “{words}”'},
        {words: corrections.map(({used}) => used).join(', ')},
      ),
    );
  if (added.length > 0)
    parts.push(
      translate(
        {id: 'search.added', message: 'Also searched: {terms}'},
        {terms: [...new Set(added.map((term) => term.added))].join('; ')},
      ),
    );
  return parts.join('. ');
}

/** Goes to the search page with a question; rejects where it does not come. */
export async function openSearchPage(
  history: ReturnType<typeof useHistory>,
  page: string,
  text: string,
): Promise<void> {
  // Without a connection the next page would be the browser’s own, and this one be lost.
  await window.docusaurus.preload(page);
  history.push(addressOfSearch(page, text));
}

function addressOfSearch(page: string, text: string): string {
  return page + formatFragment({...NO_SEARCH, text});
}

/** In the order of the best hit of each. */
function byPublication(hits: readonly ShownHit[]): [string, ShownHit[]][] {
  const groups = new Map<string, ShownHit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.publication);
    if (group) group.push(hit);
    else groups.set(hit.publication, [hit]);
  }
  return [...groups];
}
