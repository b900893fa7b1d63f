import type {Portal} from '../content/portal';
import {compareProblems, type Problem} from '../publications/problem';
import type {Rule} from './rule';
import {bannedTerms} from './rules/bannedTerms';
import {britishSpelling} from './rules/britishSpelling';
import {caseEcli} from './rules/caseEcli';
import {casePlace} from './rules/casePlace';
import {casePinpoints} from './rules/casePinpoints';
import {caseRelations} from './rules/caseRelations';
import {caseRepeats} from './rules/caseRepeats';
import {caseSections} from './rules/caseSections';
import {caseVocabularies} from './rules/caseVocabularies';
import {corrigenda} from './rules/corrigenda';
import {glossary} from './rules/glossary';
import {glossaryWords} from './rules/glossaryWords';
import {lawWithoutSource} from './rules/lawWithoutSource';
import {ledger} from './rules/ledger';
import {legalRules} from './rules/legalRules';
import {movedParagraphs} from './rules/movedParagraphs';
import {pageText} from './rules/pageText';
import {paragraphRepeats} from './rules/paragraphRepeats';
import {placeholders} from './rules/placeholders';
import {sourceTime} from './rules/sourceTime';
import {restatement} from './rules/restatement';
import {subjectIndex} from './rules/subjectIndex';
import {unfinishedCut} from './rules/unfinishedCut';

const RULES: readonly Rule[] = [
  pageText,
  caseVocabularies,
  caseRelations,
  caseSections,
  casePlace,
  casePinpoints,
  caseEcli,
  caseRepeats,
  lawWithoutSource,
  legalRules,
  sourceTime,
  paragraphRepeats,
  glossary,
  glossaryWords,
  bannedTerms,
  britishSpelling,
  placeholders,
  corrigenda,
  subjectIndex,
  ledger,
  movedParagraphs,
  restatement,
  unfinishedCut,
];

/** Everything wrong with a portal's content, in reading order; empty when it may be published. */
export function checkPortal(portal: Portal, siteDir: string): Problem[] {
  return [...portal.problems, ...RULES.flatMap((rule) => rule(portal, siteDir))].sort(compareProblems);
}
