import { type Node, parseTree } from 'jsonc-parser';
import type { Random } from '../../../random.js';
import { colourKey, isColour, kindOf } from '../classify.js';
import type { LanguageEditor, Literal } from '../literal.js';
import { inScript } from './script.js';

const plainMarks = ['bar', 'line', 'point', 'area', 'tick', 'circle', 'square', 'rect'];

/** What Vega and Vega-Lite allow at these keys. */
const choices: Readonly<Record<string, readonly string[]>> = {
  mark: plainMarks,
  'mark.type': plainMarks,
  aggregate: ['mean', 'sum', 'median', 'min', 'max', 'count'],
  sort: ['ascending', 'descending', 'x', '-x', 'y', '-y'],
  order: ['ascending', 'descending'],
  shape: ['circle', 'square', 'cross', 'diamond', 'triangle-up', 'triangle-down'],
  interpolate: ['linear', 'step', 'monotone', 'cardinal'],
  orient: ['left', 'right', 'top', 'bottom'],
  'scale.type': ['linear', 'log', 'sqrt', 'symlog'],
  stack: ['zero', 'normalize', 'center'],
};

/** Keys whose strings are expressions of Vega's language, a part of JavaScript. */
const expressions = new Set(['calculate', 'filter', 'expr', 'signal', 'test', 'update', 'labelExpr', 'init']);

const quoted = (value: string): string => JSON.stringify(value);

const leafOf = (node: Node, path: readonly string[]): Literal | undefined => {
  const [start, end] = [node.offset, node.offset + node.length];
  const place = path.join('.');
  const key = path.findLast((part) => part !== '*') ?? '';
  if (node.type === 'boolean')
    return { start, end, kind: 'word', value: String(node.value), place, choices: ['true', 'false'], spell: (v) => v };
  if (node.type === 'number')
    return { start, end, kind: 'number', value: String(node.value), place, spell: (v) => String(Number(v)) };
  if (node.type !== 'string' || key === '$schema' || path.includes('usermeta')) return undefined;
  const value = String(node.value);
  const known = choices[path.slice(-2).join('.')] ?? choices[key];
  if (known?.includes(value)) return { start, end, kind: 'word', value, place, choices: known, spell: quoted };
  const kind = colourKey.test(place) && isColour(value) ? 'colour' : value.startsWith('#') ? kindOf(value) : 'text';
  return { start, end, kind, value, place, spell: quoted };
};

const walk = (node: Node, path: readonly string[], program: string, into: Literal[]): void => {
  if (node.type === 'object')
    for (const property of node.children ?? []) {
      const [key, value] = property.children ?? [];
      if (key && value) walk(value, [...path, String(key.value)], program, into);
    }
  else if (node.type === 'array') for (const child of node.children ?? []) walk(child, [...path, '*'], program, into);
  else {
    const raw = program.slice(node.offset + 1, node.offset + node.length - 1);
    if (node.type === 'string' && expressions.has(path.at(-1) ?? '') && raw === node.value)
      into.push(...inScript(raw, node.offset + 1, path.join('.')).filter(({ value }) => !value.includes('"')));
    else {
      const leaf = leafOf(node, path);
      if (leaf) into.push(leaf);
    }
  }
};

/** Vega's runtime takes transforms, layers and rows in their order, but the keys of an object in any. */
const shuffled = (value: unknown, random: Random): unknown => {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, random));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    random.shuffle(Object.keys(value)).map((key) => [key, shuffled((value as Record<string, unknown>)[key], random)]),
  );
};

/** The rows of a data set keep their keys' order: it is the order in which a tooltip or a fold names them. */
const reordered = (program: string, random: Random): string => {
  const root = JSON.parse(program) as Record<string, unknown>;
  const kept = new Map<string, unknown>();
  const hidden = JSON.stringify(root, (key, value: unknown) => {
    if (key !== 'values' && key !== 'datasets') return value;
    const name = `\u0000${kept.size}`;
    kept.set(name, value);
    return name;
  });
  const result = shuffled(JSON.parse(hidden), random);
  return `${JSON.stringify(result, (_key, value: unknown) => (typeof value === 'string' && kept.has(value) ? kept.get(value) : value), 1)}\n`;
};

export const json: LanguageEditor = {
  literals: (program) => {
    const root = parseTree(program);
    const found: Literal[] = [];
    if (root) walk(root, [], program, found);
    return found;
  },
  rewrite: (program, random) => reordered(program, random),
};
