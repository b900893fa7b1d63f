import {translate} from '@docusaurus/Translate';

import type {Way} from '../cases/collectionIndex';

/** The title of the list of all terms of one kind. */
export function wayName(way: Way): string {
  switch (way) {
    case 'topics':
      return translate({id: 'way.topics', message: 'Cases by topic'});
    case 'courts':
      return translate({id: 'way.courts', message: 'Cases by court'});
    case 'provisions':
      return translate({id: 'way.provisions', message: 'Cases by provision'});
    case 'exploitation':
      return translate({id: 'way.exploitation', message: 'Cases by form of exploitation'});
  }
}

/** The same as a link beside the others. */
export function shortWayName(way: Way): string {
  switch (way) {
    case 'topics':
      return translate({id: 'way.byTopic', message: 'By topic'});
    case 'courts':
      return translate({id: 'way.byCourt', message: 'By court'});
    case 'provisions':
      return translate({id: 'way.byProvision', message: 'By provision'});
    case 'exploitation':
      return translate({id: 'way.byExploitation', message: 'By form of exploitation'});
  }
}

export function wayIntroduction(way: Way): string {
  switch (way) {
    case 'topics':
      return translate({
        id: 'way.topicsText',
        message:
          'What the cases are about. A topic with three cases or more has a page; the others name their cases here.',
      });
    case 'courts':
      return translate({
        id: 'way.courtsText',
        message:
          'Who decided. A court with three decisions or more has a page; the others name their decisions here.',
      });
    case 'provisions':
      return translate({
        id: 'way.provisionsText',
        message:
          'What the cases apply, by instrument. A provision with three cases or more has a page; the others name their cases here. National provisions stand under the numbers they had at the time.',
      });
    case 'exploitation':
      return translate({
        id: 'way.exploitationText',
        message:
          'In what form people were exploited, or were alleged to have been. Cases on other matters, and cases where no page showed the form, are not in this list.',
      });
  }
}
