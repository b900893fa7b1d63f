import {useHistory} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import {
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
} from 'react';

import type {ShownAnswer, ShownHit} from '../../search/client/shownAnswer';
import {formatFragment, NO_SEARCH} from '../../search/client/searchFragment';
import {sharedClient} from '../../search/client/sharedClient';
import {useSearch} from '../../search/client/useSearch';
import {chooseHit} from '../HitHighlight/chosenHit';
import Announcement from '../SearchParts/Announcement';
import ExcerptText from '../SearchParts/ExcerptText';
import {failureText} from '../SearchParts/failureText';
import MarkedText from '../SearchParts/MarkedText';
import {publicationName} from '../SearchParts/publicationName';
import {useResultCount} from '../SearchParts/useResultCount';
import {useSearchPlace} from '../SearchParts/useSearchPlace';

export interface SuggestionsProps {
  /** While it is false, nothing is asked and nothing is shown; the index is made ready. */
  readonly isOpen: boolean;
  readonly text: string;
  /** Id that the list must bear. */
  readonly listId: string;
  /** Address of the search page. */
  readonly page: string;
  /** Where the list leaves what is to be done with the keys of the field. */
  readonly keysRef: RefObject<((event: KeyboardEvent) => void) | null>;
  /** Tells which row the keys have reached, by its id. */
  readonly onActive: (id: string | undefined) => void;
  readonly onClose: () => void;
}

const MOST_HITS = 8;
const EXCERPT_LENGTH = 110;

interface Row {
  readonly id: string;
  readonly url: string;
  /** undefined for the row that leads to the search page. */
  readonly hit: ShownHit | undefined;
}

/** What the portal has on what is being typed: at most eight hits by publication, and the way to all of them. */
export default function Suggestions({
  isOpen,
  text,
  listId,
  page,
  keysRef,
  onActive,
  onClose,
}: SuggestionsProps): ReactNode {
  const history = useHistory();
  const {edition, indexOf} = useSearchPlace();
  const index = indexOf(edition);
  const countResults = useResultCount();
  const question = {text, isTyping: true, limit: MOST_HITS, excerptLength: EXCERPT_LENGTH};
  const search = useSearch(isOpen ? {index, question} : undefined);
  const answer =
    search.state === 'answer' ? search.answer : search.state === 'loading' ? search.previous : undefined;
  const groups = useMemo(() => byPublication(answer?.hits ?? []), [answer]);
  const rows: Row[] = [
    ...groups.flatMap(([, hits]) => hits.map((hit) => ({id: `${listId}${hit.ref}`, url: hit.url, hit}))),
    {id: `${listId}all`, url: `${page}${formatFragment({...NO_SEARCH, text})}`, hit: undefined},
  ];

  // The place belongs to one answer: with a new one the keys start at the field again.
  const [place, setPlace] = useState<{readonly answer: ShownAnswer | undefined; readonly row: number}>();
  const active = place && place.answer === answer ? rows[place.row] : undefined;
  // Before the screen is painted: field and list must never name different rows.
  useLayoutEffect(() => {
    onActive(active?.id);
    return () => onActive(undefined);
  }, [active?.id, onActive]);
  useEffect(() => {
    if (active) document.getElementById(active.id)?.scrollIntoView({block: 'nearest'});
  }, [active]);

  useEffect(() => {
    void sharedClient()
      .open(index)
      .catch(() => undefined); // the first question tells
  }, [index]);

  const open = (row: Row): void => {
    if (row.hit && answer) chooseHit({url: row.url, index, wanted: answer.wanted, words: answer.words});
    history.push(row.url);
    onClose();
  };
  const onKey = (event: KeyboardEvent): void => {
    const at = active ? rows.indexOf(active) : -1;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        event.preventDefault();
        // One step beyond either end lies the field.
        const stops = rows.length + 1;
        const next = (at + 1 + (event.key === 'ArrowDown' ? 1 : -1) + stops) % stops;
        setPlace({answer, row: next - 1});
        return;
      }
      case 'Enter':
        if (!active) return;
        event.preventDefault();
        open(active);
        return;
    }
  };
  useImperativeHandle(keysRef, () => onKey);

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
  const last = rows.at(-1)!;
  const isEmpty = answer?.total === 0;
  const failure = search.state === 'failure' ? failureText(search.error) : undefined;
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
          last,
          <span className="option-all">
            {answer && !isEmpty
              ? translate({id: 'search.all', message: 'All results ({count})'}, {count: String(answer.total)})
              : translate({id: 'search.toPage', message: 'To the search page'})}
          </span>,
        )}
      </div>
      <Announcement
        text={
          failure
            ? `${failure.what} ${failure.remedy}`
            : search.state === 'answer'
              ? countResults(search.answer.total)
              : ''
        }
      />
    </div>
  );
}

function HitContent({hit}: {hit: ShownHit}): ReactNode {
  const {label, title, path, note, excerpt, publication} = hit;
  const place = note || (path === publicationName(publication) ? '' : path);
  const heading = <MarkedText {...title} />;
  return (
    <>
      {(label || place) && (
        <span className="where">
          {label && <b>{label}</b>} {place}
        </span>
      )}
      <span className="option-title">{publication === 'JP' ? <em>{heading}</em> : heading}</span>
      <span className="option-text">
        <ExcerptText {...excerpt} />
      </span>
    </>
  );
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
