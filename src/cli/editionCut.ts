/**
 * `npm run edition:cut`: makes editions; `-- --help` says more.
 *
 * Works on a copy first and changes the folder only when the copy passes every check. A run that was stopped
 * is finished, or left without a trace, by the next.
 */
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';

import {
  CutError,
  earlierEditionFiles,
  editionsWith,
  nextEditionFiles,
  readImages,
  type EditionFiles,
} from '../content/cutEdition';
import {LEDGER_FILE, ledgerParagraphs, readCommittedLedger, readLedger} from '../content/ledgerFile';
import {readPortal, type EditionContent, type Portal} from '../content/portal';
import {explainMisfit, restateEdition} from '../content/restate';
import {RESTATEMENT_FILE} from '../content/restatementFile';
import {keptCases} from '../content/shownPortal';
import {finishStaged, readJournal, stageFiles} from '../content/stagedFiles';
import {checkPortal} from '../gate/checkPortal';
import {findLedgerFaults, findRewrites, formatLedger, recordParagraphs} from '../publications/ledger';
import {compareProblems, ContentError, formatProblem} from '../publications/problem';
import type {Restatement} from '../publications/restatement';
import {withdrawnNotes} from '../publications/withdrawal';
import {checkFolder} from './checkFolder';
import {explainKept} from './keptLines';
import {inChangedCopy} from './portalCopy';
import {runCommand} from './runCommand';
import {finishStoppedRun, refuseUncommitted} from './stoppedRun';

const USAGE = `Make the earlier edition that ${RESTATEMENT_FILE} describes:
  npm run edition:cut -- --restate
Make its rules of law again, after a change of data/rules.yaml:
  npm run edition:cut -- --rules
Freeze the edition in force and begin the next:
  npm run edition:cut -- --next --as-at 2026-06-30 \\
    --law "Law from sources seen up to June 2027" --sources "June 2027" --answers-from 2027-06-30 \\
    --compiled 2027-07-01 --published 2027-07-15
  --as-at is the last day whose law the edition in force states; the others are of the next.
Cases that are kept back stop either of them, unless --with-kept is added.`;

runCommand(async (print) => {
  const {values} = parseArgs({
    options: {
      restate: {type: 'boolean', default: false},
      rules: {type: 'boolean', default: false},
      next: {type: 'boolean', default: false},
      'with-kept': {type: 'boolean', default: false},
      'as-at': {type: 'string'},
      law: {type: 'string'},
      sources: {type: 'string'},
      'answers-from': {type: 'string'},
      compiled: {type: 'string'},
      published: {type: 'string'},
    },
  });
  const siteDir = process.cwd();
  if (finishStoppedRun(siteDir, print)) return 0;
  if (values.rules) {
    const file = writeRules(siteDir, readPortal(siteDir));
    print(`${file} is made. Look at it and commit it with data/rules.yaml.`);
    return 0;
  }
  if (values.restate === values.next) {
    print(USAGE);
    return 1;
  }
  if (refuseUncommitted(siteDir, print)) return 1;
  const before = checkFolder(siteDir).sort(compareProblems);
  if (before.length > 0) {
    for (const problem of before) print(formatProblem(problem));
    print('No edition was made: put the problems right and commit, then run the command again.');
    return 1;
  }

  const portal = readPortal(siteDir);
  const kept = keptCases(portal);
  if (kept.length > 0 && !values['with-kept']) {
    for (const one of kept) print(explainKept(one));
    print(
      'No edition was made: it would freeze notes that nobody may see. Wait, remove hold or embargoUntil, or add --with-kept: they are then copied as they are, and stay out of both editions until neither copy keeps them back.',
    );
    return 1;
  }
  const {default: sidebars} = (await readModule(join(siteDir, 'sidebars.ts'))) as {
    default: unknown;
  };
  let subject: string;
  let made: EditionFiles;
  if (values.restate) {
    ({subject, made} = restated(siteDir, portal, sidebars));
  } else {
    const {'as-at': lawDate, law, sources, 'answers-from': answersFrom, compiled, published} = values;
    if (!lawDate || !law || !sources || !answersFrom || !compiled || !published) {
      print(USAGE);
      return 1;
    }
    subject = `the edition after edition ${portal.editions[0]!.edition.number}`;
    made = nextEditionFiles(
      siteDir,
      portal,
      lawDate,
      {lawStatedAs: law, answersFrom, sourcesSeenUpTo: sources, compiled, published},
      sidebars,
    );
  }

  const ledger = checkedLedger(siteDir, made);
  stageFiles(siteDir, subject, new Map([...made.files, [LEDGER_FILE, ledger]]), made.removes);
  finishStaged(siteDir, readJournal(siteDir)!);
  print(`${subject} is made: ${made.files.size} files, and the ledger. Look at it and commit it.`);
  return 0;
}, USAGE);

/** A module of the site, which is TypeScript: this program is not, once it is put together in one file. */
async function readModule(file: string): Promise<unknown> {
  const {tsImport} = await import('tsx/esm/api');
  const {href} = pathToFileURL(file);
  return tsImport(href, href);
}

function restated(siteDir: string, portal: Portal, sidebars: unknown): {subject: string; made: EditionFiles} {
  const {edition, later, restatement} = restatable(portal);
  const {pages, lists, misfits} = restateEdition(siteDir, later, restatement);
  if (misfits.length > 0) throw new ContentError(misfits.map((misfit) => explainMisfit(misfit)));
  const images = readImages(siteDir, later);
  const made = earlierEditionFiles(siteDir, portal, edition, {pages, lists, images, sidebars});
  const files = new Map(made.files).set('data/editions.yaml', editionsWith(siteDir, edition));
  return {subject: `edition ${edition.number}`, made: {...made, files}};
}

/**
 * Makes the rules of law of the restated edition again. Paragraphs that are published stay as they are; a rule has
 * no such promise, and must not say one thing in one edition and another in the other without a listed difference.
 *
 * @returns The file that was written.
 */
function writeRules(siteDir: string, portal: Portal): string {
  const {edition, later, restatement} = restatable(portal);
  const {lists, misfits} = restateEdition(siteDir, later, restatement);
  const ofRules = misfits.filter(({at}) => at.startsWith('rules/'));
  if (ofRules.length > 0) throw new ContentError(ofRules.map((misfit) => explainMisfit(misfit)));
  const file = `data/editions/${edition.number}/rules.yaml`;
  stageFiles(siteDir, 'the rules of law', new Map([[file, lists.get('rules') ?? '']]), []);
  finishStaged(siteDir, readJournal(siteDir)!);
  return file;
}

/** @throws {CutError} There is no list of changes, or a newer edition is in force than the one it works on. */
function restatable(portal: Portal): {
  edition: Restatement['edition'];
  later: EditionContent;
  restatement: Restatement;
} {
  const {restatement} = portal;
  if (!restatement)
    throw new CutError(`${RESTATEMENT_FILE} is missing; it says what an earlier edition is made of.`);
  const {edition} = restatement;
  const later = portal.editions.find((content) => content.edition.number === edition.restates);
  if (!later?.isCurrent) {
    throw new CutError(
      `Edition ${edition.number} restates edition ${edition.restates}, which is not the edition in force. What was made of it stands; correct it by hand, with corrigenda.`,
    );
  }
  return {edition, later, restatement};
}

/**
 * The ledger with the new edition, once a copy of the portal with it passes every check.
 *
 * @throws {ContentError} It does not.
 */
function checkedLedger(siteDir: string, {files, removes}: EditionFiles): string {
  return inChangedCopy(siteDir, {files, removes}, (copy) => {
    const portal = readPortal(copy);
    const recorded = readLedger(siteDir);
    const paragraphs = ledgerParagraphs(portal);
    const next = recordParagraphs(recorded, paragraphs);
    const published = [
      ...findLedgerFaults(recorded, paragraphs).filter(({kind}) => kind !== 'unrecorded'),
      ...findRewrites(readCommittedLedger(siteDir) ?? {}, next, withdrawnNotes(portal.withdrawn)),
    ];
    if (published.length > 0) {
      const ids = [...new Set(published.map(({id}) => id))];
      const more = ids.length > 5 ? ` and ${ids.length - 5} more` : '';
      throw new CutError(
        `The edition is published, and these paragraphs would change: ${ids.slice(0, 5).join(', ')}${more}. Correct them in versioned_docs/ by hand, with corrigenda.`,
      );
    }
    const text = formatLedger(next);
    writeFileSync(join(copy, LEDGER_FILE), text);
    const problems = checkPortal(readPortal(copy), copy);
    if (problems.length > 0) throw new ContentError(problems);
    return text;
  });
}
