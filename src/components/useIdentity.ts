import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

import type {PortalIdentity} from '../publications/identity';

/** Who the portal is, from data/portal.yaml. */
export function useIdentity(): PortalIdentity {
  return useDocusaurusContext().siteConfig.customFields?.identity as PortalIdentity;
}
