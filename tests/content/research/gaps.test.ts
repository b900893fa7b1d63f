import {readDigest} from '../../../src/content/research/digest';
import {describeGaps} from '../../../src/content/research/gaps';
import type {ResearchRecord} from '../../../src/content/research/record';
import {BAILII, aResearchRecord} from './aResearchRecord';

const gapsOf = (values: Partial<ResearchRecord>, ...printed: string[]) => {
  const record = aResearchRecord({reasoning: 'The law was not specific.', ...values});
  return describeGaps(
    record,
    readDigest(record, new Set()),
    printed.map((at) => ({at, against: [BAILII]})),
  );
};

describe('describeGaps', () => {
  test.each([
    [[], 'Paragraph numbers are left out until'],
    [['§ 12'], 'Paragraph numbers other than § 12 are left out until'],
    [['§ 12', '§§ 14-16'], 'Paragraph numbers other than § 12 and §§ 14–16 are left out until'],
  ])('says of a European case which pinpoints it prints: %j', (printed, words) =>
    expect(gapsOf({}, ...printed)).toContain(words),
  );

  test('says of a national case that it was not read to its end', () => {
    const gaps = gapsOf({jurisdiction: 'NL'});
    expect(gaps).toContain('the decision was not read to its end.');
    expect(gaps).not.toContain('Paragraph numbers');
  });

  test('says that details from memory were taken out, and only then', () => {
    const words = 'Details that rested on the compilers’ knowledge alone are left out.';
    expect(gapsOf({})).not.toContain(words);
    expect(gapsOf({facts: 'She worked [memory: abroad].'})).toContain(words);
  });

  test('repeats what the digest and the remarks say was not seen', () => {
    const gaps = gapsOf({id: 'ro-tandarei-2019', reasoning: '[The reasons were not seen.]'});
    expect(gaps).toContain('The reasons were not seen.');
    expect(gaps).toContain('Only press reports and an academic text were seen.');
  });

  test('says that what the research assumed is left out', () =>
    expect(gapsOf({id: 'es-sts-430-2019'})).toContain('only assumed are left out.'));
});
