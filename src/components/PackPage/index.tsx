import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {ReactNode} from 'react';

import Icon from '../Icon';
import PackEditor from './PackEditor';
import {usePackSite} from './usePackSite';

import './packPage.css';

/** The page on which a reading list is put together. Without JavaScript it says what to do instead. */
export default function PackPage(): ReactNode {
  const isBrowser = useIsBrowser();
  const {edition} = usePackSite();
  return (
    <main className="wrap page list-page pack-page">
      <h1 className="title">
        <Translate id="pack.title">Reading lists and handouts</Translate>
      </h1>
      <p className="lead">
        <Translate id="pack.lead">
          Gather paragraphs and cases, put them in order, add notes, and take them away: as a link, on paper
          with full text and citations, or as a file for Word.
        </Translate>
      </p>
      <p className="small">
        <Translate id="pack.private">
          The list is kept in this tab only and sent to nobody; it is lost when the page is loaded anew or
          closed, unless you copy its link or save it. Name no victim in a note: a link shows it to everybody
          who has the link.
        </Translate>
      </p>
      {isBrowser ? (
        <PackEditor />
      ) : (
        <noscript>
          <div className="banner banner-caution">
            <Icon name="warn" />
            <div>
              <strong>
                <Translate id="pack.noScript">This page needs JavaScript, which is off</Translate>
              </strong>
              <p>
                {translate({
                  id: 'pack.noScriptRemedy',
                  message:
                    'Without it: print the chapter or the note on the case from its own page, with numbers, sources and edition; in your own document, cite each paragraph by number and edition.',
                })}
              </p>
              <p>
                <Link to={`/${edition}/reference/how-to-cite/`}>
                  <Translate id="pack.noScriptCite">How to cite</Translate>
                </Link>
                {'. '}
                <Link to={`/${edition}/reference/training/reading-lists/`}>
                  <Translate id="pack.noScriptLists">Ten reading lists that are ready</Translate>
                </Link>
              </p>
            </div>
          </div>
        </noscript>
      )}
    </main>
  );
}
