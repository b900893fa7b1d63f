import {foldText} from '../../../src/gate/personalData/folding';

describe('foldText', () => {
  test.each([
    ['persoană vătămată', 'persoana vatamata'],
    ['Şerban Ștefan', 'Serban Stefan'],
    ['świadek Łucja', 'swiadek Lucja'],
    ['œuvre', 'oeuvre'],
    ['l’Œuvre\u00a0d’Ana', "l'Oeuvre d'Ana"],
  ])('folds %s', (text, folded) => {
    expect(foldText(text).folded).toBe(folded);
    expect(foldText(text.normalize('NFD')).folded).toBe(folded);
  });

  it('leads back to the offsets of the text, also past marks and pairs', () => {
    const text = '😀 va\u0306ta\u0306mata\u0306 Ana';
    const {folded, originalOffset} = foldText(text);
    const start = folded.indexOf('Ana');
    expect(text.slice(originalOffset(start), originalOffset(start + 3))).toBe('Ana');
    expect(originalOffset(folded.length)).toBe(text.length);
  });
});
