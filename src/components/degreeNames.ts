import {translate} from '@docusaurus/Translate';

import type {Degree} from '../cases/degree';

export function degreeName(degree: Degree): string {
  switch (degree) {
    case 'official':
      return translate({id: 'verification.confirmed', message: 'Confirmed'});
    case 'secondary':
      return translate({id: 'verification.secondary', message: 'Seen on a secondary page'});
    case 'partly':
      return translate({id: 'verification.partly', message: 'Partly'});
    case 'derived':
      return translate({id: 'verification.derived', message: 'Derived'});
    case 'none':
      return translate({id: 'verification.none', message: 'None'});
    case 'not-confirmed':
      return translate({id: 'verification.notConfirmed', message: 'Not confirmed'});
  }
}
