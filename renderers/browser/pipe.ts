import type { Readable, Writable } from 'node:stream';
import type { ConnectionTransport } from 'puppeteer';

/**
 * The DevTools protocol over the pair of pipes that `--remote-debugging-pipe` opens: messages end in a NUL byte.
 * A pipe, not a port: nothing on the machine, and no page, can connect to it.
 */
export const pipeTransport = (read: Readable, write: Writable): ConnectionTransport => {
  let pieces: Buffer[] = [];
  const transport: ConnectionTransport = {
    send: (message) => {
      if (!write.destroyed) write.write(`${message}\0`);
    },
    close: () => {
      read.destroy();
      write.destroy();
    },
  };
  read.on('data', (chunk: Buffer) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      pieces.push(chunk.subarray(start, end));
      const message = Buffer.concat(pieces).toString('utf8');
      pieces = [];
      start = end + 1;
      // A message a turn, as over a socket: an answer and the event after it must not run in one go.
      setImmediate(() => transport.onmessage?.(message));
    }
    pieces.push(chunk.subarray(start));
  });
  read.on('close', () => transport.onclose?.());
  // A browser that died closes its end while we write: the close above is what tells us.
  read.on('error', () => undefined);
  write.on('error', () => undefined);
  return transport;
};
