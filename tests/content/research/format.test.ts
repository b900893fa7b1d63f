import {parse} from 'yaml';

import {convertResearchCase} from '../../../src/content/research/convert';
import {formatCaseFile} from '../../../src/content/research/format';
import {aResearchContext} from './aResearchContext';
import {aResearchRecord} from './aResearchRecord';

test('formatCaseFile: days stand in quotes, and the front matter reads back the same', () => {
  const draft = convertResearchCase(aResearchRecord(), aResearchContext());
  const file = formatCaseFile(draft);
  expect(file).toContain('\ndate: "2005-07-26"\n');
  expect(file).toContain('\npublished: "2026-11-24"\n');
  expect(parse(/^---\n([\s\S]*?)---\n/.exec(file)![1]!)).toEqual(draft.frontMatter);
});
