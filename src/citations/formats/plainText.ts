import type {Citable} from '../citable';

/** As a reader writes it into a text: `HT 11.2.3 (edition 2)`. */
export function plainText({label, edition}: Citable): string {
  return `${label} (edition ${edition.number})`;
}

/** The same with its address, as one text. */
export function plainTextWithAddress(citable: Citable): string {
  return `${plainText(citable)}, ${citable.url}`;
}
