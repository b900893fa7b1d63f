import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import type {ChapterPage} from '../../publications/chapterPage';

interface ChapterHeaderProps {
  readonly page: ChapterPage;
  /** Whether the chapter ends with a one-page sheet. */
  readonly hasSheet: boolean;
}

/** A chapter's number, hanging in the margin, its title, and the way to its one-page sheet. */
export default function ChapterHeader({page, hasSheet}: ChapterHeaderProps): ReactNode {
  return (
    <>
      <h1>
        <span className="hang">
          {page.code} {page.chapter}
        </span>{' '}
        {page.title}
      </h1>
      {hasSheet && (
        <p className="to-sheet">
          <a href={`#${sheetId(page)}`}>
            <Translate id="chapter.toSheet">No time? The chapter on one page</Translate>
          </a>
        </p>
      )}
    </>
  );
}

/** The id that a chapter's sheet has by convention. */
export function sheetId({code, chapter}: Pick<ChapterPage, 'code' | 'chapter'>): string {
  return `${code}-${chapter}-sheet`;
}
