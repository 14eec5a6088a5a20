import { oncePer } from '../../once-per.js';
import type { Drawing, Thing } from '../drawing.js';

/** A node with a name and one number: "E : 27", "Ruth" over "1934", "F 5". */
export interface Numbered {
  readonly node: Thing;
  readonly name: string;
  readonly value: number;
}

const pair = /^(?<name>\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){0,2})(?:\s*[:=,(\n]\s*|\s+)(?<value>\d+(?:\.\d+)?)\)?$/u;

/** Nodes with a name and a number, each of another name; none where fewer than three have one. */
export const numberedNodes = oncePer((drawing: Drawing): readonly Numbered[] => {
  if (drawing.kind !== 'graph') return [];
  const found = drawing.of('node').flatMap((node): Numbered[] => {
    const read = pair.exec(node.element.label ?? node.name ?? '')?.groups;
    return read ? [{ node, name: read['name'] ?? '', value: Number(read['value']) }] : [];
  });
  // "Step 1" and "Step 2" are no names with numbers.
  const names = new Set(found.map(({ name }) => name.toLowerCase()));
  const others = drawing.of('node').filter(({ name }) => names.has(name?.toLowerCase() ?? ''));
  return found.length > 2 && names.size === found.length && others.length === 0 ? found : [];
});
