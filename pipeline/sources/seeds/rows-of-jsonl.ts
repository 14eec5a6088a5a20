import { createReadStream } from 'node:fs';
import { SourceError } from '../source-error.js';

/** A line holds at most so many bytes: an image of the largest size in base64, and words. */
const lineLimit = 32_000_000;

const newline = 10;

/** A row, or why there is none on that line. */
export type RowRead = { readonly row: unknown } | { readonly error: SourceError };

const parseLine = (bytes: Buffer): RowRead => {
  try {
    return { row: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown };
  } catch (cause) {
    const message = `This line is not JSON in UTF-8: ${(cause as Error).message}.`;
    return { error: new SourceError('syntax', message, { cause }) };
  }
};

/** The rows of a file of one JSON value per line, as they come: memory holds one line. Empty lines are no rows. */
export async function* rowsOfJsonl(path: string): AsyncGenerator<RowRead> {
  let parts: Buffer[] = [];
  let length = 0;
  const end = (): RowRead | undefined => {
    const line = Buffer.concat(parts);
    const tooLong = length > lineLimit;
    parts = [];
    length = 0;
    if (tooLong)
      return { error: new SourceError('image-too-large', `This line is longer than ${lineLimit / 1e6} MB.`) };
    return line.every((byte) => byte <= 32) ? undefined : parseLine(line);
  };
  const take = (part: Buffer): void => {
    length += part.length;
    if (length <= lineLimit) parts.push(part);
    else parts = []; // the rest of it is only counted
  };
  for await (const chunk of createReadStream(path, { highWaterMark: 1_000_000 })) {
    let from = 0;
    const bytes = chunk as Buffer;
    for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, from)) {
      take(bytes.subarray(from, at));
      from = at + 1;
      const read = end();
      if (read) yield read;
    }
    take(bytes.subarray(from));
  }
  const last = end();
  if (last) yield last;
}
