/** Questions about the decision: its numbers, name, States and outcome. */
import {findLookAlikes, type LookAlike} from '../../cases/lookAlikes';
import {proposeRespondents, readCaseNumber} from '../../cases/newCase';
import {deriveEcthrEcli} from '../../citations/ecthrEcli';
import {isEcli} from '../../citations/ecli';
import {PortalError} from '../../errors';
import {findPersonalDataFault, findValueFault} from './answers';
import {isEcthr, recordsOf, textStep, withField, type Step} from './step';

/** The numbers of a decision, asked first: what they say need not be asked again. */
export const numberStep: Step = {
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

export const ecliStep: Step = {
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

export const docketStep: Step = {
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
export const titleStep: Step = {
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

export const respondentsStep: Step = {
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

export const outcomeStep: Step = {
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
