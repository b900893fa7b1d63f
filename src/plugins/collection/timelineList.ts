import {timelineOf, yearOf} from '../../cases/collectionIndex';
import type {TimelineList} from '../../cases/lists';
import {caseLink, collectionOf, termName} from '../../content/pages';
import type {EditionContent} from '../../content/portal';
import {compareJurisdictions} from './jurisdictionOrder';

/** The decisions of an edition by year and court, for the chart and for the table that says the same. */
export function timelineList(content: EditionContent): Omit<TimelineList, 'edition' | 'isCurrent'> {
  const index = collectionOf(content);
  const nameOf = (court: string): string => termName(content, 'courts', court);
  const {years, courts} = timelineOf(index, courtOrder(content));
  return {
    years,
    courts: courts.map(({court, counts}) => ({
      name: nameOf(court),
      counts: years.map((year) => counts.get(year) ?? 0),
    })),
    table: [...years].reverse().flatMap((year) => {
      const ofYear = index.newestFirst.filter((record) => yearOf(record) === year);
      if (ofYear.length === 0) return [];
      return [
        {
          year,
          count: ofYear.length,
          courts: courts.flatMap(({court, counts}) =>
            counts.has(year)
              ? [
                  {
                    name: nameOf(court),
                    cases: ofYear
                      .filter((record) => record.court === court)
                      .map((record) => caseLink(content, record)),
                  },
                ]
              : [],
          ),
        },
      ];
    }),
  };
}

/** Courts above the States first, then by country and name. */
function courtOrder({courts}: EditionContent): string[] {
  return [...courts.values()]
    .sort(
      (a, b) => compareJurisdictions(a.jurisdiction, b.jurisdiction) || a.short.localeCompare(b.short, 'en'),
    )
    .map(({code}) => code);
}
