import { readlinkSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { loadDistribution } from './distribution.js';
import { createTypesetter } from './typeset.js';

/** The thread that TeX runs in: gets programs, answers with drawings. */
const typesetter = loadDistribution().then(createTypesetter);

/** By which Linux knows this thread, `PID/task/TID`; empty elsewhere. */
const taskOfThread = (): string => {
  try {
    return readlinkSync('/proc/thread-self');
  } catch {
    return '';
  }
};

// What programs take is counted from here.
void typesetter.then(() => parentPort?.postMessage(taskOfThread(), []));

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
