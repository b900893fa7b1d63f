import type {TOCItem} from '@docusaurus/mdx-loader';
import Translate, {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';

import Icon from '../Icon';

interface ContentsProps {
  readonly toc: readonly TOCItem[];
}

const NUMBERED = /^(\d+\.\d+)\s+(.*)$/;

/** The page's sections, folded under the title on narrow screens. */
export function ContentsFold({toc}: ContentsProps): ReactNode {
  return (
    <details className="fold fold-toc">
      <summary>
        <Icon name="down" />
        <Translate id="contents.fold">Contents of this page</Translate>
      </summary>
      <Entries toc={toc} />
    </details>
  );
}

/** The page's sections at the right of wide screens. */
export function ContentsRail({toc}: ContentsProps): ReactNode {
  return (
    <nav className="rail" aria-label={translate({id: 'contents.label', message: 'On this page'})}>
      <p className="rail-title">
        <Translate id="contents.label">On this page</Translate>
      </p>
      <Entries toc={toc} />
    </nav>
  );
}

function Entries({toc}: ContentsProps): ReactNode {
  return (
    <ul className="plain">
      {toc
        .filter(({level}) => level === 2)
        .map(({id, value}) => {
          const numbered = NUMBERED.exec(value);
          return (
            <li key={id}>
              <a href={`#${id}`} className={clsx(!numbered && 'one')}>
                {numbered && <span className="n">{numbered[1]}</span>}
                {/* Docusaurus gives headings as HTML; content refuses raw HTML, so it is Markdown's own. */}
                <span dangerouslySetInnerHTML={{__html: numbered?.[2] ?? value}} />
              </a>
            </li>
          );
        })}
    </ul>
  );
}
