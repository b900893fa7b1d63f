import {SOURCE_TYPES, sourceSchema, type Source} from '../../src/citations/source';
import {aSource} from '../builders/aSource';
import {messagesOf} from '../builders/messagesOf';

const DAY = 'expected a real year, month or day like "2012-10-25", in quotes.';

const full: Source = {
  key: 'lamb-2018',
  type: 'book',
  title: 'Tell me what happened',
  original: 'Tell me what happened',
  language: 'en',
  short: 'Lamb 2018',
  authority: 'A university',
  author: ['Lamb, A.', 'Brown, B.'],
  jurisdiction: 'GB',
  number: '1',
  issued: '2018',
  container: 'A publisher',
  pages: '1–20',
  doi: '10.1000/1',
  url: 'https://doi.org/10.1000/1',
  status: 'amended',
  dates: {inForce: '2018-01', amended: '2020-02-29'},
  level: 'E',
  note: 'Only the abstract was read.',
  finding: 'Open questions gave longer answers; children only.',
};

describe('sourceSchema', () => {
  test('accepts a record with the least that it needs, and one with every key', () => {
    expect(sourceSchema.parse(aSource())).toEqual(aSource());
    expect(sourceSchema.parse(full)).toEqual(full);
    expect(Object.keys(full)).toEqual(Object.keys(sourceSchema.shape));
  });

  test.each(SOURCE_TYPES)('accepts the type %s', (type) =>
    expect(sourceSchema.parse(aSource({type})).type).toBe(type),
  );

  test.each(['2012', '2012-10', '2012-10-25', '2024-02-29'])('accepts %s as a day of issue', (issued) =>
    expect(sourceSchema.parse(aSource({issued})).issued).toBe(issued),
  );

  test.each(['https://eur-lex.europa.eu/eli/dir/2012/29/oj', 'http://www.example.eu/'])(
    'accepts the address %s',
    (url) => expect(sourceSchema.parse(aSource({url})).url).toBe(url),
  );

  test('trims text', () =>
    expect(sourceSchema.parse(aSource({title: '  Directive on victims\n'})).title).toBe(
      'Directive on victims',
    ));

  test.each([
    ['key', 'Dir_2012', 'key is “Dir_2012”; expected lower-case letters, digits and hyphens.'],
    ['key', undefined, 'key is missing; expected string.'],
    [
      'type',
      'law',
      'type is “law”; expected one of "legislation"|"treaty"|"soft-law"|"manual"|"report"|"book"|"article"|"thesis"|"web".',
    ],
    ['title', ' ', 'title is “ ”; expected text, found nothing.'],
    ['title', undefined, 'title is missing; expected string.'],
    ['short', 'x'.repeat(46), `short is “${'x'.repeat(46)}”; at most 45 characters.`],
    ['authority', '', 'authority is “”; expected text, found nothing.'],
    ['author', 'Lamb, A.', 'author is “Lamb, A.”; expected array.'],
    ['jurisdiction', '', 'jurisdiction is “”; expected text, found nothing.'],
    ['number', 29, 'number is 29; expected string.'],
    ['issued', 2012, `issued is 2012; ${DAY}`],
    ['issued', '25 October 2012', `issued is “25 October 2012”; ${DAY}`],
    ['issued', '2012-13', `issued is “2012-13”; ${DAY}`],
    ['issued', '2005-02-31', `issued is “2005-02-31”; ${DAY}`],
    ['container', '', 'container is “”; expected text, found nothing.'],
    ['pages', 12, 'pages is 12; expected string.'],
    ['doi', '', 'doi is “”; expected text, found nothing.'],
    ['url', 'www.example.eu', 'url is “www.example.eu”; expected an address that begins with https://.'],
    [
      'url',
      'ftp://example.eu/a',
      'url is “ftp://example.eu/a”; expected an address that begins with https://.',
    ],
    [
      'status',
      'valid',
      'status is “valid”; expected one of "in-force"|"amended"|"repealed"|"proposed"|"expected".',
    ],
    ['level', 'practice', 'level is “practice”; expected one of "C"|"E"|"K".'],
    ['level', undefined, 'level is missing; expected one of "C"|"E"|"K".'],
    ['note', '', 'note is “”; expected text, found nothing.'],
    ['finding', '', 'finding is “”; expected text, found nothing.'],
    ['mirror', 'x', 'Field “mirror” is not known here.'],
  ])('refuses %s: %j', (key, value, message) =>
    expect(messagesOf(sourceSchema, {...aSource(), [key]: value})).toEqual([message]),
  );

  test('takes an original title with its language only, so that a page can say it aloud', () => {
    const language = 'language is “ron”; expected two letters such as "ro" (ISO 639-1).';
    expect(messagesOf(sourceSchema, {...aSource(), original: 'Legea', language: 'ron'})).toEqual([language]);
    expect(messagesOf(sourceSchema, {...aSource(), original: '', language: 'ro'})).toEqual([
      'original is “”; expected text, found nothing.',
    ]);
    for (const half of [{original: 'Legea'}, {language: 'ro'}])
      expect(messagesOf(sourceSchema, {...aSource(), ...half}).join()).toContain(
        'original and language stand together',
      );
  });

  test('refuses a date of a kind that it does not know, and a day that does not exist', () => {
    expect(messagesOf(sourceSchema, {...aSource(), dates: {amended: '2005-02-31'}})).toEqual([
      `dates.amended is “2005-02-31”; ${DAY}`,
    ]);
    expect(messagesOf(sourceSchema, {...aSource(), dates: {published: '2005'}})).toEqual([
      'Field “published” is not known here.',
    ]);
  });
});
