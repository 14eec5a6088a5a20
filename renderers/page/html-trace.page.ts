import { messageOf, Refusal } from './refusal.js';
import { finishAnimations, frame } from './html/settle.js';
import { paperColor } from './html/paper.js';
import { extentOf, placesOf, traceDocument } from './html/trace.js';

// Runs in a world of its own over the program's document: same elements, other globals and prototypes.

interface Request {
  readonly elements: number;
  /** Indices, among all elements of the document, of those whose boxes are asked for too. */
  readonly places: readonly number[];
}

/** Lets the document come to rest between two stretches of its time. */
const settle = async (): Promise<number> => {
  const moved = finishAnimations();
  await frame();
  return moved;
};

const trace = ({ elements, places }: Request): object => {
  try {
    const found = traceDocument(elements);
    return {
      ok: true,
      ...extentOf(found.elements),
      background: paperColor(),
      traced: JSON.stringify(found),
      places: placesOf(places),
    };
  } catch (error) {
    return { ok: false, reason: error instanceof Refusal ? error.reason : 'runtime', message: messageOf(error) };
  }
};

Reflect.set(globalThis, 'figwright', { settle, trace });
