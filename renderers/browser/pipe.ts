import type { Readable, Writable } from 'node:stream';
import type { ConnectionTransport } from 'puppeteer';

/**
 * The longest message that is read, bytes. A program can have the browser say anything of any length; a longer one is
 * dropped, and whoever waits for it runs out of time.
 */
const mostBytes = 300_000_000;

/**
 * The DevTools protocol over the pair of pipes that `--remote-debugging-pipe` opens: messages end in a NUL byte.
 * A pipe, not a port: nothing on the machine, and no page, can connect to it.
 */
export const pipeTransport = (read: Readable, write: Writable): ConnectionTransport => {
  let pieces: Buffer[] = [];
  let bytes = 0;
  const transport: ConnectionTransport = {
    send: (message) => {
      if (!write.destroyed) write.write(`${message}\0`);
    },
    close: () => {
      read.destroy();
      write.destroy();
    },
  };
  const keep = (piece: Buffer): void => {
    bytes += piece.length;
    if (bytes > mostBytes) pieces = [];
    else pieces.push(piece);
  };
  read.on('data', (chunk: Buffer) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      keep(chunk.subarray(start, end));
      const message = bytes > mostBytes ? undefined : Buffer.concat(pieces).toString('utf8');
      pieces = [];
      bytes = 0;
      start = end + 1;
      if (message === undefined) continue;
      // A message a turn, as over a socket: an answer and the event after it must not run in one go.
      setImmediate(() => transport.onmessage?.(message));
    }
    keep(chunk.subarray(start));
  });
  read.on('close', () => transport.onclose?.());
  // A browser that died closes its end while we write: the close above is what tells us.
  read.on('error', () => undefined);
  write.on('error', () => undefined);
  return transport;
};
