import {element, text} from '../../src/remark/element';

describe('element', () => {
  test('makes a node that becomes the HTML element of that name', () =>
    expect(element('source-list', {dataCode: 'HT'}, [text('Words.')])).toEqual({
      type: 'portalElement',
      data: {hName: 'source-list', hProperties: {dataCode: 'HT'}},
      children: [{type: 'text', value: 'Words.'}],
    }));

  test('keeps the place it was made from', () => {
    const position = {start: {line: 3, column: 1}, end: {line: 3, column: 9}};
    expect(element('source-list', {}, [], position)).toHaveProperty('position', position);
  });

  test('has children of its own, so that a change to one list is not a change to the other', () => {
    const children = [text('Words.')];
    element('source-list', {}, children).children.pop();
    expect(children).toHaveLength(1);
  });
});
