import { defineGate, fail, pass } from './gate.js';

/**
 * The run complained: what it drew is not what its author wanted. Warnings pass: Vega warns of an empty extent for
 * every box plot without outliers, and what is really empty has a gate of its own.
 */
export const consoleErrors = defineGate({
  name: 'console-errors',
  version: 2,
  check: ({ rendering }) => {
    const error = rendering.log.find(({ level }) => level === 'error');
    if (!error) return pass;
    return fail(/missing.glyph/i.test(error.message) ? 'missing-glyphs' : 'error-in-log', error.message);
  },
});
