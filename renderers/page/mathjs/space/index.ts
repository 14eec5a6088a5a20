import type { DrawingFunction } from '../figure.js';

/** Functions for figures of space, in the order in which docs list them. */
export const spaceFunctions: readonly DrawingFunction[] = [];
