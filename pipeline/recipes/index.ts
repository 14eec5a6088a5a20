import type { Recipe } from './recipe.js';
import { rl } from './rl.js';
import { triplet } from './triplet.js';

/** Every recipe: one line each. */
const list = [triplet, rl] as const satisfies readonly Recipe[];

export const recipes: ReadonlyMap<string, Recipe> = new Map(list.map((recipe) => [recipe.name, recipe]));
