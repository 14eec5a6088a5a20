import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { SourceError, type SourceReason } from '../source-error.js';

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;

const reasons: Readonly<Record<string, readonly [SourceReason, string]>> = {
  ENOENT: ['not-found', 'is not there'],
  ENOTDIR: ['not-found', 'is not there'],
  ENAMETOOLONG: ['not-found', 'is not there: the name is too long for any file'],
  EACCES: ['unreadable', 'may not be read by this user'],
  EPERM: ['unreadable', 'may not be read by this user'],
  ELOOP: ['unreadable', 'is a link that leads to itself'],
};

const asSourceError = (error: unknown, name: string): SourceError => {
  if (error instanceof SourceError) return error;
  const { code = '', message } = error as NodeJS.ErrnoException;
  const [reason, said] = reasons[code] ?? (['unreadable', `cannot be read: ${message}`] as const);
  return new SourceError(reason, `${name} ${said}.`, { cause: error });
};

/**
 * The bytes of a regular file. Its size is looked at before a byte is read, so that a huge file costs nothing, and
 * it is opened without waiting, so that a pipe cannot hold up the rest. Throws `SourceError`.
 */
export const readBytes = async (
  path: string,
  limits: { name: string; bytes: number; tooLarge: SourceReason },
): Promise<Buffer> => {
  const { name } = limits;
  try {
    // Opening a pipe that nobody writes to must not hang. (Windows has no such flag, and no such pipes.)
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stat = await file.stat();
      if (!stat.isFile())
        throw new SourceError(
          'not-a-file',
          `${name} is ${stat.isDirectory() ? 'a folder' : 'a device or a pipe'}, not a file.`,
        );
      if (stat.size > limits.bytes) {
        throw new SourceError(
          limits.tooLarge,
          `${name} has ${megabytes(stat.size)}; the limit is ${megabytes(limits.bytes)}. Leave out what is not drawn, or draw a sample of it.`,
        );
      }
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    throw asSourceError(error, name);
  }
};
