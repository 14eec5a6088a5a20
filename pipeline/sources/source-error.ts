/** Why a file was not taken in, as a program or as an image. Each is data that is stored, counted and shown. */
export type SourceReason =
  | 'not-found'
  | 'unreadable' // no permission, or the disk failed
  | 'not-a-file' // a device, a socket, a folder where a file was expected
  | 'unknown-language'
  | 'empty-program'
  | 'program-too-large' // the file, or the program with its data written into it
  | 'binary'
  | 'bad-encoding' // text, but not UTF-8
  | 'syntax'
  | 'unresolved-data' // names data by an address that is not in the data directory
  | 'data-too-large'
  | 'bad-data' // the data file is there, but is not what its name or format says
  | 'no-image' // a row without one
  | 'not-an-image'
  | 'image-damaged' // cut short, or otherwise not to be decoded
  | 'image-too-large'
  | 'image-too-small';

export class SourceError extends Error {
  readonly reason: SourceReason;

  constructor(reason: SourceReason, message: string, options: { cause?: unknown } = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    this.name = 'SourceError';
    this.reason = reason;
  }
}
