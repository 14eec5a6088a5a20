import type { Note } from '../../../html/testimony.js';
import type { Scalar } from '../../../scene.js';
import { at, object, scalar } from './parts.js';

const mostFields = 20;

/** The record that d3 bound to an element: its plain fields, and those of the record inside a layout's node or arc. */
export const recordOf = (bound: unknown): Record<string, Scalar> => {
  if (typeof bound !== 'object' || bound === null) return { value: scalar(bound) };
  if (Array.isArray(bound))
    return Object.fromEntries(
      bound.slice(0, mostFields).map((value: unknown, index) => [String(index), scalar(value)]),
    );
  const plain = (record: object): [string, Scalar][] =>
    Object.entries(record)
      .filter(([, value]) => ['number', 'string', 'boolean'].includes(typeof value) || value instanceof Date)
      .slice(0, mostFields)
      .map(([name, value]) => [name, scalar(value)]);
  const inner = at(bound, 'data');
  return Object.fromEntries([
    ...plain(bound),
    ...(typeof inner === 'object' && inner !== null ? plain(object(inner)) : []),
  ]);
};

/** Data that d3 bound to shapes of the document. */
export const boundData = (all: readonly Element[]): Note[] =>
  all.flatMap((element, source) => {
    if (!(element instanceof SVGElement) || !('__data__' in element)) return [];
    const data = recordOf(element.__data__);
    return Object.values(data).some((value) => value !== null) ? [{ source, data }] : [];
  });
