import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import type {ChapterPage} from '../../publications/chapterPage';
import {CiteLink, useCitable} from '../Cite';

interface ChapterHeaderProps {
  readonly page: ChapterPage;
  /** Whether the chapter ends with a one-page sheet. */
  readonly hasSheet: boolean;
}

/** A chapter's number, hanging in the margin, its title, and the ways to its one-page sheet and its citation. */
export default function ChapterHeader({page, hasSheet}: ChapterHeaderProps): ReactNode {
  const citable = useCitable();
  return (
    <>
      <h1>
        <span className="hang">
          {page.code} {page.chapter}
        </span>{' '}
        {page.title}
      </h1>
      <p className="to-sheet">
        {hasSheet && (
          <a href={`#${sheetId(page)}`}>
            <Translate id="chapter.toSheet">No time? The chapter on one page</Translate>
          </a>
        )}{' '}
        {citable && (
          <CiteLink citable={citable}>
            <Translate id="chapter.cite">Cite this chapter</Translate>
          </CiteLink>
        )}
      </p>
    </>
  );
}

/** The id that a chapter's sheet has by convention. */
export function sheetId({code, chapter}: Pick<ChapterPage, 'code' | 'chapter'>): string {
  return `${code}-${chapter}-sheet`;
}
