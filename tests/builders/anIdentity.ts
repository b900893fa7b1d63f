import type {PortalIdentity} from '../../src/publications/identity';

/** An invented portal. */
export function anIdentity(values: Partial<PortalIdentity> = {}): PortalIdentity {
  return {
    name: 'A Knowledge Portal',
    tagline: 'Guidance and case law',
    url: 'https://portal.example',
    reportErrorsTo: null,
    funding: {statement: 'Funded by the Union.', grant: 'GRANT-1', disclaimer: 'Views of the authors only.'},
    ...values,
  };
}
