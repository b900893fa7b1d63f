import {school} from '../../../src/gate/personalData/school';
import {foundBy} from '../../builders/foundBy';

const found = foundBy(school);

describe('school', () => {
  test.each([
    ['The victim went to Example Primary School.', 'Example Primary School'],
    ['a pupil of St. Example Academy, she', 'St. Example Academy'],
    ['minora era elevă la Școala Gimnazială nr. 5', 'Școala Gimnazială nr. 5'],
    ['victima, elevă la Liceul Teoretic „Exemplu”', 'Liceul Teoretic „Exemplu'],
    ['minora frecventa Școala Generală Exemplu', 'Școala Generală Exemplu'],
    ['małoletnia uczęszczała do Szkoły Podstawowej nr 3', 'Szkoły Podstawowej nr 3'],
    [
      'pokrzywdzona, uczennica Liceum Ogólnokształcącego im. Jana Przykładowego',
      'Liceum Ogólnokształcącego im. Jana Przykładowego',
    ],
    ['het slachtoffer zat op basisschool De Voorbeeld', 'basisschool De Voorbeeld'],
    ['het meisje ging naar het Voorbeeldcollege', 'Voorbeeldcollege'],
    ['la victime était scolarisée au collège Exemple', 'collège Exemple'],
    ['la mineure, élève du lycée professionnel Jean Exemple', 'lycée professionnel Jean Exemple'],
    ['la menor acudía al colegio San Ejemplo', 'colegio San Ejemplo'],
    ['la víctima, alumna del IES Ejemplo', 'IES Ejemplo'],
  ])('finds the school in “%s”', (text, name) => expect(found(text)).toEqual([name]));

  test.each([
    'The victim went to school in 2009.',
    'Example Primary School was closed.',
    'Victims were heard at Example Law School.',
    'École nationale de la magistrature: hearing minors',
    'Colegio de Abogados: la víctima',
    'la víctima (Escuela Judicial)',
    'Institutul Național al Magistraturii: audierea minorei',
    'Journal of the American Academy of Child & Adolescent Psychiatry',
    'Şcoala Naţională de Grefieri: audierea minorului',
    'minors and the School of Law',
    'victims of the old school',
    'l’institut médico-légal a examiné la victime',
    'the child, Max Planck Institute',
    'Krajowa Szkoła Sądownictwa i Prokuratury: małoletni świadek',
  ])('lets “%s” be', (text) => expect(found(text)).toEqual([]));
});
