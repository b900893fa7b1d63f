/** The root of our error classes: a fault in content, data or options that a person can put right. */
export class PortalError extends Error {
  override readonly name: string = 'PortalError';
}
