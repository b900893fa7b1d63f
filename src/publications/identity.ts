/** Who the portal is and what stands on every page; from data/portal.yaml. */
export interface PortalIdentity {
  readonly name: string;
  readonly tagline: string;
  readonly url: string;
  /** E-mail address for reports of errors; null until the publisher names one. */
  readonly reportErrorsTo: string | null;
  readonly funding: {readonly statement: string; readonly grant: string; readonly disclaimer: string};
}
