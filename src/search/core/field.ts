/** What of a section is searched, in lunr's order, and how much a match there counts. */
export const FIELDS = ['title', 'path', 'body', 'subjects'] as const;
/** Those that readers see: a phrase must stand in one of them, not only in a heading that leads there. */
export const TEXT_FIELDS = ['title', 'path', 'body'] as const satisfies readonly Field[];
export type Field = (typeof FIELDS)[number];

/** Factor on each field's scores. Higher: a match there outweighs more matches in the body. */
export type Boosts = Readonly<Record<Field, number>>;

/** Chosen by measurement on the open halves of the golden sets in tests/search/golden. */
export const BOOSTS: Boosts = {title: 1.3, path: 0.6, body: 1, subjects: 1};
