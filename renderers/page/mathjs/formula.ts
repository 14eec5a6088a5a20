import { isKnown, math, own } from './engine.js';
import { Mistake } from './figure.js';
import type { MathNode } from 'mathjs';
import { numberFrom } from './values.js';

/** A formula of some variables, that can be calculated at any place. */
export interface Formula {
  /** Not a number where it has no real value. */
  readonly at: (...values: readonly number[]) => number;
  /** As mathjs writes it, where it is known. */
  readonly text: string | undefined;
  /** Its tree, where it is known, in `variables`. */
  readonly node: MathNode | undefined;
  readonly variables: readonly string[];
  /** Values of the program's names, where it was written. */
  readonly scope: ReadonlyMap<string, unknown>;
}

type Scope = ReadonlyMap<string, unknown>;

const real = (value: unknown): number => {
  if (value === Infinity || value === -Infinity) return value;
  return numberFrom(value) ?? Number.NaN;
};

/** The program's variables, with those of a formula before them. */
const within = (scope: Scope, variables: readonly string[]): Map<string, unknown> => {
  const inner = new Map<string, unknown>();
  for (const name of scope.keys()) if (!variables.includes(name)) inner.set(name, scope.get(name));
  return inner;
};

const ofNode = (node: MathNode, variables: readonly string[], scope: Scope): Formula => {
  const known = within(scope, variables);
  const unknown = node
    .filter((one) => one.type === 'SymbolNode')
    .map((one) => one.toString())
    .find((name) => !known.has(name) && !variables.includes(name) && !isKnown(name));
  if (unknown !== undefined)
    throw new Mistake(
      `The formula ${node.toString()} has "${unknown}", which has no value: formulas here are in ${variables.join(' and ')}`,
    );
  const compiled = node.compile();
  return {
    at: (...values) => {
      variables.forEach((name, index) => known.set(name, values[index]));
      return real(compiled.evaluate(known));
    },
    text: node.toString(),
    node,
    variables,
    scope: known,
  };
};

interface Written {
  readonly expr?: string;
  readonly syntax?: string;
}

/** A function of the program: its own names for its variables become ours. */
const ofFunction = (call: (...values: number[]) => unknown, variables: readonly string[], scope: Scope): Formula => {
  const { expr, syntax } = call as Written;
  const names = /\((.*)\)$/.exec(syntax ?? '')?.[1]?.split(', ') ?? [];
  const node =
    expr === undefined || names.length !== variables.length
      ? undefined
      : own.parse(expr).transform((one) => {
          const at = math.isSymbolNode(one) ? names.indexOf(one.name) : -1;
          return at === -1 ? one : own.parse(variables[at] ?? '');
        });
  return {
    at: (...values) => real(call(...values)),
    text: node?.toString(),
    node,
    variables,
    scope: within(scope, variables),
  };
};

/**
 * @param given what the program wrote there: a formula, a text with one, or the name of a function of its own.
 * @throws Mistake for a formula with unknown names.
 */
export const formulaOf = (given: unknown, variables: readonly string[], scope: Scope): Formula => {
  if (typeof given === 'function') return ofFunction(given as (...values: number[]) => unknown, variables, scope);
  if (typeof given === 'string') return ofNode(own.parse(given), variables, scope);
  if (!math.isNode(given)) return ofNode(own.parse(String(numberFrom(given) ?? Number.NaN)), variables, scope);
  if (math.isConstantNode(given) && typeof given.value === 'string') return formulaOf(given.value, variables, scope);
  if (math.isSymbolNode(given) && !variables.includes(given.name)) {
    const value = scope.get(given.name) ?? Reflect.get(math, given.name);
    if (typeof value === 'function' || typeof value === 'string') return formulaOf(value, variables, scope);
  }
  return ofNode(given, variables, scope);
};

/** The sign between the sides of an equation or inequality. */
export type Comparison = '==' | '<' | '<=' | '>' | '>=';

export interface Equation extends Formula {
  readonly sign: Comparison;
}

const comparisons: readonly string[] = ['==', '<', '<=', '>', '>='] satisfies readonly Comparison[];

/** @throws Mistake for what compares nothing that can be drawn. */
export const equationOf = (given: unknown, variables: readonly string[], scope: Scope): Equation => {
  const node: unknown =
    typeof given === 'string'
      ? own.parse(given)
      : math.isNode(given) && math.isConstantNode(given) && typeof given.value === 'string'
        ? own.parse(given.value)
        : given;
  if (!math.isNode(node) || !math.isOperatorNode(node) || !comparisons.includes(node.op) || node.args.length !== 2)
    return { ...formulaOf(node, variables, scope), sign: '==' };
  const [left, right] = node.args.map((side) => formulaOf(side, variables, scope));
  if (left === undefined || right === undefined) throw new Mistake('An equation has two sides');
  return {
    at: (...values) => left.at(...values) - right.at(...values),
    text: node.toString(),
    node: undefined,
    variables,
    scope: left.scope,
    sign: node.op as Comparison,
  };
};
