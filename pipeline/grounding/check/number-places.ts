import { oncePer } from '../once-per.js';
import { unitName } from '../language/unit.js';
import type { NameRef } from './mention.js';
import { numbersOf } from './number-labels.js';
import type { FoundNumber } from './number-mention.js';
import type { Token } from './token.js';
import type { World } from './world.js';

/** "after four hours" along an axis of numbers. */
const placeInWords = (
  tokens: readonly Token[],
  at: number,
  { mention, to }: { readonly mention: { readonly value: number; readonly inWords: boolean }; readonly to: number },
  world: World,
): readonly NameRef[] => {
  if (!mention.inWords || !/^(?:at|after|by|until|since)$/.test(tokens[at - 1]?.lower ?? '')) return [];
  const unit = unitName(tokens[to]?.lower ?? '');
  return world.plots.flatMap(({ category }) =>
    category?.kind === 'numbers' && unit !== undefined && unit === unitName(category.title?.unit ?? '')
      ? category.labels
          .filter((label) => Number(label) === mention.value)
          .map((label) => ({ role: 'category' as const, label }))
      : [],
  );
};

/** "At 10^20", "for 10⁴ samples": a power of ten that is a place along the axis, and no value that the figure shows. */
const placeOfPower = (
  tokens: readonly Token[],
  { mention, from, to }: FoundNumber,
  { plots }: World,
): readonly NameRef[] => {
  if (to - from < 2 || mention.digits !== '10' || mention.unit !== 'plain') return [];
  if (!/^(?:at|for|with|after|until|before|beyond|past|near|around|by)$/.test(tokens[from - 1]?.lower ?? '')) return [];
  return plots.flatMap(({ category, measure }) => {
    const label = category?.kind === 'numbers' && numbersOf(category).get(Number(mention.value.toPrecision(12)));
    const isValue =
      measure !== undefined && mention.value >= (measure.low ?? 0) && mention.value <= (measure.high ?? Infinity);
    return label && !isValue ? [{ role: 'category' as const, label }] : [];
  });
};

/** Axes of numbers along which values lie close: what a text names on them is seldom a point that was drawn. */
const denseAxes = oncePer((world: World): readonly { readonly labels: readonly number[]; readonly step: number }[] =>
  world.plots.flatMap(({ category }) => {
    if (category?.kind !== 'numbers' || category.labels.length < 20) return [];
    const labels = category.labels.map(Number).sort((a, b) => a - b);
    const step = ((labels[labels.length - 1] ?? 0) - (labels[0] ?? 0)) / (labels.length - 1);
    return step > 0 ? [{ labels, step }] : [];
  }),
);

/** "maximum at about 1.57", "near x = 3.14": the points of a curve beside which that is. */
const placeBeside = (
  tokens: readonly Token[],
  { mention, from, to }: FoundNumber,
  world: World,
): readonly NameRef[] => {
  const axes = denseAxes(world);
  if (axes.length === 0 || mention.unit !== 'plain') return [];
  const words = tokens.slice(Math.max(0, from - 6), from).map(({ lower }) => lower);
  while (/^(?:about|around|approximately|roughly|nearly|almost|some|≈|~)$/.test(words.at(-1) ?? '') && words.length > 1)
    if (/^(?:about|around)$/.test(words.at(-1) ?? '') && !/^(?:at|near|=|is)$/.test(words.at(-2) ?? '')) break;
    else words.pop();
  const cue = words.at(-1) ?? '';
  const unit = unitName(tokens[to]?.lower ?? '');
  const own = world.plots.some(({ category }) => unit !== undefined && unit === unitName(category?.title?.unit ?? ''));
  const measured = world.plots.some(({ measure }) => unit !== undefined && unit === unitName(measure?.unit ?? ''));
  const named = cue === '=' && /^(?:x|t|z|θ|φ|time)$/.test(words.at(-2) ?? '');
  const isPlace =
    named ||
    // "From π/2 to π": what is printed below an axis.
    (mention.digits === 'π' && !words.includes('axis')) ||
    (/^(?:at|near|around|after|before|until|by|beyond)$/.test(cue) &&
      (own
        ? !measured
        : unit === undefined &&
          !/^(?:peaks?|peaked|stands?|stays?|stood|starts?|ends?|is|levels?|settles?)$/.test(words.at(-2) ?? '')));
  if (!isPlace) return [];
  return axes.flatMap(({ labels, step }) =>
    labels
      .filter((label) => Math.abs(label - mention.value) <= Math.max(0.55 * step, mention.rounding))
      .map((label) => ({ role: 'category' as const, label: String(label) })),
  );
};

/** The place along an axis that a number which is no label means; nothing where it is a value. */
export const placeNamed = (
  tokens: readonly Token[],
  at: number,
  number: FoundNumber,
  world: World,
): readonly NameRef[] => {
  const told = [...placeInWords(tokens, at, number, world), ...placeOfPower(tokens, number, world)];
  return told.length > 0 ? told : placeBeside(tokens, number, world);
};
