import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import type {RulesByQuestion} from '../../cases/lists';
import LawFrame from '../LawFrame';
import {lawGroupName, questionName, questionText} from '../lawNames';
import {RuleList} from '../RuleItem';

/** What the law says on one question, from the United Nations down to the four States. */
export default function RulesByQuestionPage({list}: {list: RulesByQuestion}): ReactNode {
  const {question, groups} = list;
  return (
    <LawFrame frame={list} title={questionName(question)} lead={questionText(question)}>
      {groups.length === 0 && (
        <p>
          <Translate id="law.noneOfQuestion">No rule on this question is in this reference.</Translate>
        </p>
      )}
      {groups.map(({group, instruments}) => (
        <section key={group} aria-labelledby={group}>
          <h2 id={group}>{lawGroupName(group)}</h2>
          {instruments.map(({key, short, url, rules}) => (
            <section key={key} className="instrument" aria-labelledby={key}>
              <h3 id={key}>
                <Link to={url}>{short}</Link>
              </h3>
              <RuleList rules={rules} />
            </section>
          ))}
        </section>
      ))}
    </LawFrame>
  );
}
