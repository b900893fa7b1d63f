import type {CaseInput} from '../../src/cases/schema';
import type {CaseFile} from '../../src/content/portal';
import {aCaseInput} from './aCaseInput';
import {aCaseRecord} from './aCaseRecord';

/** A published case of the first part, without text. */
export function aCaseFile(values: Partial<CaseInput> = {}): CaseFile {
  const record = aCaseRecord(values);
  const pathInEdition = `practice/part-1-offence/${record.id}.md`;
  return {
    file: `docs/${pathInEdition}`,
    pathInEdition,
    source: '',
    frontMatter: {value: aCaseInput(values), lineOf: () => 1},
    units: [],
    sections: [],
    loose: '',
    headings: [],
    links: [],
    problems: [],
    names: [],
    places: [],
    record,
  };
}
