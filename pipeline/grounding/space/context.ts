import type { SceneElement } from '../../../renderers/scene.js';
import type { Random } from '../../random.js';
import type { SpaceFigure } from './figure.js';

/** What every part of the writer works with. */
export interface Context {
  readonly figure: SpaceFigure;
  readonly random: Random;
  /** Ids of the facts about an element, of some predicates. */
  readonly about: (element: SceneElement, ...predicates: readonly string[]) => readonly string[];
}

export const quoted = (text: string): string => `“${text}”`;
