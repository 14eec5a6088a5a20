import type { DrawingFunction } from './figure.js';
import { planeFunctions } from './plane/index.js';
import { spaceFunctions } from './space/index.js';

/** The drawing functions of the language: an entry each. */
export const drawingFunctions: readonly DrawingFunction[] = [...planeFunctions, ...spaceFunctions];
