/** The files that publish a case, checked with the portal as it would be before any is written. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import {PART_ROUTES} from '../../cases/lists';
import type {CaseInput} from '../../cases/schema';
import {formatCaseFile, formatNote, inSchemaOrder, type NoteSections} from '../../content/caseText';
import {LEDGER_FILE, ledgerParagraphs, readLedger} from '../../content/ledgerFile';
import type {Portal} from '../../content/portal';
import {withSavedCase} from '../../content/savedCase';
import {splitRecords} from '../../content/yamlFile';
import {checkPortal} from '../../gate/checkPortal';
import {findPersonalDataProblems} from '../../gate/rules/personalData';
import {formatLedger, recordParagraphs} from '../../publications/ledger';
import type {Problem} from '../../publications/problem';

const PLANNED_FILE = 'data/planned-cases.yaml';

export interface CaseChange {
  /** The file of the case. */
  readonly file: string;
  /** Texts by path from the root of the repository. */
  readonly files: ReadonlyMap<string, string>;
  /** What the gate finds because of it; what was wrong before is left out. */
  readonly problems: readonly Problem[];
}

/** The file of a case by its record, from the root of the repository. */
export function fileOfCase({part, id}: Pick<CaseInput, 'part' | 'id'>): string {
  return `docs/${PART_ROUTES[part]}/${id}.md`;
}

/** Makes the file of a new case and the ledger with its paragraphs; takes it off the list of planned cases. */
export function makeCaseChange(
  siteDir: string,
  portal: Portal,
  record: CaseInput,
  sections: NoteSections,
): CaseChange {
  const file = fileOfCase(record);
  const text = caseText(record, sections);
  const current = portal.editions.find(({isCurrent}) => isCurrent)!;
  const pathInEdition = file.slice(current.folder.length + 1);
  const saved = withSavedCase(current, text, {file, pathInEdition});
  if (saved.problems) return {file, files: new Map(), problems: saved.problems};
  const {content, entry} = saved.value;
  const would: Portal = {
    ...portal,
    editions: portal.editions.map((each) => (each === current ? content : each)),
    plannedCases: portal.plannedCases.filter(({id}) => id !== record.id),
  };
  const own = new Set(entry.units.map(({id}) => id));
  const paragraphs = ledgerParagraphs(would).filter(({id}) => own.has(id));
  const files = new Map([
    [file, text],
    [LEDGER_FILE, formatLedger(recordParagraphs(readLedger(siteDir), paragraphs))],
  ]);
  const planned = readFileSync(join(siteDir, PLANNED_FILE), 'utf8');
  const others = withoutRecord(planned, record.id);
  if (others !== planned) files.set(PLANNED_FILE, others);
  const found = [...newProblems(siteDir, portal, would, file), ...findPersonalDataProblems({file, text})];
  return {file, files, problems: found};
}

/** What the gate finds in the case itself, and in other files what it does not find without the case. */
function newProblems(siteDir: string, portal: Portal, would: Portal, file: string): Problem[] {
  // The ledger that would be written holds the paragraphs; the one on disk does not yet.
  const problems = checkPortal(would, siteDir).filter(
    (problem) => problem.file !== file || problem.rule !== 'ledger-unrecorded',
  );
  if (problems.every((problem) => problem.file === file)) return problems;
  const keyOf = ({file: where, rule, message}: Problem): string => [where, rule, message].join('\n');
  const before = new Set(checkPortal(portal, siteDir).map(keyOf));
  return problems.filter((problem) => problem.file === file || !before.has(keyOf(problem)));
}

function withoutRecord(list: string, id: string): string {
  const records = splitRecords(list);
  const others = records.filter((record) => !new RegExp(`^- id: *["']?${id}["']?\\s*$`, 'm').test(record));
  if (others.length === records.length) return list;
  return others.some((record) => record.startsWith('- ')) ? others.join('') : `${others.join('')}[]\n`;
}

/** The text of the file of a case. @throws {ZodError} The record is none. */
export function caseText(record: CaseInput, sections: NoteSections): string {
  return formatCaseFile({frontMatter: inSchemaOrder(record), body: formatNote(sections)});
}
