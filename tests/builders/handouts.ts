/** The sample handouts of tests/fixtures/handouts/, and how a scanner’s findings are held against them. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'yaml';
import * as z from 'zod';

const FOLDER = join(__dirname, '../fixtures/handouts');

const expectedSchema = z.strictObject({
  citations: z.array(
    z.strictObject({
      text: z.string().min(1),
      kind: z.enum(['paragraph', 'case', 'provision']),
      target: z.string().min(1).nullable(),
      state: z.enum(['holds', 'reworded', 'moved', 'withdrawn', 'unknown']),
      group: z.number().int().positive().optional(),
    }),
  ),
  traps: z.array(z.string().min(1)),
});

/** A place in a text: UTF-16 code units, end exclusive. */
export interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export type ExpectedCitation = Span & z.infer<typeof expectedSchema>['citations'][number];

/** What a scanner says of a place; kept wide, so that a wrong answer is a miss and no type error. */
export interface Answer extends Span {
  readonly kind: string;
  readonly target?: string | null;
  readonly state: string;
}

export interface Handout {
  /** `01-slides-hearing.md` */
  readonly file: string;
  readonly text: string;
  /** In the order of the text. */
  readonly citations: readonly ExpectedCitation[];
  readonly traps: readonly Span[];
}

/** What a scanner got wrong, a line each. */
export interface Judgement {
  readonly missed: readonly string[];
  /** Findings where nothing is cited. */
  readonly wrong: readonly string[];
}

/** Every sample, by name. @throws {Error} An expectation has another form, or a text of it is not in its file. */
export function readHandouts(): Handout[] {
  return readdirSync(FOLDER)
    .filter((file) => /^\d\d-.*\.md$/.test(file))
    .sort()
    .map((file) =>
      aHandout(
        file,
        readFileSync(join(FOLDER, file), 'utf8'),
        parse(readFileSync(join(FOLDER, file.replace(/\.md$/, '.expected.yaml')), 'utf8')),
      ),
    );
}

/** A handout from its text and what is expected of it. @throws {Error} As `readHandouts`. */
export function aHandout(file: string, text: string, expected: unknown): Handout {
  const read = expectedSchema.safeParse(expected);
  if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`);
  const {citations, traps} = read.data;
  const places = spansOf(
    file,
    text,
    citations.map((citation) => citation.text),
  );
  return {
    file,
    text,
    citations: citations.map((citation, index) => ({...citation, ...places[index]!})),
    traps: spansOf(file, text, traps),
  };
}

/** The parts of each citation: one, or those that share a group. */
export function citationsOf({citations}: Handout): ExpectedCitation[][] {
  const units = new Map<number | ExpectedCitation, ExpectedCitation[]>();
  for (const part of citations) {
    const key = part.group ?? part;
    units.set(key, [...(units.get(key) ?? []), part]);
  }
  return [...units.values()];
}

/** Holds a scanner’s answers against what the handout expects. */
export function judge(handout: Handout, answers: readonly Answer[]): Judgement {
  const {citations, traps} = handout;
  return {
    missed: citationsOf(handout)
      .filter((parts) => !parts.some((part) => answers.some((answer) => isRight(answer, part))))
      .map((parts) => {
        const there = answers.filter((answer) => parts.some((part) => overlaps(answer, part)));
        const found = there.length === 0 ? 'nothing' : [...new Set(there.map(inWords))].join(' | ');
        return `${lineOf(handout, parts[0]!)} ${parts.map(inWords).join(' + ')}; found: ${found}`;
      }),
    wrong: answers
      .filter(
        (answer) =>
          traps.some((trap) => overlaps(answer, trap)) || !citations.some((part) => overlaps(answer, part)),
      )
      .map((answer) => `${lineOf(handout, answer)} ${inWords(answer)}`),
  };
}

function isRight(answer: Answer, part: ExpectedCitation): boolean {
  return (
    overlaps(answer, part) &&
    answer.kind === part.kind &&
    (answer.target ?? null) === part.target &&
    answer.state === part.state
  );
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function inWords({text, kind, target, state}: Answer): string {
  return `“${text}” ${kind} ${target ?? '(none)'} ${state}`;
}

function lineOf({file, text}: Handout, {start}: Span): string {
  return `${file}:${text.slice(0, start).split('\n').length}`;
}

/** Where phrases stand that are listed in the order of a text. The next one may begin inside the one before. */
function spansOf(file: string, text: string, phrases: readonly string[]): Span[] {
  let from = 0;
  return phrases.map((phrase) => {
    const start = text.indexOf(phrase, from);
    if (start === -1)
      throw new Error(`${file}: “${phrase}” does not stand in the text behind the one before.`);
    from = start + 1;
    return {text: phrase, start, end: start + phrase.length};
  });
}
