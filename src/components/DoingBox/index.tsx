import Translate from '@docusaurus/Translate';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import type {ReactNode} from 'react';

import type {ChapterPage} from '../../publications/chapterPage';
import CertaintyLegend from '../CertaintyLegend';
import Icon from '../Icon';

interface Children {
  readonly children?: ReactNode;
}

/** What to do and what not to do, side by side, at the top of a chapter; below it what the letters mean. */
export function DoingBox({children}: Children): ReactNode {
  const {page} = useDoc().frontMatter as {page?: ChapterPage};
  return (
    <>
      <div className="doing">{children}</div>
      {page && <CertaintyLegend certainty={page.certainty} />}
    </>
  );
}

export function DoList({children}: Children): ReactNode {
  return (
    <section className="yes" aria-labelledby="do">
      <h2 id="do">
        <Icon name="check" />
        <Translate id="doing.do">Do</Translate>
      </h2>
      {children}
    </section>
  );
}

export function DoNotList({children}: Children): ReactNode {
  return (
    <section className="not" aria-labelledby="do-not">
      <h2 id="do-not">
        <Icon name="cross" />
        <Translate id="doing.doNot">Do not</Translate>
      </h2>
      {children}
    </section>
  );
}
