import type {TOCItem} from '@docusaurus/mdx-loader';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {Fragment, type ReactNode} from 'react';

import type {CasePage, Named} from '../../cases/casePage';
import {lastingAddress} from '../../publications/address';
import {citedNote} from '../../publications/citedPart';
import {CiteLink, useCitable} from '../Cite';
import {useDateFormat} from '../formatDate';
import Icon from '../Icon';
import {useIdentity} from '../useIdentity';
import Verification from './Verification';

/** What the case is: court and date, title, the outcome at a glance. */
export function CaseHeader({page}: {page: CasePage}): ReactNode {
  const formatDate = useDateFormat();
  const citable = useCitable();
  return (
    <>
      <div>
        <p className="over">
          {page.court.url ? <Link to={page.court.url}>{page.court.name}</Link> : page.court.name}
          {[page.formation, formatDate(page.date)].filter(Boolean).map((text) => `, ${text}`)}
        </p>
        <h1 className="case-title">
          <em>{page.title}</em>
        </h1>
        {citable && (
          <p className="to-sheet">
            <CiteLink citable={citable}>
              <Translate id="case.citeCase">Cite this case</Translate>
            </CiteLink>{' '}
            <CiteLink citable={citedNote(citable)}>
              <Translate id="case.citeThisNote">Cite this note</Translate>
            </CiteLink>
          </p>
        )}
      </div>
      <dl className="facts" aria-label={translate({id: 'case.glance', message: 'At a glance'})}>
        <Fact term={translate({id: 'case.outcome', message: 'Outcome'})} className="outcome">
          {page.outcomeText}
        </Fact>
        {page.docket.length > 0 && (
          <Fact
            term={
              page.jurisdiction === 'COE'
                ? translate({id: 'case.application', message: 'Application no.'})
                : translate({id: 'case.docket', message: 'Case no.'})
            }
          >
            {page.docket.join('; ')}
          </Fact>
        )}
        {page.ecli && (
          <Fact term="ECLI">
            {page.ecli}{' '}
            {page.verification.ecli.state === 'derived' && (
              <span className="meta">
                <Translate id="case.ecliDerived">(derived from date and number; no page seen)</Translate>
              </span>
            )}
            {page.verification.ecli.state === 'not-confirmed' && (
              <span className="meta state-open">
                <Translate id="case.notChecked">(not checked)</Translate>
              </span>
            )}
          </Fact>
        )}
        {page.provisions.length > 0 && (
          <Fact term={translate({id: 'case.provisions', message: 'Provisions'})}>
            <NamedList items={page.provisions} />
          </Fact>
        )}
        {page.exploitation.length > 0 && (
          <Fact term={translate({id: 'case.exploitation', message: 'Exploitation'})}>
            <NamedList items={page.exploitation} />
          </Fact>
        )}
        <Fact term={translate({id: 'case.topics', message: 'Topics'})} className="topics-fact">
          <NamedList items={page.topics} />
        </Fact>
        {page.url && (
          <Fact term={translate({id: 'case.judgment', message: 'Judgment'})}>
            <a href={page.url} rel="noreferrer">
              {new URL(page.url).hostname.replace(/^www\./, '')}
            </a>
          </Fact>
        )}
      </dl>
      {!page.secondReader && (
        <div className="banner banner-caution" role="note">
          <Icon name="warn" />
          <div>
            <strong>
              <Translate id="case.oneReader">One reader so far</Translate>
            </strong>
            <Translate id="case.oneReaderText">
              No second reader has read this note against the decision.
            </Translate>{' '}
            <a href="#verification">
              <Translate id="case.whatChecked">What was checked</Translate>
            </a>
          </div>
        </div>
      )}
    </>
  );
}

function Fact({
  term,
  className,
  children,
}: {
  term: string;
  className?: string;
  children: ReactNode;
}): ReactNode {
  return (
    <div className={className}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function NamedList({items}: {items: readonly Named[]}): ReactNode {
  return items.map(({name, url}, index) => (
    <Fragment key={name}>
      {index > 0 && '; '}
      {url ? <Link to={url}>{name}</Link> : name}
    </Fragment>
  ));
}

/** Under the heading of the practice points: whose conclusions they are. */
export function PracticeNote(): ReactNode {
  return (
    <p className="own">
      <Translate id="case.ownConclusions">Conclusions of the editors, not statements of the court.</Translate>
    </p>
  );
}

/** What stands behind the note: how far it was verified, what leans on it, how to cite it. */
export function CaseFooter({page}: {page: CasePage}): ReactNode {
  const formatDate = useDateFormat();
  const address = lastingAddress(useIdentity().url, page.address);
  const edition = /^\/(\d+)\//.exec(page.address)?.[1] ?? '';
  return (
    <>
      {page.laterHistory.length > 0 && (
        <section className="panel" id="later-history">
          <h2>
            <Translate id="case.laterHistory">Later history</Translate>
          </h2>
          <ul>
            {page.laterHistory.map(({date, text, url}) => (
              <li key={text}>
                {date && `${formatDate(date)}: `}
                {text}{' '}
                {url && (
                  <a href={url} rel="noreferrer">
                    {new URL(url).hostname.replace(/^www\./, '')}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Verification page={page} />
      <section className="panel" id="related">
        <h2>
          <Translate id="case.related">Related cases</Translate>
        </h2>
        {page.related.length > 0 ? (
          <ul>
            {page.related.map(({title, url, year, why}) => (
              <li key={url}>
                <Link to={url}>
                  <em>{title}</em>
                </Link>{' '}
                ({year}){why && `: ${why}`}
              </li>
            ))}
          </ul>
        ) : (
          <p>
            <Translate id="case.noRelated">None in the collection yet.</Translate>
          </p>
        )}
      </section>
      <section className="panel" id="cited-by">
        <h2>
          <Translate id="case.citedBy">Where the guidance uses it</Translate>
        </h2>
        {page.citedBy.length > 0 ? (
          <ul>
            {page.citedBy.map(({label, url, chapter, cites}) => (
              <li key={url}>
                <Link to={url}>{label}</Link>, {chapter}
                {!cites && (
                  <>
                    {' '}
                    <Translate id="case.bearsOn">(bears on it)</Translate>
                  </>
                )}
              </li>
            ))}
          </ul>
        ) : (
          <p>
            <Translate id="case.notCitedYet">
              No published paragraph of the guidance rests on this case yet.
            </Translate>
          </p>
        )}
      </section>
      <section className="panel" id="cite">
        <h2>
          <Translate id="case.cite">Cite</Translate>
        </h2>
        <p>
          <Translate id="case.citeDecision">The decision:</Translate>
        </p>
        <p className="quote">{page.citation}</p>
        <p className="small">
          <Translate id="case.citeUnchecked">
            What was verified of it stands above; references to printed law reports were not checked.
          </Translate>
        </p>
        <p>
          <Translate id="case.citeNote">This note, and a paragraph of it:</Translate>
        </p>
        <p className="quote">{`JP ${page.id} (edition ${edition}), ${address}`}</p>
        <p className="quote">{`JP ${page.id} [1] (edition ${edition}), ${address}#JP-${page.id}-1`}</p>
      </section>
    </>
  );
}

/** The note's own sections and the panels below it, for the page's contents. */
export function caseToc(toc: readonly TOCItem[]): TOCItem[] {
  return [
    ...toc,
    {id: 'verification', level: 2, value: translate({id: 'case.tocVerification', message: 'Verification'})},
    {id: 'related', level: 2, value: translate({id: 'case.tocRelated', message: 'Related cases'})},
    {id: 'cited-by', level: 2, value: translate({id: 'case.tocCitedBy', message: 'In the guidance'})},
    {id: 'cite', level: 2, value: translate({id: 'case.tocCite', message: 'Cite'})},
  ];
}
