/** The questions about a new case, in the order in which an editor has the answers at hand. */
import {proposeCitation, proposeId, proposeShortTitle} from '../../cases/newCase';
import {PARTS} from '../../cases/part';
import type {CaseInput} from '../../cases/schema';
import {proposePublished, type Answers} from './answers';
import {docketStep, ecliStep, numberStep, outcomeStep, respondentsStep, titleStep} from './decisionSteps';
import {anonymisationStep, relatedStep, sectionSteps, supportsStep} from './noteSteps';
import {courtOf, listStep, textStep, type InterviewContext, type Step} from './step';
import {verificationStep} from './verificationStep';

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
