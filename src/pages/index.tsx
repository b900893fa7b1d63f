import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {usePluginData} from '@docusaurus/useGlobalData';
import Layout from '@theme/Layout';
import {useId, type ReactNode} from 'react';

import type {LatestCases} from '../cases/lists';
import CaseLine from '../components/CaseLine';
import LawOfDay, {lawOfDayTitle} from '../components/LawOfDay';
import WaysIn from '../components/WaysIn';
import {useIdentity} from '../components/useIdentity';

/** The first page: what this is, for whom, from whom; and the ways in, shortest first. */
export default function Home(): ReactNode {
  const {name, tagline} = useIdentity();
  const {edition, latest, caseCount} = usePluginData('collection') as LatestCases;
  const root = `/${edition}`;
  return (
    <Layout title={name} description={tagline}>
      <main>
        <div className="desk">
          <div className="wrap">
            <h1>
              <Translate id="home.title">Hearing victims, running a Joint Day, deciding the case</Translate>
            </h1>
            <p className="lead">
              <Translate id="home.what">
                Guidance and case law on trafficking in human beings, for prosecutors, judges and police.
                Every paragraph has a number that can be cited, names its sources, and says what was not
                checked.
              </Translate>
            </p>
            <p className="small">
              <Translate id="home.fromWhom">
                Written in 2026 in the field of the EU project WESTEROS 2 (Romania, Belgium, Poland, with
                Spain). These texts are the portal’s own and not the project’s deliverables.
              </Translate>{' '}
              <Link to="/about/">
                <Translate id="home.about">About the project and the portal</Translate>
              </Link>
            </p>
          </div>
        </div>
        <div className="wrap">
          <Section title={translate({id: 'home.soon', message: 'If the hearing is soon'})}>
            <ul className="quick">
              <Quick code="HT 10" to={`${root}/guidelines/opening/`}>
                <Translate id="home.quickOpening">The first five minutes: engage and explain</Translate>
              </Quick>
              <Quick code="HT 11" to={`${root}/guidelines/free-account/`}>
                <Translate id="home.quickQuestions">Do and do not: free account and questions</Translate>
              </Quick>
              <Quick code="HT 11.4" to={`${root}/guidelines/free-account/#HT-11.4`}>
                <Translate id="home.quickPhrases">Phrase bank: what to say, what to avoid</Translate>
              </Quick>
              <Quick code="HT 12" to={`${root}/guidelines/legal-elements/`}>
                <Translate id="home.quickElements">The legal elements, without leading</Translate>
              </Quick>
              <Quick code="HT 11" to={`${root}/guidelines/free-account/#HT-11-sheet`}>
                <Translate id="home.quickSheet">One page before you enter the room</Translate>
              </Quick>
              <Quick code="JD 8" to={`${root}/methodology/victims-first/`}>
                <Translate id="home.quickReception">
                  On a Joint Day: reception and referral of victims
                </Translate>
              </Quick>
            </ul>
          </Section>
          <Section title={translate({id: 'home.publications', message: 'Three publications'})}>
            <ul className="lines">
              <Publication
                code="HT"
                to={`${root}/guidelines/`}
                title={translate({
                  id: 'home.ht',
                  message: 'Guidelines on hearing techniques for victims of trafficking',
                })}
              >
                <Translate id="home.htText">
                  How to hear a victim without harm to the person or the evidence. Each chapter opens with
                  what to do and what not to do, and ends with one page for the corridor.
                </Translate>
              </Publication>
              <Publication
                code="JD"
                to={`${root}/methodology/`}
                title={translate({id: 'home.jd', message: 'Methodology for Joint Day operations'})}
              >
                <Translate id="home.jdText">
                  Simultaneous, multi-agency, often cross-border days of action: how to plan one, run it, and
                  receive the people who are found.
                </Translate>
              </Publication>
              <Publication
                code="JP"
                to={`${root}/practice/`}
                title={translate({id: 'home.jp', message: 'Collection of judicial practice'})}
              >
                <Translate id="home.jpText" values={{count: caseCount}}>
                  {
                    '{count} judgments in three parts: the offence, victims in the proceedings, investigation and proceeds. Each note says what it means in practice and how far it was verified.'
                  }
                </Translate>
              </Publication>
            </ul>
          </Section>
          <Section title={translate({id: 'home.latest', message: 'Latest decisions'})}>
            <ul className="lines">
              {latest.map((row) => (
                <CaseLine key={row.url} row={row} />
              ))}
            </ul>
            <WaysIn edition={edition} here="" />
          </Section>
          <Section title={lawOfDayTitle()}>
            <LawOfDay />
          </Section>
          <Section title={translate({id: 'home.first', message: 'First time here'})}>
            <ul className="plain first-time">
              <li>
                <Link to={`${root}/`}>
                  <Translate id="home.firstEdition" values={{edition}}>
                    {'What edition {edition} holds, and what law it states'}
                  </Translate>
                </Link>
              </li>
              <li>
                <Link to={`${root}/reference/how-texts-are-checked/`}>
                  <Translate id="home.firstChecked">How the texts were written and checked</Translate>
                </Link>
              </li>
              <li>
                <Link to={`${root}/reference/how-to-cite/`}>
                  <Translate id="home.firstCite">How to cite a paragraph so that it holds</Translate>
                </Link>
              </li>
              <li>
                <Link to={`${root}/reference/glossary/`}>
                  <Translate id="home.firstGlossary">Terms in six languages</Translate>
                </Link>
              </li>
              <li>
                <Link to={`${root}/reference/training/`}>
                  <Translate id="home.firstTraining">
                    Training: four kinds of session, with reading lists
                  </Translate>
                </Link>
              </li>
            </ul>
          </Section>
        </div>
      </main>
    </Layout>
  );
}

function Section({title, children}: {title: string; children: ReactNode}): ReactNode {
  const id = useId();
  return (
    <section className="side" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className="body">{children}</div>
    </section>
  );
}

function Quick({code, to, children}: {code: string; to: string; children: ReactNode}): ReactNode {
  return (
    <li>
      <Link to={to}>
        <span className="code">{code}</span>
        <span>{children}</span>
      </Link>
    </li>
  );
}

function Publication({
  code,
  to,
  title,
  children,
}: {
  code: string;
  to: string;
  title: string;
  children: ReactNode;
}): ReactNode {
  return (
    <li className="pub">
      <span className="code">{code}</span>
      <div>
        <Link to={to}>{title}</Link>
        <p>{children}</p>
      </div>
    </li>
  );
}
