import { createSocket } from 'node:dgram';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What attacks aim at: a server that must see nobody, a file that nobody may read. */
export interface Range {
  /** `http://127.0.0.1:PORT` */
  readonly marker: string;
  readonly port: number;
  /** Connections and datagrams that arrived, as text. */
  readonly arrived: readonly string[];
  /** A file that everybody on this machine may read. */
  readonly file: string;
  /** What is written in it, and nowhere else. */
  readonly secret: string;
  readonly close: () => Promise<void>;
}

/** One number for TCP and UDP: a browser asks a STUN server by datagrams. */
export const openRange = async (): Promise<Range> => {
  const arrived: string[] = [];
  const server = createServer((socket) => {
    arrived.push('a connection');
    socket.once('data', (data) => arrived.push(data.toString('latin1').slice(0, 80)));
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nContent-Length: 2\r\n\r\n{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  const { port } = server.address() as AddressInfo;
  const datagrams = createSocket('udp4', (data) => arrived.push(`a datagram of ${data.length} bytes`));
  await new Promise<void>((resolve) => datagrams.bind(port, '0.0.0.0', resolve));
  const folder = mkdtempSync(join(tmpdir(), 'figwright-hostile-'));
  const secret = `secret${process.pid}x${port}`;
  const file = join(folder, 'secret.txt');
  writeFileSync(file, `${secret}\n`, { mode: 0o644 });
  return {
    marker: `http://127.0.0.1:${port}`,
    port,
    arrived,
    file,
    secret,
    close: async () => {
      datagrams.close();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
