import { allMatches } from '../../all-matches.js';
import { countOf } from '../../check/number-words.js';
import type { Entity } from '../read/entity.js';
import { curveFor, featuresOf, range } from './curve.js';
import { type ClauseRule, type Finding, numbersIn, turned } from './rule.js';

/** Half of how far a wave goes up and down; undefined of what has no top and no bottom. */
const amplitudeOf = (curve: Entity): number | undefined => {
  const [tops, lows] = [featuresOf(curve, 'maximum'), featuresOf(curve, 'minimum')];
  if (tops.length === 0 || lows.length === 0) return undefined;
  const { low, high } = range(curve);
  return (high - low) / 2;
};

/** How far it is from one top, or one bottom, to the next. */
const periodOf = (curve: Entity): number | undefined => {
  for (const kind of ['maximum', 'minimum'] as const) {
    const xs = featuresOf(curve, kind)
      .flatMap(({ x }) => (x === undefined ? [] : [x]))
      .toSorted((a, b) => a - b);
    if (xs.length > 1) return (xs[1] ?? 0) - (xs[0] ?? 0);
  }
  const ends = ['maximum', 'minimum'].flatMap((kind) => featuresOf(curve, kind as 'maximum')[0]?.x ?? []);
  return ends.length === 2 ? 2 * Math.abs((ends[0] ?? 0) - (ends[1] ?? 0)) : undefined;
};

const waving = /\b(?<what>amplitudes?|periods?|wavelengths?)\b/g;
const link =
  /^(?:(?: of(?: the)?(?: \p{L}+){1,4}?)?(?: (?:is|are|equals|=|has|value|a|an|about|the|exactly|of|only))*|(?: of)?) $/u;

const rounds =
  /\b(?<count>one|a single|two|three|four|five|six|half an?|one and a half|two and a half|1|2|3|4|5|6)(?: (?:full|complete|whole|entire))* (?:periods?|cycles?|oscillations?|wavelengths?|waves?)(?= (?:from|between|over|in|on)\b)/g;

/** "f goes through two full periods between 0 and 2π". */
const counts: ClauseRule = (clause, model) =>
  allMatches(clause.text, rounds).flatMap((match): Finding[] => {
    const [low, high, more] = numbersIn(clause).filter(({ start }) => start >= match.index + match[0].length);
    const before = clause.groups.findLast(({ end }) => end <= match.index)?.entities ?? [];
    const own = before.length > 0 && before.every(({ sort }) => sort === 'curve') ? before : undefined;
    const single = curveFor(clause, model, match.index);
    const curves = own ?? (single ? [single] : []);
    if (!low || !high || more || curves.length === 0 || low.value >= high.value) return [];
    const said = match.groups?.['count'] ?? '';
    const stated = said.startsWith('half')
      ? 0.5
      : / and a half/.test(said)
        ? countOf(said.split(' ')[0] ?? '') + 0.5
        : countOf(said.replace(/^a single/, 'one'));
    const known = curves.flatMap((curve) => periodOf(curve) ?? []);
    if (known.length === 0) return [];
    const actual = known.map((period) => (high.value - low.value) / period);
    const ok = actual.every((one) => Math.abs(one - stated) < 0.06);
    return [
      {
        start: match.index,
        end: high.end,
        ok: turned(ok, clause.negated),
        stated,
        actual: actual.map((one) => Math.round(one * 100) / 100).join(', '),
        about: curves,
      },
    ];
  });

/** "f has the amplitude 2", "the period of the dashed curve is 2π". */
const sizes: ClauseRule = (clause, model) =>
  allMatches(clause.text, waving).flatMap((match): Finding[] => {
    const end = match.index + match[0].length;
    const number = numbersIn(clause).find(({ start }) => start >= end);
    if (!number || !link.test(clause.text.slice(end, number.start)) || match[0].endsWith('s')) return [];
    const of = clause.groups.find(
      (group) => group.start >= end && group.end <= number.start && group.entities.length === 1,
    );
    const [owner] = of?.entities ?? [];
    const curve = owner?.sort === 'curve' ? owner : curveFor(clause, model, match.index);
    if (!curve) return [];
    const isHeight = match[0].startsWith('amplitude');
    const actual = isHeight ? amplitudeOf(curve) : periodOf(curve);
    if (actual === undefined) return [];
    const ok = Math.abs(actual - number.value) <= Math.max(number.rounding, 0.02 * actual);
    return [
      {
        start: match.index,
        end: number.end,
        ok: turned(ok, clause.negated),
        stated: number.value,
        actual: Math.round(actual * 100) / 100,
        about: [curve],
      },
    ];
  });

/** How high and how long waves are, and how many there are. */
export const waveRule: ClauseRule = (clause, model) => [...sizes(clause, model), ...counts(clause, model)];
