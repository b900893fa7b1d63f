import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import {usePluginData} from '@docusaurus/useGlobalData';
import type {LatestCases} from '@site/src/cases/lists';
import type {Props} from '@theme/NotFound/Content';
import type {ReactNode} from 'react';

/** Where the page asked for may be, and how to say that a link is broken. */
export default function NotFoundContent(_props: Props): ReactNode {
  const {edition} = usePluginData('collection') as LatestCases;
  return (
    <main className="wrap page list-page">
      <PageMetadata title={translate({id: 'notFound.title', message: 'There is no page at this address'})} />
      <h1 className="title">
        <Translate id="notFound.title">There is no page at this address</Translate>
      </h1>
      <p className="lead">
        <Translate id="notFound.text">
          A page that was once published here keeps its address. The address may have been cut off when it was
          copied, or mistyped.
        </Translate>
      </p>
      <ul>
        <li>
          <Translate id="notFound.paragraph">
            A paragraph such as HT 11.2.3 is found by its chapter: HT 11 in the guidelines, JD 8 in the
            methodology.
          </Translate>
        </li>
        <li>
          {/* Not a route: a page that is made after the build. */}
          <a href="/id/">
            <Translate id="notFound.id">
              How to make the address of a paragraph or case from its number
            </Translate>
          </a>
        </li>
        <li>
          <Link to={`/${edition}/guidelines/`}>
            <Translate id="notFound.guidelines">Chapters of the guidelines (HT)</Translate>
          </Link>
        </li>
        <li>
          <Link to={`/${edition}/methodology/`}>
            <Translate id="notFound.methodology">Chapters of the methodology (JD)</Translate>
          </Link>
        </li>
        <li>
          <Link to={`/${edition}/practice/`}>
            <Translate id="notFound.cases">All cases (JP)</Translate>
          </Link>
        </li>
        <li>
          <Link to={`/${edition}/reference/sources/`}>
            <Translate id="notFound.sources">Sources</Translate>
          </Link>
        </li>
        <li>
          <Link to="/report-an-error/">
            <Translate id="notFound.report">Report a broken link</Translate>
          </Link>
        </li>
      </ul>
    </main>
  );
}
