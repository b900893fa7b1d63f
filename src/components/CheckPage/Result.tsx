import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {useMemo, useState, type ReactNode} from 'react';

import type {CitationIndex} from '../../citations/citationIndex';
import type {Finding} from '../../citations/scan';
import {answerOf, needsAttention, type CitationAnswer} from '../../publications/citationAnswer';
import Icon from '../Icon';
import {kindName, stateName, stateSentence} from './stateText';

interface ResultProps {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly index: CitationIndex;
}

interface Row {
  readonly finding: Finding;
  readonly answer: CitationAnswer;
  readonly line: number;
}

/** The findings as a table, with those that need attention on demand alone, and a corrected list to take away. */
export default function Result({text, findings, index}: ResultProps): ReactNode {
  const [isNarrowed, setNarrowed] = useState(false);
  const rows = useMemo(() => rowsOf(text, findings, index), [text, findings, index]);
  const faults = rows.filter(({finding, answer}) => needsAttention(finding, answer));
  const shown = isNarrowed ? faults : rows;
  return (
    <>
      <div className="check-tools">
        {faults.length > 0 && faults.length < rows.length && (
          <label>
            <input
              type="checkbox"
              checked={isNarrowed}
              onChange={(event) => setNarrowed(event.currentTarget.checked)}
            />
            {translate(
              {id: 'check.onlyFaults', message: 'Only the {count} that need attention'},
              {count: faults.length},
            )}
          </label>
        )}
        <CopyList rows={rows} />
      </div>
      <table className="stack check-table">
        <thead>
          <tr>
            <th scope="col">{names.line()}</th>
            <th scope="col">{names.words()}</th>
            <th scope="col">{names.state()}</th>
            <th scope="col">{names.where()}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <FindingRow key={row.finding.start} row={row} index={index} />
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Heads of the columns; on narrow screens each stands in its cell. */
const names = {
  line: () => translate({id: 'check.line', message: 'Line'}),
  words: () => translate({id: 'check.words', message: 'Words in the text'}),
  state: () => translate({id: 'check.state', message: 'State'}),
  where: () => translate({id: 'check.where', message: 'Where it leads'}),
};

function FindingRow({row: {finding, answer, line}, index}: {row: Row; index: CitationIndex}): ReactNode {
  const {state, between = []} = finding;
  const sentence = stateSentence(finding, index);
  return (
    <tr className={needsAttention(finding, answer) ? 'check-fault' : undefined}>
      <td className="check-line">
        <span className="cell-label">{names.line()} </span>
        {line}
      </td>
      <th scope="row">{finding.text.replace(/\s+/g, ' ')}</th>
      <td>
        <strong className={`check-state check-${state}`}>
          <Icon name={state === 'holds' ? 'check' : 'warn'} /> {stateName(state)}
        </strong>
        {sentence !== undefined && <p>{sentence}</p>}
        {answer.lacksEdition && state !== 'unknown' && (
          <p>
            <Translate id="check.addEdition" values={{corrected: <q>{answer.corrected}</q>}}>
              {'No edition is named. Write {corrected}.'}
            </Translate>
          </p>
        )}
        {between.length > 0 && (
          <p>
            {translate(
              {id: 'check.between', message: 'In this range too: {list}.'},
              {
                list: between
                  .map(
                    ({target, state: inside}) =>
                      `${target.replace('-', ' ')} (${stateName(inside).toLowerCase()})`,
                  )
                  .join(', '),
              },
            )}
          </p>
        )}
      </td>
      <td>
        <span className="small">{kindName(finding)}</span>
        <Where answer={answer} />
      </td>
    </tr>
  );
}

/** Addresses come from the index and are not routes that the build could check. */
function Where({
  answer: {label, title, url, redline, movedTo, nearest},
}: {
  answer: CitationAnswer;
}): ReactNode {
  return (
    <>
      {url !== undefined && (
        <p>
          <Link to={url} data-noBrokenLinkCheck>
            {label}
          </Link>
          {title !== undefined && title !== label && <span className="small"> {title}</span>}
        </p>
      )}
      {redline !== undefined && (
        <p>
          <Link to={redline} data-noBrokenLinkCheck>
            <Translate id="check.seeChange">See what changed</Translate>
          </Link>
        </p>
      )}
      {movedTo && (
        <p>
          <Translate id="check.movedTo">It stands now under</Translate>{' '}
          <Link to={movedTo.url} data-noBrokenLinkCheck>
            {movedTo.label}
          </Link>
        </p>
      )}
      {nearest && (
        <p>
          <Translate
            id="check.nearest"
            values={{
              place: (
                <Link to={nearest.url} data-noBrokenLinkCheck>
                  {nearest.label}
                </Link>
              ),
            }}
          >
            {'Did you mean {place}?'}
          </Translate>
        </p>
      )}
    </>
  );
}

/** Copies the citations as they should stand, one a line, what was not found marked as such. */
function CopyList({rows}: {rows: readonly Row[]}): ReactNode {
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    const mark = translate({id: 'check.mark', message: 'not found'});
    const lines = rows.map(({finding, answer}) =>
      finding.state === 'unknown' && finding.kind !== 'provision'
        ? `${answer.corrected} [${mark}]`
        : answer.corrected,
    );
    // Pages served without encryption have no clipboard, whatever the types say.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    try {
      if (!clipboard) throw new Error('no clipboard');
      await clipboard.writeText([...new Set(lines)].join('\n'));
      setSaid(translate({id: 'check.copied', message: 'Corrected list copied.'}));
    } catch {
      setSaid(
        translate({
          id: 'check.notCopied',
          message: 'The browser refused to copy. Select the table and copy it by hand.',
        }),
      );
    }
  };
  return (
    <span className="check-copy">
      <button type="button" className="text-button" onClick={() => void copy()}>
        <Translate id="check.copy">Copy a corrected list</Translate>
      </button>
      <span role="status">{said}</span>
    </span>
  );
}

function rowsOf(text: string, findings: readonly Finding[], index: CitationIndex): Row[] {
  let line = 1;
  let at = 0;
  return findings.map((finding) => {
    for (; at < finding.start; at += 1) if (text[at] === '\n') line += 1;
    return {finding, answer: answerOf(finding, index), line};
  });
}
