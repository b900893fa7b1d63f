import {editYaml, type YamlEdit} from '../../../src/content/withdrawal/editYaml';

const edit: YamlEdit = {
  drops: (item) => item === 'gone' || (item as {id?: string}).id === 'gone',
  dropsField: (key) => key === 'url',
  rewrite: (text) => text.replaceAll('Exemplu', '[withdrawn]'),
};

describe('editYaml', () => {
  test.each([
    ['a text, in quotes', 'a: Exemplu v. France\nb: x\n', 'a: "[withdrawn] v. France"\nb: x\n'],
    ['a text in quotes', `a: 'Exemplu’s'\n`, 'a: "[withdrawn]’s"\n'],
    ['a folded text', 'a: >\n  See\n  Exemplu\nb: x\n', 'a: "See [withdrawn]\\n"\nb: x\n'],
    ['a comment', '# On Exemplu\na: x # Exemplu\n', '# On [withdrawn]\na: x # [withdrawn]\n'],
    ['a record', '- id: a\n  b: x\n- id: gone\n  b: y\n\n- id: c\n', '- id: a\n  b: x\n\n- id: c\n'],
    ['the last record', '- id: gone\n  b: y\n', '[]\n'],
    ['an item', 'a:\n  - x\n  - gone\n  - y\n', 'a:\n  - x\n  - y\n'],
    ['an item of a list on one line', 'a: [x, gone, Exemplu]\n', 'a: [x, "[withdrawn]"]\n'],
    ['the last item', 'a:\n  - gone\nb: x\n', 'a: []\nb: x\n'],
    ['the last item on one line', 'a: [gone] # here\n', 'a: [] # here\n'],
    ['a field', 'a:\n  - b: x\n    url: https://x.example\nc: y\n', 'a:\n  - b: x\nc: y\n'],
  ])('changes %s, and nothing else', (_, before, after) => expect(editYaml(before, edit)).toBe(after));

  test('leaves a text as it is where nothing changes', () => {
    const source = '# Head\n- {id: a, b: "x"}   # note\n-   id: b\n';
    expect(editYaml(source, edit)).toBe(source);
  });
});
