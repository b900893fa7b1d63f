import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'yaml';

import {findMetadataProblems} from '../../src/gate/rules/fileMetadata';
import {findPersonalDataProblems} from '../../src/gate/rules/personalData';
import type {Problem} from '../../src/publications/problem';
import {aPdf} from '../builders/aPdf';
import {aJpeg, aPng, aWebp} from '../builders/aPicture';

interface Sample {
  readonly id: string;
  readonly language: string;
  readonly file: string;
  readonly text: string;
}

interface Leak extends Sample {
  readonly kind: string;
  readonly place: string;
  /** As it stands in the text or in the name of the file. */
  readonly leak: string;
}

interface Redaction extends Sample {
  readonly over: boolean;
  readonly masked?: string;
}

const readCorpus = <T extends Sample>(name: string): readonly T[] =>
  parse(readFileSync(join(__dirname, `../fixtures/personal-data/${name}.yaml`), 'utf8')) as T[];

const leaks = readCorpus<Leak>('leaks');
const innocents = readCorpus<Sample>('innocent');
const redactions = readCorpus<Redaction>('over-redacted');

const LANGUAGES = ['en', 'es', 'fr', 'nl', 'pl', 'ro'];
const KINDS = [
  ...['belgian-national-number', 'birth-date', 'company', 'coordinates', 'email', 'iban', 'identity-card'],
  ...['ip-address', 'named-person', 'passport', 'payment-card', 'phone', 'plate', 'polish-pesel'],
  ...['profile-link', 'rare-combination', 'relative', 'romanian-cnp', 'school', 'spanish-dni'],
  ...['spanish-nie', 'street-address', 'village'],
];

/** The most innocent texts that may raise an alarm, of all. */
const MOST_FALSE_ALARMS = 0.02;

function problemsIn({file, place, text}: Leak): Problem[] {
  return place.endsWith('-metadata')
    ? findMetadataProblems({file, bytes: fileWith(file, text)})
    : findPersonalDataProblems({file, text});
}

/** A file that carries fields, written as one `name: value` a line. */
function fileWith(file: string, fields: string): Buffer {
  const {GPSLatitude, GPSLongitude, ...texts} = Object.fromEntries(
    fields.split('\n').map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]),
  );
  const parts = {
    texts,
    ...(GPSLatitude && GPSLongitude
      ? {position: {latitude: Number(GPSLatitude), longitude: Number(GPSLongitude)}}
      : {}),
  };
  if (file.endsWith('.pdf')) return aPdf({information: texts});
  if (file.endsWith('.png')) return aPng(parts);
  return file.endsWith('.webp') ? aWebp(parts) : aJpeg(parts);
}

/** Whether a problem points at the line of the leak; at the file as a whole where the leak is not in its text. */
function isReported(leak: Leak): boolean {
  const at = leak.text.indexOf(leak.leak);
  const isInText = at >= 0 && !leak.place.endsWith('-metadata');
  const line = isInText ? leak.text.slice(0, at).split('\n').length : 0;
  return problemsIn(leak).some((problem) => problem.file === leak.file && problem.line === line);
}

const idsOf = (samples: readonly Sample[]): string[] => samples.map(({id}) => id);

describe('the corpora of the gate', () => {
  test.each([
    ['leaks', leaks, 30],
    ['innocent texts', innocents, 30],
    ['redacted texts', redactions, 10],
  ])('hold %s in six languages, each under a name of its own', (_what, samples: readonly Sample[], least) => {
    expect([...new Set(samples.map(({language}) => language))].sort()).toEqual(LANGUAGES);
    const counts = LANGUAGES.map((one) => samples.filter(({language}) => language === one).length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(least);
    expect(new Set(idsOf(samples)).size).toBe(samples.length);
  });

  test('hold a leak of every kind', () =>
    expect([...new Set(leaks.map(({kind}) => kind))].sort()).toEqual(KINDS));

  test('hold leaks that stand where they say', () =>
    expect(idsOf(leaks.filter(({file, text, leak}) => !text.includes(leak) && !file.includes(leak)))).toEqual(
      [],
    ));

  test('hold marks of redaction that stand where they say', () =>
    expect(
      idsOf(
        redactions.filter(({over, masked, text}) => over !== (masked !== undefined && text.includes(masked))),
      ),
    ).toEqual([]));
});

describe('the rules on personal data', () => {
  test.each(KINDS)('catch every seeded leak of the kind %s', (kind) =>
    expect(idsOf(leaks.filter((leak) => leak.kind === kind && !isReported(leak)))).toEqual([]),
  );

  test('raise an alarm on two innocent texts of a hundred at most', () => {
    const alarmed = innocents.filter((innocent) => findPersonalDataProblems(innocent).length > 0);
    if (alarmed.length > 0) console.info(`Innocent texts that raise an alarm: ${idsOf(alarmed).join(', ')}`);
    expect(alarmed.length <= innocents.length * MOST_FALSE_ALARMS ? [] : idsOf(alarmed)).toEqual([]);
  });
});
