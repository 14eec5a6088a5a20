// The server as a process of its own: `node main.js '{"delayMs":2000}'`. Prints its address as JSON, ends with its input.
import { figureModel } from './figure-model.js';
import { type ModelServerOptions, startModelServer } from './server.js';

const options = JSON.parse(process.argv[2] ?? '{}') as Omit<ModelServerOptions, 'scripts' | 'trouble'> & {
  /** Answers to figwright's own prompts as a model for figures would. */
  readonly figures?: boolean;
};
const server = await startModelServer({ ...options, ...(options.figures && { scripts: [figureModel()] }) });
process.stdout.write(`${JSON.stringify({ url: server.url })}\n`);
process.stdin.resume().once('end', () => {
  process.stdout.write(`${JSON.stringify({ requests: server.requests(), peak: server.peak() })}\n`, () =>
    process.exit(0),
  );
});
