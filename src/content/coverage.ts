/** What an edition makes of the research: its points, their certainty, the cases, and how its text reads. */
import {PARTS, type Part} from '../cases/part';
import {CERTAINTIES, type Certainty} from '../citations/certainty';
import {withoutCitations, type Citation} from '../citations/citation';
import {takeCoverage, type Coverage} from '../publications/coverage';
import {isChapterParagraph} from '../publications/paragraph';
import {measureReadability, type Readability} from '../publications/readability';
import {collectionOf} from './pages';
import {hasText, type NumberedUnit} from './pageFile';
import type {ChapterFile, EditionContent} from './portal';
import type {ResearchPoints} from './researchPoints';

/** How many sources of each certainty a chapter states under its points, and how many the notes give. */
export interface ChapterCertainty {
  /** `HT 11` */
  readonly chapter: string;
  readonly stated: CertaintyCounts;
  /** Undefined where the notes have not been transcribed. */
  readonly noted: CertaintyCounts | undefined;
}

export type CertaintyCounts = Readonly<Record<Certainty, number>>;

export interface PartUse {
  readonly part: Part;
  readonly cases: number;
  /** Cases that a paragraph of a chapter cites. */
  readonly cited: number;
  /** Cases that are cited, or that say which published paragraph they bear on. */
  readonly used: number;
}

export interface EditionCoverage {
  readonly points: Coverage;
  readonly certainty: readonly ChapterCertainty[];
  readonly parts: readonly PartUse[];
  readonly readability: Readability;
}

export function coverageOf(
  content: EditionContent,
  {points, marks, leftOut}: Omit<ResearchPoints, 'changedMarks'>,
): EditionCoverage {
  const units = content.chapters.flatMap((chapter) => chapter.units).filter(hasText);
  // An annex is there when its rows are: HT-C for HT-C.4.
  const published = new Set(units.flatMap(({id}) => [id, id.replace(/\.\d+[a-z]?$/, '')]));
  return {
    points: takeCoverage(points, (id) => published.has(id), leftOut),
    certainty: content.chapters.map((chapter) => certaintyOf(chapter, new Set(points), marks)),
    parts: usesOfParts(content, units),
    readability: measureReadability(
      units
        .filter(({id}) => isChapterParagraph(id))
        .map(({label, text}) => ({label, text: withoutCitations(text)})),
    ),
  };
}

function certaintyOf(
  {code, record, units}: ChapterFile,
  points: ReadonlySet<string>,
  marks: ResearchPoints['marks'],
): ChapterCertainty {
  const begins = `${code}-${record.chapter}.`;
  const noted = [...marks].filter(([id]) => id.startsWith(begins));
  const stated = units.filter(({id}) => points.has(id));
  return {
    chapter: `${code} ${record.chapter}`,
    stated: countCertainties(stated.flatMap(({citations}) => citations)),
    noted: noted.length === 0 ? undefined : countCertainties(noted.flatMap(([, citations]) => citations)),
  };
}

function countCertainties(citations: readonly Citation[]): CertaintyCounts {
  const counts = Object.fromEntries(CERTAINTIES.map((level) => [level, 0])) as Record<Certainty, number>;
  for (const {certainty} of citations) if (certainty !== 'withdrawn') counts[certainty] += 1;
  return counts;
}

function usesOfParts(content: EditionContent, units: readonly NumberedUnit[]): PartUse[] {
  const ids = new Set(units.map(({id}) => id));
  const keys = new Set(units.flatMap(({citations}) => citations.map(({key}) => key)));
  const records = [...collectionOf(content).byId.values()];
  return PARTS.map((part) => {
    const inPart = records.filter((record) => record.part === part);
    const cited = inPart.filter(({id}) => keys.has(id));
    const used = inPart.filter(({id, supports}) => keys.has(id) || supports.some((point) => ids.has(point)));
    return {part, cases: inPart.length, cited: cited.length, used: used.length};
  });
}
