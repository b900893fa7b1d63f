import {maskPersonalData} from '../../src/gate/maskPersonalData';
import type {Problem} from '../../src/publications/problem';

const FORM: Problem = {
  file: 'docs/a.md',
  line: 3,
  rule: 'case-form',
  message: 'date is “Ana Exemplu, 1999”; expected a real date.',
  hint: 'Write no “Ana Exemplu”.',
  match: 'Ana Exemplu, 1999',
};
const FOUND: Problem = {
  ...FORM,
  rule: 'personal-data-named-person',
  message: 'A name.',
  hint: '',
  match: 'Ana Exemplu',
};

describe('maskPersonalData', () => {
  test('takes what a rule on personal data found out of the messages of others', () =>
    expect(maskPersonalData([FORM, FOUND])).toEqual([
      {
        ...FORM,
        message: 'date is “An•••••••••, 1999”; expected a real date.',
        hint: 'Write no “An•••••••••”.',
      },
      FOUND,
    ]));

  test('changes nothing where none was found', () => expect(maskPersonalData([FORM])).toEqual([FORM]));
});
