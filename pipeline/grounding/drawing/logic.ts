import { isGate, signalsOf, typeOf } from './circuit.js';
import type { Drawing, Thing } from './drawing.js';

/** What a signal is made of: a name, or a gate's doing with what enters it. */
export type Expression = { readonly name: string } | { readonly gate: string; readonly inputs: readonly Expression[] };

/** Deeper than this, a circuit feeds back into itself. */
const deepest = 12;

const behind = (drawing: Drawing, thing: Thing, depth: number): Expression | undefined => {
  if (thing.role === 'wire') return thing.name === undefined ? undefined : { name: thing.name };
  if (depth > deepest || !isGate(thing)) return undefined;
  const inputs = drawing.links
    .filter(({ to, directed }) => directed && to.id === thing.id)
    .map(({ from }) => behind(drawing, from, depth + 1));
  const known = inputs.filter((input) => input !== undefined);
  const gate = typeOf(thing).replace('-gate', '');
  const wanted = /^(?:not|buffer)$/.test(gate) ? known.length === 1 : known.length > 1;
  return wanted && known.length === inputs.length ? { gate, inputs: known } : undefined;
};

/** What an output is of the inputs; undefined where the drawing does not tell. */
export const expressionOf = (drawing: Drawing, output: string): Expression | undefined => {
  const wire = signalsOf(drawing).outputs.find(({ name }) => name === output);
  const [link] = drawing.links.filter(({ to, directed }) => directed && to.id === wire?.id);
  return link && behind(drawing, link.from, 0);
};

/** "NOT (a AND b)", with brackets around all but the outermost. */
export const spelled = (expression: Expression, inner = false): string => {
  if ('name' in expression) return expression.name;
  const { gate, inputs } = expression;
  if (gate === 'not') return `NOT ${spelled(inputs[0] ?? { name: '' }, true)}`;
  if (gate === 'buffer') return spelled(inputs[0] ?? { name: '' }, inner);
  const words = inputs.map((input) => spelled(input, true)).join(` ${gate.toUpperCase()} `);
  return inner ? `(${words})` : words;
};

export const namesIn = (expression: Expression): string[] =>
  'name' in expression ? [expression.name] : [...new Set(expression.inputs.flatMap(namesIn))];

export const valueOf = (expression: Expression, given: ReadonlyMap<string, boolean>): boolean => {
  if ('name' in expression) return given.get(expression.name) === true;
  const values = expression.inputs.map((input) => valueOf(input, given));
  const [all, any] = [values.every(Boolean), values.some(Boolean)];
  const odd = values.filter(Boolean).length % 2 === 1;
  const results: Readonly<Record<string, boolean>> = {
    and: all,
    nand: !all,
    or: any,
    nor: !any,
    xor: odd,
    xnor: !odd,
    not: !any,
    buffer: any,
  };
  return results[expression.gate] ?? false;
};

/** The same for all inputs; undefined for more inputs than a truth table should have. */
export const areEqual = (one: Expression, other: Expression): boolean | undefined => {
  const names = [...new Set([...namesIn(one), ...namesIn(other)])];
  if (names.length > 10) return undefined;
  for (let row = 0; row < 2 ** names.length; row += 1) {
    const given = new Map(names.map((name, at) => [name, ((row >> at) & 1) === 1]));
    if (valueOf(one, given) !== valueOf(other, given)) return false;
  }
  return true;
};
