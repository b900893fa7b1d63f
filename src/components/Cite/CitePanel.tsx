import Translate, {translate} from '@docusaurus/Translate';
import {useEffect, useId, useRef, useState, type FocusEvent, type ReactNode} from 'react';

import type {Citable} from '../../citations/citable';
import {FORMATS, type CitationFormat} from '../../citations/formats';
import {announce, copyText} from '../CopyAddress';
import {formatName, formatUse} from './formatNames';
import {saveFile} from './saveFile';

import './citePanel.css';

export interface CitePanelProps {
  readonly citable: Citable;
  /** The control that was used: it gets the focus back. */
  readonly link: HTMLAnchorElement;
  /** Puts it on the reader’s list; without it the panel does not offer to. */
  readonly addToList?: ((citable: Citable) => void) | undefined;
  readonly onClose: () => void;
}

/** Every form of one citation, each to copy, those of programs also to save. Opens when it is shown. */
export default function CitePanel({citable, link, addToList, onClose}: CitePanelProps): ReactNode {
  const panel = useRef<HTMLDivElement>(null);
  const titleId = useId();
  /** What came of the copy that was asked for last. */
  const [copied, setCopied] = useState<{id: CitationFormat['id']; isCopied: boolean}>();
  const isOfDecision = citable.kind === 'case';

  useEffect(() => {
    // Safari gives a link no focus on a click; the focus could not come back to it.
    link.focus({preventScroll: true});
    panel.current?.showPopover({source: link});
    panel.current?.querySelector<HTMLElement>('li button')?.focus();
  }, [link]);

  const close = (): void => panel.current?.hidePopover();
  /** Left by keyboard it would lie over what has the focus then. */
  const closeWhenLeft = ({relatedTarget}: FocusEvent): void => {
    if (relatedTarget && !panel.current?.contains(relatedTarget)) close();
  };
  const copy = async (id: CitationFormat['id'], name: string, text: string): Promise<void> => {
    const words = {name, label: citable.label};
    const isCopied = await copyText(
      text,
      translate({id: 'cite.copied', message: 'Copied: {name}, {label}'}, words),
      translate(
        {
          id: 'cite.refused',
          message: 'The browser did not allow copying. “All forms on a page” shows each form as text.',
        },
        words,
      ),
    );
    setCopied({id, isCopied});
  };
  const add = (): void => {
    addToList?.(citable);
    announce(
      translate({id: 'cite.added', message: '{label} is on your reading list'}, {label: citable.label}),
    );
  };

  return (
    <div
      ref={panel}
      popover="auto"
      className="term-note cite-panel"
      role="dialog"
      aria-labelledby={titleId}
      onToggle={({newState}) => newState === 'closed' && onClose()}
      onBlur={closeWhenLeft}
    >
      <div className="cite-head">
        <h2 id={titleId}>{panelTitle(citable)}</h2>
        <button type="button" className="text-button" onClick={close}>
          <Translate id="cite.close">Close</Translate>
        </button>
      </div>
      <p className="small">
        {isOfDecision ? (
          <Translate id="cite.verified">
            How far the citation was verified stands on the page, under “How far this note was verified”.
          </Translate>
        ) : (
          <Translate
            id="cite.edition"
            values={{title: citable.title, edition: citable.edition.number, law: citable.edition.lawStatedAs}}
          >
            {'{title}. Edition {edition}: {law}.'}
          </Translate>
        )}
      </p>
      <ul>
        {FORMATS.map((format) => {
          const {id, extension, mediaType} = format;
          const name = formatName(id, citable.kind);
          const use = formatUse(id);
          const text = format.of([citable]);
          const outcome = copied?.id === id ? copied : undefined;
          return (
            <li key={id}>
              <b>{name}</b>
              {use ? <span className="small">{use}</span> : <span className="quote">{text}</span>}
              <span className="cite-buttons">
                <button type="button" className="text-button" onClick={() => void copy(id, name, text)}>
                  {!outcome && <Translate id="cite.copy">Copy</Translate>}
                  {outcome?.isCopied && <Translate id="cite.isCopied">Copied</Translate>}
                  {outcome?.isCopied === false && <Translate id="cite.isRefused">Not copied</Translate>}
                  <span className="hidden"> {name}</span>
                </button>
                {extension && (
                  <button
                    type="button"
                    className="text-button"
                    onClick={() => saveFile(`${citable.id}${extension}`, mediaType, text)}
                  >
                    <Translate id="cite.save">Save as a file</Translate>
                    <span className="hidden"> {name}</span>
                  </button>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      <p className="cite-ways">
        <a href={link.href}>
          <Translate id="cite.allForms">All forms on a page</Translate>
        </a>
        {addToList && (
          <button type="button" className="text-button" onClick={add}>
            <Translate id="cite.addToList">Add to reading list</Translate>
          </button>
        )}
      </p>
      {citable.url.includes('#') && (
        <p className="small">
          <Translate id="cite.keyHint">
            By keyboard it is quicker: on the number itself, the key C copies the citation with its address.
          </Translate>
        </p>
      )}
    </div>
  );
}

function panelTitle({kind, title, label, url}: Citable): string {
  if (kind === 'case') return translate({id: 'cite.titleCase', message: 'Cite the case: {title}'}, {title});
  if (kind === 'case-paragraph' && !url.includes('#'))
    return translate({id: 'cite.titleNote', message: 'Cite the note: {label}'}, {label});
  return translate({id: 'cite.title', message: 'Cite {label}'}, {label});
}
