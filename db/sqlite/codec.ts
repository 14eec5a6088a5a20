import { promisify } from 'node:util';
import { deflate, inflateSync } from 'node:zlib';

const deflateAsync = promisify(deflate);

const plain = 0;
const deflated = 1;
/** Below this, in characters, compression saves less than it costs. */
const small = 600;

/**
 * A JSON value as bytes: one byte that says how, then the text. Scenes are long and repeat themselves; the fastest
 * level already makes them some eight times smaller, off the main thread.
 */
export const encode = async (value: unknown): Promise<Buffer> => {
  const text = JSON.stringify(value);
  if (text.length < small) return Buffer.concat([Buffer.of(plain), Buffer.from(text)]);
  return Buffer.concat([Buffer.of(deflated), await deflateAsync(text, { level: 1 })]);
};

export const decode = (bytes: Buffer): unknown => {
  const body = bytes.subarray(1);
  return JSON.parse((bytes[0] === deflated ? inflateSync(body) : body).toString('utf8'));
};
