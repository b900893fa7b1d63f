/** The publications and what each is made of. The code is what people cite; it never changes. */
export const PUBLICATIONS = [
  {code: 'HT', folder: 'guidelines', unit: 'paragraph'},
  {code: 'JD', folder: 'methodology', unit: 'paragraph'},
  {code: 'JP', folder: 'practice', unit: 'case'},
] as const;

export type Publication = (typeof PUBLICATIONS)[number];
export type PublicationCode = Publication['code'];

/** The publication whose folder a path inside an edition begins with; undefined for reference pages. */
export function publicationOfPath(pathInEdition: string): Publication | undefined {
  return PUBLICATIONS.find(({folder}) => pathInEdition.startsWith(`${folder}/`));
}
