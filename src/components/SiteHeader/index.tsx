import {useLocation} from '@docusaurus/router';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useColorMode, type ColorMode} from '@docusaurus/theme-common';
import {usePluginData} from '@docusaurus/useGlobalData';
import type {KeyboardEvent, ReactNode} from 'react';

import type {LatestCases} from '../../cases/lists';
import HitHighlight from '../HitHighlight';
import Icon from '../Icon';
import SearchBox from '../SearchBox';
import {useIdentity} from '../useIdentity';

interface Destination {
  readonly to: string;
  /** Below which addresses the link counts as current, without the edition. */
  readonly below: string;
  readonly code?: string;
  readonly label: string;
}

/** The portal's name and its publications; on narrow screens behind a menu that needs no JavaScript. */
export default function SiteHeader(): ReactNode {
  const {tagline} = useIdentity();
  const {pathname} = useLocation();
  return (
    <>
      <HitHighlight />
      <header className="top">
        <div className="wrap top-row">
          <Link className="brand" to="/">
            <BrandMark />
            <span>
              <BrandName />
              <span className="brand-sub">{tagline}</span>
            </span>
          </Link>
          <SearchBox />
          {/* Closed anew on every page, and by Escape. */}
          <details key={pathname} className="site-menu" onKeyDown={closeOnEscape}>
            <summary>
              <Icon name="menu" />
              <Translate id="header.menu">Menu</Translate>
            </summary>
            <nav aria-label={translate({id: 'header.nav', message: 'Main'})}>
              <Destinations />
            </nav>
          </details>
        </div>
        <nav className="wrap nav-row" aria-label={translate({id: 'header.nav', message: 'Main'})}>
          <Destinations />
        </nav>
      </header>
    </>
  );
}

function closeOnEscape(event: KeyboardEvent<HTMLDetailsElement>): void {
  if (event.key !== 'Escape') return;
  event.currentTarget.open = false;
  event.currentTarget.querySelector('summary')?.focus();
}

function BrandName(): ReactNode {
  const {name} = useIdentity();
  return <span className="brand-name">{name}</span>;
}

function BrandMark(): ReactNode {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <path d="M3 5h6v3H3z" fill="currentColor" />
      <path d="M13 6.5h16M13 13h16M13 19.5h16M13 26h10" fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}

function Destinations(): ReactNode {
  const {pathname} = useLocation();
  const {edition} = usePluginData('collection') as LatestCases;
  const home = `/${edition}`;
  const destinations: Destination[] = [
    {
      to: `${home}/guidelines/`,
      below: 'guidelines/',
      code: 'HT',
      label: translate({id: 'header.guidelines', message: 'Hearing techniques'}),
    },
    {
      to: `${home}/methodology/`,
      below: 'methodology/',
      code: 'JD',
      label: translate({id: 'header.methodology', message: 'Joint Day'}),
    },
    {
      to: `${home}/practice/`,
      below: 'practice/',
      code: 'JP',
      label: translate({id: 'header.practice', message: 'Judicial practice'}),
    },
    {
      to: `${home}/reference/glossary/`,
      below: 'reference/glossary/',
      label: translate({id: 'header.glossary', message: 'Glossary'}),
    },
    {
      to: `${home}/reference/training/`,
      below: 'reference/training/',
      label: translate({id: 'header.training', message: 'Training'}),
    },
    {
      to: `${home}/reference/sources/`,
      below: 'reference/sources/',
      label: translate({id: 'header.sources', message: 'Sources'}),
    },
    {to: '/news/', below: 'news/', label: translate({id: 'header.news', message: 'News'})},
    {to: '/about/', below: 'about/', label: translate({id: 'header.about', message: 'About'})},
  ];
  const pathInEdition = pathname.replace(/^\/(?:\d+\/)?/, '');
  return (
    <>
      <ul className="pubs">
        {destinations.map(({to, below, code, label}) => (
          <li key={to}>
            <Link to={to} aria-current={pathInEdition.startsWith(below) ? 'true' : undefined}>
              {code && <span className="code">{code}</span>}
              {label}
            </Link>
          </li>
        ))}
      </ul>
      <div className="tools">
        <Link to={`${home}/`}>
          <Translate id="header.edition" values={{number: edition}}>
            {'Edition {number}'}
          </Translate>
        </Link>
        <ColourSwitch />
      </div>
    </>
  );
}

/** Dark or light for this visit only: nothing is stored, so the next reader of a shared computer starts afresh. */
function ColourSwitch(): ReactNode {
  const {colorMode, setColorMode} = useColorMode();
  const isBrowser = useIsBrowser();
  if (!isBrowser) return null; // without JavaScript the page follows the system's setting
  const isDark = colorMode === 'dark';
  // The option is not in the published type (3.10.2); without it the choice would be stored.
  const setForThisVisit = setColorMode as (mode: ColorMode, options: {persist: boolean}) => void;
  return (
    <button type="button" onClick={() => setForThisVisit(isDark ? 'light' : 'dark', {persist: false})}>
      {isDark ? (
        <Translate id="header.light">Light page</Translate>
      ) : (
        <Translate id="header.dark">Dark page</Translate>
      )}
    </button>
  );
}
