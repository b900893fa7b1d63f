import {useHistory, useLocation} from '@docusaurus/router';
import Translate, {translate} from '@docusaurus/Translate';
import {useRef, useState, type ChangeEvent, type ReactNode} from 'react';

import type {Handout} from '../../publications/handout';
import type {ReadingList} from '../../publications/listShape';
import {
  formatListFragment,
  MOST_FILE,
  readListFile,
  writeListFile,
  type ListFault,
} from '../../publications/readingList';
import {markKept, takeFragment} from '../ReadingList/store';
import {useIdentity} from '../useIdentity';
import {tooLongText} from './faultText';

interface TakeAwayProps {
  readonly list: ReadingList;
  /** The handout with all its words, once they are there; undefined where some could not be had. */
  readonly makeHandout: () => Promise<Handout | undefined>;
  readonly isShown: boolean;
  readonly onShow: (isShown: boolean) => void;
  readonly onLoad: (list: ReadingList, name: string) => void;
  readonly onFault: (fault: ListFault, name: string) => void;
  readonly onSay: (text: string) => void;
}

/** The ways in which the list leaves the page, and comes back. */
export default function TakeAway({
  list,
  makeHandout,
  isShown,
  onShow,
  onLoad,
  onFault,
  onSay,
}: TakeAwayProps): ReactNode {
  const {name} = useIdentity();
  const history = useHistory();
  const location = useLocation();
  const file = useRef<HTMLInputElement>(null);
  const [isBusy, setIsBusy] = useState(false);
  const isEmpty = list.items.length === 0;

  const copyLink = (): void => {
    const made = formatListFragment(list);
    if ('length' in made) {
      onSay(tooLongText(made.length));
      return;
    }
    takeFragment(made.fragment);
    // By the router, which would else take the fragment that it knows for a link that was just opened.
    history.replace({...location, hash: made.fragment});
    markKept();
    const inBar = translate({
      id: 'pack.linkInBar',
      message: 'The link to this list is in the address bar; copy it from there.',
    });
    // Pages served without encryption have no clipboard, whatever the types say.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (!clipboard) onSay(inBar);
    else
      clipboard.writeText(window.location.href).then(
        () =>
          onSay(
            translate({
              id: 'pack.linkCopied',
              message: 'Link copied. It holds the whole list with its notes; whoever has it can read them.',
            }),
          ),
        () => onSay(inBar),
      );
  };
  const withHandout = async (give: (handout: Handout) => Promise<void> | void): Promise<void> => {
    setIsBusy(true);
    onSay(translate({id: 'pack.fetching', message: 'Fetching the texts …'}));
    try {
      const handout = await makeHandout();
      if (handout) await give(handout);
      else
        onSay(
          translate({
            id: 'pack.incomplete',
            message:
              'Not all texts could be loaded, so there is no handout. Check the connection and try again; items marked as not found must be taken out.',
          }),
        );
    } catch {
      onSay(
        translate({
          id: 'pack.noWord',
          message: 'The part that writes Word files could not be loaded. Check the connection and try again.',
        }),
      );
    }
    setIsBusy(false);
  };
  const saveWord = (): Promise<void> =>
    withHandout(async (handout) => {
      const {makeWordFile} = await import('./wordFile');
      download(await makeWordFile(handout, name), `${fileName(handout.title)}.docx`);
      onSay(
        translate(
          {id: 'pack.wordSaved', message: 'Saved as {file}.'},
          {file: `${fileName(handout.title)}.docx`},
        ),
      );
    });
  const print = (): Promise<void> =>
    withHandout(() => {
      onSay('');
      // After the texts that came last are on the page.
      requestAnimationFrame(() => setTimeout(() => window.print()));
    });
  const saveList = (): void => {
    const saved = `${fileName(list.title)}.json`;
    download(new Blob([writeListFile(list)], {type: 'application/json'}), saved);
    markKept();
    onSay(
      translate(
        {id: 'pack.listSaved', message: 'Saved as {file}. “Load list” opens it again.'},
        {file: saved},
      ),
    );
  };
  const load = async ({target}: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [chosen] = target.files ?? [];
    if (!chosen) return;
    const read =
      chosen.size > 4 * MOST_FILE
        ? {fault: {kind: 'too-large', length: chosen.size} as const}
        : readListFile(await chosen.text());
    target.value = ''; // so that the same file can be chosen again, once corrected
    if ('fault' in read) onFault(read.fault, chosen.name);
    else onLoad(read.list, chosen.name);
  };
  return (
    <section aria-busy={isBusy}>
      <h2>
        <Translate id="pack.takeAway">Take it away</Translate>
      </h2>
      <p className="pack-buttons">
        {!isEmpty && (
          <>
            <button type="button" className="btn" onClick={copyLink}>
              <Translate id="pack.copyLink">Copy link</Translate>
            </button>
            <button type="button" className="btn" onClick={() => void print()}>
              <Translate id="pack.print">Print handout</Translate>
            </button>
            <button type="button" className="btn" onClick={() => void saveWord()}>
              <Translate id="pack.saveWord">Save as .docx</Translate>
            </button>
            <button type="button" className="btn btn-quiet" onClick={saveList}>
              <Translate id="pack.saveList">Save list</Translate>
            </button>
          </>
        )}
        <button type="button" className="btn btn-quiet" onClick={() => file.current?.click()}>
          <Translate id="pack.loadList">Load list</Translate>
        </button>
        {!isEmpty && (
          <button
            type="button"
            className="btn btn-quiet"
            aria-expanded={isShown}
            aria-controls="handout"
            onClick={() => onShow(!isShown)}
          >
            {isShown
              ? translate({id: 'pack.hideHandout', message: 'Hide the handout'})
              : translate({id: 'pack.showHandout', message: 'Show the handout'})}
          </button>
        )}
      </p>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => void load(event)}
        aria-label={translate({id: 'pack.file', message: 'File with a reading list'})}
      />
    </section>
  );
}

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Later: some browsers read the blob only after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The title without what file systems refuse or people cannot type. */
function fileName(title: string): string {
  const name = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ł/g, 'l')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .toLowerCase();
  return name || 'reading-list';
}
