const NAMES = new Intl.DisplayNames('en', {type: 'region'});

/** Order of jurisdictions for readers: courts above the States first, the older one before the other, then countries by name. */
export function compareJurisdictions(a: string, b: string): number {
  return rank(a) - rank(b) || (rank(a) < ABOVE.length ? 0 : NAMES.of(a)!.localeCompare(NAMES.of(b)!, 'en'));
}

const ABOVE = ['COE', 'EU'];

function rank(code: string): number {
  const above = ABOVE.indexOf(code);
  return above === -1 ? ABOVE.length : above;
}
