/**
 * Words made from one root, by their stems: a question says with a verb what the texts say with a noun, or the
 * other way round. Beside the stemmer, which keeps such words apart, since lawyers tell them apart: a word made
 * from the same root is looked for too, and counts less.
 */

/** What makes nouns of actions from verbs, as it stands in stems: *notific-are*, *exclud-ere*, *contest-ație*. */
const ACTIONS = ['', 'ar', 'er', 'ir', 'ier', 'ati', 'iti', 'ut', 'i'];

/** Fewest letters of a root: shorter ones begin unrelated words. */
const ROOT_LETTERS = 3;

/** What changes at the end of a root, each way: *exclud, exclus*; *sancțion-a, sancțiune*; *achizițion-a, achiziție*. */
const CHANGES: readonly (readonly [RegExp, string])[] = [
  [/s$/, 'd'],
  [/s$/, 'g'],
  [/s$/, 't'],
  [/[dgt](?:er)?$/, 's'],
  [/iun$/, 'ion'],
  [/ion(?:ar)?$/, 'iun'],
  [/ti$/, 'tion'],
  [/tion(?:ar)?$/, 'ti'],
  [/(?<=bil|al|iv|ar)$/, 'it'], // legal, legalitate
  [/(?<=bil|al|iv|ar)it$/, ''],
];

/** Stems of one root that share too few letters. */
const IRREGULAR: readonly (readonly string[])[] = [
  ['decid', 'decis', 'deciz'],
  ['mor', 'mort', 'moart'],
  ['nast', 'naster', 'nascut'],
  ['tin', 'tiner', 'tinut'],
  ['vind', 'vand', 'vanzar', 'vandut'],
];

/** Stems that words made from the same root may have; not all of them are words. */
export function derivationsOf(stem: string): string[] {
  const changed = CHANGES.filter(([ending]) => ending.test(stem)).map(([ending, other]) =>
    stem.replace(ending, other),
  );
  const found = new Set(IRREGULAR.find((stems) => stems.includes(stem)));
  for (const base of [stem, ...changed]) {
    found.add(base);
    for (const ending of ACTIONS) {
      const root = base.slice(0, base.length - ending.length);
      if (!base.endsWith(ending) || root.length < ROOT_LETTERS) continue;
      for (const other of ACTIONS) found.add(root + other);
    }
  }
  found.delete(stem);
  return [...found];
}

/** What the stems of a verb and of the nouns of its action have in common. */
export function rootOf(stem: string): string {
  return stem.replace(/iun$/, 'ion').replace(/(?<=...)(?:i?er|ar|ir|ati|iti|ut)$/, '');
}
