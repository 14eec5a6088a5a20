// The server as a process of its own: `node main.js '{"delayMs":2000}'`. Prints its address as JSON, ends with its input.
import { type ModelServerOptions, startModelServer } from './server.js';

const options = JSON.parse(process.argv[2] ?? '{}') as Omit<ModelServerOptions, 'scripts' | 'trouble'>;
const server = await startModelServer(options);
process.stdout.write(`${JSON.stringify({ url: server.url })}\n`);
process.stdin.resume().once('end', () => {
  process.stdout.write(`${JSON.stringify({ requests: server.requests(), peak: server.peak() })}\n`, () =>
    process.exit(0),
  );
});
