import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';

import type {RuleEntry} from '../../cases/lists';
import {useDateFormat} from '../formatDate';
import {SourceItem, SourceList, SourceNote} from '../SourceList';

/** Rules of law, one below the other. */
export function RuleList({rules}: {rules: readonly RuleEntry[]}): ReactNode {
  return (
    <ul className="rules">
      {rules.map((rule) => (
        <RuleItem key={rule.id} rule={rule} />
      ))}
    </ul>
  );
}

/** One rule of law: where it stands, whether it is law today, what it says, and how far that was checked. */
function RuleItem({rule}: {rule: RuleEntry}): ReactNode {
  const {id, at, says, certainty, note, url, source, sourceUrl} = rule;
  useBrokenLinks().collectAnchor(id);
  return (
    <li className="rule" id={id}>
      <p className="rule-at">
        <Link
          to={url}
          aria-label={translate({id: 'rule.address', message: '{at}, address of the rule'}, {at})}
        >
          {at}
        </Link>
      </p>
      <RuleTime rule={rule} />
      <p className="rule-says">{says}</p>
      <SourceList>
        <SourceItem data-certainty={certainty}>
          <Link to={sourceUrl}>{`${source}, ${at}`}</Link>
          {note && <SourceNote>{note}</SourceNote>}
        </SourceItem>
      </SourceList>
    </li>
  );
}

/** From when and until when it is law; nothing where it is law since its instrument is. */
function RuleTime({rule: {from, until}}: {rule: RuleEntry}): ReactNode {
  const formatDate = useDateFormat();
  if (from === undefined && until === undefined) return null;
  return (
    <p className="rule-time">
      {from === 'not-checked' && (
        <Translate id="rule.fromNotChecked">Law from a day that was not checked: see the note.</Translate>
      )}
      {from !== undefined && from !== 'not-checked' && (
        <Translate id="rule.from" values={{day: formatDate(from)}}>
          {'Law from {day} on, as recorded.'}
        </Translate>
      )}
      {from !== undefined && until !== undefined && ' '}
      {until !== undefined && (
        <Translate id="rule.until" values={{day: formatDate(until)}}>
          {'No longer law from {day} on, as recorded.'}
        </Translate>
      )}
    </p>
  );
}
