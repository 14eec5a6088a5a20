/** What is wrong with a dataset's store, as far as a user can do something about it. */
export type StoreErrorKind =
  | 'missing' // there is no dataset at this place
  | 'not-a-database' // the file is something else
  | 'newer-version' // written by a newer figwright
  | 'read-only' // may not be written
  | 'disk-full'
  | 'locked' // another build works on it
  | 'busy' // another process kept it locked for too long
  | 'corrupt';

/** The message says what is wrong, where, and what to do about it. */
export class StoreError extends Error {
  readonly kind: StoreErrorKind;

  constructor(kind: StoreErrorKind, message: string, options: { cause?: unknown } = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    this.name = 'StoreError';
    this.kind = kind;
  }
}
