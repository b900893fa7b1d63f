import type {Source} from '../../src/citations/source';

/** An invented record of the bibliography: every key that must be there, and no other. */
export function aSource(values: Partial<Source> = {}): Source {
  return {
    key: 'dir-2012-29',
    type: 'legislation',
    title: 'Directive on victims',
    short: 'Directive 2012/29/EU',
    level: 'C',
    ...values,
  };
}
