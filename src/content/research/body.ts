/** The text of a draft: five sections of numbered paragraphs. */
import {CASE_SECTIONS} from '../../cases/schema';
import type {Digest} from './digest';
import {groupSentences} from './text';

type SectionAnchor = (typeof CASE_SECTIONS)[number]['anchor'];

/** Sections in the order of the page; numbers run on from one to the next. */
export function writeBody({facts, issues, holding, reasoning, points}: Digest): string {
  const sections: Readonly<Record<SectionAnchor, readonly string[]>> = {
    'in-practice': points.map(({sentences}) => sentences.join(' ')),
    facts: groupSentences(facts.sentences),
    issues,
    holding: groupHolding(holding.sentences),
    reasoning: groupSentences(reasoning.sentences.length > 0 ? reasoning.sentences : reasoning.limits),
  };
  let number = 0;
  return CASE_SECTIONS.map(({anchor, heading}) => {
    const paragraphs = sections[anchor].map((paragraph) => `[${(number += 1)}] ${paragraph}`);
    return [`## ${heading} {#${anchor}}`, ...paragraphs].join('\n\n');
  }).join('\n\n');
}

/** The holding in one paragraph, or in two when it is long. */
function groupHolding(sentences: readonly string[]): string[] {
  const whole = sentences.join(' ');
  if (sentences.length < 2 || whole.length <= 400) return [whole];
  const half = Math.ceil(sentences.length / 2);
  return [sentences.slice(0, half).join(' '), sentences.slice(half).join(' ')];
}
