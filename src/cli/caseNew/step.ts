/** A question about a new case, and the means to make the usual ones. */
import type {CaseRecord} from '../../cases/schema';
import type {Court} from '../../cases/vocabularies';
import {termDefinition, termName} from '../../content/pages';
import type {EditionContent} from '../../content/portal';
import {findValueFault, type Answers, type ProposalContext} from './answers';
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

export interface Step {
  /** The field, as in the file; what `asked` holds. */
  readonly name: string;
  /** As the summary lists it. */
  readonly label: string;
  readonly run: (answers: Answers, context: InterviewContext) => Promise<Answers>;
  /** What stands in the summary; empty where nothing was answered. */
  readonly show: (answers: Answers) => string;
  readonly applies?: (answers: Answers, context: InterviewContext) => boolean;
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
export function textStep(
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

export function withField<K extends keyof Answers>(
  answers: Answers,
  key: K,
  value: Answers[K] | undefined,
): Answers {
  const next: {-readonly [Key in keyof Answers]: Answers[Key]} = {...answers};
  if (value === undefined) delete next[key];
  else next[key] = value;
  return next;
}

export const courtOf = ({court}: Answers, {courts}: ProposalContext): Court | undefined =>
  courts.get(court ?? '');
export const isEcthr = (answers: Answers, context: ProposalContext): boolean =>
  courtOf(answers, context)?.jurisdiction === 'COE';

/** Questions whose choices are one of the controlled lists. */
export function listStep(
  name: 'exploitation' | 'provisions' | 'topics',
  message: string,
  isRequired = false,
): Step {
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

export const recordsOf = ({cases}: EditionContent): CaseRecord[] =>
  [...cases.values()].map(({record}) => record);
