import {company} from '../../../src/gate/personalData/company';
import {foundBy} from '../../builders/foundBy';

const found = foundBy(company);

describe('company', () => {
  test.each([
    ['The victim worked for Exemplu Construct S.R.L. in a town.', 'Exemplu Construct S.R.L.'],
    ['Victima a fost angajată la SC Exemplu SRL.', 'SC Exemplu SRL'],
    ['martora lucra la S.C. Exemplu Prod S.R.L.', 'S.C. Exemplu Prod S.R.L'],
    ['Pokrzywdzona pracowała w Przykład Sp. z o.o. jako', 'Przykład Sp. z o.o.'],
    ['Het slachtoffer werkte voor Voorbeeld BV.', 'Voorbeeld BV'],
    ['slachtoffer bij Voorbeeld & Zonen NV', 'Voorbeeld & Zonen NV'],
    ['La victime travaillait pour la SPRL Exemple.', 'SPRL Exemple'],
    ['la victime, salariée de SARL Exemple', 'SARL Exemple'],
    ['La víctima trabajaba en Ejemplo Limpiezas S.L.', 'Ejemplo Limpiezas S.L'],
    ['the girl worked at Example GmbH', 'Example GmbH'],
    ['the witness, employed by Example Cleaning Ltd', 'Example Cleaning Ltd'],
  ])('finds the company in “%s”', (text, name) =>
    expect(found(text).map((match) => match.replace(/\.$/, ''))).toEqual([name.replace(/\.$/, '')]),
  );

  test.each([
    'Exemplu Construct S.R.L. was wound up.',
    'The victim was heard. Exemplu S.R.L. was wound up.',
    'The applicant S.A. v. Exemplu',
    'victims (Directive 2011/36/EU)',
    'the victim, S.L., and the witness, B.V.',
    'victims in the USA and in SA regions',
    'The victims were paid by a company.',
    'the victim V.C.L. and A.N. v. the United Kingdom',
  ])('lets “%s” be', (text) => expect(found(text)).toEqual([]));
});
