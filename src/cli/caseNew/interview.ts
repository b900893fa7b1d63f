/** The questions about a new case, in the order in which an editor has the answers at hand. */
import {findLookAlikes, type LookAlike} from '../../cases/lookAlikes';
import {
  proposeCitation,
  proposeId,
  proposeRespondents,
  proposeShortTitle,
  readCaseNumber,
} from '../../cases/newCase';
import {PARTS} from '../../cases/part';
import {CASE_SECTIONS, type CaseInput, type CaseRecord, type Verified} from '../../cases/schema';
import type {Court} from '../../cases/vocabularies';
import {deriveEcthrEcli} from '../../citations/ecthrEcli';
import {isEcli} from '../../citations/ecli';
import {splitParagraphs} from '../../content/caseText';
import {termDefinition, termName} from '../../content/pages';
import type {EditionContent} from '../../content/portal';
import {PortalError} from '../../errors';
import {PINPOINT} from '../../gate/rules/casePinpoints';
import {
  findPersonalDataFault,
  findValueFault,
  proposePublished,
  proposeVerification,
  type Answers,
  type ProposalContext,
} from './answers';
import type {Ask, Choice} from './ask';
import type {Suggestion} from './suggestions';

/** What an interview rests on. */
export interface InterviewContext extends ProposalContext {
  readonly ask: Ask;
  /** The edition in force. */
  readonly content: EditionContent;
  /** Ids that no new case may take beside those of the edition in force. */
  readonly takenIds: ReadonlySet<string>;
  /** Cases that may have to do with the new one, and paragraphs; asked for once title and holding are known. */
  readonly suggest: (
    text: string,
  ) => Promise<{cases: readonly Suggestion[]; paragraphs: readonly Suggestion[]}>;
  /** Keeps the answers after every question. */
  readonly keep: (answers: Answers) => void;
}

interface Step {
  /** The field, as in the file; what `asked` holds. */
  readonly name: string;
  /** As the summary lists it. */
  readonly label: string;
  readonly run: (answers: Answers, context: InterviewContext) => Promise<Answers>;
  /** What stands in the summary; empty where nothing was answered. */
  readonly show: (answers: Answers) => string;
  readonly applies?: (answers: Answers, context: InterviewContext) => boolean;
}

/**
 * Asks for everything that the answers leave open, then shows all of it and lets the editor change what is not right.
 *
 * @returns Answers that the editor wants written. Whether they pass the gate is asked afterwards.
 */
export async function interview(given: Answers, context: InterviewContext): Promise<Answers> {
  // What came with the command counts as answered; an empty field only once its question was.
  const isNew = given.asked === undefined;
  const handedOver = STEPS.filter((step) => isNew && step.show(given) !== '').map(({name}) => name);
  let answers: Answers = {...given, asked: given.asked ?? handedOver};
  for (const step of STEPS) {
    if (answers.asked?.includes(step.name) || step.applies?.(answers, context) === false) continue;
    answers = await runStep(step, answers, context);
  }
  return review(answers, context);
}

/** Shows all answers and asks which to change, until they may be written. */
export async function review(given: Answers, context: InterviewContext): Promise<Answers> {
  let answers = given;
  for (;;) {
    const steps = STEPS.filter((step) => step.applies?.(answers, context) !== false);
    context.ask.say(summary(answers, steps));
    const next = await context.ask.choose({
      name: 'review',
      message: 'Is all of this right?',
      choices: [
        {value: WRITE, label: 'Yes: check it and write the file'},
        ...steps.map(({name, label}) => ({value: name, label: `Change: ${label}`})),
      ],
      initial: WRITE,
    });
    if (next === WRITE) return answers;
    answers = await runStep(
      STEPS.find(({name}) => name === next)!,
      answers,
      context,
    );
  }
}

const WRITE = 'write';

async function runStep(step: Step, answers: Answers, context: InterviewContext): Promise<Answers> {
  const next = await step.run(answers, context);
  const asked = [...new Set([...(answers.asked ?? []), step.name])];
  const kept = {...next, asked};
  context.keep(kept);
  return kept;
}

const LABEL_WIDTH = 26;
const SHOWN = 100;

function summary(answers: Answers, steps: readonly Step[]): string {
  const lines = steps.map(({label, show}) => {
    const text = show(answers).replace(/\s+/g, ' ');
    const value = text.length > SHOWN ? `${text.slice(0, SHOWN)} …` : text;
    return `${`${label} `.padEnd(LABEL_WIDTH, '.')} ${value || '–'}`;
  });
  return ['What will be written:', ...lines].join('\n');
}

type TextKey =
  | 'title'
  | 'shortTitle'
  | 'formation'
  | 'id'
  | 'citation'
  | 'url'
  | 'description'
  | 'date'
  | 'published'
  | 'preparedBy'
  | 'secondReader';

/** A question for one text field. */
function textStep(
  name: TextKey,
  message: string,
  {
    isOptional = false,
    propose,
    check,
  }: {
    readonly isOptional?: boolean;
    readonly propose?: (answers: Answers, context: InterviewContext) => string | undefined;
    readonly check?: (value: string, context: InterviewContext, answers: Answers) => string | undefined;
  } = {},
): Step {
  return {
    name,
    label: name,
    show: (answers) => answers[name] ?? '',
    async run(answers, context) {
      const value = await context.ask.text({
        name,
        message: isOptional ? `${message} (Enter alone: none)` : message,
        initial: answers[name] ?? propose?.(answers, context) ?? '',
        check: (typed) =>
          isOptional && typed === ''
            ? undefined
            : (findValueFault(name, typed) ?? check?.(typed, context, answers)),
      });
      return withField(answers, name, value === '' ? undefined : value);
    },
  };
}

function withField<K extends keyof Answers>(
  answers: Answers,
  key: K,
  value: Answers[K] | undefined,
): Answers {
  const next: {-readonly [Key in keyof Answers]: Answers[Key]} = {...answers};
  if (value === undefined) delete next[key];
  else next[key] = value;
  return next;
}

const courtOf = ({court}: Answers, {courts}: ProposalContext): Court | undefined => courts.get(court ?? '');
const isEcthr = (answers: Answers, context: ProposalContext): boolean =>
  courtOf(answers, context)?.jurisdiction === 'COE';

/** Questions whose choices are one of the controlled lists. */
function listStep(name: 'exploitation' | 'provisions' | 'topics', message: string, isRequired = false): Step {
  return {
    name,
    label: name,
    show: (answers) => answers[name]?.join(', ') ?? '',
    async run(answers, {ask, content}) {
      const chosen = await ask.chooseSome({
        name,
        message,
        choices: [...content[name].keys()].map((id): Choice => {
          const hint = termDefinition(content, name, id);
          return {value: id, label: termName(content, name, id), ...(hint !== undefined && {hint})};
        }),
        ...(answers[name] && {initial: answers[name]}),
        isRequired,
      });
      return withField(answers, name, chosen.length === 0 ? undefined : chosen);
    },
  };
}

const sectionSteps: readonly Step[] = CASE_SECTIONS.map(({anchor, heading}) => ({
  name: `sections.${anchor}`,
  label: heading,
  show: (answers) => answers.sections?.[anchor]?.join(' ') ?? '',
  async run(answers, {ask}) {
    const text = await ask.text({
      name: `sections.${anchor}`,
      message: `${heading}: ${SECTION_HINTS[anchor]} An empty line begins the next paragraph; numbers are put in by themselves.`,
      isLong: true,
      initial: answers.sections?.[anchor]?.join('\n\n') ?? '',
      check: (typed) =>
        splitParagraphs(typed).length === 0 ? 'A section is never left empty.' : findPersonalDataFault(typed),
    });
    return {...answers, sections: {...answers.sections, [anchor]: splitParagraphs(text)}};
  },
}));

const SECTION_HINTS: Readonly<Record<(typeof CASE_SECTIONS)[number]['anchor'], string>> = {
  'in-practice': 'what a prosecutor or judge should do because of it, one point a paragraph.',
  facts: 'what the holding needs, without what could identify anybody.',
  issues: 'the questions that the court answered.',
  holding: 'what was decided.',
  reasoning: 'why, with the pinpoints that you saw on a page.',
};

/** The numbers of a decision, asked first: what they say need not be asked again. */
const numberStep: Step = {
  name: 'number',
  label: 'ECLI or number',
  show: ({ecli, docket}) => ecli ?? docket?.join(', ') ?? '',
  async run(answers, {ask, courts}) {
    const typed = await ask.text({
      name: 'number',
      message: 'ECLI, application number or case number, if you have it (Enter alone: none)',
      initial: answers.ecli ?? answers.docket?.[0] ?? '',
      check: (value) =>
        /^ECLI/i.test(value) && !isEcli(value.toUpperCase())
          ? findValueFault('ecli', value)
          : findPersonalDataFault(value),
    });
    const facts = readCaseNumber(typed, courts.values());
    const court = facts.court === undefined ? undefined : courts.get(facts.court);
    const says = [court?.short, facts.date, facts.docket?.join(', ')].filter(Boolean);
    if (facts.ecli !== undefined)
      ask.say(`The ECLI says: ${says.join('; ') || 'nothing that the lists know'}.`);
    return {...answers, ...facts};
  },
};

const ecliStep: Step = {
  name: 'ecli',
  label: 'ecli',
  show: ({ecli}) => ecli ?? '',
  async run(answers, context) {
    const {ask} = context;
    // What was typed as the first number is the court’s own; it is not asked for twice.
    if (answers.ecli !== undefined && !answers.asked?.includes('ecli')) return answers;
    const [application = ''] = answers.docket ?? [];
    const date = answers.date ?? '';
    if (isEcthr(answers, context) && deriveEcthrEcli({application, date, kind: 'JUD'}) !== undefined) {
      const kind = await ask.choose({
        name: 'ecli',
        message: 'Judgment or decision? The ECLI follows from it, and is marked as derived.',
        choices: [
          {value: 'JUD', label: 'Judgment'},
          {value: 'DEC', label: 'Decision, as on admissibility'},
          {value: '', label: 'Neither: leave the ECLI out'},
        ],
        initial: 'JUD',
      });
      const derived =
        kind === 'JUD' || kind === 'DEC' ? deriveEcthrEcli({application, date, kind}) : undefined;
      return withField(answers, 'ecli', derived);
    }
    const typed = await ask.text({
      name: 'ecli',
      message: 'ECLI that the court gave (Enter alone: it has none). It is never composed by hand.',
      initial: answers.ecli ?? '',
      check: (value) => (value === '' ? undefined : findValueFault('ecli', value)),
    });
    return withField(answers, 'ecli', typed === '' ? undefined : typed);
  },
};

const docketStep: Step = {
  name: 'docket',
  label: 'docket',
  show: ({docket}) => docket?.join(', ') ?? '',
  async run(answers, {ask}) {
    const typed = await ask.text({
      name: 'docket',
      message: 'All application, case or file numbers, with semicolons between them (Enter alone: none)',
      initial: answers.docket?.join('; ') ?? '',
      check: findPersonalDataFault,
    });
    const docket = typed
      .split(';')
      .map((number) => number.trim())
      .filter(Boolean);
    return withField(answers, 'docket', docket.length === 0 ? undefined : docket);
  },
};

/** What an editor must know before the rest is typed: the case may be here already. */
export function describeLookAlike({id, title, kind, value}: LookAlike): string {
  const why = {
    ecli: `has the same ECLI, ${value}`,
    docket: `has the same number, ${value}`,
    title: 'has nearly the same name',
  };
  return `“${title}” (${id}) ${why[kind]}.`;
}

const plainTitleStep = textStep('title', 'Name of the case as the court gives it');
const titleStep: Step = {
  ...plainTitleStep,
  async run(answers, context) {
    const {ask, content} = context;
    const next = await plainTitleStep.run(answers, context);
    const alike = findLookAlikes(next, recordsOf(content));
    if (alike.length === 0) return next;
    for (const each of alike) ask.say(describeLookAlike(each));
    if (await ask.confirm({name: 'look-alike', message: 'Is yours another decision?'})) return next;
    throw new KnownCase(
      'The case is in the collection already, and nothing was written. Change its file instead.',
    );
  },
};

/** The editor says that the case is in the collection. */
export class KnownCase extends PortalError {
  override readonly name = 'KnownCase';
}

const recordsOf = ({cases}: EditionContent): CaseRecord[] => [...cases.values()].map(({record}) => record);

const respondentsStep: Step = {
  name: 'respondents',
  label: 'respondents',
  applies: isEcthr,
  show: ({respondents}) => respondents?.join(', ') ?? '',
  async run(answers, {ask}) {
    const split = (value: string): string[] => value.split(/[\s,;]+/).filter(Boolean);
    const typed = await ask.text({
      name: 'respondents',
      message: 'Respondent States, as two-letter codes',
      initial: (answers.respondents ?? proposeRespondents(answers.title ?? '')).join(', '),
      check: (value) =>
        split(value).length === 0
          ? 'Name at least one State, like FR.'
          : split(value)
              .map((code) => findValueFault('respondents.0', code))
              .find(Boolean),
    });
    return {...answers, respondents: split(typed)};
  },
};

const outcomeStep: Step = {
  name: 'outcome',
  label: 'outcome',
  show: ({outcome}) => [outcome?.kind, outcome?.text].filter(Boolean).join(': '),
  async run(answers, {ask, content}) {
    const kind = await ask.choose({
      name: 'outcome.kind',
      message: 'Kind of outcome',
      choices: [...content.outcomes.values()].map(({id, name}) => ({value: id, label: name})),
      ...(answers.outcome?.kind !== undefined && {initial: answers.outcome.kind}),
    });
    const text = await ask.text({
      name: 'outcome.text',
      message: 'The outcome at a glance (at most 160 characters)',
      initial: answers.outcome?.text ?? '',
      check: (value) => findValueFault('outcome.text', value),
    });
    return {...answers, outcome: {kind, text}};
  },
};

const ABOUT = ({title = '', description = '', sections = {}}: Answers): string =>
  [title, description, ...(sections.holding ?? []), ...(sections.issues ?? [])].join(' ');

const relatedStep: Step = {
  name: 'related',
  label: 'related cases',
  show: ({related}) => related?.map(({id}) => id).join(', ') ?? '',
  async run(answers, context) {
    const {ask, content, suggest} = context;
    const {cases} = await suggest(ABOUT(answers));
    // A case that names the new one already stands on its page in any case, and needs a line from here.
    const naming = recordsOf(content).filter(({related}) => related.some(({id}) => id === answers.id));
    const before = answers.related ?? [];
    const suggested = new Map<string, Choice>();
    for (const {id, title} of naming) suggested.set(id, {value: id, label: title, hint: 'names this case'});
    for (const {id, label, text} of cases) suggested.set(id, {value: id, label, hint: text});
    const others = recordsOf(content).filter(({id}) => !suggested.has(id));
    const chosen = await ask.chooseSome({
      name: 'related',
      message: 'Cases that a reader should turn to as well; the nearest stand first',
      choices: [...suggested.values(), ...others.map(({id, title}) => ({value: id, label: title}))],
      initial: before.length > 0 ? before.map(({id}) => id) : naming.map(({id}) => id),
    });
    const related: NonNullable<CaseInput['related']>[number][] = [];
    for (const id of chosen) {
      const other = content.cases.get(id)!.record;
      const known = before.find((relation) => relation.id === id);
      const line = (key: 'why' | 'back', message: string): Promise<string> =>
        ask.text({
          name: `related.${id}.${key}`,
          message,
          initial: known?.[key] ?? '',
          check: (value) => findValueFault(`related.0.${key}`, value),
        });
      const why = await line('why', `Why should a reader of your case read ${other.title}? One line.`);
      const isNamed = naming.some((record) => record.id === id);
      const back = isNamed
        ? undefined
        : await line(
            'back',
            `And why should a reader of ${other.title} read your case? One line for its page.`,
          );
      related.push({id, why, ...(back !== undefined && {back})});
    }
    return withField(answers, 'related', related.length === 0 ? undefined : related);
  },
};

const supportsStep: Step = {
  name: 'supports',
  label: 'guideline paragraphs',
  show: ({supports}) => supports?.join(', ') ?? '',
  async run(answers, {ask, suggest, content}) {
    const {paragraphs} = await suggest(ABOUT(answers));
    const suggested = new Map(paragraphs.map(({id, label, text}) => [id, {value: id, label, hint: text}]));
    const others = content.chapters
      .flatMap(({units}) => units)
      .filter(({id}) => !suggested.has(id) && findValueFault('supports.0', id) === undefined)
      .map(({id, label, text}) => ({value: id, label, hint: text.slice(0, 80)}));
    const supports = await ask.chooseSome({
      name: 'supports',
      message: 'Paragraphs of the guidelines that this case bears on; the nearest stand first',
      choices: [...suggested.values(), ...others],
      ...(answers.supports && {initial: answers.supports}),
    });
    return withField(answers, 'supports', supports.length === 0 ? undefined : supports);
  },
};

const anonymisationStep: Step = {
  name: 'anonymisation',
  label: 'anonymisation',
  show: ({anonymisation}) => anonymisation?.method ?? '',
  async run(answers, {ask, today}) {
    const method = await ask.text({
      name: 'anonymisation.method',
      message: 'What was replaced or left out, so that nobody can be recognised?',
      initial: answers.anonymisation?.method ?? '',
      check: (value) => findValueFault('anonymisation.method', value),
    });
    const by = answers.anonymisation?.by ?? answers.preparedBy ?? '';
    return {...answers, anonymisation: {by, on: answers.anonymisation?.on ?? today, method}};
  },
};

const VERIFIED = [
  ['date', 'the date of the decision'],
  ['docket', 'the number'],
  ['ecli', 'the ECLI'],
  ['holding', 'the holding'],
] as const;

/** Pages on which something was read, one after the other. */
async function askPages(
  name: string,
  message: string,
  before: readonly string[],
  {ask}: InterviewContext,
): Promise<string[]> {
  const pages: string[] = [];
  for (;;) {
    const page = await ask.text({
      name,
      message: pages.length === 0 ? message : 'On another page too? (Enter alone: no)',
      initial: before[pages.length] ?? '',
      check: findPersonalDataFault,
    });
    if (page === '') return pages;
    pages.push(page);
  }
}

const verificationStep: Step = {
  name: 'verification',
  label: 'verification',
  show: ({verification = {}}) =>
    VERIFIED.map(([item]) => verification[item] && `${item} ${verification[item].state}`)
      .filter(Boolean)
      .join(', '),
  async run(answers, context) {
    const {ask} = context;
    const proposed = proposeVerification(answers, courtOf(answers, context));
    const items: Partial<Record<(typeof VERIFIED)[number][0], Verified>> = {};
    for (const [item, words] of VERIFIED) {
      const open = proposed[item];
      if (open.state !== 'not-confirmed') {
        items[item] = open;
        continue;
      }
      const against = await askPages(
        `verification.${item}`,
        `Did you read ${words} on a page? Its address, or which page it is (Enter alone: no)`,
        answers.verification?.[item]?.against ?? [],
        context,
      );
      if (against.length === 0) {
        items[item] = open;
        continue;
      }
      const note = await ask.text({
        name: `verification.${item}.note`,
        message: 'Did the page show all of it? (Enter alone: yes; else say what was not seen)',
        initial: answers.verification?.[item]?.note ?? '',
        check: findPersonalDataFault,
      });
      items[item] = note === '' ? {state: 'confirmed', against} : {state: 'partly', against, note};
    }
    const printed = new Set(
      Object.values(answers.sections ?? {}).flatMap((paragraphs) =>
        [...paragraphs.join('\n').matchAll(PINPOINT)].map(([at]) => at),
      ),
    );
    const pinpoints: NonNullable<CaseInput['verification']['pinpoints']> = [];
    for (const at of printed) {
      const known = answers.verification?.pinpoints?.find((pinpoint) => pinpoint.at === at);
      const against = await askPages(
        `verification.pinpoints.${at}`,
        `The note prints “${at}”. On which page did you see this number? (Enter alone: not seen; take it out of the text then)`,
        known?.against ?? [],
        context,
      );
      if (against.length > 0) pinpoints.push({at, against});
      else ask.say(`“${at}” may not stand in the note: change its section and take it out.`);
    }
    const leftOut = await ask.text({
      name: 'verification.leftOut',
      message:
        'What was left out, or stands in the note unchecked, because no page showed it? (Enter alone: nothing)',
      initial: answers.verification?.leftOut ?? '',
      check: findPersonalDataFault,
    });
    return {
      ...answers,
      verification: {
        ...items,
        ...(pinpoints.length > 0 && {pinpoints}),
        ...(leftOut !== '' && {leftOut}),
      },
    };
  },
};

const STEPS: readonly Step[] = [
  numberStep,
  {
    name: 'court',
    label: 'court',
    show: ({court}) => court ?? '',
    async run(answers, {ask, courts}) {
      const court = await ask.choose({
        name: 'court',
        message: 'Court (one that is missing is added to data/courts.yaml first)',
        choices: [...courts.values()].map(({code, name}) => ({value: code, label: name})),
        ...(answers.court !== undefined && {initial: answers.court}),
      });
      return {...answers, court};
    },
  },
  textStep('date', 'Date of the decision, like 2005-07-26; a year alone where the day is not known'),
  docketStep,
  ecliStep,
  titleStep,
  textStep('shortTitle', 'Short form for running text', {
    isOptional: true,
    propose: (answers, context) => proposeShortTitle(answers.title ?? '', courtOf(answers, context)),
  }),
  textStep('formation', 'Chamber or section that decided', {isOptional: true}),
  respondentsStep,
  textStep('id', 'Id: the lasting name of the case in addresses and citations, never changed', {
    propose: (answers, context) => proposeId(answers, courtOf(answers, context)),
    check: (id, {content, takenIds}) => {
      if (content.cases.has(id)) return `id is “${id}”; ${content.cases.get(id)!.file} has it already.`;
      return takenIds.has(id) ? `id is “${id}”; another edition has a case of this id.` : undefined;
    },
  }),
  textStep(
    'citation',
    'How to cite the decision (OSCOLA); add reports, and the number of a neutral citation',
    {
      propose: (answers, context) => proposeCitation(answers, courtOf(answers, context)),
    },
  ),
  textStep('url', 'Address of the decision on an official site', {isOptional: true}),
  {
    name: 'part',
    label: 'part',
    show: ({part}) => part ?? '',
    async run(answers, {ask}) {
      const part = await ask.choose({
        name: 'part',
        message: 'Part of the collection',
        choices: PARTS.map((value) => ({value, label: PART_NAMES[value]})),
        ...(answers.part && {initial: answers.part}),
      });
      return {...answers, part: part as CaseInput['part']};
    },
  },
  listStep('exploitation', 'Forms of exploitation'),
  listStep('provisions', 'Provisions that the decision is about'),
  listStep('topics', 'Topics', true),
  outcomeStep,
  textStep('description', 'The holding in one line, for lists (at most 220 characters)'),
  ...sectionSteps,
  relatedStep,
  supportsStep,
  textStep('preparedBy', 'Who wrote the note: an institution or role', {propose: (_, {editors}) => editors}),
  textStep('secondReader', 'Who else read it against the decision; until somebody has, its page says so', {
    isOptional: true,
  }),
  anonymisationStep,
  verificationStep,
  textStep('published', 'Day on which the note is published here', {
    propose: proposePublished,
  }),
];

const PART_NAMES = {
  offence: '1. The offence',
  victims: '2. Victims in the proceedings',
  proceeds: '3. Investigation, cooperation and proceeds',
} as const;
