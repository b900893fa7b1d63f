import type {CaseInput} from '../../../src/cases/schema';
import {caseDatesOn} from '../../../src/gate/rules/caseDates';
import {aCaseText} from '../../builders/aCaseText';
import {aPortalFolder, CASE_FILE} from '../../builders/aPortalFolder';

const TODAY = '2026-11-30';

function messagesWith(values: Partial<CaseInput>): string[] {
  const {portal} = aPortalFolder({[CASE_FILE]: aCaseText(values)});
  return caseDatesOn(TODAY, portal).map(({message}) => message);
}

const event = (date: string): Partial<CaseInput> => ({
  laterHistory: [{date, kind: 'other', text: 'It went on.'}],
});
const signedOff = (on: string): Partial<CaseInput> => ({
  anonymisation: {by: 'Editors', on, method: 'By role.'},
});

describe('caseDates', () => {
  test.each<[string, Partial<CaseInput>]>([
    ['that follow one another', {revised: '2026-11-25', ...event('2011')}],
    ['of one day', {date: '2026-11-24', published: '2026-11-24', revised: '2026-11-24'}],
    [
      'of which one is a year that holds the other',
      {date: '2026-11-24', published: '2026', ...event('2026')},
    ],
    ['of today', {date: TODAY, published: TODAY, ...signedOff(TODAY)}],
    ['of which an embargo lies ahead', {embargoUntil: '2027-03-01'}],
    ['of which the note is to be published later', {published: '2027-01-01'}],
  ])('accepts dates %s', (_what, values) => expect(messagesWith(values)).toEqual([]));

  test.each<[string, Partial<CaseInput>, string]>([
    [
      'a decision of a day to come',
      {date: '2026-12-01', published: '2026-12-01'},
      'date is “2026-12-01”; expected no day after today, 2026-11-30.',
    ],
    [
      'a revision of a day to come',
      {revised: '2027'},
      'revised is “2027”; expected no day after today, 2026-11-30.',
    ],
    [
      'an anonymisation that nobody can have checked yet',
      signedOff('2026-12-24'),
      'anonymisation.on is “2026-12-24”; expected no day after today, 2026-11-30.',
    ],
    [
      'a hold of a day to come',
      {hold: {since: '2026-12-01', reason: 'Asked for.'}},
      'hold.since is “2026-12-01”; expected no day after today, 2026-11-30.',
    ],
    [
      'a note published before the decision',
      {published: '2004'},
      'published is “2004”; expected the day on which the note was first published here, not before the decision of 2005-07-26.',
    ],
    [
      'a revision before the note was published',
      {revised: '2026-11-23'},
      'revised is “2026-11-23”; expected a day not before published, 2026-11-24.',
    ],
    [
      'a later event before the decision',
      event('2005-07-25'),
      'laterHistory.0.date is “2005-07-25”; expected what came after the decision of 2005-07-26.',
    ],
    [
      'an embargo that ends before the decision',
      {embargoUntil: '2005-01-01'},
      'embargoUntil is “2005-01-01”; expected the day on which the note is first shown, not before the decision of 2005-07-26.',
    ],
  ])('refuses %s', (_what, values, message) => expect(messagesWith(values)).toEqual([message]));
});
