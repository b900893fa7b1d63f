// Generated case files for measuring: they have the shape, the lengths and the words of the real ones and say nothing.
// They are written into a copy of the portal only. Each says in its id, title, description and sections that it is
// generated; its docket, ECLI and addresses (example.org) belong to no decision.
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

import {parse, stringify} from 'yaml';

const SEED = 20261125;
const YAML = {schema: 'core', lineWidth: 0};
const COMPILER = 'bench/build, generated text';

/**
 * Adds generated cases to those of a copy until there are `size`.
 *
 * Each takes one real case as its model: part, court, formation, year, topics, provisions, forms of exploitation,
 * outcome, states of verification, and the length of every text. The models are gone through in rounds, so that at
 * any size the proportions are those of the real collection. The same size always gives the same files.
 *
 * @param {string} site The copy's root.
 * @param {number} size How many cases it holds afterwards; at least as many as there are.
 * @returns {{real: number, generated: number, medianBody: {real: number, generated: number},
 *   relationsOf: (id: string) => number}} Counts; bodies in characters; how many related cases a page shows.
 */
export function generateCases(site, size) {
  const real = readCases(join(site, 'docs/practice'));
  if (size < real.length) throw new Error(`The collection holds ${real.length} cases; ${size} is fewer.`);
  const words = wordChain(real);
  const paragraphs = [...new Set(real.flatMap(({record}) => record.supports ?? []))].sort();
  const models = inRounds(real, size - real.length);
  const ids = models.map((model, index) => generatedId(model.record, index + 1, words));
  const all = [...real.map(({record}) => record.id), ...ids];

  const related = ids.map((id, index) => relations(random(SEED, size, index + 1), all, id));
  const namesBack = (id, other) => related[ids.indexOf(other)]?.includes(id) ?? false;

  const generated = models.map((model, index) => {
    const number = index + 1;
    const write = writer(random(SEED, number), words);
    // Relations depend on the size, so they have a seed of their own: the other texts are the same at every size.
    const why = writer(random(SEED, size, number, 1), words);
    const record = {
      ...generatedRecord(model.record, ids[index], number, write),
      related: related[index].map((id) => ({
        id,
        why: why.text(model.record.related?.[0]?.why?.length ?? 110),
        ...(!namesBack(ids[index], id) && {back: why.text(110)}),
      })),
      supports: someOf(random(SEED, number, 2), paragraphs, model.record.supports?.length ?? 0),
    };
    const body = generatedBody(model, number, write);
    const file = join(dirname(model.file), `${record.id}.md`);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, `---\n${stringify(record, YAML)}---\n${body}`);
    return {record, body};
  });

  return {
    real: real.length,
    generated: generated.length,
    medianBody: {real: median(real.map(lengthOfBody)), generated: median(generated.map(lengthOfBody))},
    relationsOf: relationCounter([...real, ...generated]),
  };
}

/** How many cases a folder below `docs/practice` holds. */
export function countCases(folder) {
  return listFiles(folder).length;
}

function listFiles(folder) {
  return readdirSync(folder, {recursive: true})
    .map(String)
    .filter((file) => file.endsWith('.md') && !file.endsWith('index.md'))
    .sort();
}

function readCases(folder) {
  return listFiles(folder).map((name) => {
    const file = join(folder, name);
    const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
    if (head === undefined) throw new Error(`${file} has no front matter.`);
    return {file, record: parse(head, YAML), body};
  });
}

/** The real cases in a seeded order, again and again in another one, until there are enough. */
function inRounds(real, count) {
  const models = [];
  for (let round = 0; models.length < count; round += 1)
    models.push(...someOf(random(SEED, round, 3), real, real.length));
  return models.slice(0, count);
}

function generatedId(model, number, words) {
  const write = writer(random(SEED, number, 4), words);
  const prefix = `generated-case-${number}`;
  return [prefix, write.slug(model.id.length - prefix.length - 1)].filter(Boolean).join('-');
}

/** Front matter of the model's shape, without its relations and supported paragraphs. */
function generatedRecord(model, id, number, write) {
  const name = `Generated case ${number}`;
  const year = model.date.slice(0, 4);
  const isEcthr = model.court === 'ecthr';
  const address = (like) => write.address(number, like.length);
  const verified = ({state, against, note}) =>
    pruned({
      state,
      against: against?.map((page) => (/^https?:/.test(page) ? address(page) : write.text(page.length))),
      note: note && write.text(note.length),
    });
  const {verification, laterHistory = [], docket = []} = model;
  const date = model.date.length === 4 ? year : write.day(year);
  return pruned({
    id,
    title: write.after(name, model.title.length),
    shortTitle: model.shortTitle && write.after(`Generated ${number}`, model.shortTitle.length),
    description: write.text(model.description.length, `${name}. `),
    court: model.court,
    formation: model.formation,
    respondents: model.respondents,
    date,
    docket: docket.map((_, index) =>
      isEcthr ? application(number + index * 1e5) : `GEN-${number}/${index + 1}`,
    ),
    ecli: model.ecli && generatedEcli(model.ecli, date, number),
    citation: write.text(model.citation.length, `${name} no GEN-${number}, no decision. `),
    url: model.url && address(model.url),
    part: model.part,
    exploitation: model.exploitation,
    provisions: model.provisions,
    topics: model.topics,
    outcome: {kind: model.outcome.kind, text: write.text(model.outcome.text.length, 'Generated. ')},
    // After every edition, so that an earlier one is not asked why it lacks them.
    published: '2030-01-01',
    preparedBy: COMPILER,
    anonymisation: {
      by: COMPILER,
      on: model.anonymisation.on,
      method: write.text(model.anonymisation.method.length, `${name}. `),
    },
    verification: pruned({
      date: verified(verification.date),
      docket: verified(verification.docket),
      ecli: verified(verification.ecli),
      holding: verified(verification.holding),
      pinpoints: verification.pinpoints?.map(({at, against}) => ({at, against: against.map(address)})),
      leftOut: verification.leftOut && write.text(verification.leftOut.length, 'Generated. '),
    }),
    laterHistory: laterHistory.map((event) =>
      pruned({
        date: event.date && year,
        kind: event.kind,
        text: write.text(event.text.length, 'Generated. '),
        url: event.url && address(event.url),
      }),
    ),
  });
}

/**
 * The court and the year of the model, which the gate compares; an ordinal that no court has given. That of the Court of
 * Human Rights is formed of the date and the application number, as the gate asks.
 */
function generatedEcli(model, date, number) {
  const [, country, court] = model.split(':');
  const head = `ECLI:${country}:${court}:${date.slice(0, 4)}`;
  if (court !== 'ECHR') return `${head}:GENERATED${String(number).padStart(8, '0')}`;
  return `${head}:${date.slice(5).replace('-', '')}JUD${application(number).replace('/', '')}`;
}

/** An application number far above those that the Court of Human Rights has reached, of a year to come. */
function application(number) {
  return `${9e6 + number}/99`;
}

/** Sections and numbered paragraphs of the model, each paragraph as long as its own. */
function generatedBody({body, record}, number, write) {
  const pinpoints = (record.verification.pinpoints ?? []).map(({at}) => ` (${at})`);
  let paragraph = 0;
  let isFirst = false;
  return body
    .split('\n')
    .map((line) => {
      if (line.startsWith('## ')) isFirst = true;
      const [label] = /^\[\w+\] /.exec(line) ?? [];
      if (label === undefined) return line.startsWith('## ') ? line : '';
      paragraph += 1;
      const opening = isFirst ? `Generated case ${number}. ` : '';
      isFirst = false;
      const pinpoint = pinpoints.shift() ?? '';
      const text = write.text(line.length - label.length - pinpoint.length, opening);
      return `[${paragraph}] ${text.slice(0, -1)}${pinpoint}.`;
    })
    .join('\n');
}

/** Four to six other cases. */
function relations(next, all, own) {
  return someOf(
    next,
    all.filter((id) => id !== own),
    4 + Math.floor(next() * 3),
  );
}

function relationCounter(cases) {
  const known = new Set(cases.map(({record}) => record.id));
  return (id) => {
    const others = cases.flatMap(({record}) => {
      const named = (record.related ?? []).map((relation) => relation.id);
      if (record.id === id) return named;
      return named.includes(id) ? [record.id] : [];
    });
    return new Set(others.filter((other) => known.has(other))).size;
  };
}

/**
 * Which word follows which in the real notes; null ends a sentence. Text from such a chain means nothing and packs
 * as the real notes do (gzip leaves about as much of both), which words drawn one by one would not. Words with a
 * capital are left out, and with them every name; “alleged” is, since some words may not follow it.
 */
function wordChain(cases) {
  const sentences = cases
    .flatMap(({record, body}) => [record.description, ...body.split('\n').filter((line) => line[0] === '[')])
    .flatMap((text) => text.split(/(?<=[.?!]) /))
    .map((sentence) =>
      (sentence.match(/\p{L}[\p{L}’-]*/gu) ?? []).filter(
        (word) => /^\p{Ll}/u.test(word) && word !== 'alleged',
      ),
    )
    .filter((sentence) => sentence.length > 3);
  const following = new Map();
  for (const sentence of sentences) {
    sentence.forEach((word, index) => {
      const list = following.get(word) ?? [];
      list.push(sentence[index + 1] ?? null);
      following.set(word, list);
    });
  }
  return {
    opening: sentences.map(([first]) => first),
    following,
    plain: [...new Set(sentences.flat())].filter((word) => /^[a-z]{3,12}$/.test(word)).sort(),
  };
}

/** Writes texts of given lengths from a chain of words. */
function writer(next, {opening, following, plain}) {
  const one = (list) => list[Math.floor(next() * list.length)];
  const sentence = () => {
    const words = [one(opening)];
    while (words.length < 30) {
      const word = one(following.get(words.at(-1)));
      if (word === null && words.length > 5) break;
      words.push(word ?? one(opening));
    }
    const text = words.join(' ');
    return `${text[0].toUpperCase()}${text.slice(1)}.`;
  };
  /** Words as long as wanted, or a little shorter; the last is left out where it would be too long. */
  const cut = (text, length) => {
    if (text.length <= length) return text;
    const end = text.lastIndexOf(' ', length);
    return text.slice(0, end > 0 ? end : length);
  };
  const text = (length, prefix = '') => {
    let written = `${prefix}${sentence()}`;
    while (written.length < length) written += ` ${sentence()}`;
    const least = Math.max(length - 1, prefix.length + 8);
    return `${cut(written, least).replace(/[^\p{L}\p{N}]+$/u, '')}.`;
  };
  const slug = (length) => {
    const words = [];
    while (words.join('-').length < length) words.push(one(plain));
    // Whole words: half a word beside “mother” may be a first name, and the check would say so.
    return cut(words.join(' '), Math.max(0, length)).replaceAll(' ', '-');
  };
  return {
    text,
    slug,
    after: (name, length) =>
      cut(`${name} ${sentence().toLowerCase()}`, Math.max(length, name.length)).replace(/\.$/, ''),
    address: (number, length) => {
      const start = `https://example.org/generated/${number}/`;
      return `${start}${slug(length - start.length)}`;
    },
    day: (year) => {
      const two = (most) => String(1 + Math.floor(next() * most)).padStart(2, '0');
      return `${year}-${two(12)}-${two(28)}`;
    },
  };
}

/** Some members of a list, each once, in a random order. */
function someOf(next, list, count) {
  const rest = [...list];
  return Array.from(
    {length: Math.min(count, rest.length)},
    () => rest.splice(Math.floor(next() * rest.length), 1)[0],
  );
}

/** A source of numbers from 0 to 1 that is the same for the same seeds (mulberry32). */
function random(...seeds) {
  let state = seeds.reduce((hash, seed) => Math.imul(hash ^ seed, 0x9e3779b1) + 0x7f4a7c15, 1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Without the fields that the model does not have. */
function pruned(record) {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

function lengthOfBody({body}) {
  return body.trim().length;
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
