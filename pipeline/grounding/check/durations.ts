import { knownUnit, type KnownUnit } from '../language/unit-family.js';
import { oncePer } from '../once-per.js';
import type { Mention } from './mention.js';
import { precisionOf } from './precision-words.js';
import type { SentenceText } from './sentences.js';
import type { Token } from './token.js';
import type { World } from './world.js';

/** The one unit of time that an axis of the figure has; undefined where there is none, or more than one. */
const timeUnit = oncePer(({ factsBy, reading }: World): KnownUnit | undefined => {
  const units = factsBy('axis-unit')
    .filter(({ args }) => String(args[0]).startsWith('x'))
    .map(({ value }) => knownUnit(String(value)))
    .filter((unit) => unit?.family === 'time' && unit.size > 0);
  const [unit] = units;
  const isOne = units.every((other) => other?.name === unit?.name);
  return isOne && reading.panels.length < 2 ? unit : undefined;
});

interface Amount {
  readonly value: number;
  /** Where the unit stands. */
  readonly to: number;
}

/** A number and its unit are held against the axis' own unit elsewhere: what is told without a number has one of these. */
const amountAt = (tokens: readonly Token[], at: number): Amount | undefined => {
  const [first = '', second = '', third = '', fourth = ''] = [0, 1, 2, 3].map((step) => tokens[at + step]?.lower);
  const isOne = (word: string): boolean => word === 'a' || word === 'an';
  if (tokens[at - 1]?.lower !== 'after' && tokens[at - 2]?.lower !== 'after') return undefined;
  if (first === 'half' && isOne(second)) return { value: 0.5, to: at + 2 };
  if (first === 'quarter' && second === 'of' && isOne(third)) return { value: 0.25, to: at + 3 };
  if (first === 'three' && /^quarters?$/.test(second) && third === 'of' && isOne(fourth))
    return { value: 0.75, to: at + 4 };
  return isOne(first) ? { value: 1, to: at + 1 } : undefined;
};

/** "After half an hour", of an axis in minutes: 30. */
export const durationAt = ({ tokens, text, start }: SentenceText, at: number, world: World): Mention | undefined => {
  const shown = timeUnit(world);
  const amount = shown && amountAt(tokens, at);
  const unit = amount && knownUnit(tokens[amount.to]?.lower ?? '');
  // A letter may be anything's, and "the third of two hours" no amount of its own.
  if (!unit || (tokens[amount.to]?.text.length ?? 0) < 3 || unit.family !== 'time' || unit.size === 0) return undefined;
  if (unit.name === shown.name || /^(?:per|every|each|of|over|during)$/.test(tokens[at - 1]?.lower ?? ''))
    return undefined;
  const value = (amount.value * unit.size) / shown.size;
  // What is less than a tenth of the axis' own unit is told of something else.
  if (value < 0.1) return undefined;
  const to = amount.to + 1;
  const [from, end] = [tokens[at], tokens[to - 1]];
  if (!from || !end) return undefined;
  const before = text
    .slice(Math.max(0, from.start - start - 28), from.start - start)
    .toLowerCase()
    .trimEnd();
  return {
    type: 'number',
    value,
    rounding: value * 0.01,
    unit: 'plain',
    precision: precisionOf(before),
    inWords: true,
    digits: '',
    start: from.start,
    end: end.end,
    from: at,
    to,
    used: false,
  };
};
