import {relative} from '../../../src/gate/personalData/relative';
import {foundBy} from '../../builders/foundBy';

const found = foundBy(relative);

describe('relative', () => {
  test.each([
    ['the girl’s mother, Ana Exemplu, said', 'Ana Exemplu'],
    ['mother of the victim, Ana Exemplu', 'Ana Exemplu'],
    ['her father Ion Exemplu', 'Ion Exemplu'],
    ['her sister Maria', 'Maria'],
    ['Ana Exemplu, mother of the minor', 'Ana Exemplu'],
    ['Ana Exemplu, her mother,', 'Ana Exemplu'],
    ['the daughter of Ana Exemplu', 'Ana Exemplu'],
    ['mama minorei, Maria Exemplu', 'Maria Exemplu'],
    ['mama sa, Maria Exemplu', 'Maria Exemplu'],
    ['tatăl victimei, Ion Exemplu', 'Ion Exemplu'],
    ['fiica numitei Ana Exemplu', 'Ana Exemplu'],
    ['fiica lui Ion Exemplu', 'Ion Exemplu'],
    ['concubinul Ion Exemplu', 'Ion Exemplu'],
    ['la mère de la mineure, Anne Exemple', 'Anne Exemple'],
    ['sa sœur Anne Exemple', 'Anne Exemple'],
    ['le père, M. Jean Exemple', 'Jean Exemple'],
    ['de moeder van het slachtoffer, Anna Voorbeeld', 'Anna Voorbeeld'],
    ['haar broer Jan Voorbeeld', 'Jan Voorbeeld'],
    ['matka pokrzywdzonej, Anna Przykładowa', 'Anna Przykładowa'],
    ['jej brat Jan Przykładowy', 'Jan Przykładowy'],
    ['córka Anny Przykładowej', 'Anny Przykładowej'],
    ['la madre de la menor, Ana Ejemplo', 'Ana Ejemplo'],
    ['su hermana Ana Ejemplo', 'Ana Ejemplo'],
    ['hija de Ana Ejemplo', 'Ana Ejemplo'],
  ])('finds the name in “%s”', (text, name) => expect(found(text)).toContain(name));

  test.each([
    'The mother of the applicant was heard.',
    'Father John Exemplu wrote of it.',
    'Sister Eugenia Exemplu founded a shelter.',
    'the mother, European Court of Human Rights',
    'his brother, in Romania, Germany',
    'mother tongue: Romanian English',
    'Parents and children, Save the Children',
    'V. and her daughter v. Italy',
    'fiul a fost trimis la București',
    'son Excellence le Ministre',
  ])('lets “%s” be', (text) => expect(found(text)).toEqual([]));
});
