import type { Drawing } from './drawing.js';

/** What is worked out of a drawing once, however many sentences ask for it. */
export const perDrawing = <T>(work: (drawing: Drawing) => T): ((drawing: Drawing) => T) => {
  const known = new WeakMap<Drawing, { readonly value: T }>();
  return (drawing) => {
    const found = known.get(drawing) ?? { value: work(drawing) };
    known.set(drawing, found);
    return found.value;
  };
};
