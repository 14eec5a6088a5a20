import type { MathNode } from 'mathjs';
import { math } from './engine.js';
import { type Figure, Mistake, type PieceId, type Spot } from './figure.js';
import { numberFrom, plainValue, spotFrom, wordFor } from './values.js';
import { type Equation, equationOf, formulaOf, type Formula } from './formula.js';

/** A function's options: the object that may be its last argument. */
export type Options = ReadonlyMap<string, unknown>;

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/**
 * The arguments of one call. Readers take one argument after the other; each has a name for the message that says what
 * was expected in its place.
 */
export interface Arguments {
  /** How many there are, options not counted. */
  readonly count: number;
  readonly has: (index: number) => boolean;
  readonly any: (index: number) => unknown;
  readonly number: (index: number, what: string) => number;
  readonly positive: (index: number, what: string) => number;
  readonly text: (index: number, what: string) => string;
  readonly spot: (index: number, what: string) => Spot;
  /** A list of places from this argument on: one list, or the rest of the arguments. */
  readonly spots: (index: number, what: string) => readonly Spot[];
  /** The piece that an argument stands for. */
  readonly piece: (index: number) => PieceId | undefined;
  /** A formula that is not calculated yet: `x^2`, `"x^2"` or the name of a function. */
  readonly formula: (index: number, variables: readonly string[]) => Formula;
  /** An equation `left == right`, or an inequality, as the formula left − right; `text` is the equation. */
  readonly equation: (index: number, variables: readonly string[]) => Equation;
  /** The label at this place, when there is one: a text as the last argument but the options. */
  readonly label: (index: number) => string | undefined;
  readonly options: Options;
  /** @throws Mistake when an option has another name than these. */
  readonly allow: (...names: readonly string[]) => void;
}

interface Given {
  readonly name: string;
  readonly signature: string;
  readonly nodes: readonly MathNode[] | undefined;
  readonly values: readonly unknown[];
  readonly scope: Map<string, unknown>;
}

const lazily = ({ nodes, values, scope }: Given): ((index: number) => unknown) => {
  const known = new Map<number, unknown>();
  return (index) => {
    if (nodes === undefined) return values[index];
    if (!known.has(index)) known.set(index, nodes[index]?.compile().evaluate(scope) as unknown);
    return known.get(index);
  };
};

const optionsIn = (given: Given, value: (index: number) => unknown, idOf: Figure['idOf']): Options | undefined => {
  const last = (given.nodes ?? given.values).length - 1;
  if (last < 0) return undefined;
  const node = given.nodes?.[last];
  if (node !== undefined && !/^(?:Object|Symbol|Accessor|Function)Node$/.test(node.type)) return undefined;
  // A name may be that of a variable that only a formula knows.
  if (node?.type === 'SymbolNode' && !given.scope.has(node.toString())) return undefined;
  if (node?.type === 'FunctionNode') return undefined;
  const found = value(last);
  return isPlain(found) && idOf(found) === undefined ? new Map(Object.entries(found)) : undefined;
};

/** Reads the arguments of a call of `name`. */
export const argumentsOf = (given: Given, figure: Figure): Arguments => {
  const value = lazily(given);
  const found = optionsIn(given, value, figure.idOf);
  const options: Options = found ?? new Map();
  const count = (given.nodes ?? given.values).length - (found === undefined ? 0 : 1);
  const wrong = (index: number, what: string): never => {
    const got = index < count ? `got ${wordFor(value(index))}` : 'it is missing';
    throw new Mistake(`${given.name}: argument ${index + 1} must be ${what}, ${got}. Write ${given.signature}`);
  };
  const has = (index: number): boolean => index < count;
  const any = (index: number): unknown => (has(index) ? value(index) : undefined);
  const read = <T>(index: number, what: string, reader: (value: unknown) => T | undefined): T =>
    reader(any(index)) ?? wrong(index, what);
  const number = (index: number, what: string): number => read(index, `${what}, a number`, numberFrom);
  const positive = (index: number, what: string): number => {
    const size = number(index, what);
    return size > 0 ? size : wrong(index, `${what}, a number above 0`);
  };
  const spot = (index: number, what: string): Spot => read(index, `${what}, a point or [x, y]`, spotFrom);
  const spots = (index: number, what: string): readonly Spot[] => {
    const list = plainValue(any(index));
    const nested = Array.isArray(list) && count === index + 1 ? list.map(spotFrom) : undefined;
    if (nested?.every((one) => one !== undefined) === true) return nested.filter((one) => one !== undefined);
    return Array.from({ length: count - index }, (_, offset) => spot(index + offset, what));
  };
  return {
    count,
    has,
    any,
    number,
    positive,
    spot,
    spots,
    options,
    text: (index, what) => read(index, `${what}, a text`, (one) => (typeof one === 'string' ? one : undefined)),
    piece: (index) => figure.idOf(any(index)),
    label: (index) => {
      const text = any(index);
      return typeof text === 'string' ? text : undefined;
    },
    formula: (index, variables) => {
      if (!has(index)) return wrong(index, `a formula in ${variables.join(' and ')}`);
      return formulaOf(given.nodes?.[index] ?? given.values[index], variables, given.scope);
    },
    equation: (index, variables) => {
      if (!has(index)) return wrong(index, `an equation in ${variables.join(' and ')}`);
      return equationOf(given.nodes?.[index] ?? given.values[index], variables, given.scope);
    },
    allow: (...names) => {
      for (const name of options.keys())
        if (!names.includes(name))
          throw new Mistake(`${given.name} has no option "${name}"; it has ${names.toSorted().join(', ')}`);
    },
  };
};

/** Whether mathjs calls with formulas that it has not calculated. */
export const isRawCall = (given: readonly unknown[]): boolean =>
  given.length === 3 && Array.isArray(given[0]) && given[0].every((one) => math.isNode(one)) && given[1] !== null;
