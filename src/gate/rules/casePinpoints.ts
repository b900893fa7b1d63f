import type {Problem} from '../../publications/problem';
import type {Rule} from '../rule';

/**
 * A pinpoint in the text of a note: `§ 89`, `§§ 146-148`; not the paragraph of an article, as in
 * `Article 6 § 1` or `Articles 4 and 6 § 1`.
 */
export const PINPOINT =
  /(?<!§)(?<!\b[Aa]rt(?:icle)?s?\.? \d+[a-z]*(?:(?:,| and| or|, and) \d+[a-z]*)*[ \u00a0])§{1,2}[ \u00a0]?\d+(?:[-–.]\d+)*(?: and \d+)?/g;

/** The text prints only pinpoints that the verification block holds as confirmed. */
export const casePinpoints: Rule = ({editions}) =>
  editions.flatMap(({cases}) =>
    [...cases.values()].flatMap(({file, record, units}) => {
      const confirmed = new Set(record.verification.pinpoints.map(({at}) => normalise(at)));
      return units.flatMap(({text, line, label}) =>
        [...text.matchAll(PINPOINT)].flatMap(([pinpoint]): Problem[] =>
          confirmed.has(normalise(pinpoint))
            ? []
            : [
                {
                  file,
                  line,
                  rule: 'case-pinpoint',
                  message: `${label} prints “${pinpoint}”; verification.pinpoints does not hold it.`,
                  hint: 'Add it there with the page on which it was seen, or take it out of the text.',
                  match: pinpoint,
                },
              ],
        ),
      );
    }),
  );

function normalise(pinpoint: string): string {
  return pinpoint.replace(/[\s\u00a0]/g, '').replaceAll('–', '-');
}
