import {PortalError} from '../../errors';

/** A file of the index did not come. Which subclass it is says what a reader can do. */
export abstract class IndexFileError extends PortalError {
  constructor(
    /** Name of the file, from the folder of the manifest. */
    readonly file: string,
    problem: string,
    options?: ErrorOptions,
  ) {
    super(`Search index file ${file}: ${problem}`, options);
  }
}

/** Nothing answered, or the answer broke off. */
export class NoNetworkError extends IndexFileError {
  override readonly name = 'NoNetworkError';

  constructor(file: string, options?: ErrorOptions) {
    super(file, 'the network does not answer. Connect and try again.', options);
  }
}

/** The server has no such file: the portal was built anew, or without a search index. */
export class MissingFileError extends IndexFileError {
  override readonly name = 'MissingFileError';

  constructor(file: string, options?: ErrorOptions) {
    super(file, 'the server does not have it. Reload the page.', options);
  }
}

/** The server has the file and does not give it. */
export class RefusedFileError extends IndexFileError {
  override readonly name = 'RefusedFileError';

  constructor(
    file: string,
    readonly status: number,
  ) {
    super(file, `the server answers ${status}. Try again later.`);
  }
}

/** The file came, and is not what was stored: it does not inflate, or its checksum is wrong. */
export class DamagedFileError extends IndexFileError {
  override readonly name = 'DamagedFileError';

  constructor(file: string, options?: ErrorOptions) {
    super(file, 'it is damaged. Reload the page.', options);
  }
}

/** An error from the other end of a channel, with the name and the message that it has there. */
export class RemoteError extends PortalError {
  override readonly name: string;

  constructor({name, message}: {readonly name: string; readonly message: string}) {
    super(message);
    this.name = name;
  }
}
