import {findPersonalData} from '../../../src/gate/personalData';
import {rareCombination} from '../../../src/gate/personalData/rareCombination';
import {foundBy} from '../../builders/foundBy';

const found = foundBy(rareCombination);

describe('rareCombination', () => {
  test.each([
    'The victim, a 17-year-old Romanian girl from Exampleton, left.',
    'A girl of Moldovan origin, aged 16, worked as a violinist at a hotel.',
    'The witness, a hairdresser from Exampleton, is a Bulgarian woman.',
    'O româncă de 19 ani, coafeză din Exemplu, a fost recrutată.',
    'Une Nigériane de 19 ans, coiffeuse à Exempleville, a témoigné.',
    'Ukrainka w wieku 22 lat z Przykładowa szukała pracy.',
    'Una rumana de 19 años, camarera en Ejemplo, fue captada.',
    'A Moldovan national aged 22 came from Exampleton.',
    'Victima, o româncă în vârstă de 19 ani din Exemplu, a plecat.',
    'O tânără de 19 ani, coafeză la Exemplu, a fost recrutată, victima.',
    'La victime, une Nigériane âgée de 17 ans, vivait à Exempleville.',
    'La jeune fille de 16 ans, coiffeuse, est originaire de Exempleville.',
    'Het slachtoffer, een 17-jarige Roemeense uit Voorbeeldem, getuigde.',
    'Het 16-jarige meisje, kapster te Voorbeeldem, getuigde.',
    'Pokrzywdzona, 19-letnia Ukrainka z Przykładowa, zeznała.',
    'Pokrzywdzona w wieku 17 lat, kelnerka z Przykładowa, zeznała.',
    'La víctima, una rumana de 19 años de edad, trabajaba en Ejemplo.',
    'La menor, de 17 años, camarera en Ejemplo, declaró, víctima.',
  ])('finds “%s”', (text) => expect(found(`It was so. ${text}`)).toEqual([text]));

  test.each([
    'The applicant, a Togolese national, had come to France as a minor.',
    'The victim was 17 years old and came from Romania.',
    'Victims were aged between 15 and 17 and came from Nigeria.',
    'The 15-year-old girl was Romanian.',
    'The victim was heard in Strasbourg on 12 March 2009, 17 years later.',
    'The Romanian court sentenced the defendant, a waiter, to 12 years; the victim was heard.',
    'Victima a fost audiată la Curtea de Apel București în 2012.',
    'The woman was forced to work as a dancer.',
    'Polish and Romanian victims, 17 in all, were found in Warsaw by the police.',
  ])('lets “%s” be', (text) => expect(found(text)).toEqual([]));

  it('says what was seen, and stands beside what else is found', () => {
    const text = 'The victim Ana Exemplu, a 17-year-old Romanian from Exampleton, left.';
    expect(findPersonalData(text).map(({kind, message}) => [kind, message])).toEqual([
      [
        'rare-combination',
        '“Th••••••••••••••••••••••” says an exact age, a place and a nationality of one person, who could be recognised by them together.',
      ],
      [
        'named-person',
        '“An•••••••••” looks like a person’s name: it stands directly beside a word such as “victim”, “witness” or “child”.',
      ],
    ]);
  });
});
