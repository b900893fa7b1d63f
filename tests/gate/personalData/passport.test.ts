import {passport} from '../../../src/gate/personalData/passport';
import {foundBy} from '../../builders/foundBy';

const found = foundBy(passport);

describe('passport', () => {
  test.each([
    ['Her passport no. 000000001 was taken.', '000000001'],
    ['passport number: AB0000001', 'AB0000001'],
    ['holding a Romanian passport (No 00000001)', '00000001'],
    ['a passport bearing the number 00AB00001', '00AB00001'],
    ['pașaport nr. 000000001', '000000001'],
    ['pașaportul seria A nr. 0000001', 'A nr. 0000001'],
    ['pașaportului cu numărul 00000001', '00000001'],
    ['paszport nr AB0000001', 'AB0000001'],
    ['legitymująca się paszportem serii AB 0000001', 'AB 0000001'],
    ['paspoort met nummer EA000001', 'EA000001'],
    ['paspoortnummer EA000001', 'EA000001'],
    ['passeport n° 00AB00001', '00AB00001'],
    ['son passeport belge no EA000001', 'EA000001'],
    ['pasaporte número AAA000001', 'AAA000001'],
    ['pasaporte rumano nº 000000001', '000000001'],
    ['titular del pasaporte AAA000001', 'AAA000001'],
  ])('finds the number in “%s”', (text, number) => expect(found(text)).toEqual([number]));

  test.each([
    'Her passport was taken on 12 March 2009.',
    'The passport, article 12345 of the code',
    'passports of 27 Member States in 2012',
    'passport control 24/7',
    'pașaportul a fost reținut în 2011',
    'Passport Act 1967 c 123',
    'PASSPORT OPTION FIXED FEE 12,500',
  ])('lets “%s” be', (text) => expect(found(text)).toEqual([]));
});
