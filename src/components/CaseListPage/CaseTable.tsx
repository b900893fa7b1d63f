import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useEffect, useMemo, useState, type ReactNode} from 'react';

import type {CaseRow} from '../../cases/casePage';
import {narrowRows, sortRows, type Choice, type SortKey} from '../../cases/narrow';
import {useDateFormat} from '../formatDate';
import {useCaseCount} from '../useCaseCount';

const NO_CHOICE: Choice = {court: '', exploitation: '', words: ''};

/** What was chosen on each list, for the way back from a case; gone with the visit. */
const remembered = new Map<string, {readonly choice: Choice; readonly sortKey: SortKey}>();

/**
 * Cases as a plain table, newest first. With JavaScript it is sorted and narrowed in place; without, it is
 * the same table and says nothing of controls that would not work.
 */
export default function CaseTable({rows}: {rows: readonly CaseRow[]}): ReactNode {
  const isBrowser = useIsBrowser();
  const {pathname} = useLocation();
  const [choice, setChoice] = useState<Choice>(remembered.get(pathname)?.choice ?? NO_CHOICE);
  const [sortKey, setSortKey] = useState<SortKey>(remembered.get(pathname)?.sortKey ?? 'newest');
  useEffect(() => {
    remembered.set(pathname, {choice, sortKey});
  }, [pathname, choice, sortKey]);
  const shown = useMemo(() => sortRows(narrowRows(rows, choice), sortKey), [rows, choice, sortKey]);
  const countCases = useCaseCount();
  const isNarrowed = choice.court !== '' || choice.exploitation !== '' || choice.words !== '';
  return (
    <>
      {isBrowser && rows.length > 1 && (
        <form className="narrow-row" onSubmit={(event) => event.preventDefault()}>
          <label>
            <Translate id="caseList.words">Words or case number</Translate>
            <input
              type="search"
              value={choice.words}
              autoComplete="off"
              onChange={(event) => setChoice({...choice, words: event.target.value})}
            />
          </label>
          <Select
            label={translate({id: 'caseList.court', message: 'Court'})}
            value={choice.court}
            options={rows.map(({court}) => court)}
            onChange={(court) => setChoice({...choice, court})}
          />
          <Select
            label={translate({id: 'caseList.exploitation', message: 'Exploitation'})}
            value={choice.exploitation}
            options={rows.flatMap(({exploitation}) => exploitation)}
            onChange={(exploitation) => setChoice({...choice, exploitation})}
          />
          <label>
            <Translate id="caseList.order">Order</Translate>
            <select value={sortKey} onChange={(event) => setSortKey(event.target.value as SortKey)}>
              <option value="newest">{translate({id: 'caseList.newest', message: 'Newest first'})}</option>
              <option value="oldest">{translate({id: 'caseList.oldest', message: 'Oldest first'})}</option>
              <option value="title">{translate({id: 'caseList.byTitle', message: 'By title'})}</option>
              <option value="court">{translate({id: 'caseList.byCourt', message: 'By court'})}</option>
            </select>
          </label>
        </form>
      )}
      <p className="count" role="status">
        {isNarrowed
          ? translate(
              {id: 'caseList.shownOf', message: '{shown} of {all}'},
              {shown: String(shown.length), all: countCases(rows.length)},
            )
          : countCases(rows.length)}
        {isNarrowed && (
          <>
            {' '}
            <button type="button" className="text-button" onClick={() => setChoice(NO_CHOICE)}>
              <Translate id="caseList.clear">Show all</Translate>
            </button>
          </>
        )}
      </p>
      {shown.length > 0 ? (
        <Rows rows={shown} />
      ) : (
        <p>
          <Translate id="caseList.none">No case fits. Choose fewer conditions, or show all.</Translate>
        </p>
      )}
    </>
  );
}

function Rows({rows}: {rows: readonly CaseRow[]}): ReactNode {
  const formatDate = useDateFormat();
  const labels = {
    court: translate({id: 'caseList.court', message: 'Court'}),
    date: translate({id: 'caseList.date', message: 'Date'}),
    exploitation: translate({id: 'caseList.exploitation', message: 'Exploitation'}),
    holding: translate({id: 'caseList.holding', message: 'Holding'}),
  };
  return (
    <table className="stack case-table" role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            <Translate id="caseList.case">Case</Translate>
          </th>
          {Object.entries(labels).map(([key, label]) => (
            <th key={key} role="columnheader" scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.id} role="row">
            <th role="rowheader" scope="row" className="case-cell">
              <Link to={row.url}>
                <em>{row.title}</em>
              </Link>
            </th>
            <Cell label={labels.court}>{row.court}</Cell>
            <Cell label={labels.date}>
              <span className="date">{formatDate(row.date)}</span>
            </Cell>
            <Cell label={labels.exploitation}>{row.exploitation.join('; ') || '–'}</Cell>
            <Cell label={labels.holding}>{row.holding}</Cell>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({label, children}: {label: string; children: ReactNode}): ReactNode {
  return (
    <td role="cell" className="labelled">
      <span className="cell-label" aria-hidden="true">
        {label}
      </span>
      <span>{children}</span>
    </td>
  );
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  /** With repetitions; each is counted. */
  readonly options: readonly string[];
  readonly onChange: (value: string) => void;
}

function Select({label, value, options, onChange}: SelectProps): ReactNode {
  const counts = new Map<string, number>();
  for (const option of options) counts.set(option, (counts.get(option) ?? 0) + 1);
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{translate({id: 'caseList.any', message: 'Any'})}</option>
        {[...counts]
          .sort(([a], [b]) => a.localeCompare(b))
          .map(([option, count]) => (
            <option key={option} value={option}>
              {`${option} (${count})`}
            </option>
          ))}
      </select>
    </label>
  );
}
