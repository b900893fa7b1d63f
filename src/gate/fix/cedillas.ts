import {changeRunningText} from './typedText';

const COMMA_BELOW: Readonly<Record<string, string>> = {ş: 'ș', Ş: 'Ș', ţ: 'ț', Ţ: 'Ț'};

/** Letters that Turkish has and Romanian has not, on a line with ş: there the cedilla is right. */
const TURKISH = /[ıİğĞöÖüÜçÇ]/;
const ROMANIAN = /[ăĂâÂîÎțȚţŢ]|(?<!\p{L})[şŞ]i(?!\p{L})/u;

/** Romanian is written with commas below: ş and ţ become ș and ț, where the line is Romanian. */
export function withCommasBelow(text: string): string {
  return changeRunningText(text, (piece) =>
    piece
      .split('\n')
      .map((line) =>
        ROMANIAN.test(line) && !TURKISH.test(line) ? line.replace(/[şŞţŢ]/g, (s) => COMMA_BELOW[s]!) : line,
      )
      .join('\n'),
  );
}
