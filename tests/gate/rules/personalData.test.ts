import {findPersonalDataProblems} from '../../../src/gate/rules/personalData';
import {formatProblem} from '../../../src/publications/problem';

/** A Romanian number with its check digit. County 99 does not exist, so no person has it. */
const TWELVE = '185013199001';
const SUM = [...TWELVE].reduce((sum, digit, place) => sum + Number(digit) * Number('279146358279'[place]), 0);
const CNP = `${TWELVE}${SUM % 11 === 10 ? 1 : SUM % 11}`;
const CNP_FOUND = `“18•••••••••••” looks like a Romanian personal number (CNP): its checksum is right. Replace it by the person’s role or initials.`;

// The addresses are invented; example.org belongs to nobody.
const ADDRESS_FOUND =
  '“an•••••••••••••” looks like an e-mail address. Remove it; for a public body, link to the body’s own contact page.';

function problemsOf(file: string, text: string): string[] {
  return findPersonalDataProblems({file, text}).map(formatProblem);
}

describe('findPersonalDataProblems', () => {
  test('finds nothing in a text without personal data', () =>
    expect(problemsOf('docs/11-free-account.md', 'The applicant worked without pay.')).toEqual([]));

  test('says where a text holds personal data, and never repeats it in full', () =>
    expect(problemsOf('docs/a.md', `One.\n\nThe woman, ${CNP}, came.\nWrite to ana@example.org.`)).toEqual([
      `docs/a.md:3  ${CNP_FOUND}`,
      `docs/a.md:4  ${ADDRESS_FOUND}`,
    ]));

  test('counts the first line as 1', () =>
    expect(problemsOf('docs/a.md', 'ana@example.org')).toEqual([`docs/a.md:1  ${ADDRESS_FOUND}`]));

  test('looks into the name of the file', () =>
    expect(problemsOf(`docs/hearing-${CNP}_2.md`, 'Text.')).toEqual([
      `docs/hearing-${CNP}_2.md  File name: ${CNP_FOUND} Rename the file.`,
    ]));
});

describe('the problems', () => {
  test('carry the kind in the name of the rule, and what was found unmasked for machines only', () => {
    expect(findPersonalDataProblems({file: 'docs/a.md', text: 'Write to ana@**example**.org.'})).toEqual([
      {
        file: 'docs/a.md',
        line: 1,
        rule: 'personal-data-email',
        message: '“an•••••••••••••” looks like an e-mail address.',
        hint: 'Remove it; for a public body, link to the body’s own contact page.',
        match: 'ana@**example**.org',
      },
    ]);
  });

  test.each([
    ['docs/practice/part-1-offence/ana-exemplu-victim.md', 'personal-data-named-person'],
    ['docs/practice/part-1-offence/Victim Ana Exemplu.md', 'personal-data-named-person'],
    ['docs/practice/img/victima_maria_exemplu.png', 'personal-data-named-person'],
    [`docs/a/${CNP}/index.md`, 'personal-data-romanian-cnp'],
  ])('are found in the path %s', (file, rule) => {
    expect(findPersonalDataProblems({file, text: ''})).toEqual([
      expect.objectContaining({
        file,
        line: 0,
        rule,
        message: expect.stringMatching(/^File name: “/) as string,
      }),
    ]);
  });

  test.each([
    'docs/practice/part-2-victims/sm-v-croatia.md',
    'docs/guidelines/11-free-account.md',
    'versioned_docs/version-1/methodology/18-hour-by-hour.md',
    'blog/2022-11-24-final-conference.md',
    'docs/practice/part-1-offence/siliadin-v-france.md',
    'src/gate/rules/personalData.ts',
    'tests/site/child-witness.test.ts',
  ])('are not found in the path %s', (file) => expect(problemsOf(file, '')).toEqual([]));
});
