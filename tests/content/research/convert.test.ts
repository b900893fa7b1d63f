import {caseSchema} from '../../../src/cases/schema';
import {convertResearchCase} from '../../../src/content/research/convert';
import {
  ResearchCaseError,
  type ResearchContext,
  type ResearchRecord,
} from '../../../src/content/research/record';
import {aResearchContext} from './aResearchContext';
import {BAILII, aResearchRecord} from './aResearchRecord';

const convert = (values: Partial<ResearchRecord> = {}, context: Partial<ResearchContext> = {}) =>
  convertResearchCase(aResearchRecord(values), aResearchContext(context));

describe('convertResearchCase', () => {
  test('gives front matter that passes the schema, in its order', () => {
    const {frontMatter} = convert();
    const keys = Object.keys(caseSchema.parse(frontMatter));
    const order = Object.keys(caseSchema.shape);
    expect(keys).toEqual(order.filter((key) => keys.includes(key)));
  });

  test('exploitation “none” becomes an empty list', () =>
    expect(convert({exploitation: ['none']}).frontMatter.exploitation).toBeUndefined());

  test('an address that is not official is left out, and the editor is told', () => {
    const {frontMatter, remarks} = convert({url: 'https://rewis.io/urteile/1'});
    expect(frontMatter.url).toBeUndefined();
    expect(remarks).toContain('The address of the research is not an official one and was left out.');
  });

  test('only pinpoints that the note prints stand in its verification', () => {
    const {frontMatter, body} = convert();
    expect(frontMatter.verification.pinpoints).toEqual([{at: '§ 12', against: [BAILII]}]);
    expect(body).toContain('The law was not specific (§ 12). It failed her.');
    expect(frontMatter.verification.leftOut).toContain(
      'Paragraph numbers other than § 12 are left out until they are read in the judgment.',
    );
  });

  test('a relation says which topics the two cases share', () => {
    const other = aResearchRecord({id: 'b-v-france'});
    const {frontMatter} = convert({related: ['b-v-france']}, {records: new Map([['b-v-france', other]])});
    expect(frontMatter.related).toEqual([
      {id: 'b-v-france', why: 'Shares the topic “Servitude and slavery”.'},
    ]);
  });

  test.each<[string, Partial<ResearchRecord>, string]>([
    ['court', {court: 'Court of Nowhere'}, 'Add the court to data/courts.yaml'],
    ['part', {part: 'other'}, 'Expected elements, victims or proceeds.'],
    ['topics', {topics: ['unheard of']}, 'Add it to the words of a record in data/topics.yaml.'],
    ['provisions', {provisions: ['Act X']}, 'Add it to the words of a record in data/provisions.yaml.'],
    ['exploitation', {exploitation: ['other']}, 'Add a record with this id to data/exploitation.yaml.'],
    ['related', {related: ['nowhere']}, 'Expected the id of a record of the research.'],
    ['holding', {jurisdiction: 'NL'}, 'Give the kind of outcome in NATIONAL_OUTCOMES.'],
  ])('refuses an unknown value of %s and says what to do', (field, values, remedy) => {
    const attempt = () => convert(values);
    expect(attempt).toThrow(ResearchCaseError);
    expect(attempt).toThrow(`Record a-v-france: ${field} is “`);
    expect(attempt).toThrow(remedy);
  });
});
