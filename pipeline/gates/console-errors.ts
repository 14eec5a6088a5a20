import { defineGate, fail, pass } from './gate.js';

/** An empty box is drawn for a letter: what our pages say of it, and what matplotlib warns of. */
const noGlyph = /missing-glyphs|Glyph \d+ .*missing from/;

/**
 * The run complained: what it drew is not what its author wanted. Warnings pass: Vega warns of an empty extent for
 * every box plot without outliers, and what is really empty has a gate of its own.
 */
export const consoleErrors = defineGate({
  name: 'console-errors',
  version: 3,
  check: ({ rendering }) => {
    const error = rendering.log.find(({ level, message }) => level === 'error' || noGlyph.test(message));
    if (!error) return pass;
    return fail(noGlyph.test(error.message) ? 'missing-glyphs' : 'error-in-log', error.message);
  },
});
