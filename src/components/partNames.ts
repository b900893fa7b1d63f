import {translate} from '@docusaurus/Translate';

import type {Part} from '../cases/part';

/** The name of a part of the collection. */
export function partName(part: Part): string {
  switch (part) {
    case 'offence':
      return translate({id: 'part.offence', message: 'Part 1. The offence'});
    case 'victims':
      return translate({id: 'part.victims', message: 'Part 2. Victims in the proceedings'});
    case 'proceeds':
      return translate({id: 'part.proceeds', message: 'Part 3. Investigation, cooperation and proceeds'});
  }
}
