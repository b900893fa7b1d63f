/** What every page with numbers loads for citing: the controls, and what opens the panel with all forms. */
import Translate, {translate} from '@docusaurus/Translate';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useEffect, useState, type ComponentType, type KeyboardEvent, type ReactNode} from 'react';

import type {Citable} from '../../citations/citable';
import {plainTextWithAddress} from '../../citations/formats/plainText';
import {citedPart} from '../../publications/citedPart';
import {copyAddress, copyText} from '../CopyAddress';
import type {CitePanelProps} from './CitePanel';

/** Tells the panel what to open. Numbers and the panel are far apart in the tree. */
const OPEN = 'portal:cite';

/** Id of the words that say what the key of a number does. */
const KEY_HELP = 'cite-key';

type Asked = Pick<CitePanelProps, 'citable' | 'link'>;

/** What the page is cited for as a whole; undefined for pages without numbers. */
export function useCitable(): Citable | undefined {
  return (useDoc().frontMatter as {citable?: Citable}).citable;
}

interface CitedNumberProps {
  readonly id: string;
  /** As people cite it: `HT 11.2.3`. */
  readonly label: string;
  readonly className: string;
  /** Name of the link for screen readers. */
  readonly name: string;
  readonly children: ReactNode;
}

/** The number of a paragraph or row: a link that copies its address, and beside it the way to every form of citation. */
export function CitedNumber({id, label, className, name, children}: CitedNumberProps): ReactNode {
  const whole = useCitable();
  const isBrowser = useIsBrowser();
  const cited = whole && citedPart(whole, {id, label});
  return (
    <>
      <a
        className={className}
        href={`#${id}`}
        onClick={(event) => copyAddress(event, label)}
        onKeyDown={(event) => cited && copyByKey(event, cited)}
        aria-label={name}
        aria-describedby={isBrowser && cited ? KEY_HELP : undefined}
      >
        {children}
      </a>
      {cited && <CiteLink citable={cited} />}
    </>
  );
}

function copyByKey(event: KeyboardEvent, citable: Citable): void {
  const hasModifier = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  if (hasModifier || event.repeat || event.key.toLowerCase() !== 'c') return;
  const {label} = citable;
  void copyText(
    plainTextWithAddress(citable),
    translate({id: 'cite.keyCopied', message: 'Citation of {label} copied, with its address'}, {label}),
    translate(
      {id: 'cite.keyRefused', message: 'The browser did not allow the citation of {label} to be copied'},
      {label},
    ),
  );
}

/** Opens the panel; without JavaScript it leads to the page with all forms. */
export function CiteLink({citable, children}: {citable: Citable; children?: ReactNode}): ReactNode {
  const isBrowser = useIsBrowser();
  return (
    <a
      className="cite"
      href={`/id/${citable.id}/`}
      aria-haspopup={isBrowser ? 'dialog' : undefined}
      aria-label={
        children ? undefined : translate({id: 'cite.label', message: 'Cite {label}'}, {label: citable.label})
      }
      onClick={(event) => {
        const hasModifier = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
        if (hasModifier || !('popover' in HTMLElement.prototype)) return;
        event.preventDefault();
        const detail: Asked = {citable, link: event.currentTarget};
        window.dispatchEvent(new CustomEvent<Asked>(OPEN, {detail}));
      }}
    >
      {children ?? <Translate id="cite.open">Cite</Translate>}
    </a>
  );
}

type Opened = Asked & {
  readonly Panel: ComponentType<CitePanelProps>;
  /** Tells one opening from the next, also of the same citation. */
  readonly at: number;
};

/** Loads and shows the panel when it is asked for. One a page. */
export default function Cite({addToList}: Pick<CitePanelProps, 'addToList'>): ReactNode {
  const isBrowser = useIsBrowser();
  const [opened, setOpened] = useState<Opened>();
  useEffect(() => {
    const open = (event: Event): void => {
      const {detail, timeStamp: at} = event as CustomEvent<Asked>;
      import('./CitePanel').then(
        ({default: Panel}) => setOpened({...detail, Panel, at}),
        // Where its code does not come, the page with all forms does the same.
        () => window.location.assign(detail.link.href),
      );
    };
    window.addEventListener(OPEN, open);
    return () => window.removeEventListener(OPEN, open);
  }, []);
  if (!isBrowser) return null;
  return (
    <>
      <p id={KEY_HELP} hidden>
        <Translate id="cite.key">
          Copies the address. The key C copies the citation with the address.
        </Translate>
      </p>
      {opened && (
        <opened.Panel
          key={opened.at}
          citable={opened.citable}
          link={opened.link}
          addToList={addToList}
          // One that closes because the next was opened does not close the next.
          onClose={() => setOpened((current) => (current === opened ? undefined : current))}
        />
      )}
    </>
  );
}
