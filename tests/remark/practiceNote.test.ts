import {practiceNote} from '../../src/remark/practiceNote';
import {aCasePage} from '../builders/aPage';
import {aWorkedPage} from '../builders/aWorkedPage';

const CASE = '## What it means in practice {#in-practice}\n\n[1] Text.\n\n## Facts {#facts}\n\n[2] Text.';

describe('practiceNote', () => {
  test('puts a note under the heading of a case’s practice points', () =>
    expect(aWorkedPage(CASE, [practiceNote], aCasePage()).outline).toEqual([
      'heading 2: What it means in practice {#in-practice}',
      'practice-note',
      'paragraph: [1] Text.',
      'heading 2: Facts {#facts}',
      'paragraph: [2] Text.',
    ]));

  test('knows the section by its id, whatever its words', () =>
    expect(aWorkedPage('## În practică {#in-practice}', [practiceNote], aCasePage()).outline).toEqual([
      'heading 2: În practică {#in-practice}',
      'practice-note',
    ]));

  test('leaves a case without that section alone', () =>
    expect(aWorkedPage('## Facts {#facts}', [practiceNote], aCasePage()).outline).toEqual([
      'heading 2: Facts {#facts}',
    ]));

  test('leaves chapters alone', () =>
    expect(aWorkedPage('## In practice {#in-practice}', [practiceNote]).outline).toEqual([
      'heading 2: In practice {#in-practice}',
    ]));
});
