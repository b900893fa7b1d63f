const SUPERSCRIPTS: Readonly<Record<string, string>> = {'¹': '^1', '²': '^2', '³': '^3'};

/** The number of an article in one form: `177 bis` and `177bis`, `216¹` and `216^1` are the same. */
export function canonicalArticle(number: string): string {
  return number
    .toLowerCase()
    .replace(/[¹²³]/g, (sign) => SUPERSCRIPTS[sign]!)
    .replace(/[\s-]+(?=[a-z])/g, '')
    .replace(/\s+/g, '');
}
