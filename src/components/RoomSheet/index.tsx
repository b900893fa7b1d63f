import Translate from '@docusaurus/Translate';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {usePluginData} from '@docusaurus/useGlobalData';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {ReactNode} from 'react';

import type {LatestCases} from '../../cases/lists';
import {lastingAddress} from '../../publications/address';
import type {ChapterPage} from '../../publications/chapterPage';
import {useIdentity} from '../useIdentity';

/** Class on the page while only the sheet is printed. */
const SHEET_ONLY = 'print-sheet';

/** What fits on one side of A4, to be read in the corridor. Printed with its chapter, or alone. */
export default function RoomSheet({children}: {children?: ReactNode}): ReactNode {
  const isBrowser = useIsBrowser();
  return (
    <section className="sheet">
      {children}
      <SheetOrigin />
      {isBrowser && (
        <p className="sheet-print">
          <button type="button" className="btn btn-quiet" onClick={printSheet}>
            <Translate id="sheet.print">Print this sheet alone</Translate>
          </button>
        </p>
      )}
    </section>
  );
}

/** On paper: which chapter and edition the sheet belongs to, also when it lies alone on a desk. */
function SheetOrigin(): ReactNode {
  const {page} = useDoc().frontMatter as {page?: ChapterPage};
  const {name, url} = useIdentity();
  const {lawStatedAs} = usePluginData('collection') as LatestCases;
  const edition = page && /^\/(\d+)\//.exec(page.address)?.[1];
  if (!page || !edition) return null;
  return (
    <p className="print-only small">
      <Translate
        id="sheet.origin"
        values={{
          name,
          label: `${page.code} ${page.chapter}`,
          edition,
          law: lawStatedAs[edition] ?? '',
          address: lastingAddress(url, page.address),
        }}
      >
        {'{name}, {label}, edition {edition}. {law}. {address}'}
      </Translate>
    </p>
  );
}

function printSheet(): void {
  const {classList} = document.documentElement;
  classList.add(SHEET_ONLY);
  window.addEventListener('afterprint', () => classList.remove(SHEET_ONLY), {once: true});
  window.print();
}
