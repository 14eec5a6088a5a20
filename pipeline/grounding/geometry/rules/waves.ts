import { allMatches } from '../../all-matches.js';
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

/** "f has the amplitude 2", "the period of the dashed curve is 2π". */
export const waveRule: ClauseRule = (clause, model) =>
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
