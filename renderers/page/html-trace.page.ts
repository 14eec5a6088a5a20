import { messageOf, Refusal } from './refusal.js';
import { finishAnimations, frame } from './html/settle.js';
import { extentOf, paperColor, traceDocument } from './html/trace.js';

// Runs in a world of its own over the program's document: same elements, other globals and prototypes.

interface Request {
  readonly elements: number;
}

/** Lets the document come to rest between two stretches of its time. */
const settle = async (): Promise<number> => {
  const moved = finishAnimations();
  await frame();
  return moved;
};

const trace = ({ elements }: Request): object => {
  try {
    const found = traceDocument(elements);
    return { ok: true, ...extentOf(found.elements), background: paperColor(), traced: JSON.stringify(found) };
  } catch (error) {
    return { ok: false, reason: error instanceof Refusal ? error.reason : 'runtime', message: messageOf(error) };
  }
};

Reflect.set(globalThis, 'figwright', { settle, trace });
