import {paymentCard} from '../../../src/gate/personalData/paymentCard';
import {foundBy} from '../../builders/foundBy';

const found = foundBy(paymentCard);

// Numbers that the issuers publish for tests; no card has them.
describe('paymentCard', () => {
  test.each([
    '4111111111111111',
    '4111 1111 1111 1111',
    '4111-1111-1111-1111',
    '4111\u00a01111\u00a01111\u00a01111',
    '4222222222222',
    '5555 5555 5555 4444',
    '2223 0031 2200 3222',
    '3782 822463 10005',
    '6011 1111 1111 1117',
    '3056 9309 0259 04',
    '6759649826438453',
  ])('finds %s', (number) => {
    expect(found(`She paid with ${number}, twice.`)).toEqual([number]);
    expect(found(`card ${number}.`)).toEqual([number]);
  });

  test.each([
    ['a wrong check digit', '4111 1111 1111 1112'],
    ['a beginning of no issuer', '1111 1111 1111 1117'],
    ['an item number of an archive', '4111111111111111111111'],
    ['an identifier of an author', 'ORCID 0000-0002-1825-0097'],
    ['a number within an address', 'https://example.org/4111111111111111'],
    ['an ISBN', 'ISBN 978-0-306-40615-7'],
    ['a Spanish general number', '41091-43-2-2016-1234567'],
  ])('lets %s be', (_, text) => expect(found(text)).toEqual([]));
});
