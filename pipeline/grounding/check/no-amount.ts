import { unitName } from '../language/unit.js';
import { oncePer } from '../once-per.js';
import type { Clause } from './clause.js';
import type { NumberIn } from './named-rows.js';
import { labelKey } from './tokenize.js';
import { isPrinted, type World } from './world.js';

/** Numbers with the multiple that is written behind them in a label: "40" and "M" of "Belmar (40M)". */
const labelMultiples = oncePer((world: World): ReadonlySet<string> => {
  const labels = world.plots.flatMap(({ category, series }) => [
    ...(category?.kind === 'names' ? category.labels : []),
    ...(series?.labels ?? []),
  ]);
  return new Set(
    labels.flatMap((label) => [...label.matchAll(/(\d[\d.]*) ?([kMB])\b/gu)].map(([, digits, by]) => `${digits}${by}`)),
  );
});

const multiples: Readonly<Record<string, string>> = { thousand: 'k', million: 'M', billion: 'B' };

/** The 1 of "Dovre (1M)", which is what the figure calls it; "It is 1 million". */
export const isOfLabel = (
  { sentence: { tokens }, mentions }: Clause,
  { digits, from, to }: NumberIn,
  world: World,
): boolean => {
  if (digits === '') return false;
  const by = [tokens[to - 1], tokens[to]]
    .map((token) => multiples[token?.lower ?? ''])
    .find((one) => one !== undefined);
  return (
    (by !== undefined && labelMultiples(world).has(`${tokens[from]?.text ?? ''}${by}`)) ||
    mentions.some(
      (one) =>
        one.type === 'name' &&
        one.refs.some(({ label }) =>
          labelKey(label)
            .join(' ')
            .split(/[^\d.]+/)
            .includes(digits),
        ),
    )
  );
};

/** "five media", "three math word problem benchmarks": how many things there are that the figure does not measure. */
export const isCounting = (
  { sentence: { tokens } }: Clause,
  { inWords, value, to }: NumberIn,
  world: World,
): boolean => {
  if (!inWords || value > 20) return false;
  const noun = tokens
    .slice(to, to + 4)
    .findIndex(({ pos, kind }) => kind !== 'word' || !/^(?:NOUN|PROPN|ADJ)$/.test(pos));
  const run = tokens.slice(to, to + (noun < 0 ? 4 : noun));
  return (
    run.some(
      ({ text, pos }) =>
        pos === 'NOUN' && (/[^s]s$/.test(text) || /^(?:media|men|women|people|series|species)$/.test(text)),
    ) &&
    run.every(
      ({ norm, lower }) =>
        unitName(lower) === undefined &&
        !/^(?:points?|times|thirds|quarters|percent|thousand|million|billion|tenths|fifths)$/.test(lower) &&
        !isMeasuredWord(norm, world),
    )
  );
};

const isMeasuredWord = (norm: string, world: World): boolean => isPrinted(world, norm);
