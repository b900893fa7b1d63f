import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import LawOfDay, {lawOfDayTitle} from '../LawOfDay';
import {waysIn} from '../WaysIn';

/** The ways to the same texts without a search; plain links, also where there is no JavaScript. */
export default function SearchWays({edition}: {edition: number}): ReactNode {
  const root = `/${edition}`;
  return (
    <section className="search-ways">
      <h2>
        <Translate id="search.ways">Other ways in</Translate>
      </h2>
      <ul className="plain">
        <Way to={`${root}/guidelines/`}>
          {translate({id: 'search.wayHT', message: 'Guidelines on hearing techniques (HT)'})}
        </Way>
        <Way to={`${root}/methodology/`}>
          {translate({id: 'search.wayJD', message: 'Methodology for Joint Day operations (JD)'})}
        </Way>
        <Way to={`${root}/practice/`}>
          {translate({id: 'search.wayJP', message: 'Collection of judicial practice (JP)'})}
        </Way>
      </ul>
      <h3>
        <Translate id="search.waysCases">Cases</Translate>
      </h3>
      <ul className="plain">
        {waysIn()
          .filter(([path]) => path !== 'practice')
          .map(([path, label]) => (
            <Way key={path} to={`${root}/${path}/`}>
              {label}
            </Way>
          ))}
      </ul>
      <h3>
        <Translate id="search.waysMore">Beside the texts</Translate>
      </h3>
      <ul className="plain">
        <Way to={`${root}/reference/subject-index/`}>
          {translate({id: 'search.waySubjects', message: 'Subject index from A to Z, and questions'})}
        </Way>
        <Way to={`${root}/reference/legal-framework/`}>
          {translate({
            id: 'search.wayRules',
            message: 'Legal framework: rules of law by instrument, question and State',
          })}
        </Way>
        <Way to={`${root}/reference/glossary/`}>
          {translate({id: 'search.wayGlossary', message: 'Glossary in six languages'})}
        </Way>
        <Way to={`${root}/reference/sources/`}>
          {translate({id: 'search.waySources', message: 'Sources, each with the paragraphs that use it'})}
        </Way>
        <Way to={`${root}/reference/training/`}>
          {translate({id: 'search.wayTraining', message: 'Training sessions and reading lists'})}
        </Way>
        <Way to="/news/">{translate({id: 'search.wayNews', message: 'News'})}</Way>
      </ul>
      <h2>{lawOfDayTitle()}</h2>
      <LawOfDay />
    </section>
  );
}

function Way({to, children}: {to: string; children: ReactNode}): ReactNode {
  return (
    <li>
      <Link to={to}>{children}</Link>
    </li>
  );
}
