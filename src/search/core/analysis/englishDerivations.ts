/**
 * Words made from one root, by their Porter stems: *summarise* and *summary*, *deport* and *deportation*, *freeze* and
 * *froze*, which the stemmer keeps apart. A word from the same root is looked for too, and counts less.
 */

/** What stems keep of the endings of verbs and of the nouns made from them. */
const ACTIONS = ['', 'at', 'ation', 'ition', 'ion', 'ment', 'al', 'enc', 'anc', 'abl'];
const ISE = ['i', 'is', 'iz', ''];
const PERSONS = ['', 'or', 'er'];

/** Fewest letters of a root: shorter ones begin unrelated words. */
const ROOT_LETTERS = 5;

/** Stems that begin unrelated ones: *organ, organise*; *police, policy*; *state, statement*. */
const ALONE: ReadonlySet<string> = new Set(
  'commiss consid count extend found offic offici organ organis parti partial point polic polici posit process state statement treat treati'.split(
    ' ',
  ),
);

/** How the end of a stem changes, each way: *decide, decision*; *defend, defence*; *believe, belief*. */
const CHANGES: readonly (readonly [string, string])[] = [
  ['cid', 'cis'],
  ['nd', 'ns'],
  ['ud', 'us'],
  ['mit', 'miss'],
  ['pel', 'puls'],
  ['y', 'i'],
  ['eat', 'etit'],
  ['iev', 'ief'],
];

/** Stems of words that change inside: verbs, plurals, and nouns of such verbs. */
const IRREGULAR: readonly (readonly string[])[] = `
  acquit acquitt
  analys analyz
  begin began begun
  break broke broken
  bring brought
  bui bought
  child children
  choos chose chosen choic
  destroi destruct
  fall fell fallen
  feel felt
  fle fled flight
  forget forgot forgotten
  freez froze frozen
  give gave given gift
  hear heard
  hide hid hidden
  keep kept
  know knew known knowledg
  lead led
  leav left
  lend lent loan
  lose lost loss
  man men
  pai paid payment
  prove proof proven
  repeat repetit
  run ran
  sell sold sale
  send sent
  show shown
  speak spoke spoken speech
  steal stole stolen theft
  swear swore sworn
  take took taken
  teach taught
  tell told
  think thought
  threat threaten
  withdraw withdrew withdrawn
  woman women
  write wrote written
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '));

/** Stems that words made from the same root may have; not all of them are words. */
export function derivationsOf(stem: string): string[] {
  if (ALONE.has(stem)) return [];
  const found = new Set<string>(IRREGULAR.find((stems) => stems.includes(stem)));
  const bases = [stem, stem.replace(/([^aeiou])\1$/, '$1'), stem.replace(/([bdfgmnprt])$/, '$1$1')];
  for (const [one, other] of CHANGES) {
    if (stem.endsWith(one)) bases.push(stem.slice(0, -one.length) + other);
    if (stem.endsWith(other)) bases.push(stem.slice(0, -other.length) + one);
  }
  for (const base of bases) {
    if (base.length >= ROOT_LETTERS) found.add(base);
    for (const family of [ACTIONS, ISE, PERSONS])
      for (const ending of family) {
        const root = base.slice(0, base.length - ending.length);
        if (!base.endsWith(ending) || root.length < ROOT_LETTERS) continue;
        for (const other of family) found.add(root + other);
      }
  }
  return [...found].filter((other) => other !== stem && !ALONE.has(other));
}
