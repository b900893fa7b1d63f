import type {Portal} from '../content/portal';
import {compareProblems, type Problem} from '../publications/problem';
import type {Rule} from './rule';
import {bannedTerms} from './rules/bannedTerms';
import {britishSpelling} from './rules/britishSpelling';
import {caseDates} from './rules/caseDates';
import {caseDuplicate} from './rules/caseDuplicate';
import {caseEcli} from './rules/caseEcli';
import {caseHeld} from './rules/caseHeld';
import {casePlace} from './rules/casePlace';
import {casePinpoints} from './rules/casePinpoints';
import {caseRelations} from './rules/caseRelations';
import {caseRepeats} from './rules/caseRepeats';
import {caseSections} from './rules/caseSections';
import {caseSupports} from './rules/caseSupports';
import {caseVocabularies} from './rules/caseVocabularies';
import {corrigenda} from './rules/corrigenda';
import {fourEyes} from './rules/fourEyes';
import {glossary} from './rules/glossary';
import {glossaryWords} from './rules/glossaryWords';
import {holdingLength} from './rules/holdingLength';
import {lawWithoutSource} from './rules/lawWithoutSource';
import {ledger} from './rules/ledger';
import {legalRules} from './rules/legalRules';
import {links} from './rules/links';
import {movedParagraphs} from './rules/movedParagraphs';
import {pageText} from './rules/pageText';
import {paragraphRepeats} from './rules/paragraphRepeats';
import {placeholders} from './rules/placeholders';
import {sourceTime} from './rules/sourceTime';
import {restatement} from './rules/restatement';
import {subjectIndex} from './rules/subjectIndex';
import {unfinishedCut} from './rules/unfinishedCut';
import {withdrawn} from './rules/withdrawn';

/** Rules on pages: they can be asked of a part of the pages, where the rest is taken to be in order. */
const PAGE_RULES: readonly Rule[] = [
  pageText,
  caseVocabularies,
  caseRelations,
  caseSupports,
  caseSections,
  casePlace,
  casePinpoints,
  caseDates,
  caseEcli,
  caseDuplicate,
  caseRepeats,
  holdingLength,
  caseHeld,
  fourEyes,
  lawWithoutSource,
  sourceTime,
  paragraphRepeats,
  links,
  glossaryWords,
  bannedTerms,
  britishSpelling,
  placeholders,
  ledger,
  movedParagraphs,
  withdrawn,
  restatement,
  unfinishedCut,
];

/** Rules on records that lead to pages: all pages must have been read. */
const RECORD_RULES: readonly Rule[] = [legalRules, glossary, corrigenda, subjectIndex];

/** Everything wrong with a portal’s content, in reading order; empty when it may be published. */
export function checkPortal(portal: Portal, siteDir: string): Problem[] {
  const rules = portal.part ? PAGE_RULES : [...PAGE_RULES, ...RECORD_RULES];
  return [...portal.problems, ...rules.flatMap((rule) => rule(portal, siteDir))].sort(compareProblems);
}
