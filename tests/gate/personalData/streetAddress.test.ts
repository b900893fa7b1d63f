import {streetAddress} from '../../../src/gate/personalData/streetAddress';
import {foundBy} from '../../builders/foundBy';

const found = foundBy(streetAddress);

describe('streetAddress', () => {
  test.each([
    ['She lived at 12 Example Street, Exampleton.', '12 Example Street'],
    ['Flat 3, 12 Example Road', 'Flat 3, 12 Example Road'],
    ['locuia pe str. Exemplului nr. 12, bl. A2', 'str. Exemplului nr. 12'],
    ['strada Exemplu, nr. 12', 'strada Exemplu, nr. 12'],
    ['Strada Exemplu 12', 'Strada Exemplu 12'],
    ['bd. Exemplu Mare nr. 5', 'bd. Exemplu Mare nr. 5'],
    ['B-dul Exemplu nr. 5', 'B-dul Exemplu nr. 5'],
    ['Calea Exemplului nr. 120', 'Calea Exemplului nr. 120'],
    ['aleea Exemplu nr. 3', 'aleea Exemplu nr. 3'],
    ['12, rue de l’Exemple à Exempleville', '12, rue de l’Exemple'],
    ['rue de l’Exemple 12', 'rue de l’Exemple 12'],
    ['12 bis avenue du Grand Exemple', '12 bis avenue du Grand Exemple'],
    ['chaussée d’Exemple, 123', 'chaussée d’Exemple, 123'],
    ['Voorbeeldstraat 12', 'Voorbeeldstraat 12'],
    ['in de Grote Voorbeeldlaan 3A', 'Grote Voorbeeldlaan 3A'],
    ['Voorbeeldsesteenweg 120 bus 4', 'Voorbeeldsesteenweg 120'],
    ['przy ul. Przykładowej 5/7', 'ul. Przykładowej 5/7'],
    ['ul. Jana Przykładowego 5 m. 7', 'ul. Jana Przykładowego 5'],
    ['al. Przykładowa 12', 'al. Przykładowa 12'],
    ['os. Przykładowe 12/34', 'os. Przykładowe 12/34'],
    ['calle Ejemplo 12', 'calle Ejemplo 12'],
    ['calle del Ejemplo, nº 12, 3º B', 'calle del Ejemplo, nº 12'],
    ['C/ Ejemplo, 12', 'C/ Ejemplo, 12'],
    ['avenida de Ejemplo 7', 'avenida de Ejemplo 7'],
  ])('finds the address in “%s”', (text, address) => expect(found(text)).toEqual([address]));

  test.each([
    'They met in the street at 12.',
    'to take place in Strasbourg, 12 March 2009',
    'Place Exemple, 2009',
    'strada 12',
    'the Ministry of Justice, str. Exemplu nr. 17',
    'European Commission, rue de l’Exemple 200, Brussels',
    'Rechtbank Voorbeeld, Voorbeeldlaan 3',
    'Prokuratura Okręgowa, ul. Przykładowa 5',
    'Cour de cassation, 5 quai de l’Exemple',
    'Victim Support Exemplu, rue de l’Exemple 123',
    'Avenue de l’Europe, 67075 Strasbourg',
    'ul. Przykładowa 5, Warszawa – siedziba fundacji',
    'rue de l’Exemple 89 (FRA liaison office)',
    'Street children, 12 of them',
    'Siliadin c. France, 26 juillet 2005',
    'c. Belgique, n° 8919/80',
    'guardians in place JD 18.T.2',
    'al. (1) and art. 12',
    'al. 2 and pl. 3',
    'C. v. Romania, 12',
    'On the road, 12 victims were found.',
    'In 2010 High Street shops closed.',
    'the Drive 12 programme',
    'le cours de l’année 2012',
    'onderweg 12 kilometer',
  ])('lets “%s” be', (text) => expect(found(text)).toEqual([]));
});
