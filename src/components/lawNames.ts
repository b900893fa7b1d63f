import {translate} from '@docusaurus/Translate';

import type {LawGroup, MapRow, Question} from '../citations/lawGroups';

/** Where law comes from. */
export function lawGroupName(group: LawGroup): string {
  switch (group) {
    case 'united-nations':
      return translate({id: 'law.unitedNations', message: 'United Nations and ILO'});
    case 'council-of-europe':
      return translate({id: 'law.councilOfEurope', message: 'Council of Europe'});
    case 'european-union':
      return translate({id: 'law.europeanUnion', message: 'European Union'});
    case 'romania':
      return translate({id: 'law.romania', message: 'Romania'});
    case 'belgium':
      return translate({id: 'law.belgium', message: 'Belgium'});
    case 'poland':
      return translate({id: 'law.poland', message: 'Poland'});
    case 'spain':
      return translate({id: 'law.spain', message: 'Spain'});
  }
}

/** What a rule answers, as the title of a page. */
export function questionName(question: Question): string {
  switch (question) {
    case 'hearing':
      return translate({id: 'law.hearing', message: 'Hearing, protection and support of victims'});
    case 'cooperation':
      return translate({id: 'law.cooperation', message: 'Police and judicial cooperation'});
    case 'recovery':
      return translate({id: 'law.recovery', message: 'Confiscation and compensation'});
    case 'offence':
      return translate({id: 'law.offence', message: 'The offence and its penalties'});
    case 'non-punishment':
      return translate({id: 'law.nonPunishment', message: 'Non-punishment of victims'});
  }
}

/** What a question takes in, in one sentence. */
export function questionText(question: Question): string {
  switch (question) {
    case 'hearing':
      return translate({
        id: 'law.hearingText',
        message:
          'Rights of victims and witnesses, protection, hearing and recording, support, identification, reflection period and stay.',
      });
    case 'cooperation':
      return translate({
        id: 'law.cooperationText',
        message:
          'Joint investigation teams, evidence from abroad, Europol and Eurojust, jurisdiction, exchange of data.',
      });
    case 'recovery':
      return translate({
        id: 'law.recoveryText',
        message: 'Seizure, confiscation, money laundering, compensation of victims.',
      });
    case 'offence':
      return translate({
        id: 'law.offenceText',
        message:
          'Definition, penalties, aggravation, consent, use of services, legal persons, limitation periods.',
      });
    case 'non-punishment':
      return translate({
        id: 'law.nonPunishmentText',
        message: 'When victims are not prosecuted or not punished for what they were made to do.',
      });
  }
}

/** A row of the national maps. */
export function mapRowName(row: MapRow): string {
  switch (row) {
    case 'offence':
      return translate({id: 'maps.offence', message: 'Offence'});
    case 'penalty':
      return translate({id: 'maps.penalty', message: 'Penalty'});
    case 'aggravation':
      return translate({id: 'maps.aggravation', message: 'Aggravation'});
    case 'consent':
      return translate({id: 'maps.consent', message: 'Consent'});
    case 'non-punishment':
      return translate({id: 'maps.nonPunishment', message: 'Non-punishment'});
    case 'recorded-hearing':
      return translate({
        id: 'maps.recordedHearing',
        message: 'Recorded hearing of children and vulnerable witnesses',
      });
    case 'early-hearing':
      return translate({id: 'maps.earlyHearing', message: 'Evidence taken before trial'});
    case 'protection':
      return translate({id: 'maps.protection', message: 'Protection in the hearing'});
    case 'distance':
      return translate({id: 'maps.distance', message: 'Hearing by video link'});
    case 'legal-aid':
      return translate({id: 'maps.legalAid', message: 'Representation and legal aid'});
    case 'reflection':
      return translate({id: 'maps.reflection', message: 'Reflection period and stay'});
    case 'victim-statute':
      return translate({id: 'maps.victimStatute', message: 'Statute of the victim'});
    case 'compensation':
      return translate({id: 'maps.compensation', message: 'Compensation'});
    case 'confiscation':
      return translate({id: 'maps.confiscation', message: 'Confiscation'});
    case 'recovery-office':
      return translate({id: 'maps.recoveryOffice', message: 'Asset recovery office'});
    case 'specialised-bodies':
      return translate({id: 'maps.specialisedBodies', message: 'Specialised bodies'});
  }
}
