import {email} from '../../../src/gate/personalData/email';
import {foundBy} from '../../builders/foundBy';

const found = foundBy(email);

describe('email', () => {
  test.each([
    'ana@example.org',
    'Ana.Exemplu+dosar@mail.example.org',
    'ana_exemplu@example.org',
    'łucja@example.org',
    'ana [at] example.org',
    'ana(at)example.org',
  ])('finds %s', (address) => {
    expect(found(`Write to ${address}.`)).toEqual([address]);
    expect(found(`(${address}, for ever)`)).toEqual([address]);
  });

  it('finds the address in a link', () => {
    expect(found('[write](mailto:ana@example.org)')).toEqual(['ana@example.org']);
  });

  test.each([
    ['a name on a network', '@example'],
    ['a name on a network within an address', 'https://example.org/@example'],
    ['a version of a package', 'docusaurus@3.10.2'],
    ['a path in the code', 'import Layout from "@theme/Layout"'],
    ['a time of day', 'they met @ 10.30'],
  ])('passes over %s', (_, text) => expect(found(text)).toEqual([]));
});
