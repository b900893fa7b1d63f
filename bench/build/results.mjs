// The figures of a run as a table, as sentences that follow from them, and as a chart.

const MB = 2 ** 20;
const KB = 2 ** 10;

const count = (value) => value.toLocaleString('en-GB', {maximumFractionDigits: 0});
const decimal = (value) =>
  value.toLocaleString('en-GB', {minimumFractionDigits: 1, maximumFractionDigits: 1, useGrouping: true});
const seconds = decimal;
const megabytes = (value) => decimal(value / MB);
const kilobytes = (value) => decimal(value / KB);
const times = (first, last) => (first > 0 ? (last / first).toFixed(2) : '–');

export const CASE_PAGE = '/2/practice/siliadin-v-france/';
export const COLLECTION_PAGE = '/2/practice/';

/** Rows of the table. Those without `growth` are conditions of the run, which do not grow. */
const ROWS = [
  {label: 'Generated among the cases', of: (m) => m.generated, show: count},
  {label: 'Load average before the build', of: (m) => m.loadBefore, show: decimal},
  {label: '**Build**, wall time, s', of: (m) => m.wall, show: seconds, growth: true},
  {label: 'CPU time, s', of: (m) => m.cpu, show: seconds, growth: true},
  {label: 'peak resident memory, all processes, MB', of: (m) => m.peak, show: megabytes, growth: true},
  {label: 'peak of the largest process, MB', of: (m) => m.peakOfOne, show: megabytes, growth: true},
  {label: 'build/, MB', of: (m) => m.bytes, show: megabytes, growth: true},
  {label: 'of that HTML, MB', of: (m) => m.htmlBytes, show: megabytes, growth: true},
  {label: 'files in build/', of: (m) => m.files, show: count, growth: true},
  {label: '**`npm run check`**, wall time, s', of: (m) => m.checkWall, show: seconds, growth: true},
  ...pageRows('Case page', CASE_PAGE),
  {label: 'related cases it shows', of: (m) => m.relations, show: count, growth: true},
  ...pageRows('Collection page', COLLECTION_PAGE),
];

function pageRows(name, path) {
  const size = (label, kind, unit) => ({
    label,
    of: (m) => m.pages[path][kind][unit],
    show: kilobytes,
    growth: true,
  });
  return [
    size(`**${name}**, HTML, KB`, 'html', 'raw'),
    size('HTML, KB gzip', 'html', 'gzip'),
    {label: 'case pages its HTML links to', of: (m) => m.pages[path].caseLinks, show: count, growth: true},
    size('JavaScript, KB', 'scripts', 'raw'),
    size('JavaScript, KB gzip', 'scripts', 'gzip'),
    size('of that main.js, KB gzip', 'main', 'gzip'),
    size('of that the runtime, KB gzip', 'runtime', 'gzip'),
    size('of that the book lists, KB gzip', 'bookLists', 'gzip'),
    size('of that all other chunks, KB gzip', 'rest', 'gzip'),
  ];
}

/** The table of one or more sizes, in Markdown; the last column compares the last with the first. */
export function formatTable(measurements) {
  const first = measurements[0];
  const last = measurements.at(-1);
  const compares = measurements.length > 1;
  const head = ['', ...measurements.map(({size}) => `${count(size)} cases`)];
  if (compares) head.push(`${count(last.size)} : ${count(first.size)}`);
  const rows = ROWS.map(({label, of, show, growth}) => {
    const cells = [label, ...measurements.map((m) => show(of(m)))];
    if (compares) cells.push(growth ? times(of(first), of(last)) : '');
    return cells;
  });
  const widths = head.map((_, column) =>
    Math.max(4, ...[head, ...rows].map((cells) => cells[column].length)),
  );
  const line = (cells) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** What the figures say; no sentence holds a cause that is not among them. */
function sentences(measurements) {
  const first = measurements[0];
  const last = measurements.at(-1);
  const range = `${count(first.size)} to ${count(last.size)} cases`;
  const page = (m) => m.pages[CASE_PAGE];
  const list = (m) => m.pages[COLLECTION_PAGE];
  const growth = (of) => times(of(first), of(last));
  const more = last.size - first.size;
  const parts = [
    ['main.js', 'main'],
    ['the runtime', 'runtime'],
    ['the book lists', 'bookLists'],
    ['all other chunks', 'rest'],
  ].map(([name, kind]) => [name, page(last)[kind].gzip - page(first)[kind].gzip]);
  const signed = (bytes) => `${bytes < 0 ? '−' : ''}${kilobytes(Math.abs(bytes))} KB`;
  return [
    `From ${range} (${times(first.size, last.size)} times as many) wall time grew ${growth((m) => m.wall)} times, CPU time ${growth((m) => m.cpu)} times and peak memory ${growth((m) => m.peak)} times; a further case cost ${((last.cpu - first.cpu) / more).toFixed(2)} s of CPU time and ${((last.peak - first.peak) / MB / more).toFixed(2)} MB of memory on average.`,
    `build/ grew ${growth((m) => m.bytes)} times, by ${kilobytes((last.bytes - first.bytes) / more)} KB a further case; its HTML makes ${Math.round((100 * (last.htmlBytes - first.htmlBytes)) / (last.bytes - first.bytes))} % of the difference.`,
    `The HTML of the case page grew ${growth((m) => page(m).html.raw)} times (gzip ${growth((m) => page(m).html.gzip)} times), while it came to link to ${count(page(last).caseLinks)} case pages instead of ${count(page(first).caseLinks)} and to show ${count(last.relations)} related cases instead of ${count(first.relations)}.`,
    `Its JavaScript grew by ${signed(page(last).scripts.gzip - page(first).scripts.gzip)} gzip: ${parts.map(([name, bytes]) => `${name} ${signed(bytes)}`).join(', ')}.`,
    `The HTML of the collection page grew ${growth((m) => list(m).html.raw)} times (gzip ${growth((m) => list(m).html.gzip)} times), its JavaScript ${growth((m) => list(m).scripts.gzip)} times in gzip.`,
  ];
}

/**
 * @param {object[]} measurements By size, at least two.
 * @param {{date: string, machine: string, command: string, commit: string, models: string}} run
 */
export function formatResults(measurements, {date, machine, command, commit, models}) {
  const first = count(measurements[0].size);
  return `# How the build grows

${date}. ${machine} Commit ${commit}. Made by \`${command}\`.

Each size is the real collection and generated cases up to that number, in a copy of the portal without caches; one cold \`docusaurus build\` a size, so differences of a few per cent say nothing. ${models} CPU time is user and system time of the build and of all processes it waited for, as the kernel adds them up; memory is the greatest sum of VmRSS over its processes, looked at ten times a second, and depends on the memory of the machine, from which Node takes its heap limit. Case page is ${CASE_PAGE}, collection page ${COLLECTION_PAGE}; JavaScript is what Chromium fetches until the network is idle, 1280 px; book lists are the chunk with the sidebars of an edition. 1 KB is 1,024 bytes. The last column divides the last size by the first.

${formatTable(measurements)}

![Wall time, memory and JavaScript of a case page against the number of cases; ${first} cases are 1](results.svg)

${sentences(measurements).join(' ')}
`;
}

const SERIES = [
  {name: 'wall time', of: (m) => m.wall, color: '#1f4e79', dash: ''},
  {name: 'peak memory', of: (m) => m.peak, color: '#a4480f', dash: '7 4'},
  {
    name: 'JavaScript of a case page, gzip',
    of: (m) => m.pages[CASE_PAGE].scripts.gzip,
    color: '#2c6e49',
    dash: '2 4',
  },
];

const BOX = {left: 56, right: 456, top: 64, bottom: 336, width: 720, height: 392};

/** Lines of growth, the first size being 1. */
export function drawChart(measurements) {
  const first = measurements[0];
  const last = measurements.at(-1);
  const lines = SERIES.map(({of, ...series}) => ({
    ...series,
    values: measurements.map((m) => ({size: m.size, value: of(m) / of(first)})),
  }));
  const all = lines.flatMap(({values}) => values.map(({value}) => value));
  const step = niceStep(Math.max(1, ...all) - Math.min(0, ...all));
  const top = Math.max(step, Math.ceil(Math.max(1, ...all) / step) * step);
  const x = (size) =>
    round(BOX.left + ((size - first.size) / (last.size - first.size)) * (BOX.right - BOX.left));
  const y = (value) => round(BOX.bottom - (value / top) * (BOX.bottom - BOX.top));
  const grid = Array.from({length: Math.round(top / step) + 1}, (_, index) => index * step).map(
    (value) =>
      `<path d="M${BOX.left} ${y(value)}H${BOX.right}" stroke="#d5d5d5"/><text x="${BOX.left - 8}" y="${y(value) + 4}" text-anchor="end">${Number(value.toFixed(2))}</text>`,
  );
  const sizes = measurements.map(
    ({size}) =>
      `<path d="M${x(size)} ${BOX.bottom}v5" stroke="#333"/><text x="${x(size)}" y="${BOX.bottom + 20}" text-anchor="middle">${count(size)}</text>`,
  );
  const labels = spread(lines.map(({values}) => y(values.at(-1).value)));
  const drawn = lines.map(({name, color, dash, values}, index) => {
    const points = values.map(({size, value}) => `${x(size)},${y(value)}`);
    const dots = values.map(
      ({size, value}) => `<circle cx="${x(size)}" cy="${y(value)}" r="3" fill="${color}"/>`,
    );
    const end = y(values.at(-1).value);
    return `<polyline points="${points.join(' ')}" fill="none" stroke="${color}" stroke-width="2"${dash && ` stroke-dasharray="${dash}"`}/>${dots.join('')}
<path d="M${BOX.right + 5} ${end}L${BOX.right + 14} ${labels[index]}" stroke="${color}"/><text x="${BOX.right + 18}" y="${labels[index] + 4}" fill="${color}">${values.at(-1).value.toFixed(1)} × ${name}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${BOX.width} ${BOX.height}" width="${BOX.width}" height="${BOX.height}" role="img" aria-labelledby="title" font-family="sans-serif" font-size="13" fill="#333">
<title id="title">How the build grows: ${lines.map(({name, values}) => `${name} ${values.map(({size, value}) => `${value.toFixed(2)} at ${count(size)}`).join(', ')}`).join('; ')}</title>
<rect width="${BOX.width}" height="${BOX.height}" fill="#fff"/>
<text x="${BOX.left - 36}" y="28" font-size="16" font-weight="bold">How the build grows with the number of cases</text>
<text x="${BOX.left - 36}" y="47">${count(first.size)} cases = 1</text>
${grid.join('\n')}
${sizes.join('\n')}
<text x="${(BOX.left + BOX.right) / 2}" y="${BOX.bottom + 42}" text-anchor="middle">cases</text>
${drawn.join('\n')}
</svg>
`;
}

/** A step of 1, 2 or 5 of some decimal place that divides a range into at most eight. */
function niceStep(range) {
  const place = 10 ** Math.floor(Math.log10(range / 8));
  return [1, 2, 5, 10].map((factor) => factor * place).find((step) => range / step <= 8) ?? range;
}

/** Heights of labels, moved apart where they would touch, in the order they came in. */
function spread(heights) {
  const order = heights.map((height, index) => ({height, index})).sort((a, b) => a.height - b.height);
  const placed = [];
  let free = -Infinity;
  for (const {height, index} of order) {
    placed[index] = Math.max(height, free);
    free = placed[index] + 18;
  }
  return placed;
}

function round(value) {
  return Math.round(value * 10) / 10;
}
