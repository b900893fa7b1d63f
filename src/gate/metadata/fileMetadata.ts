import {PortalError} from '../../errors';

/** A text that a file carries beside what it shows. */
export interface MetadataText {
  /** The form and the name of the field there: `EXIF Artist`, `PNG Author`, `XMP dc:creator`, `PDF Title`. */
  readonly where: string;
  readonly text: string;
}

/** What a picture or document says about itself. */
export interface FileMetadata {
  /** In the order of the file; a text that stands there twice is given twice. */
  readonly texts: readonly MetadataText[];
  /** Where a picture was taken, in degrees, north and east positive; absent where it does not say. */
  readonly position?: {readonly latitude: number; readonly longitude: number};
}

/** A file of which nobody can say what it carries. */
export class UnreadableFileError extends PortalError {
  override readonly name = 'UnreadableFileError';
}
