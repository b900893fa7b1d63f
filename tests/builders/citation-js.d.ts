/** The little that tests use of citation.js, which brings no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    readonly data: Readonly<Record<string, unknown>>[];
  }
  export const plugins: {
    readonly input: {
      data(text: string, type: string): unknown;
      chain(text: string, options: {readonly target: string; readonly generateGraph: boolean}): unknown;
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
