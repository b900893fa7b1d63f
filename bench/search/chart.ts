/** Figures to a picture: KB until the first list of hits. */
import {TRAITS, type EngineName} from './engine';
import type {RunFigures} from './figures';

const WIDTH = 760;
const LABELS = 230;
const BAR = 16;
const GAP = 4;
const HEAD = 34;
const TOP = 64;
const COLOURS: Readonly<Record<string, string>> = {ours: '#1f5f8b'};
const OTHERS = '#9aa5ad';

/** Powers of ten: with bars to scale only the longest would be seen. */
export function drawChart({collections, date}: RunFigures): string {
  const values = collections.flatMap(({engines}) =>
    Object.values(engines).map(({ask}) => ask.firstBytes.p50 / 1024),
  );
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.ceil(Math.log10(Math.max(...values)));
  const right = WIDTH - 70;
  const x = (value: number): number =>
    LABELS + ((Math.log10(value) - low) / Math.max(1, high - low)) * (right - LABELS);
  const marks: string[] = [];
  let y = TOP;
  for (const {name, sections, engines} of collections) {
    const title =
      name === 'portal' ? `The portal, ${grouped(sections)} sections` : `${grouped(sections)} sections`;
    marks.push(`<text x="12" y="${y + 12}" font-weight="600">${title}</text>`);
    y += HEAD - 12;
    for (const [engine, {ask}] of Object.entries(engines)) {
      const value = ask.firstBytes.p50 / 1024;
      const width = Math.max(1, x(value) - LABELS);
      marks.push(
        `<text x="${LABELS - 8}" y="${y + 12}" text-anchor="end">${TRAITS[engine as EngineName].title}</text>`,
        `<rect x="${LABELS}" y="${y}" width="${width.toFixed(1)}" height="${BAR}" fill="${COLOURS[engine] ?? OTHERS}"/>`,
        `<text x="${(LABELS + width + 6).toFixed(1)}" y="${y + 12}">${grouped(Math.round(value))}</text>`,
      );
      y += BAR + GAP;
    }
    y += HEAD - BAR;
  }
  const scale = Array.from({length: high - low + 1}, (_, i) => 10 ** (low + i)).map(
    (value) =>
      `<line x1="${x(value).toFixed(1)}" x2="${x(value).toFixed(1)}" y1="${TOP - 8}" y2="${y - 8}" stroke="#d5dade"/><text x="${x(value).toFixed(1)}" y="${TOP - 14}" text-anchor="middle" fill="#5a6670">${grouped(value)}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${y}" viewBox="0 0 ${WIDTH} ${y}" font-family="sans-serif" font-size="12" role="img" aria-labelledby="title">`,
    `<title id="title">KB of download until the first list of hits, middle of all questions, ${date}</title>`,
    `<rect width="${WIDTH}" height="${y}" fill="#fff"/>`,
    '<text x="12" y="22" font-size="14" font-weight="600">KB until the first list of hits (powers of ten)</text>',
    ...scale,
    ...marks,
    '</svg>',
    '',
  ].join('\n');
}

function grouped(value: number): string {
  return value.toLocaleString('en');
}
