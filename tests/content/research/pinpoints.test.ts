import {readPinpoints} from '../../../src/content/research/pinpoints';
import {BAILII, aResearchRecord} from './aResearchRecord';

describe('readPinpoints', () => {
  test('confirms a pinpoint whose every number was seen, and names the pages', () => {
    const github = 'https://github.com/a/b';
    const record = aResearchRecord({
      reasoning: 'One (§§ 284-285). Two (§ 288). Three (§ 289?). Four (§§ 287-289).',
      confirmed: {
        ...aResearchRecord().confirmed,
        paragraphs: `partly: §§ 284-288 at ${BAILII} , §§ 284 and 288 also as cited in ${github} ; the others memory`,
      },
    });
    const corpus = 'a public research corpus of judgments';
    expect(readPinpoints(record)).toEqual({
      confirmed: [
        {at: '§§ 284-285', against: [BAILII, corpus]},
        {at: '§ 288', against: [BAILII, corpus]},
        {at: '§§ 284-288', against: [BAILII, corpus]},
        {at: '§§ 284 and 288', against: [BAILII, corpus]},
      ],
      unconfirmed: ['§ 289', '§§ 287-289'],
    });
  });

  test('does not take a paragraph of a provision for a pinpoint', () =>
    expect(
      readPinpoints(aResearchRecord({holding: 'Violation of Article 6 §§ 1 and 3 (d).', reasoning: 'Yes.'}))
        .unconfirmed,
    ).toEqual([]));
});
