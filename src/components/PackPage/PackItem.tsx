import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {useId, type ReactNode} from 'react';

import {citableOf, firstWords} from '../../publications/handout';
import type {ListItem} from '../../publications/listShape';
import {NOTE_LETTERS} from '../../publications/readingList';
import type {ItemText} from './useItemTexts';

/** Letters of a text that are enough to know it by. */
const FIRST_WORDS = 160;

export type ItemAction = 'up' | 'down' | 'remove';

interface PackItemProps {
  readonly item: ListItem;
  readonly text: ItemText;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onNote: (note: string) => void;
  readonly onAction: (action: ItemAction) => void;
  readonly onTryAgain: () => void;
}

/** One item: what it is, a note, and what can be done with it. */
export default function PackItem({
  item,
  text,
  isFirst,
  isLast,
  onNote,
  onAction,
  onTryAgain,
}: PackItemProps): ReactNode {
  const id = useId();
  const citable = text.state === 'found' ? citableOf(text) : undefined;
  const label = citable?.label ?? item.id.replace('-', ' ');
  return (
    <li className="pack-item">
      <h3>
        {citable ? <Link to={localAddress(citable.url)}>{label}</Link> : label}{' '}
        <span className="small">
          <Translate id="pack.edition" values={{edition: item.edition}}>
            {'edition {edition}'}
          </Translate>
        </span>
      </h3>
      {text.state === 'found' && (
        <>
          <p className="small">{[citable!.title, ...(text.place?.headings ?? [])].join(' · ')}</p>
          <p className="pack-words">{firstWords(text, FIRST_WORDS)}</p>
        </>
      )}
      {text.state === 'loading' && (
        <p className="small">
          <Translate id="pack.loading">Its words are being fetched …</Translate>
        </p>
      )}
      {text.state === 'missing' && (
        <p className="pack-wrong">
          <Translate id="pack.missing" values={{edition: item.edition}}>
            {'Edition {edition} of this portal does not hold it. Take it out, or add the right number.'}
          </Translate>
        </p>
      )}
      {text.state === 'failed' && (
        <p className="pack-wrong">
          <Translate id="pack.failed">Its words could not be loaded. Check the connection.</Translate>{' '}
          <button type="button" className="text-button" onClick={onTryAgain}>
            <Translate id="pack.tryAgain">Try again</Translate>
          </button>
        </p>
      )}
      <label htmlFor={id}>
        <Translate id="pack.note">Note</Translate> <span className="hidden">{label}</span>
      </label>
      <textarea
        id={id}
        rows={item.note.includes('\n') ? 4 : 2}
        maxLength={NOTE_LETTERS}
        value={item.note}
        onChange={(event) => onNote(event.target.value)}
      />
      <p className="pack-move">
        {(
          [
            ['up', translate({id: 'pack.up', message: 'Move up'}), isFirst],
            ['down', translate({id: 'pack.down', message: 'Move down'}), isLast],
            ['remove', translate({id: 'pack.remove', message: 'Remove'}), false],
          ] as const
        ).map(([action, name, isOff]) => (
          // Not “disabled”: the focus would be lost when the item arrives at an end.
          <button
            key={action}
            type="button"
            className="btn btn-quiet"
            data-action={action}
            aria-disabled={isOff}
            onClick={() => onAction(action)}
          >
            {name} <span className="hidden">{label}</span>
          </button>
        ))}
      </p>
    </li>
  );
}

/** The lasting address inside this site: the way there and back keeps the list. */
function localAddress(address: string): string {
  const {pathname, hash} = new URL(address);
  return `${pathname}${hash}`;
}
