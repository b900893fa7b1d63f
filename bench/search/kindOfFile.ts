/** `postings` of `e95e902bff/postings-12.bin`: the name of a file up to its number or ending. */
export function kindOfFile(name: string): string {
  return /([^/]*?)[-.][^/]*$/.exec(name)?.[1] ?? name;
}
