import {PortalError} from '../../errors';

/** A file of the index that cannot be used: damaged, of another build, or of a format this code does not know. */
export class IndexFormatError extends PortalError {
  override readonly name = 'IndexFormatError';

  constructor(
    /** Name of the file. */
    readonly file: string,
    problem: string,
    options?: ErrorOptions,
  ) {
    super(`Search index file ${file}: ${problem}`, options);
  }
}
