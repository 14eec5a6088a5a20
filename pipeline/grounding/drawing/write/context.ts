import type { Predicate } from '../../fact.js';
import type { Random } from '../../../random.js';
import type { Drawing, Thing } from '../drawing.js';

/** What every part of the writer works with. */
export interface DrawingContext {
  readonly drawing: Drawing;
  readonly random: Random;
  /** Ids of the facts with a predicate that are about a thing. */
  readonly about: (predicate: Predicate, thing: Thing) => readonly string[];
  readonly fact: (predicate: Predicate, first?: string) => readonly string[];
}
