import {coordinates} from '../../../src/gate/personalData/coordinates';
import {foundBy} from '../../builders/foundBy';

const found = foundBy(coordinates);

// In the Atlantic, where the equator meets Greenwich.
describe('coordinates', () => {
  test.each([
    ['The flat is at 0.0001, 0.0002.', '0.0001, 0.0002'],
    ['at 0.00012,-0.00023', '0.00012,-0.00023'],
    ['0.0001° N, 0.0002° E', '0.0001° N, 0.0002° E'],
    ['0.001° N 0.002° E', '0.001° N 0.002° E'],
    ['0°00′01″N 0°00′02″E', '0°00′01″N 0°00′02″E'],
    ['0° 0\' 1.5" N, 0° 0\' 2" E', '0° 0\' 1.5" N, 0° 0\' 2" E'],
    ['geo:0.01,0.02', 'geo:0.01,0.02'],
    ['https://www.google.com/maps/@0.0001,0.0002,17z', 'https://www.google.com/maps/@0.0001,0.0002,17z'],
    ['https://maps.app.goo.gl/example', 'https://maps.app.goo.gl/example'],
    [
      'https://www.openstreetmap.org/#map=19/0.00010/0.00020',
      'https://www.openstreetmap.org/#map=19/0.00010/0.00020',
    ],
  ])('finds the place in “%s”', (text, place) => expect(found(text)).toEqual([place]));

  test.each([
    'between 0.05 and 0.01',
    'p < 0.0001',
    '12.5, 13.5',
    'a temperature of 37° C',
    'M 12.3456,45.6789 20.1234,30.4321',
    'cubic-bezier(0.1234, 0.5678, 0.9012, 1.0)',
    'scores 0.8123, 0.9123, 0.7123',
    'https://www.google.com/search?q=maps',
    'n° 12',
    'art. 12.3456',
    '181.0001, 200.0002',
  ])('lets “%s” be', (text) => expect(found(text)).toEqual([]));
});
