import {writeBody} from '../../../src/content/research/body';
import {readDigest} from '../../../src/content/research/digest';
import {aResearchRecord} from './aResearchRecord';

const bodyOf = (...args: Parameters<typeof aResearchRecord>) =>
  writeBody(readDigest(aResearchRecord(...args), new Set(['§ 12'])));

describe('writeBody', () => {
  test('lets paragraph numbers run on through the sections', () =>
    expect(bodyOf()).toBe(
      [
        '## What it means in practice {#in-practice}',
        '[1] Look at the whole pattern.',
        '## Facts {#facts}',
        '[2] The applicant worked. She was not paid.',
        '## Issues {#issues}',
        '[3] Is this servitude?',
        '## Holding {#holding}',
        '[4] Violation of Article 4.',
        '## Reasoning {#reasoning}',
        '[5] The law was not specific (§ 12). It failed her.',
      ].join('\n\n'),
    ));

  test('breaks a long holding in two', () => {
    const sentence = `It held ${'that '.repeat(40)}so.`;
    expect(bodyOf({holding: [sentence, sentence, sentence].join(' ')})).toContain(
      `[4] ${sentence} ${sentence}\n\n[5] ${sentence}\n\n`,
    );
  });

  test('says that the reasons were not seen where there are none', () =>
    expect(bodyOf({reasoning: '[The reasons were not seen.]'})).toContain('[5] The reasons were not seen.'));
});
