import { SourceError } from '../source-error.js';

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** The text of UTF-8 bytes, without a byte order mark. Throws `SourceError` for anything else, and says what it is. */
export const decodeText = (bytes: Uint8Array, name: string): string => {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
    throw new SourceError('bad-encoding', `${name} is UTF-16. Save it as UTF-8: iconv -f UTF-16 -t UTF-8.`);
  }
  if (bytes.includes(0)) throw new SourceError('binary', `${name} is not text: it holds zero bytes.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    const message = `${name} is not UTF-8. If it is Latin-1, save it as UTF-8: iconv -f LATIN1 -t UTF-8.`;
    throw new SourceError('bad-encoding', message, { cause });
  }
};
