import { describe, expect, it } from 'vitest';
import { asStoreError } from '../../../db/sqlite/as-store-error.js';

describe('asStoreError', () => {
  it.each([
    ['SQLITE_FULL', 'disk-full', 'Free some'],
    ['ENOSPC', 'disk-full', 'Free some'],
    ['SQLITE_IOERR_SHMSIZE', 'disk-full', 'The disk failed under here, or is full'],
    ['SQLITE_READONLY_DBMOVED', 'read-only', 'writable for this user'],
    ['SQLITE_CANTOPEN', 'read-only', 'writable for this user'],
    ['EROFS', 'read-only', 'writable for this user'],
    ['SQLITE_BUSY', 'busy', 'Close what has it open'],
    ['SQLITE_CORRUPT_VTAB', 'corrupt', 'Put back a copy'],
    ['SQLITE_NOTADB', 'not-a-database', 'name another dataset directory'],
  ])('says of %s what it means and what to do', (code, kind, message) => {
    const cause = Object.assign(new Error('as the system says it'), { code });
    expect(asStoreError(cause, 'here')).toMatchObject({
      kind,
      cause,
      message: expect.stringContaining(message) as string,
    });
  });

  it('passes on what is no error of the disk or the database', () => {
    const bug = new TypeError('x is undefined');
    expect(asStoreError(bug, 'here')).toBe(bug);
  });
});
