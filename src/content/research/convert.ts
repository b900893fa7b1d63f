/**
 * Makes the draft of a case note out of one record of the research dossier.
 *
 * The research marks what it did not see: `§ 12?` (a paragraph number from memory), `[memory: …]`, values such
 * as `partly: …` and `memory`, remarks in its notes. A mark is never dropped while its statement stays: either
 * the statement goes, and `verification.leftOut` says so, or the state says that it was not checked. What
 * cannot be mapped is an error that names record, field, value and remedy; nothing is guessed.
 *
 * What a program cannot do is left to the editor: the description, the outcome at a glance, names and details
 * by which a person could be recognised.
 */
import type {CaseInput} from '../../cases/schema';
import {writeBody} from './body';
import {readDigest} from './digest';
import {researchFacts} from './facts';
import {describeGaps} from './gaps';
import {laterHistory} from './history';
import {officialAddress} from './pages';
import {ResearchCaseError, type CaseDraft, type ResearchContext, type ResearchRecord} from './record';
import {joinWords, shorten, typographic} from './text';
import {findCourt, findExploitation, findOutcome, findPart, findProvisions, findTopics} from './vocabulary';

const ANONYMISATION =
  'Victims, witnesses and accused persons appear by role or by initials; names stand only in the official title of the case.';

/**
 * Makes the draft of a note.
 *
 * @throws {ResearchCaseError} A value has no place in the vocabularies or tables, or a relation leads nowhere.
 */
export function convertResearchCase(record: ResearchRecord, context: ResearchContext): CaseDraft {
  const {title, verification, pinpoints} = researchFacts(record);
  const digest = readDigest(record, new Set(pinpoints.confirmed.map(({at}) => at)));
  const holding = digest.holding.sentences.join(' ');
  const body = writeBody(digest);
  const printed = pinpoints.confirmed.filter(({at}) => body.includes(`(${at})`));
  const shortTitle = findShortTitle(record, title);
  const court = findCourt(record, context.courts);
  const part = findPart(record);
  const url = record.url === null ? undefined : officialAddress(record.url);
  const outcome = findOutcome(record, holding, context.outcomes);
  const exploitation = findExploitation(record, context.exploitation);
  const provisions = findProvisions(record, context.provisions);
  const supports = context.supports.get(record.id);
  const history = laterHistory(record);

  const frontMatter: CaseInput = {
    id: record.id,
    title,
    ...(shortTitle && {shortTitle}),
    description: shorten(holding, 220),
    court: court.code,
    ...(court.formation && {formation: court.formation}),
    ...(record.respondents && record.respondents.length > 0 && {respondents: [...record.respondents]}),
    date: record.date,
    ...(record.docket.length > 0 && {docket: [...record.docket]}),
    ...(record.ecli !== null && {ecli: record.ecli}),
    citation: typographic(record.citation),
    ...(url && {url}),
    part,
    ...(exploitation.length > 0 && {exploitation}),
    ...(provisions.length > 0 && {provisions}),
    topics: findTopics(record, context.topics),
    outcome: {kind: outcome.id, text: outcome.name},
    related: record.related.map((id) => relate(record, id, context)),
    ...(supports && {supports: [...supports]}),
    published: context.published,
    preparedBy: context.editors,
    anonymisation: {by: context.editors, on: context.published, method: ANONYMISATION},
    verification: {
      ...verification,
      ...(printed.length > 0 && {pinpoints: printed.map(({at, against}) => ({at, against: [...against]}))}),
      leftOut: describeGaps(record, digest, printed),
    },
    ...(history.length > 0 && {laterHistory: history}),
  };
  return {frontMatter, body, remarks: remarksFor(record, frontMatter)};
}

/**
 * Form for running text: `Rantsev`, `Chowdury`, `Pupino`; the title without formation where the applicant is
 * only initials. None where the form is not plain from the title.
 */
function findShortTitle({jurisdiction}: ResearchRecord, title: string): string | undefined {
  const withoutFormation = title.replace(/ \[GC\]$/, '');
  const accused = /^Criminal proceedings against (?:\S+ )*(\S{3,})$/.exec(withoutFormation)?.[1];
  if (jurisdiction !== 'COE') return accused;
  const applicant = withoutFormation.split(' v. ')[0]!.replace(/ and Others$/, '');
  const short = /\.|^.$/.test(applicant) ? withoutFormation : applicant;
  return short === title ? undefined : short;
}

function relate(
  record: ResearchRecord,
  id: string,
  {records, topics}: ResearchContext,
): {id: string; why?: string} {
  const other = records.get(id);
  if (!other) {
    throw new ResearchCaseError(record.id, 'related', id, 'Expected the id of a record of the research.');
  }
  const shared = topics
    .filter(({words}) => [record, other].every((one) => one.topics.some((word) => words.includes(word))))
    .map(({name}) => `“${name}”`);
  if (shared.length === 0) return {id};
  return {id, why: `Shares the ${shared.length > 1 ? 'topics' : 'topic'} ${joinWords(shared)}.`};
}

/** What the editor must see to. */
function remarksFor(record: ResearchRecord, frontMatter: CaseInput): string[] {
  return [
    ...(record.notes ? [`Notes of the research: ${record.notes.replace(/\s+/g, ' ').trim()}`] : []),
    ...(record.url !== null && !frontMatter.url
      ? ['The address of the research is not an official one and was left out.']
      : []),
    ...(frontMatter.description.endsWith('…')
      ? ['The description was cut: write the holding in one line.']
      : []),
    'The outcome text is only the kind of outcome: write what was decided.',
    'Check the anonymisation line against the text, and take out what could identify a victim.',
  ];
}
