import type {Analyser} from '../../../../src/search/core/analyser';
import {analyserFor} from '../../../../src/search/core/analysis/languages';
import {makeAnalyser} from '../../../../src/search/core/analysis/makeAnalyser';
// Counted with the code, though a page loads it only when its index is Romanian: most of these collections are.
import {ROMANIAN} from '../../../../src/search/core/analysis/romanian';
import {openEngine, type Engine} from '../../../../src/search/core/engine';
import type {Client, IndexFiles} from '../../engine';
import type {BenchQuestion} from '../../questions';

export const SHOWN = /\bsections-\d+\.bin$/;

const HITS = 10;

export async function open(files: IndexFiles): Promise<Client> {
  const engine = await engineOf(files);
  return {
    async ask(question) {
      const {hits} = await engine.ask({text: textOf(question), limit: HITS});
      return hits.map(({section}) => section.id);
    },
    async show() {
      // An answer holds what is shown.
    },
  };
}

/** Asks as the search box does while a reader types: from the second letter on, at each letter. */
export async function typeLetterByLetter(files: IndexFiles, question: BenchQuestion): Promise<void> {
  const engine = await engineOf(files);
  const text = textOf(question);
  for (let length = 2; length <= text.length; length += 1)
    await engine.ask({text: text.slice(0, length), isTyping: true, limit: HITS});
}

function engineOf(files: IndexFiles): Promise<Engine> {
  return openEngine(
    {
      readText: async (name) => new TextDecoder().decode(await files.inflated(name)),
      readBytes: (name) => files.inflated(name),
    },
    readyAnalyserFor,
  );
}

/** Without loading a module for what is loaded: a page does that aside, Node’s loader takes CPU of its own for it. */
async function readyAnalyserFor(language: string): Promise<Analyser> {
  return language === 'ro' ? makeAnalyser(ROMANIAN) : analyserFor(language);
}

function textOf({kind, words}: BenchQuestion): string {
  const text = words.join(' ');
  if (kind === 'phrase') return `"${text}"`;
  return kind === 'prefix' ? `${text}*` : text;
}
