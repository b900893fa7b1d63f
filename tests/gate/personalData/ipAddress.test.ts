import {ipAddress} from '../../../src/gate/personalData/ipAddress';
import {foundBy} from '../../builders/foundBy';

const found = foundBy(ipAddress);

// From the ranges that are kept for documentation.
describe('ipAddress', () => {
  test.each([
    ['They logged in from 203.0.113.7.', '203.0.113.7'],
    ['IP 192.0.2.1', '192.0.2.1'],
    ['adresa IP: 198.51.100.23', '198.51.100.23'],
    ['IP-adres 8.8.4.4', '8.8.4.4'],
    ['l’adresse IP était 198.51.100.23', '198.51.100.23'],
    ['from 2001:db8:85a3:0:0:8a2e:370:7334', '2001:db8:85a3:0:0:8a2e:370:7334'],
    ['from 2001:db8::8a2e:370:7334', '2001:db8::8a2e:370:7334'],
  ])('finds the address in “%s”', (text, address) => expect(found(text)).toEqual([address]));

  test.each([
    'HT 11.2.3.1 and 4.10.2.3',
    'section 12.1.3.4, para 2.3.4.5',
    'version 120.0.6099.71',
    'version 112.0.1.2',
    'Chrome/128.0.6613.84',
    '1.2.3',
    'on 12.03.2009',
    '203.0.113.256',
    'art. 101.2.3.4',
    'between 10:30:45 and 11:00:00',
    'ECLI:CE:ECHR:2005:0726JUD007331601',
    'the selector a::before',
    'Docket 200.123.456/01',
    '203.0.113.7.8',
    'IP 192.168.11.2, in every house',
  ])('lets “%s” be', (text) => expect(found(text)).toEqual([]));
});
