import { promisify } from 'node:util';
import { deflate, deflateSync, inflateSync } from 'node:zlib';

const deflateAsync = promisify(deflate);

const plain = 0;
const deflated = 1;
/** Below this, in characters, compression saves less than it costs. */
const small = 600;
/** Above this it is worth the way to another thread, which alone costs a quarter of a millisecond. */
const large = 65_536;
const fastest = { level: 1 };

/**
 * A JSON value as bytes: one byte that says how, then the text. Scenes repeat themselves: the fastest level already
 * makes them some five times smaller.
 */
export const encode = async (value: unknown): Promise<Buffer> => {
  const text = JSON.stringify(value);
  if (text.length < small) return Buffer.concat([Buffer.of(plain), Buffer.from(text)]);
  const packed = text.length < large ? deflateSync(text, fastest) : await deflateAsync(text, fastest);
  return Buffer.concat([Buffer.of(deflated), packed]);
};

export const decode = (bytes: Buffer): unknown => {
  const body = bytes.subarray(1);
  return JSON.parse((bytes[0] === deflated ? inflateSync(body) : body).toString('utf8'));
};
