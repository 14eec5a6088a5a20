import { allMatches } from '../../all-matches.js';
import type { Entity, Model } from '../read/entity.js';
import type { Clause } from '../read/sentence.js';
import { type Span, spanOf } from './geometry.js';
import { intervalFor, intervals, isHalf, number } from './interval.js';
import { type ClauseRule, type Finding, turned } from './rule.js';

const less = '(?<LEFT><|≤|<=|less than or equal to|less than)';
const chain = new RegExp(
  `${number} ?${less.replace('LEFT', 'low')} ?[a-z] ?${less.replace('LEFT', 'high')} ?${number}`,
  'g',
);
const half = new RegExp(`\\b[a-z] ?(?<sign><=|>=|[<>≤≥]) ?${number}`, 'g');

const valueOf = (words = ''): number => Number(words.replace('−', '-'));
const isOpen = (sign = ''): boolean => sign === '<' || sign === '>' || sign === 'less than';

const isSame = (span: Span, other: Span): boolean =>
  span.from === other.from &&
  span.to === other.to &&
  (other.from === -Infinity || span.left === other.left) &&
  (other.to === Infinity || span.right === other.right);

const judged = (clause: Clause, model: Model, match: RegExpExecArray, told: Span): Finding[] => {
  const own = intervalFor(clause, model, match.index);
  const all = own ? [own] : intervals(model);
  const ok = all.some((one) => {
    const span = spanOf(one);
    return span !== undefined && isSame(span, told);
  });
  // "The figure says “−4 ≤ x < 1”": what is written there, of whichever interval.
  if (!ok && /[“"]$/.test(clause.text.slice(0, match.index))) return [];
  return [
    {
      start: match.index,
      end: match.index + match[0].length,
      ok: turned(ok, clause.negated),
      stated: match[0],
      actual: all.map((one) => `${spanOf(one)?.from ?? ''} to ${spanOf(one)?.to ?? ''}`).join(', '),
      about: all,
    },
  ];
};

const ends = (low: string | undefined, high: string | undefined): Pick<Span, 'left' | 'right'> => ({
  left: isOpen(low) ? 'open' : 'closed',
  right: isOpen(high) ? 'open' : 'closed',
});

/** "S contains all x with −3 < x ≤ 2", "x ≥ 4". */
const inequalities = (clause: Clause, model: Model): Finding[] => [
  ...allMatches(clause.text, chain).flatMap((match) =>
    judged(clause, model, match, {
      from: valueOf(match[1]),
      to: valueOf(match[4]),
      ...ends(match.groups?.['low'], match.groups?.['high']),
    }),
  ),
  ...allMatches(clause.text, half).flatMap((match) => {
    if (isHalf(clause, match.index)) return [];
    const sign = match.groups?.['sign'] ?? '';
    const value = valueOf(match[2]);
    const isUp = /[>≥]/.test(sign);
    return judged(clause, model, match, {
      from: isUp ? value : -Infinity,
      to: isUp ? Infinity : value,
      ...ends(sign, sign),
    });
  }),
];

const common = new RegExp(
  `\\b(?:overlap(?:s|ping)?|intersect(?:s|ion)?|(?:in )?common|share[sd]?|both)\\b[^.;]{0,60}?\\b(?:from|between) ${number} (?:to|and|until) ${number}`,
  'g',
);

const commonPart = (one: Entity | undefined, other: Entity | undefined): readonly [number, number] | undefined => {
  const [a, b] = [one && spanOf(one), other && spanOf(other)];
  return a && b ? [Math.max(a.from, b.from), Math.min(a.to, b.to)] : undefined;
};

/** "The two intervals overlap from 0 to 2". */
const commonTold = (clause: Clause, model: Model): Finding[] => {
  const [one, other, more] = intervals(model);
  const part = more ? undefined : commonPart(one, other);
  if (!part || !one || !other) return [];
  return allMatches(clause.text, common).map((match): Finding => {
    const ok = part[0] === valueOf(match[1]) && part[1] === valueOf(match[2]);
    return {
      start: match.index,
      end: match.index + match[0].length,
      ok: turned(ok, clause.negated),
      stated: match[0],
      actual: `${part[0]} to ${part[1]}`,
      about: [one, other],
    };
  });
};

/** What a set on a number line is told to be by inequalities, and what two of them have in common. */
export const intervalSetRule: ClauseRule = (clause, model) =>
  intervals(model).length === 0 ? [] : [...inequalities(clause, model), ...commonTold(clause, model)];
