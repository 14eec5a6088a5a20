import type { SceneElement } from '../scene.js';

/** What the tracer read from a document. */
export interface TracedDocument {
  readonly elements: SceneElement[];
  /**
   * Where each was read from: its index among all elements of the document, for what the program's own world says of
   * the same element.
   */
  readonly sources: number[];
}
