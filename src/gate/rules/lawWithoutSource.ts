import {PRACTICE_KEY, withoutCitations} from '../../citations/citation';
import {isChapterParagraph} from '../../publications/paragraph';
import type {Problem} from '../../publications/problem';
import {blankAll} from '../../publications/wording';
import type {Rule} from '../rule';

/** Whose law it is, where the sentence says more of it than that it applies: not `as national law requires`. */
const LAW = String.raw`(?<!\b(?:as|how|if|than|that|unless|what|whatever|when|where|which) )\b(?:the|EU|national|criminal|international) law`;

/**
 * Words by which a paragraph states a rule of law: an article, an act by its number, or what the law does.
 * `must` is none of them: advice uses it too, and `the law that applies` states nothing of its content.
 */
const LAW_WORDS = new RegExp(
  [
    String.raw`\b[Aa]rt(?:icles?|s?\.) \d+`,
    String.raw`§ ?\d+`,
    String.raw`\b(?:Directive|Regulation|Law|Act|Convention|Protocol) (?:\((?:EU|EC)\) )?(?:No\.? )?\d\S*`,
    String.raw`\bshall\b`,
    String.raw`\b(?:is|are) (?:legally )?(?:obliged|forbidden|prohibited|entitled)\b`,
    String.raw`\b(?:has|have) (?:a|the) (?:legal )?(?:duty|right) to\b`,
    String.raw`\b(?:required|forbidden|prohibited|prescribed|guaranteed) by (?:the )?law\b`,
    String.raw`\bthe Court (?:held|found|ruled)\b`,
    String.raw`${LAW} (?:requires|forbids|prohibits|obliges|prescribes|demands|guarantees|entitles|allows|gives|bars)\b`,
  ].join('|'),
);

/**
 * A numbered paragraph that states a rule of law cites a source for it; experience is none. Rows of tables are
 * sheets to work with: what law lies behind them stands in the paragraphs.
 */
export const lawWithoutSource: Rule = ({editions}) =>
  editions.flatMap(({chapters}) =>
    chapters.flatMap(({file, units}) =>
      units
        .filter(
          ({id, citations}) => isChapterParagraph(id) && citations.every(({key}) => key === PRACTICE_KEY),
        )
        .flatMap(({label, line, text}): Problem[] => {
          const [words] = LAW_WORDS.exec(ownWords(text)) ?? [];
          return words === undefined
            ? []
            : [
                {
                  file,
                  line,
                  rule: 'law-without-source',
                  message: `${label} states law (“${words}”) and names no source but experience.`,
                  hint: 'Cite the act or the judgment, or say it as advice.',
                  match: words,
                },
              ];
        }),
    ),
  );

/** Without quotations and citations: a model question may name a duty that is not the paragraph’s to prove. */
function ownWords(text: string): string {
  return blankAll(withoutCitations(text), /“[^”]*”/g);
}
