import type {GlossaryTerm} from '../../src/publications/glossary';

/** An invented term of the glossary: every key that must be there, and no other. */
export function aGlossaryTerm(values: Partial<GlossaryTerm> = {}): GlossaryTerm {
  return {
    id: 'free-account',
    term: {
      en: 'free account',
      ro: 'relatare liberă',
      fr: 'récit libre',
      nl: 'vrij verhaal',
      pl: 'swobodna wypowiedź',
      es: 'relato libre',
    },
    definition: 'What a person tells in their own words and order.',
    basis: ['[@dir-2012-29, art. 20; C]'],
    ...values,
  };
}
