import type { Clause } from './clause.js';
import type { Finding } from './mention.js';
import type { World } from './world.js';

/** One kind of statement: finds it in a clause, holds it against the figure, and uses up its words. */
export type Rule = (clause: Clause, world: World) => readonly Finding[];
