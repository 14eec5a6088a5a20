import { Refusal } from '../refusal.js';
import { argumentsOf, isRawCall } from './arguments.js';
import { own, restartRandom, teach } from './engine.js';
import type { DrawingFunction, Figure } from './figure.js';
import { joined, type Statement, statementsOf } from './statements.js';
import type { MathNode } from 'mathjs';

/** The figure of the program that runs; functions of the language add to it. */
let current: Figure | undefined;

const callable = (entry: DrawingFunction): object => {
  const call = (...given: readonly unknown[]): unknown => {
    if (current === undefined) throw new Error('No program runs');
    const raw = isRawCall(given);
    const nodes = raw ? (given[0] as readonly MathNode[]) : undefined;
    const scope = raw ? (given[2] as Map<string, unknown>) : new Map<string, unknown>();
    const { name, signature } = entry;
    return entry.draw(argumentsOf({ name, signature, nodes, values: given, scope }, current), current);
  };
  return Object.assign(call, { rawArgs: true });
};

export const teachDrawing = (entries: readonly DrawingFunction[]): void => {
  teach(Object.fromEntries(entries.map((entry) => [entry.name, callable(entry)])));
};

const atLine = ({ line }: Statement, error: unknown): Error => {
  const said = error instanceof Error ? error.message : String(error);
  if (error instanceof RangeError && /call stack/.test(said))
    return new Refusal('runtime', `line ${line}: it is nested too deeply, or a function calls itself without end`);
  const reason = error instanceof Refusal ? error.reason : error instanceof SyntaxError ? 'syntax' : 'invalid';
  const undefinedName = /^Undefined (symbol|function) (\S+)/.exec(said);
  const advice =
    undefinedName === null
      ? ''
      : `: there is no ${undefinedName[1] === 'function' ? 'function' : 'value'} of this name; give it one above this line`;
  return new Refusal(reason, `line ${line}: ${said}${advice}`);
};

const isOpen = (error: unknown): boolean =>
  error instanceof SyntaxError && /Unexpected end of expression/.test(error.message);

/** Statements with their trees; one that ends with an operator goes on in the next line. */
const parsed = (program: string): { readonly statement: Statement; readonly node: MathNode }[] => {
  const list = statementsOf(program);
  const found: { statement: Statement; node: MathNode }[] = [];
  for (let at = 0; at < list.length; at += 1) {
    let statement = list[at] as Statement;
    for (;;) {
      try {
        found.push({ statement, node: own.parse(statement.text) });
        break;
      } catch (error) {
        const next = list[at + 1];
        if (!isOpen(error) || next === undefined) throw atLine(statement, error);
        statement = joined(statement, next, program);
        at += 1;
      }
    }
  }
  return found;
};

/**
 * Runs a program, statement by statement.
 * @param begun told before each statement, with where it stands.
 * @throws Refusal with the line and what to do.
 */
export const runProgram = (program: string, figure: Figure, begun: (span: readonly [number, number]) => void): void => {
  restartRandom();
  const scope = new Map<string, unknown>();
  current = figure;
  try {
    for (const { statement, node } of parsed(program)) {
      begun(statement.span);
      try {
        node.compile().evaluate(scope);
      } catch (error) {
        throw atLine(statement, error);
      }
    }
  } finally {
    current = undefined;
  }
};
