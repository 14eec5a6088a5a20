import { defineGate, fail, pass } from './gate.js';

// Vega goes on drawing when a field holds no numbers, with an axis that means nothing.
const meaningless = /infinite extent|missing glyph/i;

/** The run complained: what it drew is not what its author wanted. */
export const consoleErrors = defineGate({
  name: 'console-errors',
  version: 1,
  check: ({ rendering }) => {
    const error = rendering.log.find((line) => line.level === 'error');
    if (error) return fail('error-in-log', error.message);
    const warning = rendering.log.find((line) => line.level === 'warn' && meaningless.test(line.message));
    if (!warning) return pass;
    return fail(/glyph/i.test(warning.message) ? 'missing-glyphs' : 'no-extent', warning.message);
  },
});
