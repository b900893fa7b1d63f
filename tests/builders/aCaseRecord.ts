import {caseSchema, type CaseInput, type CaseRecord} from '../../src/cases/schema';
import {aCaseInput} from './aCaseInput';

/** An invented case as the house sees it, checked by the schema. */
export function aCaseRecord(values: Partial<CaseInput> = {}): CaseRecord {
  return caseSchema.parse(aCaseInput(values));
}
