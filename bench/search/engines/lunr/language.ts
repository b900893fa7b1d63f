import lunr from 'lunr';
import romanian from 'lunr-languages/lunr.ro';
import support from 'lunr-languages/lunr.stemmer.support';

interface LunrWithRomanian {
  readonly ro: lunr.Builder.Plugin;
}

/** lunr with the analysis that it or lunr-languages has for a language. */
export function lunrFor(language: string): {lunr: typeof lunr; use: (builder: lunr.Builder) => void} {
  if (language === 'en') return {lunr, use: () => {}};
  if (language !== 'ro') throw new RangeError(`The bench has no lunr for ${language}.`);
  if (!('ro' in lunr)) {
    support(lunr);
    romanian(lunr);
  }
  return {lunr, use: (builder) => builder.use((lunr as unknown as LunrWithRomanian).ro)};
}
