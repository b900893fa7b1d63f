import Translate, {translate} from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import {useSyncExternalStore, type ReactNode} from 'react';

import {eitherOf, exampleLabels} from '../components/exampleCase';
import {useIdentity} from '../components/useIdentity';

/** What to write when something is wrong, and where to send it. Nothing is sent from this page. */
export default function ReportAnError(): ReactNode {
  const {reportErrorsTo} = useIdentity();
  const page = usePageReported();
  const title = translate({id: 'report.title', message: 'Report an error'});
  return (
    <Layout
      title={title}
      description={translate({
        id: 'report.description',
        message: 'How to report an error in a text of the portal.',
      })}
    >
      <main className="wrap page list-page">
        <h1 className="title">{title}</h1>
        <p className="lead">
          <Translate id="report.lead">
            A wrong holding or a broken citation does harm. If you see one, say so: a correction will stand
            under the paragraph, with its date and reason.
          </Translate>
        </p>
        {!reportErrorsTo && (
          <p className="banner banner-caution">
            <Translate id="report.noAddress">
              The publisher has not named an address for reports yet. Until then, give the report to whoever
              gave you this portal.
            </Translate>
          </p>
        )}
        <h2>
          <Translate id="report.whatTitle">What to write</Translate>
        </h2>
        <ul>
          <li>
            <Translate id="report.address">The address of the page, from the address bar.</Translate>{' '}
            {page && <code>{page}</code>}
          </li>
          <li>
            <Translate
              id="report.paragraph"
              values={{examples: eitherOf('HT 11.2.3', exampleLabels()?.paragraph)}}
            >
              {'The number of the paragraph, such as {examples}.'}
            </Translate>
          </li>
          <li>
            <Translate id="report.wrong">What is wrong, and the source that shows it.</Translate>
          </li>
        </ul>
        <p className="banner banner-caution">
          <Translate id="report.neverNames">
            Never name a victim or give details by which one could be recognised, also when the error is that
            this portal does so: the paragraph’s number is enough.
          </Translate>
        </p>
        {reportErrorsTo && (
          <>
            <h2>
              <Translate id="report.whereTitle">Where to send it</Translate>
            </h2>
            <p>
              <a href={`mailto:${reportErrorsTo}`}>{reportErrorsTo}</a>
            </p>
          </>
        )}
      </main>
    </Layout>
  );
}

/** The page the reader came from, handed over in the fragment so that no server sees it. */
function usePageReported(): string {
  const hash = useSyncExternalStore(
    onHashChange,
    () => window.location.hash,
    () => '',
  );
  const path = /^#page=(\/[\w./-]*)/.exec(hash)?.[1];
  return path === undefined ? '' : `${window.location.origin}${path}`;
}

function onHashChange(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}
