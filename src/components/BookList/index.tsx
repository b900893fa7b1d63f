import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {isActiveSidebarItem} from '@docusaurus/plugin-content-docs/client';
import {useDocsVersion} from '@docusaurus/plugin-content-docs/client';
import type {PropSidebarItem} from '@docusaurus/plugin-content-docs';
import {useLocation} from '@docusaurus/router';
import type {ReactNode} from 'react';

import Icon from '../Icon';
import {waysIn} from '../WaysIn';

interface BookListProps {
  /** Name of the sidebar: the publication's folder. */
  readonly name: string;
  readonly items: readonly PropSidebarItem[];
}

/** The pages of the publication at hand: at the left on wide screens, folded above the text on narrow ones. */
export default function BookList({name, items}: BookListProps): ReactNode {
  const label = publicationName(name);
  return (
    <>
      <nav className="book only-wide" aria-label={label}>
        <Items name={name} items={items} />
      </nav>
      <details className="fold book-fold only-narrow">
        <summary>
          <Icon name="down" />
          {name === 'practice' ? (
            <Translate id="book.foldCases">Ways into the collection</Translate>
          ) : (
            <Translate id="book.foldPages">List of chapters and pages</Translate>
          )}
        </summary>
        <nav className="book" aria-label={label}>
          <Items name={name} items={items} />
        </nav>
      </details>
    </>
  );
}

/** The publication or room a sidebar belongs to, in words. */
export function publicationName(name: string): string {
  switch (name) {
    case 'guidelines':
      return translate({id: 'book.guidelines', message: 'Guidelines on hearing techniques'});
    case 'methodology':
      return translate({id: 'book.methodology', message: 'Joint Day methodology'});
    case 'practice':
      return translate({id: 'book.practice', message: 'Collection of judicial practice'});
    default:
      return translate({id: 'book.reference', message: 'Reference'});
  }
}

function Items({name, items}: BookListProps): ReactNode {
  const {version} = useDocsVersion();
  const root = useEditionRoot(version);
  // A list of all cases on each case would make the collection grow with its own square.
  if (name === 'practice') {
    return (
      <ul className="plain">
        {waysIn().map(([path, label]) => (
          <ExtraLink key={path} to={`${root}/${path}/`}>
            {label}
          </ExtraLink>
        ))}
      </ul>
    );
  }
  return (
    <ul className="plain">
      {items.map((item, index) => (
        <Item key={index} item={item} />
      ))}
      {name === 'reference' && (
        <>
          <ExtraLink to={`${root}/reference/glossary/`}>
            <Translate id="book.glossary">Glossary</Translate>
          </ExtraLink>
          <ExtraLink to={`${root}/reference/subject-index/`}>
            <Translate id="book.subjectIndex">Subject index</Translate>
          </ExtraLink>
          <ExtraLink to={`${root}/reference/sources/`}>
            <Translate id="book.sources">Sources</Translate>
          </ExtraLink>
          <ExtraLink to={`${root}/reference/on-a-day/`}>
            <Translate id="book.onADay">The law of a day</Translate>
          </ExtraLink>
          <ExtraLink to={`${root}/reference/corrections/`}>
            <Translate id="book.corrections">Corrections</Translate>
          </ExtraLink>
          <ExtraLink to="/check/">
            <Translate id="book.check">Check citations</Translate>
          </ExtraLink>
        </>
      )}
    </ul>
  );
}

/** Root of the edition being read: `/2`. */
function useEditionRoot(version: string): string {
  const {pathname} = useLocation();
  const number = /^\/(\d+)(?:\/|$)/.exec(pathname)?.[1] ?? version;
  return `/${number}`;
}

function ExtraLink({to, children}: {to: string; children: ReactNode}): ReactNode {
  return (
    <li>
      <Link to={to}>
        <span className="n" />
        <span>{children}</span>
      </Link>
    </li>
  );
}

function Item({item}: {item: PropSidebarItem}): ReactNode {
  const {pathname} = useLocation();
  if (item.type === 'category') {
    return (
      <li>
        <p className="part">{item.label}</p>
        <ul className="plain">
          {item.items.map((child, index) => (
            <Item key={index} item={child} />
          ))}
        </ul>
      </li>
    );
  }
  if (item.type !== 'link') return null;
  const {number} = (item.customProps ?? {}) as {number?: string};
  return (
    <li>
      <Link to={item.href} aria-current={isActiveSidebarItem(item, pathname) ? 'page' : undefined}>
        <span className="n">{number}</span>
        <span>{item.label}</span>
      </Link>
    </li>
  );
}
