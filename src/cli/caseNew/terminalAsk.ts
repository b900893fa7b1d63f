/** Questions to a person at a terminal. Lists are searched as one types, and a text is checked with every key. */
import {styleText} from 'node:util';
import {MultiLinePrompt, TextPrompt, wrapTextWithPrefix} from '@clack/core';
import {
  autocomplete,
  autocompleteMultiselect,
  type CANCEL_SYMBOL,
  confirm,
  isCancel,
  log,
  S_BAR,
  S_BAR_END,
  select,
  symbol,
} from '@clack/prompts';

import {AskingStopped, type Ask, type Choice, type TextQuestion} from './ask';

/** Lists of up to as many choices are shown whole and not searched. */
const SHORT_LIST = 8;
const SHOWN_CHOICES = 10;
const NEXT = 'Tab, then Enter: next question';

export const terminalAsk: Ask = {
  async text(question) {
    const value = await (question.isLong ? longText(question) : shortText(question));
    return answered(value ?? '').trim();
  },

  async choose({message, choices, initial}) {
    const options = choices.map(optionOf);
    const start = initial !== undefined && {initialValue: initial};
    return answered(
      choices.length <= SHORT_LIST
        ? await select({message, options, ...start})
        : await autocomplete({
            message,
            options,
            ...start,
            filter: holdsWords,
            maxItems: SHOWN_CHOICES,
            placeholder: 'Type to search',
          }),
    );
  },

  async chooseSome({message, choices, initial, isRequired = false}) {
    const chosen = answered(
      await autocompleteMultiselect({
        message: `${message} ${styleText('dim', '(Tab marks, Enter ends)')}`,
        options: choices.map(optionOf),
        initialValues: [...(initial ?? [])],
        required: isRequired,
        filter: holdsWords,
        maxItems: SHOWN_CHOICES,
        placeholder: 'Type to search',
      }),
    );
    return choices.map(({value}) => value).filter((value) => chosen.includes(value));
  },

  async confirm({message}) {
    return answered(await confirm({message}));
  },

  say(text) {
    log.message(text);
  },
};

function optionOf({value, label, hint}: Choice): {value: string; label: string; hint?: string} {
  return {value, label, ...(hint !== undefined && {hint})};
}

/** Every word that was typed stands in the label, the id or the hint. */
function holdsWords(
  search: string,
  {value, label, hint}: {value: string; label?: string; hint?: string},
): boolean {
  const text = plain(`${value} ${label ?? ''} ${hint ?? ''}`);
  return plain(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function answered<T>(value: T | typeof CANCEL_SYMBOL): T {
  if (isCancel(value)) throw new AskingStopped('Stopped.');
  return value;
}

/** Clack’s own text prompt checks on Enter only; this one says with every key what is still wrong. */
function shortText({
  message,
  initial,
  check,
}: TextQuestion): Promise<string | typeof CANCEL_SYMBOL | undefined> {
  const validate = (value: string | undefined): string | undefined => check((value ?? '').trim());
  return new TextPrompt({
    ...(initial !== undefined && {initialValue: initial}),
    validate,
    render() {
      const fault = isUntouched(this) ? undefined : validate(this.userInput);
      return frame(this.state, message, this.userInputWithCursor, this.value ?? '', fault);
    },
  }).prompt();
}

function longText({
  message,
  initial,
  check,
}: TextQuestion): Promise<string | typeof CANCEL_SYMBOL | undefined> {
  const validate = (value: string | undefined): string | undefined => check((value ?? '').trim());
  return new MultiLinePrompt({
    ...(initial !== undefined && {initialValue: initial}),
    showSubmit: true,
    validate,
    render() {
      const isLeaving = this.focused === 'submit';
      const button = styleText(isLeaving ? 'inverse' : 'dim', isLeaving ? 'Enter: next question' : NEXT);
      const fault = isUntouched(this) ? undefined : validate(this.userInput);
      const shown = frame(this.state, message, this.userInputWithCursor, this.value ?? '', fault);
      return this.state === 'submit' || this.state === 'cancel' ? shown : `${shown}   ${button}\n`;
    },
  }).prompt();
}

/** Nobody is told that a field is empty before trying to leave it. */
function isUntouched({userInput, state}: Pick<TextPrompt, 'userInput' | 'state'>): boolean {
  return userInput === '' && state !== 'error';
}

/** A question with what is typed, and below it what is wrong with that. */
function frame(
  state: TextPrompt['state'],
  message: string,
  typing: string,
  value: string,
  fault: string | undefined,
): string {
  const head = `${styleText('gray', S_BAR)}\n${symbol(state)}  ${message}\n`;
  const inBar = (text: string, colour: 'cyan' | 'gray', style?: (line: string) => string): string =>
    wrapTextWithPrefix(process.stdout, text, `${styleText(colour, S_BAR)}  `, undefined, undefined, style);
  if (state === 'submit' || state === 'cancel')
    return `${head}${inBar(value, 'gray', (line) => styleText('dim', line))}`;
  const below =
    fault === undefined
      ? styleText('cyan', S_BAR_END)
      : `${styleText('yellow', S_BAR_END)}  ${styleText('yellow', fault)}`;
  return `${head}${inBar(typing, 'cyan')}\n${below}\n`;
}
