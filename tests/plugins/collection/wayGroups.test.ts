import {wayGroups} from '../../../src/plugins/collection/wayGroups';
import {aCourt} from '../../builders/aCourt';
import {anEditionOf} from '../../builders/anEditionOf';

/** Three cases of one kind: enough for a page. */
function three<T>(values: T): (T & {id: string})[] {
  return [1, 2, 3].map((number) => ({id: `case-${number}`, ...values}));
}

describe('wayGroups of topics', () => {
  const topics = new Map(
    [
      {id: 'servitude', name: 'Servitude', definition: 'Unfree work.', words: []},
      {id: 'compensation', name: 'Compensation', definition: 'Money for harm.', words: []},
      {id: 'ransom', name: 'Ransom', definition: 'Money for freedom.', words: []},
    ].map((topic) => [topic.id, topic]),
  );

  test('have one group without a heading, its terms by name, without those that have no case', () => {
    const groups = wayGroups(
      anEditionOf([{id: 'a', topics: ['servitude', 'compensation']}], {topics}),
      'topics',
    );
    expect(groups.map(({key, heading, terms}) => [key, heading, terms.map(({name}) => name)])).toEqual([
      ['', undefined, ['Compensation', 'Servitude']],
    ]);
  });

  test('a topic of three cases leads to its page and names no case', () =>
    expect(wayGroups(anEditionOf(three({topics: ['servitude']}), {topics}), 'topics')).toEqual([
      {
        key: '',
        terms: [
          {
            id: 'servitude',
            name: 'Servitude',
            definition: 'Unfree work.',
            count: 3,
            url: '/2/practice/topics/servitude/',
            cases: [],
          },
        ],
      },
    ]));

  test('a topic of fewer cases has no page and names them, the newest first', () =>
    expect(
      wayGroups(
        anEditionOf(
          [
            {id: 'a', title: 'A v. France', date: '2005'},
            {id: 'b', title: 'B v. Greece', shortTitle: 'B', date: '2017'},
          ],
          {topics},
        ),
        'topics',
      )[0]?.terms,
    ).toEqual([
      {
        id: 'servitude',
        name: 'Servitude',
        definition: 'Unfree work.',
        count: 2,
        cases: [
          {title: 'B', url: '/2/practice/b/'},
          {title: 'A v. France', url: '/2/practice/a/'},
        ],
      },
    ]));

  test('a topic that the list does not hold shows its id', () =>
    expect(wayGroups(anEditionOf([{topics: ['unknown']}]), 'topics')[0]?.terms).toMatchObject([
      {id: 'unknown', name: 'unknown'},
    ]));

  test('of no cases have no group', () => expect(wayGroups(anEditionOf([], {topics}), 'topics')).toEqual([]));
});

describe('wayGroups of forms of exploitation', () => {
  test('have one group, each form with its definition', () =>
    expect(
      wayGroups(
        anEditionOf([{exploitation: ['labour']}], {
          exploitation: new Map([['labour', {id: 'labour', name: 'Labour', definition: 'Forced work.'}]]),
        }),
        'exploitation',
      ),
    ).toMatchObject([
      {key: '', terms: [{id: 'labour', name: 'Labour', definition: 'Forced work.', count: 1}]},
    ]));
});

describe('wayGroups of courts', () => {
  const courts = new Map(
    [
      aCourt({code: 'pl-sn', name: 'Sąd Najwyższy', short: 'SN', jurisdiction: 'PL'}),
      aCourt({code: 'cjeu', name: 'Court of Justice', short: 'CJEU', jurisdiction: 'EU'}),
      aCourt({code: 'be-cass', name: 'Cour de cassation', short: 'Cass.', jurisdiction: 'BE'}),
      aCourt(),
      aCourt({code: 'be-brussels', name: 'Cour d’appel de Bruxelles', short: 'Brussels', jurisdiction: 'BE'}),
    ].map((court) => [court.code, court]),
  );
  /** The newest decision is Polish, the oldest of the Court of Human Rights. */
  const content = anEditionOf(
    [
      {id: 'a', court: 'echr', date: '2005'},
      {id: 'b', court: 'be-cass', date: '2010'},
      {id: 'c', court: 'cjeu', date: '2012'},
      {id: 'd', court: 'be-brussels', date: '2015'},
      {id: 'e', court: 'pl-sn', date: '2020'},
    ],
    {courts},
  );

  test('stand by jurisdiction: the Council of Europe, the Union, then the States, whatever the dates', () =>
    expect(wayGroups(content, 'courts').map(({key}) => key)).toEqual(['COE', 'EU', 'BE', 'PL']));

  test('stand inside a State by name', () =>
    expect(wayGroups(content, 'courts')[2]?.terms.map(({name}) => name)).toEqual(['Brussels', 'Cass.']));

  test('are named in short, with the whole name as what the term means', () =>
    expect(wayGroups(content, 'courts')[0]).toMatchObject({
      key: 'COE',
      terms: [{id: 'echr', name: 'ECtHR', definition: 'European Court of Human Rights'}],
    }));
});

describe('wayGroups of provisions', () => {
  const provisions = new Map(
    [
      {id: 'dir-art-20', instrument: 'dir-2012-29', label: 'Directive 2012/29/EU, article 20', words: []},
      {id: 'dir-art-3', instrument: 'dir-2012-29', label: 'Directive 2012/29/EU, article 3', words: []},
      {id: 'echr-art-4', label: 'ECHR, article 4', words: []},
      {id: 'echr-art-13', label: 'ECHR, article 13', words: []},
      {id: 'charter', label: 'Charter', words: []},
      {id: 'act-s-45', instrument: 'lost', label: 'Act, 2015, section 45', words: []},
    ].map((provision) => [provision.id, provision]),
  );
  const groups = wayGroups(anEditionOf([{provisions: [...provisions.keys()]}], {provisions}), 'provisions');

  test('stand by instrument, the instruments by name, their articles by number', () =>
    expect(groups.map(({heading, terms}) => [heading, terms.map(({id}) => id)])).toEqual([
      ['Act, 2015', ['act-s-45']],
      ['Charter', ['charter']],
      ['Directive 2012/29/EU', ['dir-art-3', 'dir-art-20']],
      ['ECHR', ['echr-art-4', 'echr-art-13']],
    ]));

  test('an instrument of the bibliography leads to its entry there', () =>
    expect(groups[2]).toMatchObject({
      key: 'dir-2012-29',
      heading: 'Directive 2012/29/EU',
      url: '/2/reference/sources/#dir-2012-29',
    }));

  test('an instrument that the bibliography does not hold leads nowhere', () =>
    expect(groups.filter(({url}) => url === undefined).map(({key}) => key)).toEqual([
      'Act, 2015',
      'Charter',
      'ECHR',
    ]));

  test('have no definition: the label says it all', () =>
    expect(groups.flatMap(({terms}) => terms).filter(({definition}) => definition !== undefined)).toEqual(
      [],
    ));
});
