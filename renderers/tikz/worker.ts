import { parentPort } from 'node:worker_threads';
import { loadDistribution } from './distribution.js';
import { createTypesetter } from './typeset.js';

/** The thread that TeX runs in: gets programs, answers with drawings. */
const typesetter = loadDistribution().then(createTypesetter);

// What programs take is counted from here.
void typesetter.then(() => parentPort?.postMessage('ready', []));

parentPort?.on('message', (program: string) => {
  void typesetter.then(
    (typeset) => {
      try {
        parentPort?.postMessage(typeset(program), []);
      } catch (error) {
        parentPort?.postMessage(
          {
            ok: false,
            reason: 'crashed',
            message: error instanceof Error ? error.message : String(error),
          },
          [],
        );
      }
    },
    (error: unknown) => {
      throw error;
    },
  );
});
