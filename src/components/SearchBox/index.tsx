import {useHistory, useLocation} from '@docusaurus/router';
import Translate, {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {
  useId,
  useRef,
  useState,
  type ComponentType,
  type KeyboardEvent,
  type ReactNode,
  type SubmitEvent,
} from 'react';

import Icon from '../Icon';
import {useSearchKeys} from '../SearchParts/useSearchKeys';
import type {SuggestionsProps} from './Suggestions';

/** What was typed last, so that it is there on the next page; gone with the visit. */
let lastText = '';

/** The search of the header. Every page carries this part; the list and all it needs come when it gets the focus. */
export default function SearchBox(): ReactNode {
  const isBrowser = useIsBrowser();
  const page = useBaseUrl('/search/');
  const {pathname} = useLocation();
  if (pathname === page) return null; // it has a box of its own
  return <div className="find-place">{isBrowser && <SearchForm page={page} />}</div>;
}

function SearchForm({page}: {page: string}): ReactNode {
  const id = useId();
  const history = useHistory();
  const input = useRef<HTMLInputElement>(null);
  const listKeys = useRef<(event: KeyboardEvent) => void>(null);
  const [text, setText] = useState(lastText);
  /** Typing and the key ↓ open the list; Escape, opening a page and leaving close it. */
  const [isWanted, setIsWanted] = useState(false);
  const [Suggestions, setSuggestions] = useState<ComponentType<SuggestionsProps>>();
  const [isLost, setIsLost] = useState(false);
  const [active, setActive] = useState<string>();
  useSearchKeys(input);

  const isOpen = isWanted && text.trim().length > 1;
  const isExpanded = isOpen && Suggestions !== undefined;
  const change = (typed: string): void => {
    lastText = typed;
    setText(typed);
    setIsWanted(true);
  };
  /** @returns Whether the list is there. */
  const load = (): Promise<boolean> =>
    import('./Suggestions').then(
      (module) => {
        setSuggestions(() => module.default);
        setIsLost(false);
        return true;
      },
      () => {
        setIsLost(true);
        return false;
      },
    );
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      if (isExpanded) setIsWanted(false);
      else change('');
    } else if (event.key === 'ArrowDown' && !isOpen) {
      event.preventDefault();
      setIsWanted(true);
    } else if (isExpanded) {
      listKeys.current?.(event);
    }
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (text.trim() === '') {
      input.current?.focus();
      return;
    }
    void load().then(async (isThere) => {
      if (!isThere) return;
      try {
        // Without a connection the next page would be the browser's own, and this one be lost.
        await window.docusaurus.preload(page);
        history.push(`${page}#${new URLSearchParams({q: text}).toString()}`);
      } catch {
        setIsLost(true);
      }
    });
  };
  return (
    <form className="find" role="search" onSubmit={submit}>
      <label className="hidden" htmlFor={id}>
        <Translate id="search.label">Search the portal</Translate>
      </label>
      <input
        ref={input}
        id={id}
        type="search"
        role="combobox"
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-expanded={isExpanded}
        aria-controls={`${id}list`}
        aria-activedescendant={isExpanded ? active : undefined}
        aria-keyshortcuts="/ Control+K"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={250}
        value={text}
        onFocus={() => void load()}
        onBlur={() => setIsWanted(false)}
        onChange={(event) => change(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <button type="submit" className="btn">
        <Icon name="search" />
        {translate({id: 'search.button', message: 'Search'})}
      </button>
      {isLost && (
        <p className="suggestions suggestions-note" role="status">
          <Translate id="search.lost">Search could not be loaded. Check the connection.</Translate>
        </p>
      )}
      {Suggestions && (
        <Suggestions
          isOpen={isOpen}
          text={text}
          listId={`${id}list`}
          page={page}
          keysRef={listKeys}
          onActive={setActive}
          onClose={() => setIsWanted(false)}
        />
      )}
    </form>
  );
}
