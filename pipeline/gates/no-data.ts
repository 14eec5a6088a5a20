import { defineGate, fail, pass } from './gate.js';

/** A figure shows something: at least one mark that carries data is there to be seen. */
export const noData = defineGate({
  name: 'no-data',
  version: 1,
  check: ({ rendering: { scene } }) => {
    const marks = scene.elements.filter((element) => element.role === 'mark');
    if (marks.some((mark) => mark.visible)) return pass;
    if (marks.length === 0) return fail('no-marks', 'The figure has axes or words, but no mark that shows data.');
    return fail(
      'no-visible-marks',
      `None of the ${marks.length} marks can be seen: they have no size, no colour, or lie outside.`,
    );
  },
});
