import Translate, {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import {useEffect, useState, type KeyboardEvent, type ReactNode} from 'react';

import {sharedClient} from '../../search/client/sharedClient';
import {forgetHit, type ChosenHit} from './chosenHit';
import {firstPlaceFrom, paragraphOf, rangeIn, showPlace, textsIn} from './findPlaces';

import './hitBar.css';

/** Names under which search.css styles the places. */
const ALL = 'search-places';
const CURRENT = 'search-place';

/** How many places of the words the page has, and the way from one to the next. */
export default function HitBar({hit}: {hit: ChosenHit}): ReactNode {
  const found = usePlaces(hit);
  const places = found ?? [];
  const [current, setCurrent] = useState<number>();
  const countPlaces = usePlaceCount();
  useEffect(() => () => unmark(CURRENT), []);
  if (found?.length === 0) return null;

  const go = (step: 1 | -1): void => {
    const first = firstPlaceFrom(places, document.getElementById(decodedHash()));
    const from = current ?? (step === 1 ? first - 1 : first);
    const next = (from + step + places.length) % places.length;
    setCurrent(next);
    showPlace(places[next]!);
    markCurrent(places[next]!);
  };
  const clear = (): void => {
    forgetHit();
    // The button that had the focus is gone: reading goes on where the reader was.
    const place = current === undefined ? undefined : places[current]!.startContainer.parentElement;
    focusOn(place?.closest<HTMLElement>('[id]') ?? document.getElementById(decodedHash()));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') clear();
  };
  const paragraph = current === undefined ? '' : paragraphOf(places[current]!);
  return (
    <aside
      className={found ? 'hit-bar' : 'hidden'}
      aria-label={translate({id: 'search.places', message: 'Places of the words searched for'})}
      onKeyDown={onKeyDown}
    >
      {/* It is there before its words are, else they would not be said. */}
      <p role="status">
        {current === undefined
          ? found && countPlaces(places.length, hit.words)
          : translate(
              {id: 'search.placeOf', message: '{number} of {all} {paragraph}'},
              {number: String(current + 1), all: String(places.length), paragraph},
            )}
      </p>
      <button type="button" className="text-button" onClick={() => go(-1)}>
        <Translate id="search.placePrevious">Previous</Translate>
      </button>
      <button type="button" className="text-button" onClick={() => go(1)}>
        <Translate id="search.placeNext">Next</Translate>
      </button>
      <button type="button" className="text-button" onClick={clear}>
        <Translate id="search.placesClear">Clear marks</Translate>
      </button>
    </aside>
  );
}

/** The places of the words on the page, marked while the bar is there; undefined until they are found. */
function usePlaces({index, wanted}: ChosenHit): readonly Range[] | undefined {
  const [places, setPlaces] = useState<readonly Range[]>();
  useEffect(() => {
    let isCurrent = true;
    const root = document.querySelector('main article') ?? document.querySelector('main');
    const texts = root ? textsIn(root) : [];
    sharedClient()
      .mark(
        index,
        texts.map(({data}) => data),
        wanted,
      )
      .then(
        (marks) => {
          if (!isCurrent) return;
          const found = marks.flatMap((ofText, i) =>
            ofText.map(({start, end}) => rangeIn(texts[i]!, start, end)),
          );
          mark(ALL, found);
          setPlaces(found);
        },
        () => undefined, // the page is whole without marks
      );
    return () => {
      isCurrent = false;
      unmark(ALL);
    };
  }, [index, wanted]);
  return places;
}

function usePlaceCount(): (count: number, words: readonly string[]) => string {
  const {selectMessage} = usePluralForm();
  return (count, words) =>
    selectMessage(
      count,
      translate(
        {id: 'search.placeCount', message: 'One place for {words}|{count} places for {words}'},
        {count: String(count), words: words.join(', ')},
      ),
    );
}

// Marking with the CSS Custom Highlight API leaves the text and its links as they are. Where it is not known
// (Firefox before 140), the current place is selected instead.
const highlights = (): HighlightRegistry | undefined =>
  typeof Highlight === 'undefined' ? undefined : CSS.highlights;

function mark(name: string, ranges: readonly Range[]): void {
  const registry = highlights();
  if (!registry) return;
  const highlight = new Highlight(...ranges);
  highlight.priority = name === CURRENT ? 1 : 0;
  registry.set(name, highlight);
}

function unmark(name: string): void {
  highlights()?.delete(name);
}

function markCurrent(place: Range): void {
  if (highlights()) {
    mark(CURRENT, [place]);
    return;
  }
  const selection = window.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(place.cloneRange());
}

function focusOn(element: HTMLElement | null): void {
  if (!element) return;
  element.tabIndex = -1;
  element.focus({preventScroll: true});
}

function decodedHash(): string {
  try {
    return decodeURIComponent(window.location.hash.slice(1));
  } catch {
    return '';
  }
}
