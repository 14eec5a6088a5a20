import { oncePer } from '../once-per.js';
import type { Drawing, Thing } from './drawing.js';

/** A box that is divided into fields, and what is written in each; an empty field has no words. */
export interface Fielded {
  readonly node: Thing;
  readonly fields: readonly string[];
}

/** The records of a graph, in the order of drawing. */
export const recordsOf = oncePer((drawing: Drawing): readonly Fielded[] =>
  drawing.of('node').flatMap((node) => {
    const fields = node.element.data?.['fields'];
    return typeof fields === 'string' ? [{ node, fields: fields.split(' | ').map((field) => field.trim()) }] : [];
  }),
);
