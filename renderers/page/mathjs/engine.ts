import { all, create, type FactoryFunctionMap, type MathJsInstance, type MathNode } from 'mathjs';
import { Refusal } from '../refusal.js';

/**
 * mathjs as programs see it. What could reach the engine itself is switched off, as its documentation on security
 * advises: a program calculates, and makes functions of its own, but changes nothing for the program after it.
 */
export const math: MathJsInstance = create(all as FactoryFunctionMap, {});

const off = [
  'import',
  'createUnit',
  'deleteUnit',
  'evaluate',
  'parse',
  'simplify',
  'simplifyConstant',
  'simplifyCore',
  'derivative',
  'symbolicEqual',
  'rationalize',
  'resolve',
  'leafCount',
  'compile',
  'parser',
  'chain',
  'typed',
  'config',
  'create',
  'reviver',
  'replacer',
  'help',
  'print',
  'format',
] as const;

/** Of mathjs's own, for drawing functions; programs have other ones of these names, or none. */
export const own = {
  parse: math.parse.bind(math) as (text: string) => MathNode,
  derivative: math.derivative.bind(math),
  simplify: math.simplify.bind(math) as (node: MathNode) => MathNode,
  format: math.format.bind(math) as (value: unknown, digits: number) => string,
};

const format = (value: unknown, digits?: unknown): string =>
  own.format(value, typeof digits === 'number' ? digits : 12);

const most = 1_000_000;

const tooMany = (name: string): never => {
  throw new Refusal('too-large', `${name} makes more than ${most} numbers; make the matrix or range smaller`);
};

type Builder = (...given: unknown[]) => unknown;

const countIn = (given: readonly unknown[]): number =>
  given
    .flat(2)
    .flatMap((one) => (math.isMatrix(one) ? (one.valueOf() as unknown[]).flat(2) : [one]))
    .reduce((total: number, one) => total * (typeof one === 'number' && one > 1 ? one : 1), 1);

/** Functions that make much from little, and how many numbers they would make. */
const builders: Readonly<Record<string, (given: readonly unknown[]) => number>> = {
  zeros: countIn,
  ones: countIn,
  identity: (given) => (given.length === 1 && typeof given[0] === 'number' ? given[0] ** 2 : countIn(given)),
  resize: ([, size]) => countIn([size]),
  random: ([size]) => (math.isMatrix(size) || Array.isArray(size) ? countIn([size]) : 1),
  randomInt: ([size]) => (math.isMatrix(size) || Array.isArray(size) ? countIn([size]) : 1),
  factorial: ([of]) => (typeof of === 'number' ? of : 1),
  range: ([from, to, step]) =>
    typeof from === 'number' && typeof to === 'number'
      ? Math.abs((to - from) / (typeof step === 'number' && step !== 0 ? step : 1))
      : 1,
};

/** What programs find by a name: the engine itself keeps what it is made of. */
const { mathWithTransform: visible } = (
  math as unknown as { readonly expression: { readonly mathWithTransform: object } }
).expression;

const bounded = (name: string, count: (given: readonly unknown[]) => number): Builder => {
  // The language's own function of this name, which may differ from the library's: its ranges hold their ends.
  const build = Reflect.get(visible, name) as Builder;
  return (...given) => (count(given) > most ? tooMany(name) : build(...given));
};

const guards: Record<string, unknown> = {};
for (const name of off)
  guards[name] = (): never => {
    throw new Refusal('invalid', `${name} is switched off: programs calculate and draw, they do not change the engine`);
  };
guards['format'] = format;
for (const [name, count] of Object.entries(builders)) guards[name] = bounded(name, count);

/** Adds functions of ours to the language, in place of others of their names. */
export const teach = (functions: Readonly<Record<string, unknown>>): void => {
  for (const [name, value] of Object.entries(functions))
    Object.defineProperty(visible, name, { value, configurable: true, enumerable: true });
};

teach(guards);

/** Whether programs know a function or a constant of this name. */
export const isKnown = (name: string): boolean => Object.hasOwn(visible, name);

/** Every program begins with the same random numbers. Only another seed than the last one makes mathjs begin anew. */
export const restartRandom = (): void => {
  math.config({ randomSeed: 'before' });
  math.config({ randomSeed: 'figwright' });
};
