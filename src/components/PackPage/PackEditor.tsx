import Head from '@docusaurus/Head';
import {useLocation} from '@docusaurus/router';
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {
  useDeferredValue,
  useEffect,
  useId,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';

import {makeHandout, type Handout} from '../../publications/handout';
import {itemKey, MOST_ITEMS, NO_LIST, type ListItem, type ReadingList} from '../../publications/listShape';
import {
  isListFragment,
  readListFragment,
  TITLE_LETTERS,
  type ListFault,
} from '../../publications/readingList';
import {EXAMPLE_CASE} from '../exampleCase';
import {useDateFormat} from '../formatDate';
import Icon from '../Icon';
import {addItem, countItems, setList, subscribe, takenFragment, takeFragment} from '../ReadingList/store';
import {useList} from '../ReadingList/useList';
import AddPlaces from './AddPlaces';
import {faultText} from './faultText';
import HandoutView from './HandoutView';
import {handoutWords} from './handoutWords';
import PackItem, {type ItemAction} from './PackItem';
import TakeAway from './TakeAway';
import {useItemTexts, type ItemText} from './useItemTexts';
import {usePackSite} from './usePackSite';

/** An example that works in every build. */
const EXAMPLE = ['HT-11.2.3', 'HT-11.2.4', ...(EXAMPLE_CASE ? [`JP-${EXAMPLE_CASE.id}`] : [])];

/** The list, what can be done with it, and the handout that is made of it. */
export default function PackEditor(): ReactNode {
  const list = useList();
  const site = usePackSite();
  const titleId = useId();
  const itemsElement = useRef<HTMLOListElement>(null);
  const undoButton = useRef<HTMLButtonElement>(null);
  const [said, setSaid] = useState('');
  const [undo, setUndo] = useState<{readonly list: ReadingList; readonly what: string}>();
  const [fileFault, setFileFault] = useState<{readonly fault: ListFault; readonly name: string}>();
  const [isShown, setIsShown] = useState(false);
  const {textOf, whenLoaded, tryAgain} = useItemTexts(list.items, site);
  const offered = useOfferedLink();
  const makeFrom = useHandoutMaker(site.editions);
  const shownList = useDeferredValue(list);

  const change = (changed: ReadingList): void => {
    setUndo(undefined);
    setList(changed);
  };
  const replace = (changed: ReadingList, what: string, isKept: boolean): void => {
    setUndo(list.items.length > 0 ? {list, what} : undefined);
    setList(changed, isKept);
    setFileFault(undefined);
    setSaid(what);
  };
  const setNote = (index: number, note: string): void =>
    change({...list, items: list.items.map((item, i) => (i === index ? {...item, note} : item))});

  const act = (index: number, action: ItemAction): void => {
    const item = list.items[index]!;
    const text = textOf(item);
    const label = labelOf(item, text);
    if (action === 'remove') {
      const what = translate({id: 'pack.removed', message: '{label} removed.'}, {label});
      setUndo({list, what});
      setList({...list, items: list.items.filter((_, i) => i !== index)});
      setSaid(what);
      focusLater(
        () =>
          buttonOf(itemsElement.current, Math.min(index, list.items.length - 2), 'remove') ??
          undoButton.current,
      );
      return;
    }
    const to = action === 'up' ? index - 1 : index + 1;
    const values = {label, place: String(to + 1), count: String(list.items.length)};
    if (to < 0 || to >= list.items.length) {
      setSaid(
        to < 0
          ? translate({id: 'pack.isFirst', message: '{label} is the first already.'}, values)
          : translate({id: 'pack.isLast', message: '{label} is the last already.'}, values),
      );
      return;
    }
    const items = [...list.items];
    items.splice(index, 1);
    items.splice(to, 0, item);
    change({...list, items});
    setSaid(translate({id: 'pack.moved', message: '{label} is now {place} of {count}.'}, values));
    focusLater(() => buttonOf(itemsElement.current, to, action));
  };
  const takeBack = (): void => {
    if (!undo) return;
    setList(undo.list);
    setUndo(undefined);
    setSaid(translate({id: 'pack.undone', message: 'The list is as it was before.'}));
    focusLater(() => document.getElementById(titleId));
  };
  const found = (item: ListItem, ask = textOf): (ItemText & {state: 'found'}) | undefined => {
    const text = ask(item);
    return text.state === 'found' ? text : undefined;
  };
  const completeHandout = async (): Promise<Handout | undefined> => {
    const ask = await whenLoaded();
    if (list.items.some((item) => ask(item).state !== 'found')) return undefined;
    return makeFrom(list, (item) => found(item, ask));
  };

  return (
    <>
      {offered && <OfferedLink {...offered} list={list} onReplace={replace} onSay={setSaid} />}
      {fileFault && (
        <Fault
          text={faultText(fileFault.fault, false)}
          about={fileFault.name}
          onClose={() => setFileFault(undefined)}
        />
      )}
      <p className="pack-field">
        <label htmlFor={titleId}>
          <Translate id="pack.listTitle">Title</Translate>
        </label>
        <input
          id={titleId}
          type="text"
          autoComplete="off"
          maxLength={TITLE_LETTERS}
          value={list.title}
          onChange={(event) => change({...list, title: event.target.value})}
        />
      </p>
      <AddPlaces site={site} onSay={setSaid} />
      {undo && (
        <p className="pack-undo">
          {undo.what}{' '}
          <button ref={undoButton} type="button" className="text-button" onClick={takeBack}>
            <Translate id="pack.undo">Undo</Translate>
          </button>
        </p>
      )}
      {list.items.length === 0 ? (
        <EmptyList
          onExample={() => {
            EXAMPLE.forEach((id) => addItem({id, edition: site.edition}));
            setSaid(
              translate(
                {id: 'pack.exampleAdded', message: 'Example added: {count} items.'},
                {count: String(EXAMPLE.length)},
              ),
            );
            focusLater(() => document.getElementById(titleId));
          }}
        />
      ) : (
        <section>
          <h2>
            <Translate id="pack.items" values={{count: list.items.length}}>
              {'Items ({count})'}
            </Translate>
          </h2>
          <ol ref={itemsElement} className="plain pack-items">
            {list.items.map((item, i) => (
              <PackItem
                key={itemKey(item)}
                item={item}
                text={textOf(item)}
                isFirst={i === 0}
                isLast={i === list.items.length - 1}
                onNote={(note) => setNote(i, note)}
                onAction={(action) => act(i, action)}
                onTryAgain={tryAgain}
              />
            ))}
          </ol>
        </section>
      )}
      <TakeAway
        list={list}
        makeHandout={completeHandout}
        isShown={isShown}
        onShow={setIsShown}
        onLoad={(loaded, name) =>
          replace(
            loaded,
            translate(
              {id: 'pack.loaded', message: '{name} loaded: {count} items.'},
              {name, count: String(loaded.items.length)},
            ),
            true,
          )
        }
        onFault={(fault, name) => {
          setFileFault({fault, name});
          const {what, remedy} = faultText(fault, false);
          setSaid(`${name}: ${what} ${remedy}`);
        }}
        onSay={setSaid}
      />
      <p className="pack-said" role="status">
        {said}
      </p>
      {list.items.length > 0 && (
        <>
          <p>
            <button
              type="button"
              className="text-button"
              onClick={() =>
                replace(NO_LIST, translate({id: 'pack.cleared', message: 'A new, empty list.'}), true)
              }
            >
              <Translate id="pack.clear">Begin a new list</Translate>
            </button>
          </p>
          <div id="handout" className={isShown ? 'handout' : 'handout print-only'}>
            <HandoutView handout={makeFrom(shownList, (item) => found(item))} />
          </div>
          <Head>
            <html
              data-running={list.title.trim() || translate({id: 'pack.untitled', message: 'Reading list'})}
            />
          </Head>
        </>
      )}
    </>
  );
}

function labelOf(item: ListItem, text: ItemText): string {
  return text.state === 'found' ? (text.place?.label ?? text.page.citable.label) : item.id.replace('-', ' ');
}

/** What changed is on the page with the next frame only. */
function focusLater(find: () => HTMLElement | null | undefined): void {
  requestAnimationFrame(() => find()?.focus());
}

function buttonOf(
  list: HTMLElement | null,
  index: number,
  action: ItemAction,
): HTMLElement | null | undefined {
  return list?.children[index]?.querySelector<HTMLElement>(`[data-action="${action}"]`);
}

interface Offered {
  readonly fragment: string;
  readonly read: ReturnType<typeof readListFragment>;
}

/** The list of a link, where it did not become the list of the page: there is another, or it cannot be read. */
function useOfferedLink(): Offered | undefined {
  const {hash} = useLocation();
  const taken = useSyncExternalStore(subscribe, takenFragment, takenFragment);
  const isNew = isListFragment(hash) && hash !== taken;
  useEffect(() => {
    if (!isNew || countItems() > 0) return;
    const read = readListFragment(hash);
    if ('fault' in read) return;
    takeFragment(hash);
    setList(read.list, true);
  }, [isNew, hash]);
  return isNew ? {fragment: hash, read: readListFragment(hash)} : undefined;
}

interface OfferedLinkProps extends Offered {
  readonly list: ReadingList;
  readonly onReplace: (list: ReadingList, what: string, isKept: boolean) => void;
  readonly onSay: (text: string) => void;
}

function OfferedLink({fragment, read, list, onReplace, onSay}: OfferedLinkProps): ReactNode {
  const close = (): void => takeFragment(fragment);
  if ('fault' in read) return <Fault text={faultText(read.fault, true)} onClose={close} />;
  if (list.items.length === 0) return null; // it is being taken
  const ofLink = read.list;
  const opened = translate(
    {id: 'pack.linkOpened', message: 'The list of the link is open: {count} items.'},
    {count: String(ofLink.items.length)},
  );
  return (
    <div className="banner banner-gap">
      <Icon name="info" />
      <div>
        <strong>
          <Translate id="pack.twoLists">The link holds another list than yours</Translate>
        </strong>
        <p>
          {translate(
            {id: 'pack.ofLink', message: '“{title}”, {count} items. What shall become of it?'},
            {
              title: ofLink.title || translate({id: 'pack.untitled', message: 'Reading list'}),
              count: String(ofLink.items.length),
            },
          )}
        </p>
        <p className="pack-buttons">
          <button
            type="button"
            className="btn btn-quiet"
            onClick={() => {
              close();
              onReplace(ofLink, opened, true);
            }}
          >
            <Translate id="pack.openLink">Open it in place of mine</Translate>
          </button>
          <button
            type="button"
            className="btn btn-quiet"
            onClick={() => {
              close();
              const known = new Set(list.items.map(itemKey));
              const items = [...list.items, ...ofLink.items.filter((item) => !known.has(itemKey(item)))];
              onReplace(
                {title: list.title || ofLink.title, items: items.slice(0, MOST_ITEMS)},
                translate(
                  {id: 'pack.joined', message: 'Both lists are one now: {count} items.'},
                  {count: String(Math.min(items.length, MOST_ITEMS))},
                ),
                false,
              );
            }}
          >
            <Translate id="pack.joinLink">Add its items to mine</Translate>
          </button>
          <button
            type="button"
            className="btn btn-quiet"
            onClick={() => {
              close();
              onSay(translate({id: 'pack.kept', message: 'Your list is as it was.'}));
            }}
          >
            <Translate id="pack.keepMine">Keep mine</Translate>
          </button>
        </p>
      </div>
    </div>
  );
}

function Fault({
  text,
  about,
  onClose,
}: {
  text: ReturnType<typeof faultText>;
  about?: string;
  onClose: () => void;
}): ReactNode {
  return (
    <div className="banner banner-caution banner-gap" role="alert">
      <Icon name="warn" />
      <div>
        <strong>{about === undefined ? text.what : `${about}: ${text.what}`}</strong>
        <p>{text.remedy}</p>
        <p>
          <button type="button" className="text-button" onClick={onClose}>
            <Translate id="pack.closeFault">Close this message</Translate>
          </button>
        </p>
      </div>
    </div>
  );
}

function EmptyList({onExample}: {onExample: () => void}): ReactNode {
  return (
    <section className="pack-empty">
      <h2>
        <Translate id="pack.emptyTitle">Nothing is gathered yet</Translate>
      </h2>
      <p>
        <Translate id="pack.emptyWays">
          Type numbers above, choose “Add to reading list” at a hit of the search, or load a list that was
          saved.
        </Translate>
      </p>
      <p>
        <button type="button" className="text-button" onClick={onExample}>
          {EXAMPLE_CASE ? (
            <Translate id="pack.example" values={{example: EXAMPLE_CASE.title}}>
              {'Try an example: two paragraphs on questions, and the note on {example}'}
            </Translate>
          ) : (
            <Translate id="pack.exampleWithoutCase">Try an example: two paragraphs on questions</Translate>
          )}
        </button>
      </p>
    </section>
  );
}

/** Gives the function that puts a handout together, in the language of the page. */
function useHandoutMaker(
  editions: ReturnType<typeof usePackSite>['editions'],
): (list: ReadingList, textOf: Parameters<typeof makeHandout>[0]['textOf']) => Handout {
  const {
    i18n: {currentLocale, localeConfigs},
    siteConfig,
  } = useDocusaurusContext();
  const formatDate = useDateFormat();
  return (list, textOf) => {
    const used = new Set(list.items.map(({edition}) => edition));
    const today = new Date();
    const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
    return makeHandout({
      list,
      textOf,
      language: localeConfigs[currentLocale]?.htmlLang ?? currentLocale,
      words: handoutWords(),
      head: [
        translate(
          {id: 'pack.made', message: '{name}. Put together on {day}.'},
          {name: siteConfig.title, day: formatDate(day)},
        ),
        ...editions
          .filter(({number}) => used.has(number))
          .map(({number, lawStatedAs}) =>
            translate(
              {id: 'pack.editionLaw', message: 'Edition {number}. {law}.'},
              {number: String(number), law: lawStatedAs},
            ),
          ),
      ],
    });
  };
}
