import {scanCitations} from '../../src/citations/scan';
import {
  answerOf,
  countStates,
  needsAttention,
  type CitationAnswer,
} from '../../src/publications/citationAnswer';
import {aCitationIndex} from '../builders/aCitationIndex';

const index = aCitationIndex();

function answer(text: string): CitationAnswer {
  return answerOf(scanCitations(text, index)[0]!, index);
}

describe('the answer to a citation', () => {
  test('leads to the edition that is cited', () => {
    expect(answer('HT 11.2.3 (edition 1)')).toEqual({
      label: 'HT 11.2.3',
      title: 'HT 11. The free account',
      url: '/1/guidelines/free-account/#HT-11.2.3',
      lacksEdition: false,
      corrected: 'HT 11.2.3 (edition 1)',
    });
  });

  test('asks for the edition where none is named', () => {
    expect(answer('HT 11.2.3')).toMatchObject({
      lacksEdition: true,
      url: '/2/guidelines/free-account/#HT-11.2.3',
      corrected: 'HT 11.2.3 (edition 2)',
    });
    expect(answer('JP siliadin-v-france')).toMatchObject({
      lacksEdition: true,
      corrected: 'JP siliadin-v-france (edition 2)',
    });
  });

  test('shows what was reworded word by word', () => {
    expect(answer('HT 11.2.1 (edition 1)')).toMatchObject({
      redline: '/2/reference/changes/since-1/guidelines/free-account/#HT-11.2.1',
      corrected: 'HT 11.2.1 (edition 1; edition 2 reads otherwise)',
    });
    expect(answer('JP siliadin-v-france [8] (edition 1)')).toMatchObject({
      redline: '/2/reference/changes/since-1/practice/siliadin-v-france/#JP-siliadin-v-france-8',
    });
  });

  test('says where it went', () => {
    expect(answer('HT 11.3.2 (edition 1)')).toMatchObject({
      movedTo: {label: 'HT 12.1.2', url: '/2/guidelines/questions/#HT-12.1.2'},
      corrected: 'HT 12.1.2 (edition 2)',
    });
  });

  test('leads to the last edition that had what is gone', () => {
    expect(answer('HT 11.3.3')).toMatchObject({
      url: '/1/guidelines/free-account/#HT-11.3.3',
      corrected: 'HT 11.3.3 (edition 1)',
    });
  });

  test.each([
    ['HT 11.2.33', 'HT 11.2.3'],
    ['JP siliadin-v-frence [7]', 'JP siliadin-v-france'],
    ['Rantsef v. Cyprus and Russia', 'Rantsev'],
    ['application no. 25965/05', 'Rantsev'],
    ['ECLI:CE:ECHR:2005:0726JUD007331602', 'Siliadin'],
  ])('offers for %j the nearest, %j', (text, label) => expect(answer(text).nearest?.label).toBe(label));

  test.each(['C-66/18', 'L.R. v. the United Kingdom', 'ECLI:EU:C:2020:999'])(
    'offers nothing for %j, which is another decision',
    (text) => expect(answer(text).nearest).toBeUndefined(),
  );

  test('cites a decision by its own citation', () => {
    expect(answer('Siliadin c. France')).toMatchObject({
      label: 'Siliadin',
      url: '/2/practice/siliadin-v-france/',
      lacksEdition: false,
      corrected: 'Siliadin v France App no 73316/01 (ECtHR, 26 July 2005)',
    });
  });

  test('leads from an article to the rule on it', () => {
    expect(answer('art. 8 din Directiva 2011/36/UE')).toMatchObject({
      label: 'Directive 2011/36/EU, art. 8',
      url: '/2/law/#dir-8',
    });
    expect(answer('art. 99 CEDO')).toEqual({
      label: 'ECHR, art. 99',
      lacksEdition: false,
      corrected: 'ECHR, art. 99',
    });
  });
});

describe('the count of a text', () => {
  const findings = scanCitations('HT 11.2.3 (edition 2), HT 11.2.3, HT 11.2.1 (edition 1), HT 99.1.1', index);

  test('counts by state', () => {
    expect(countStates(findings)).toEqual({holds: 2, reworded: 1, moved: 0, withdrawn: 0, unknown: 1});
  });

  test('tells what needs attention', () => {
    expect(findings.map((finding) => needsAttention(finding, answerOf(finding, index)))).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });
});
