/** The three parts of the collection, in order. */
export const PARTS = ['offence', 'victims', 'proceeds'] as const;

export type Part = (typeof PARTS)[number];
