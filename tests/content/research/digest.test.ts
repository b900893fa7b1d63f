import {ResearchCaseError} from '../../../src/content/research/record';
import {cleanText, readDigest} from '../../../src/content/research/digest';
import {aResearchRecord} from './aResearchRecord';

describe('cleanText', () => {
  const clean = (text: string) => cleanText(text, new Set(['§ 89', '§§ 71-75 and 77'])).sentences.join(' ');

  test.each([
    ['It held so (§ 89).', 'It held so (§ 89).'],
    ['It held so (§§ 113-120?).', 'It held so.'],
    ['It applies (§ 43?) within limits.', 'It applies within limits.'],
    ['The same duty follows (Rantsev § 289?).', 'The same duty follows (Rantsev).'],
    ['It held so (§§ 71-75, 77).', 'It held so (§§ 71-75 and 77).'],
    ['She was an adult [memory: from abroad]. She was tried.', 'She was an adult. She was tried.'],
    ['They differ [memory]. The means decide.', 'The means decide.'],
    ['Violation. EUR 5,000 (memory for the Grand Chamber).', 'Violation.'],
    ['The law binds. [Memory: it also forbids.]', 'The law binds.'],
  ])('makes of %s', (text, expected) => expect(clean(text)).toBe(expected));

  test('keeps what says that something was not seen, outside the text', () =>
    expect(
      cleanText('The appeal failed. [The reasons were not seen. Memory: an act is needed.]', new Set()),
    ).toEqual({
      sentences: ['The appeal failed.'],
      limits: ['The reasons were not seen.'],
      hasGaps: true,
    }));
});

describe('readDigest', () => {
  test('cleans every text, and leaves out a pinpoint that may not be printed', () => {
    const {facts, issues, reasoning, points} = readDigest(
      aResearchRecord({issues: ["Is this the State's duty?"]}),
      new Set(['§ 12']),
    );
    expect(facts.sentences).toEqual(['The applicant worked.', 'She was not paid.']);
    expect(issues).toEqual(['Is this the State’s duty?']);
    expect(reasoning.sentences).toEqual(['The law was not specific (§ 12).', 'It failed her.']);
    expect(points.map(({sentences}) => sentences)).toEqual([['Look at the whole pattern.']]);
  });

  test('cuts a passage that a remark of the research calls memory', () =>
    expect(
      readDigest(
        aResearchRecord({
          id: 'schatschaschwili-v-germany-gc',
          holding: 'Violation of Article 6\n(nine votes to eight).',
        }),
        new Set(),
      ).holding.sentences,
    ).toEqual(['Violation of Article 6.']));

  test('a passage to cut that is no longer there is an error', () => {
    const attempt = () => readDigest(aResearchRecord({id: 'schatschaschwili-v-germany-gc'}), new Set());
    expect(attempt).toThrow(ResearchCaseError);
    expect(attempt).toThrow('correct CUTS');
  });
});
