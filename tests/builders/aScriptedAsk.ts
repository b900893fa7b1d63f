import {AskingStopped, type Ask} from '../../src/cli/caseNew/ask';

/** What a script answers to a question: a text, a choice or several, in turn where it is asked again. */
export type Script = Readonly<
  Record<string, string | boolean | readonly string[] | readonly (readonly string[])[]>
>;

export interface ScriptedAsk extends Ask {
  /** Names of the questions that were asked, in order. */
  readonly asked: string[];
  /** What was told beside questions. */
  readonly said: string[];
  /** What was wrong with an answer, as the person who types would see it. */
  readonly refused: string[];
}

/** The answer with which a script stops, as a person does with Ctrl-C. */
export const STOP = '\u0003';

/** How often a script may be asked the same; a person would see that it leads nowhere. */
const MOST_TIMES = 10;

/**
 * Answers by the names of the questions. A list of texts is typed one after the other: when the first is refused, or
 * when the question comes again. A question that the script does not name keeps what stands in its field.
 */
export function aScriptedAsk(script: Script): ScriptedAsk {
  const asked: string[] = [];
  const said: string[] = [];
  const refused: string[] = [];
  const turns = new Map<string, number>();
  const next = <T>(name: string, initial: T): T => {
    const answer = script[name];
    if (answer === STOP) throw new AskingStopped('Stopped.');
    if (!Array.isArray(answer)) return (answer ?? initial) as T;
    const turn = turns.get(name) ?? 0;
    turns.set(name, turn + 1);
    return (answer[turn] ?? initial) as T;
  };
  return {
    asked,
    said,
    refused,
    async text({name, initial = '', check}) {
      asked.push(name);
      for (let tries = 0; tries < 3; tries += 1) {
        const value = next(name, initial).trim();
        const fault = check(value);
        if (fault === undefined) return value;
        refused.push(fault);
      }
      throw new Error(`No answer to “${name}” is accepted: ${refused.at(-1)}`);
    },
    async choose({name, choices, initial}) {
      asked.push(name);
      if (asked.filter((each) => each === name).length > MOST_TIMES)
        throw new Error(`“${name}” is asked without end.`);
      const value = next(name, initial ?? choices[0]!.value);
      if (!choices.some((choice) => choice.value === value))
        throw new Error(`“${name}” has no choice “${value}”.`);
      return value;
    },
    async chooseSome({name, choices, initial = [], isRequired = false}) {
      asked.push(name);
      if (script[name] === STOP) throw new AskingStopped('Stopped.');
      const chosen = (script[name] ?? initial) as readonly string[];
      if (isRequired && chosen.length === 0) throw new Error(`“${name}” needs a choice.`);
      return choices.map(({value}) => value).filter((value) => chosen.includes(value));
    },
    async confirm({name}) {
      asked.push(name);
      return script[name] === true;
    },
    say: (text) => void said.push(text),
  };
}
