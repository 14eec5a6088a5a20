import { createRenderers } from '../../renderers/index.js';

/** Why the tests of Python programs cannot run on this machine; undefined where they can. */
const missing = ((): string | undefined => {
  try {
    createRenderers().python();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
})();

if (missing !== undefined) process.stderr.write(`\nSKIPPED, the tests of matplotlib: ${missing}\n`);

/** Whether this machine has what the optional renderer needs. Says aloud what is missing. */
export const hasMatplotlib = missing === undefined;
