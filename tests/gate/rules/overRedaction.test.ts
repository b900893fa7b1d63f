import {findOverRedactionProblems} from '../../../src/gate/rules/overRedaction';
import {formatProblem} from '../../../src/publications/problem';

const found = (text: string) => findOverRedactionProblems({file: 'docs/a.md', text}).map(({match}) => match);

describe('findOverRedactionProblems', () => {
  test('says what is masked and what stays readable', () =>
    expect(
      findOverRedactionProblems({file: 'docs/a.md', text: 'One.\n\nThe Court of X. upheld it.'}).map(
        formatProblem,
      ),
    ).toEqual([
      'docs/a.md:3  “Court of X.” masks a court. Write it out: courts, articles, years, public bodies and judges whom the court named stay readable, so that the decision can be found and checked. Only persons whom the text protects are masked.',
    ]));

  test.each([
    ['the Court of X. held', 'Court of X.'],
    ['the B. District Court', 'the B. District Court'],
    ['the District Court of B. held', 'District Court of B.'],
    ['the Court of Appeal of […]', 'Court of Appeal of […]'],
    ['the [redacted] Court', 'the [redacted] Court'],
    ['the Tribunal of Y', 'Tribunal of Y'],
    ['Tribunalul B. a condamnat', 'Tribunalul B.'],
    ['Tribunalul […] a condamnat', 'Tribunalul […]'],
    ['Judecătoria X a dispus', 'Judecătoria X'],
    ['Curtea de Apel ... a respins', 'Curtea de Apel ...'],
    ['Parchetul de pe lângă Tribunalul B.', 'Parchetul de pe lângă Tribunalul B.'],
    ['le tribunal correctionnel de […]', 'tribunal correctionnel de […]'],
    ['la cour d’appel de B. a', 'cour d’appel de B.'],
    ['de rechtbank te A. oordeelde', 'rechtbank te A.'],
    ['het hof van beroep te [plaats]', 'hof van beroep te [plaats]'],
    ['Sąd Okręgowy w K. skazał', 'Sąd Okręgowy w K.'],
    ['Sądu Rejonowego w (...)', 'Sądu Rejonowego w (...)'],
    ['la Audiencia Provincial de X. condenó', 'Audiencia Provincial de X.'],
    ['Juzgado de lo Penal nº 2 de [...]', 'Juzgado de lo Penal nº 2 de [...]'],
    ['under art. XX of the Code', 'art. XX'],
    ['under Article […] of the Code', 'Article […]'],
    ['in temeiul art. ... din Codul penal', 'art. ...'],
    ['art. 210 alin. XX', 'alin. XX'],
    ['na podstawie art. (...) k.k.', 'art. (...)'],
    ['§ __ StGB', '§ __'],
    ['in 20XX she came', '20XX'],
    ['since 20** she', '20**'],
    ['in 2… the court', '2…'],
    ['in XXXX the court', 'XXXX'],
    ['on 12.03.XXXX', '12.03.XXXX'],
    ['la 12 martie XXXX', '12 martie XXXX'],
    ['the Ministry of X. said', 'Ministry of X.'],
    ['the Police of B. searched', 'Police of B.'],
    ['Inspectoratul de Poliție X', 'Inspectoratul de Poliție X'],
    ['Primăria […]', 'Primăria […]'],
    ['Komenda Powiatowa Policji w W. ustaliła', 'Komenda Powiatowa Policji w W.'],
    ['Prokuratura Rejonowa w G. wniosła', 'Prokuratura Rejonowa w G.'],
    ['le parquet de […]', 'parquet de […]'],
    ['Judge A.B. dissented', 'Judge A.B.'],
    ['Judge X found', 'Judge X'],
    ['judecător A. B.', 'judecător A. B.'],
    ['rechter X. wees', 'rechter X.'],
    ['sędzia A.B. orzekła', 'sędzia A.B.'],
    ['Justice [name] agreed', 'Justice [name]'],
  ])('finds the mask in “%s”', (text, match) => expect(found(text)).toEqual([match]));

  test.each([
    'S.M. v. Croatia, and R v K',
    'the Court in S.M. v. Croatia held',
    'The Court of Appeal. A new trial followed.',
    'the Court in J. and Others v. Austria',
    'Case C-105/03, Article 4, section X of the report, Part XX',
    'the applicant, A.B., and the witness X',
    'Article 6 § 1, art. 3(a), Article 2 of Protocol No. 7',
    'a Chamber (Section I.) of the Court',
    'the judge told S.M. to wait',
    'Article X of the treaty',
    'the Supreme Court of Canada in R. v. Exemplu',
    'in 2012 … the court',
    'on 12.03.2012',
    'the victim was held in a flat in B.',
    'the court … found',
    'V.C.L. and A.N. v. the United Kingdom',
    'the Court of Cassation',
    'Tribunalul București, Secția I penală',
    'Sąd Najwyższy w Izbie Karnej',
    'la cour a retenu l’article 225-4-1 […] du code pénal',
    'a tribunal; X was acquitted',
    'Judge Exemplu, joined by Judge Model',
    'Mr Justice Exemplu',
    'the article … was published',
    'the police of B were right',
    'see Chapter XX and Title XXI',
  ])('lets “%s” be', (text) => expect(found(text)).toEqual([]));

  test('looks into what readers see only', () =>
    expect(findOverRedactionProblems({file: 'src/a.ts', text: 'Court of X.'})).toEqual([]));

  test.each(['Court of ', 'the ', 'Article ', '20XX ', '1.1.', 'Judge A. '])(
    'reads a long row of “%s” to its end',
    (words) => expect(found(words.repeat(5_000)).length).toBeGreaterThanOrEqual(0),
  );
});
