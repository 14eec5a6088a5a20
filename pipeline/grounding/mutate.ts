import type { Scene } from '../../renderers/scene.js';
import type { Random } from '../random.js';
import type { Fact } from './fact.js';
import { candidatesFor } from './mutate/candidates.js';
import { type Change, differenceOf, followsFrom, isDerived, type WholesOf, wholesIn } from './mutate/difference.js';
import { editorFor } from './mutate/languages/index.js';
import { type Literal, withValue } from './mutate/literal.js';
import { replacementsFor } from './mutate/replacements.js';

export type { Change } from './mutate/difference.js';

/** One drawing of a program: pixels, scene and the facts of it. */
export interface DrawnFacts {
  readonly png: Uint8Array;
  readonly scene: Scene;
  readonly facts: readonly Fact[];
}

/** A figure, and the means to draw another program of its language. */
export interface Original extends DrawnFacts {
  readonly program: string;
  readonly language: string;
  /** Undefined for a program that cannot be drawn. */
  readonly draw: (program: string) => Promise<DrawnFacts | undefined>;
}

/** One literal that stands for another value. Offsets are of the first program, end excluded. */
export interface LiteralChange {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

/** The same program with one fact changed. */
export interface Mutation extends DrawnFacts {
  readonly program: string;
  readonly literal: LiteralChange;
  /** The fact that was changed. */
  readonly fact: Change;
  /** All that changed, the fact and what follows from it, by salience. */
  readonly changes: readonly Change[];
}

export interface MutateOptions {
  readonly random: Random;
  /** Which facts may be changed; without it, any. */
  readonly wanted?: (fact: Fact) => boolean;
  /** Most programs to draw before giving up. */
  readonly attempts?: number;
  readonly signal?: AbortSignal;
}

/** The facts to try, in turn: each predicate is as likely as another, whatever the number of its facts. */
const targets = (facts: readonly Fact[], random: Random): Fact[] => {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) groups.set(fact.predicate, [...(groups.get(fact.predicate) ?? []), fact]);
  const queues = random.shuffle([...groups.values()].map((group) => random.shuffle(group)));
  const order: Fact[] = [];
  for (let round = 0; round < 3; round++)
    for (const queue of queues) {
      const next = queue[round];
      if (next) order.push(next);
    }
  return order;
};

const samePixels = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

/** The change that a drawing stands for: of the fact that was wanted, or of another if any will do. */
const chosenChange = (
  target: Fact,
  changes: readonly Change[],
  how: { readonly any: boolean; readonly spelt: readonly string[]; readonly wholesOf: WholesOf },
): Change | undefined => {
  const hit = changes.find(({ id, before }) => id === target.id && before !== null);
  if (hit) return followsFrom(hit, changes, how) ? hit : undefined;
  if (!how.any) return undefined;
  return changes.find((change) => change.before !== null && !isDerived(change) && followsFrom(change, changes, how));
};

/**
 * Changes exactly one literal of a program so that one fact is no longer true, draws again, and tells the
 * difference of the two sets of facts. What the literal stands for is never guessed from the text: the drawing
 * decides. Answers undefined when no such literal was found within `attempts` drawings, or when the language cannot
 * be edited.
 */
export const mutate = async (original: Original, options: MutateOptions): Promise<Mutation | undefined> => {
  const { random, wanted, attempts = 24, signal } = options;
  const literals = (await editorFor(original.language))?.literals(original.program) ?? [];
  const tried = new Set<string>();
  const facts = original.facts.filter((fact) => (wanted ? wanted(fact) : !isDerived(fact)));
  const attempt = async (target: Fact, literal: Literal, value: string): Promise<Mutation | undefined> => {
    const program = withValue(original.program, literal, value);
    if (program === original.program || tried.has(program)) return undefined;
    tried.add(program);
    const drawn = await original.draw(program);
    if (!drawn || samePixels(drawn.png, original.png)) return undefined;
    const changes = differenceOf(original.facts, drawn.facts);
    const fact = chosenChange(target, changes, {
      any: wanted === undefined,
      spelt: [literal.value, value],
      wholesOf: wholesIn(original.scene),
    });
    if (!fact) return undefined;
    const { start, end } = literal;
    const change = { start, end, before: original.program.slice(start, end), after: literal.spell(value) };
    return { ...drawn, program, literal: change, fact, changes };
  };
  const order = targets(facts, random);
  for (const target of order) {
    for (const literal of candidatesFor(target, literals, original.scene).slice(0, wanted ? 6 : 3))
      for (const value of replacementsFor(literal, literals, random).slice(0, 2)) {
        if (signal?.aborted || tried.size >= attempts) return undefined;
        const found = await attempt(target, literal, value);
        if (found) return found;
      }
  }
  // Where no literal has a fact's value, what is drawn was worked out from others: any of them may do.
  const [first] = order;
  for (const literal of first ? random.shuffle([...literals]) : [])
    for (const value of replacementsFor(literal, literals, random).slice(0, 1)) {
      if (signal?.aborted || tried.size >= attempts) return undefined;
      const found = first && (await attempt(first, literal, value));
      if (found) return found;
    }
  return undefined;
};

/** The same figure from another program: what the tracer says of it must be the same. */
export interface Rewriting extends DrawnFacts {
  readonly program: string;
  /** Facts that changed all the same: none, if tracer and facts are right. */
  readonly changes: readonly Change[];
}

/**
 * Writes a program otherwise, with other names, another order of keys, a comment, so that no fact may change.
 * Answers undefined when the language's editor knows no other way to write it, or when that cannot be drawn.
 */
export const rewrite = async (original: Original, random: Random): Promise<Rewriting | undefined> => {
  const program = (await editorFor(original.language))?.rewrite(original.program, random) ?? original.program;
  if (program === original.program) return undefined;
  const drawn = await original.draw(program);
  return drawn && { ...drawn, program, changes: differenceOf(original.facts, drawn.facts) };
};
