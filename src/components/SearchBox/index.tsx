import Link from '@docusaurus/Link';
import {useHistory, useLocation} from '@docusaurus/router';
import Translate, {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {usePluginData} from '@docusaurus/useGlobalData';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {
  useEffect,
  useId,
  useRef,
  useState,
  type ComponentType,
  type ReactNode,
  type SubmitEvent,
  type SyntheticEvent,
} from 'react';

import type {LatestCases} from '../../cases/lists';
import Icon from '../Icon';
import {useSearchKeys} from '../SearchParts/useSearchKeys';
import {fieldMemory, isBackAtList} from './fieldMemory';
import type {SuggestionsProps} from './Suggestions';

/**
 * The search of the header. Every page carries this part, a field; all that serves it comes when it gets the focus.
 * Without scripts its place is taken by the way to the same headings in print.
 */
export default function SearchBox(): ReactNode {
  const isBrowser = useIsBrowser();
  const page = useBaseUrl('/search/');
  const {pathname} = useLocation();
  const {edition} = usePluginData('collection') as LatestCases;
  if (pathname === page) return null; // it has a box of its own
  return (
    <>
      <div className="find-place">{isBrowser && <SearchForm page={page} />}</div>
      <noscript>
        <Link className="find-way" to={`/${edition}/reference/subject-index/`}>
          <Translate id="search.index">Subject index from A to Z</Translate>
        </Link>
      </noscript>
    </>
  );
}

const importList = (): Promise<typeof import('./Suggestions')> => import('./Suggestions');

function SearchForm({page}: {page: string}): ReactNode {
  const id = useId();
  const history = useHistory();
  const {key} = useLocation();
  const field = useRef<HTMLInputElement>(null);
  const [list, setList] = useState<{Suggestions: ComponentType<SuggestionsProps>; field: HTMLInputElement}>();
  const [isLost, setIsLost] = useState(false);
  useSearchKeys(field);
  useEffect(() => {
    if (isBackAtList(history.action, key)) field.current?.focus();
  }, [history, key]);

  const load = ({currentTarget}: SyntheticEvent<HTMLInputElement>): void => {
    importList().then(
      ({default: Suggestions}) => {
        setList({Suggestions, field: currentTarget});
        setIsLost(false);
      },
      () => setIsLost(true),
    );
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const {value} = field.current!;
    if (value.trim() === '') field.current!.focus();
    else
      importList()
        .then(({openSearchPage}) => openSearchPage(history, page, value))
        .catch(() => setIsLost(true));
  };
  return (
    <form className="find" role="search" onSubmit={submit}>
      <label className="hidden" htmlFor={id}>
        <Translate id="search.label">Search the portal</Translate>
      </label>
      {/* What the field says of the list is set by the list. */}
      <input
        ref={field}
        id={id}
        type="search"
        role="combobox"
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-expanded={false}
        aria-controls={`${id}list`}
        aria-keyshortcuts="/ Control+K"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={250}
        defaultValue={fieldMemory.text}
        onFocus={load}
        onInput={list ? undefined : load}
      />
      <button type="submit" className="btn">
        <Icon name="search" />
        {translate({id: 'search.button', message: 'Search'})}
      </button>
      {isLost && (
        <p className="own" role="status">
          <Translate id="search.lost">Search could not be loaded. Check the connection.</Translate>
        </p>
      )}
      {list && <list.Suggestions field={list.field} page={page} />}
    </form>
  );
}
