import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {usePluginData} from '@docusaurus/useGlobalData';
import type {ReactNode} from 'react';

import type {LatestCases} from '../../cases/lists';
import type {ChapterPage} from '../../publications/chapterPage';
import Icon from '../Icon';
import {CertaintyMark} from '../SourceList';

/** What the letters after a chapter's sources mean, and how many of each it has. */
export default function CertaintyLegend({certainty}: Pick<ChapterPage, 'certainty'>): ReactNode {
  const {edition} = usePluginData('collection') as LatestCases;
  return (
    <>
      <p className="print-only small legend-key">
        <Translate id="legend.key">
          C: read in the source, or in the part of it that is named. E and K: not checked against the source.
          Practice: advice from experience.
        </Translate>
      </p>
      <details className="fold legend">
        <summary>
          <Icon name="down" />
          <Translate id="legend.title">What the letters after each source mean</Translate>
        </summary>
        <ul className="plain">
          <li>
            <CertaintyMark certainty="C" />{' '}
            <Translate id="legend.read" values={{count: certainty.C}}>
              {
                'What is said was read in the source, or in the part or summary of it that is named: {count} in this chapter.'
              }
            </Translate>
          </li>
          <li>
            <CertaintyMark certainty="E" />:{' '}
            <Translate id="legend.exists" values={{count: certainty.E}}>
              {'the source exists; the detail comes from our own knowledge of it: {count} in this chapter.'}
            </Translate>
          </li>
          <li>
            <CertaintyMark certainty="K" />:{' '}
            <Translate id="legend.knowledge" values={{count: certainty.K}}>
              {'professional knowledge; no copy was read: {count} in this chapter.'}
            </Translate>
          </li>
          <li>
            <CertaintyMark certainty="practice" />:{' '}
            <Translate id="legend.practice" values={{count: certainty.practice}}>
              {'advice from experience, not a rule of law: {count} in this chapter.'}
            </Translate>
          </li>
        </ul>
        <p>
          <Link to={`/${edition}/reference/how-texts-are-checked/`}>
            <Translate id="legend.more">How these texts were written and checked</Translate>
          </Link>
        </p>
      </details>
    </>
  );
}
