import {birthDate} from '../../../src/gate/personalData/birthDate';
import {foundBy} from '../../builders/foundBy';

const found = foundBy(birthDate);

describe('birthDate', () => {
  test.each([
    ['She was born on 12 March 1999.', '12 March 1999'],
    ['born March 12, 1999', 'March 12, 1999'],
    ['born in Exemplu on 12th March 1999', '12th March 1999'],
    ['born on the 12th of March 1999', '12th of March 1999'],
    ['born 12/03/1999', '12/03/1999'],
    ['date of birth: 1999-03-12', '1999-03-12'],
    ['DOB: 12.03.99', '12.03.99'],
    ['D.O.B. 12-03-1999', '12-03-1999'],
    ['| Date of birth | 12.03.1999 |', '12.03.1999'],
    ['născută la 12 martie 1999', '12 martie 1999'],
    ['născut la data de 12.03.1999', '12.03.1999'],
    ['născută în Exemplu la data de 12.03.1999', '12.03.1999'],
    ['minora, n. 12.03.1999', '12.03.1999'],
    ['data nașterii: 12.03.1999', '12.03.1999'],
    ['data nașterii victimei – 12.03.1999', '12.03.1999'],
    ['née le 12 mars 1999', '12 mars 1999'],
    ['né le 1er mars 1999', '1er mars 1999'],
    ['née à Exemple le 12/03/1999', '12/03/1999'],
    ['date de naissance : 12 mars 1999', '12 mars 1999'],
    ['geboren op 12 maart 1999', '12 maart 1999'],
    ['geboren te Voorbeeld op 12 maart 1999', '12 maart 1999'],
    ['geb. 12-03-1999', '12-03-1999'],
    ['geboortedatum 12/03/1999', '12/03/1999'],
    ['(° 12/03/1999)', '12/03/1999'],
    ['ur. 12.03.1999 r.', '12.03.1999'],
    ['urodzona 12 marca 1999 r.', '12 marca 1999'],
    ['urodzonej w dniu 12 marca 1999 r. w Przykładowie', '12 marca 1999'],
    ['urodzony dnia 12 III 1999', '12 III 1999'],
    ['data urodzenia: 12.03.1999', '12.03.1999'],
    ['nacida el 12 de marzo de 1999', '12 de marzo de 1999'],
    ['nacido en Ejemplo el 12 de marzo de 1999', '12 de marzo de 1999'],
    ['fecha de nacimiento 12/03/1999', '12/03/1999'],
    ['f. nac. 12/03/1999', '12/03/1999'],
    ['born on **12 March** 1999', '12 March** 1999'],
  ])('finds the day in “%s”', (text, day) => expect(found(text)).toEqual([day]));

  test.each([
    'The judgment of 12 March 1999 was upheld.',
    'She was born in 1999.',
    'children born before 12 March 1999',
    'The Court was born of the Convention; on 12 March 1999 it sat.',
    'a child born out of wedlock. On 12 March 1999 the court',
    'nr. 12.03.1999',
    'Legea nr. 678/2001 din 12.03.2001',
    'geboren in Nigeria',
    'la loi, née de la directive du 5 avril 2011',
    'n. 12',
    'the Convention, opened for signature on 4 November 1950',
    'urodzona w 1999 r.',
  ])('lets “%s” be', (text) => expect(found(text)).toEqual([]));
});
