import {join} from 'node:path';

import {citationIndexOf} from '../../src/content/citationIndex';
import {readPortal} from '../../src/content/portal';
import {aCaseFile} from '../builders/aCaseFile';
import {aChapterFile} from '../builders/aChapterFile';
import {aLegalRule} from '../builders/aLegalRule';
import {anEdition} from '../builders/anEdition';
import {anEditionContent} from '../builders/anEditionContent';
import {aSource} from '../builders/aSource';
import type {EditionContent, Portal} from '../../src/content/portal';

function aChapter(...paragraphs: string[]): EditionContent['chapters'][number] {
  const front = '---\nchapter: 11\ntitle: The free account\ndescription: Helps.\n---\n\n';
  return aChapterFile(`${front}## 11.1 Free account {#HT-11.1}\n\n${paragraphs.join('\n\n')}\n`);
}

function aPortal(...editions: EditionContent[]): Portal {
  return {
    editions,
    today: '2026-11-30',
    plannedCases: [],
    withdrawn: [],
    corrigenda: [],
    synonyms: [],
    foreignWords: [],
    subjectIndex: [],
    bannedTerms: [],
    spellings: [],
    news: [],
    problems: [],
  };
}

const now = (values: Partial<EditionContent>): EditionContent => anEditionContent(values);
const before = (values: Partial<EditionContent>): EditionContent =>
  anEditionContent({edition: anEdition({number: 1}), isCurrent: false, ...values});

describe('the index of citations', () => {
  test('says for each number which editions have the same text', () => {
    const {editions, chapters} = citationIndexOf(
      aPortal(
        now({
          chapters: [aChapter('11.1.1 Wait.', '11.1.2 Ask openly.', '11.1.3 New.', '11.1.5 [withdrawn]')],
        }),
        before({chapters: [aChapter('11.1.1 Wait.', '11.1.2 Ask.', '11.1.4 Old.', '11.1.5 Gone.')]}),
      ),
    );
    expect(editions).toEqual([2, 1]);
    expect(chapters).toEqual([
      {
        id: 'HT-11',
        title: 'The free account',
        paths: {1: 'guidelines/free-account', 2: 'guidelines/free-account'},
        sections: {'11.1': '00'},
        units: {'11.1.1': '00', '11.1.2': '01', '11.1.3': '0-', '11.1.5': '!0', '11.1.4': '-0'},
      },
    ]);
  });

  test('recognises an ECLI that was not checked too', () => {
    const sure = aCaseFile({id: 'a-v-france', ecli: 'ECLI:EU:C:2005:386'});
    const verification = {...sure.record.verification, ecli: {state: 'not-confirmed' as const}};
    const {cases} = citationIndexOf(
      aPortal(
        now({
          cases: new Map([
            ['a-v-france', sure],
            ['b-v-france', aCaseFile({id: 'b-v-france', ecli: 'ECLI:EU:C:2006:1', verification})],
          ]),
        }),
      ),
    );
    expect(cases.map(({id, eclis}) => [id, eclis])).toEqual([
      ['a-v-france', ['ECLI:EU:C:2005:386']],
      ['b-v-france', ['ECLI:EU:C:2006:1']],
    ]);
  });

  test.each([
    ['art. 8', ['8']],
    ['arts 5–6', ['5', '6']],
    ['art. 12(1)–(2) and (8)', ['12']],
    ['arts 20(2), 24, 25', ['20', '24', '25']],
    ['arts 1 § 2, 26, 60', ['1', '26', '60']],
    ['arts 185a §§ 1 and 5, 185b § 1', ['185a', '185b']],
    ['art. 433quinquies § 2–§ 3', ['433quinquies']],
    ['arts 252^1–252^4', ['252^1', '252^2', '252^3', '252^4']],
    ['arts 75bis–75quater', ['75bis', '75ter', '75quater']],
    ['arts 19–19b', ['19', '19a', '19b']],
    ['art. 177 bis(11)', ['177 bis']],
    ['art. 61/2 §§ 2–3', ['61/2']],
    ['art. 11(1)(g) and Annex D', ['11']],
    ['recital 14', []],
  ])('reads the articles of %j', (at, articles) => {
    const source = aSource({key: 'dir-2012-29', jurisdiction: 'EU', type: 'legislation'});
    const rule = aLegalRule({id: 'dir-2012-29-x', source: 'dir-2012-29', at});
    const {acts} = citationIndexOf(
      aPortal(now({sources: new Map([[source.key, source]]), rules: new Map([[rule.id, rule]])})),
    );
    expect(Object.keys(acts['dir-2012-29']!.articles).sort()).toEqual([...articles].sort());
  });

  test('of this portal knows all that can be cited', () => {
    const portal = readPortal(join(__dirname, '../..'));
    const {chapters, cases, acts} = citationIndexOf(portal);
    const current = portal.editions.find(({isCurrent}) => isCurrent)!;
    const units = [...current.chapters, ...current.cases.values()].flatMap((file) => file.units);
    const counted = [...chapters, ...cases]
      .flatMap((page) => Object.values(page.units))
      .filter((sign) => sign[0] !== '-');
    expect(counted).toHaveLength(units.length);
    expect(chapters).toHaveLength(current.chapters.length);
    expect(cases).toHaveLength(current.cases.size);
    expect(acts['dir-2011-36']!.articles['18a']).toMatch(/^\/2\/reference\/legal-framework\//);
  });
});
