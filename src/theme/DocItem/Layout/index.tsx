import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {
  useDoc,
  useDocsSidebar,
  useDocsVersion,
  useSidebarBreadcrumbs,
} from '@docusaurus/plugin-content-docs/client';
import type {PropNavigationLink} from '@docusaurus/plugin-content-docs';
import {publicationName} from '@site/src/components/BookList';
import {CaseFooter, CaseHeader, caseToc} from '@site/src/components/CaseFrame';
import CitationHead from '@site/src/components/CitationHead';
import ChapterHeader, {sheetId} from '@site/src/components/ChapterHeader';
import {ContentsFold, ContentsRail} from '@site/src/components/Contents';
import Cite from '@site/src/components/Cite';
import CopyAnnouncer from '@site/src/components/CopyAddress';
import EditionLine from '@site/src/components/EditionLine';
import PageInForce from '@site/src/components/PageInForce';
import {addItem} from '@site/src/components/ReadingList/store';
import ReportError from '@site/src/components/ReportError';
import {partName} from '@site/src/components/partNames';
import type {CasePage} from '@site/src/cases/casePage';
import {PART_ROUTES} from '@site/src/cases/lists';
import type {Part} from '@site/src/cases/part';
import type {PageHead} from '@site/src/citations/pageHead';
import type {ChapterPage} from '@site/src/publications/chapterPage';
import type {PageInForce as InForce} from '@site/src/publications/difference';
import type {Props} from '@theme/DocItem/Layout';
import DocVersionBanner from '@theme/DocVersionBanner';
import MDXContent from '@theme/MDXContent';
import clsx from 'clsx';
import type {ReactNode} from 'react';

/** Replaces the theme's page (3.10.2): a chapter, a case or a plain page, in the order in which it is read. */
export default function DocItemLayout({children}: Props): ReactNode {
  const {frontMatter, metadata, toc} = useDoc();
  const {version, isLast} = useDocsVersion();
  const {page, inForce, head} = frontMatter as {
    page?: CasePage | ChapterPage;
    inForce?: InForce;
    head?: PageHead;
  };
  const address = metadata.permalink;
  const sections = page?.kind === 'case' ? caseToc(toc) : toc;
  const hasContents = sections.length > 1;
  return (
    <>
      {head && <CitationHead head={head} />}
      <main className="page">
        <Breadcrumbs part={page?.kind === 'case' ? page.part : undefined} />
        <EditionLine
          edition={Number(version === 'current' ? /^\/(\d+)\//.exec(address)?.[1] : version)}
          isCurrent={isLast}
          address={address}
          label={page?.kind === 'chapter' ? `${page.code} ${page.chapter}` : undefined}
        />
        <DocVersionBanner />
        <article
          className={clsx('article', page?.kind === 'case' && 'article-case', !page && 'article-plain')}
        >
          {page?.kind === 'chapter' && (
            <ChapterHeader page={page} hasSheet={toc.some(({id}) => id === sheetId(page))} />
          )}
          {page?.kind === 'case' && <CaseHeader page={page} />}
          {!page && <h1>{metadata.title}</h1>}
          {hasContents && <ContentsFold toc={sections} />}
          <MDXContent>{children}</MDXContent>
          {page?.kind === 'case' && <CaseFooter page={page} />}
        </article>
        {inForce && <PageInForce page={inForce} />}
        <ReportError address={address} />
        <Turn previous={metadata.previous} next={metadata.next} />
        <CopyAnnouncer />
      </main>
      {hasContents && <ContentsRail toc={sections} />}
      {page && <Cite addToList={({id, edition}) => addItem({id, edition: edition.number})} />}
    </>
  );
}

/** The way up: the publication, then its part. */
function Breadcrumbs({part}: {part: Part | undefined}): ReactNode {
  const sidebar = useDocsSidebar();
  const breadcrumbs = useSidebarBreadcrumbs();
  const {permalink} = useDoc().metadata;
  if (!sidebar || sidebar.name === 'reference') return null;
  const home = permalink.replace(/^(\/\d+\/).*$/, `$1${sidebar.name}/`);
  if (permalink === home) return null;
  const parts = breadcrumbs?.filter(({type}) => type === 'category') ?? [];
  return (
    <nav aria-label={translate({id: 'page.breadcrumbs', message: 'You are here'})}>
      <ol className="crumbs">
        <li>
          <Link to={home}>{publicationName(sidebar.name)}</Link>
        </li>
        {parts.map(({label}) => (
          <li key={label}>{label}</li>
        ))}
        {part && (
          <li>
            <Link to={permalink.replace(/^(\/\d+\/).*$/, `$1${PART_ROUTES[part]}/`)}>{partName(part)}</Link>
          </li>
        )}
      </ol>
    </nav>
  );
}

function Turn({previous, next}: {previous?: PropNavigationLink; next?: PropNavigationLink}): ReactNode {
  if (!previous && !next) return null;
  return (
    <nav className="turn" aria-label={translate({id: 'page.turn', message: 'Pages before and after'})}>
      {previous ? (
        <Link to={previous.permalink}>
          <Translate id="page.previous">Before</Translate>
          <b>{previous.title}</b>
        </Link>
      ) : (
        <span />
      )}
      {next && (
        <Link to={next.permalink}>
          <Translate id="page.next">Next</Translate>
          <b>{next.title}</b>
        </Link>
      )}
    </nav>
  );
}
