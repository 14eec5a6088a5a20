import type { Format } from './format.js';
import { jsonl } from './jsonl.js';

/** Every format: one line each. */
const list = [jsonl] as const satisfies readonly Format[];

export const formats: ReadonlyMap<string, Format> = new Map(list.map((format) => [format.name, format]));
