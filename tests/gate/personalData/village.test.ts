import {village} from '../../../src/gate/personalData/village';
import {foundBy} from '../../builders/foundBy';

const found = foundBy(village);

describe('village', () => {
  test.each([
    ['The victim came from the village of Exemplu.', 'village of Exemplu'],
    ['She was born in Exemplu village.', 'Exemplu village'],
    ['Victima este din comuna Exemplu, județul', 'comuna Exemplu'],
    ['minora locuia în satul Exemplu Mare', 'satul Exemplu Mare'],
    ['victima, din sat Exemplu', 'sat Exemplu'],
    ['Pokrzywdzona pochodzi ze wsi Przykładowo', 'wsi Przykładowo'],
    ['małoletnia mieszkała w gminie Przykład', 'gminie Przykład'],
    ['Het slachtoffer woonde in het dorp Voorbeeld.', 'dorp Voorbeeld'],
    ['La victime est originaire du village de Exemple', 'village de Exemple'],
    ['la mineure vivait dans le hameau d’Exemple', 'hameau d’Exemple'],
    ['La víctima es del pueblo de Ejemplo', 'pueblo de Ejemplo'],
    ['în satul natal, Exemplu, victima', 'satul natal, Exemplu'],
    ['su pueblo, Ejemplo, la víctima', 'pueblo, Ejemplo'],
    ['ella vivía en la aldea Ejemplo', 'aldea Ejemplo'],
  ])('finds the village in “%s”', (text, name) => expect(found(text)).toEqual([name]));

  test.each([
    'The victim came from a village.',
    'The village of Exemplu was flooded.',
    'Primăria comunei Exemplu a informat victima.',
    'In the village, Ana and the victim met.',
    'She sat Monday to Friday.',
    'Urząd Gminy Przykład wezwał pokrzywdzoną',
    'comuna a sprijinit victima',
    'the commune, in Article 4, and the victim',
    'Global Village Conference on victims',
    'La localidad fue informada por la víctima.',
    'wieś i miasto, ofiara',
  ])('lets “%s” be', (text) => expect(found(text)).toEqual([]));
});
