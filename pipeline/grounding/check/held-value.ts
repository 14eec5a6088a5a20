import { highest, lowest, sumOf } from '../reading/statistics.js';
import type { Row } from '../reading/reading.js';
import { amountAgrees, isAmount } from './change.js';
import { hasSense, isEntity, type Clause } from './clause.js';
import type { Mention } from './mention.js';
import type { NumberIn } from './named-rows.js';
import { agrees, dimensionOf, hasValue, isNear, matchesRow, measureOf, plotOf, rowAgrees, select } from './query.js';
import type { World } from './world.js';

/** The values that a number may be when it is said of these rows as a whole. */
const wholeAgrees = (number: NumberIn, rows: readonly Row[], world: World): boolean => {
  const values = rows.filter(hasValue).map((row) => row.value);
  const measure = measureOf(world, rows[0]);
  // The two halves of a symmetric matrix are no two values.
  if (new Set(values).size < 2) return false;
  return [sumOf(values), highest(values), lowest(values), sumOf(values) / values.length].some((value) =>
    measure ? agrees(number, value, measure) : isNear(number, value, 0),
  );
};

/** "210 employees, that is 30 percent": of all that the figure counts. */
const shareAgrees = (number: NumberIn, rows: readonly Row[], world: World): boolean => {
  const plot = rows[0] && plotOf(world, rows[0]);
  if (number.unit !== 'percent' || !plot || plot.measure?.unit === '%') return false;
  // A rate has no whole.
  if (/rate|percent|share|inflation|interest|index|proportion|ratio/i.test(plot.measure?.title?.printed ?? ''))
    return false;
  const part = sumOf(
    rows
      .filter((row) => row.plot === plot.id)
      .filter(hasValue)
      .map(({ value }) => value),
  );
  const wholes = [plot.rows, plot.rows.filter((row) => row.category === rows[0]?.category)];
  return wholes.some((whole) => {
    const all = sumOf(whole.filter(hasValue).map(({ value }) => value));
    return whole.length > rows.length && all > 0 && isNear(number, (part / all) * 100, 0.6);
  });
};

/** "a bar labelled −45": what is printed there, whatever it is drawn as. */
const isPrintedLabel = ({ sentence: { tokens } }: Clause, number: NumberIn, world: World): boolean =>
  tokens
    .slice(Math.max(0, number.from - 3), number.from)
    .some(({ lower }) => /^(?:labell?ed|marked|annotated|tagged|label|captioned|printed)$/.test(lower)) &&
  world.reading.texts.some(({ text = '' }) => {
    const [digits] = /[-−–]?[\d.,]+/.exec(text) ?? [];
    return digits !== undefined && isNear(number, Number(digits.replace(/[−–]/, '-').replaceAll(',', '')), 0);
  });

/** "The average is 321", where the line is called "Average (321)". */
const isInName = (number: NumberIn, mentions: readonly Mention[]): boolean =>
  mentions.some(
    (one) =>
      one.type === 'name' &&
      one.refs.some(({ label }) => {
        const [, digits] = /^\D*[(=:]\s?([-−–]?\d[\d.,]*)\D*$/.exec(label) ?? [];
        return digits !== undefined && isNear(number, Number(digits.replace(/[−–]/, '-').replaceAll(',', '')), 0);
      }),
  );

/** "started at 30": of the first place alone. */
const atEnd = (clause: Clause, number: NumberIn, rows: Row[], world: World): Row[] => {
  const word = clause.mentions
    .filter(
      (mention) => hasSense(mention, 'first', 'last') && mention.to <= number.from && number.from - mention.to <= 4,
    )
    .at(-1);
  const labels = world.plots[0]?.category?.labels ?? [];
  const end = word && labels[hasSense(word, 'first') ? 0 : labels.length - 1];
  const own = rows.filter((row) => row.category === end);
  return word && own.length > 0 ? own : rows;
};

/** Rows at one of the names of each division: "North", "2021" and "2022" are two rows. */
const crossing = (world: World, names: readonly Mention[]): Row[] => {
  const groups = new Map<string, Mention[]>();
  for (const name of names) {
    const dimension = dimensionOf(world, name) ?? '';
    groups.set(dimension, [...(groups.get(dimension) ?? []), name]);
  }
  return world.rows.filter((row) => [...groups.values()].every((list) => list.some((name) => matchesRow(row, name))));
};

/** Of a curve through a cloud of points, whose values are those of the points. */
const isFitted = (rows: readonly Row[], world: World): boolean =>
  rows.length > 0 &&
  rows.every((row) => plotOf(world, row)?.form === 'line') &&
  world.plots.some((plot) => plot.form === 'scatter' && plot.rows.length > 2);

const isMeasured = ({ value, x, y, from, to, low, high }: Row): boolean =>
  [value, x, y, from, to, low, high].some((one) => one !== undefined);

/** "Housing reaches 33 percent" of a stack: some of its parts together, such as both kinds of a positive answer. */
const isPartSum = (number: NumberIn, rows: readonly Row[], world: World): boolean => {
  const [first] = rows;
  const arrangement = first && plotOf(world, first)?.arrangement;
  if (arrangement !== 'stacked' && arrangement !== 'normalised') return false;
  const values = rows.filter(hasValue).filter(({ category }) => category === first?.category);
  return values.some((_, from) =>
    values.some(
      (_to, to) =>
        to > from &&
        agrees(number, sumOf(values.slice(from, to + 1).map(({ value }) => Math.abs(value))), measureOf(world, first)),
    ),
  );
};

/** Of bars that neither begin nor end at zero, such as those of a funnel, the number is their length or printed. */
const isCentred = (rows: readonly Row[], world: World): boolean =>
  rows.length > 0 &&
  rows.every(({ value }) => value === undefined) &&
  plotOf(world, rows[0] as Row)?.form !== 'scatter';

const otherStatistic =
  /\b(?:quartiles?|percentiles?|box(?:es)?|whiskers?|outliers?|ranges?|ranging|spreads?|spans?|min(?:imum)?|max(?:imum)?|highest|lowest|from|between|reach\w*|mean|average|means|averages)\b|[–-]\d/i;

/** "The median is 30 in North, 40 in South and 44 in West": of boxes, their middles alone. */
const areMedians = ({ sentence: { text } }: Clause, rows: readonly Row[], world: World): boolean =>
  /^(?:the |their )?medians?\b/i.test(text) &&
  !otherStatistic.test(text) &&
  rows.length > 0 &&
  rows.every((row) => hasValue(row) && plotOf(world, row)?.form === 'box');

/** Whether a number is one of what some names together are; undefined where that cannot be told. */
export const holds = (
  clause: Clause,
  number: NumberIn,
  mentions: readonly Mention[],
  world: World,
): { ok: boolean | undefined; rows: Row[] } => {
  const rows = atEnd(clause, number, select(world, mentions), world);
  // "The interquartile range of A is 20": how long its box is.
  const boxes = /\b(?:interquartile range|IQR)\b/i.test(clause.sentence.text)
    ? rows.flatMap(({ from, to }) => (from === undefined || to === undefined ? [] : [Math.abs(to - from)]))
    : [];
  if (boxes.length === 1)
    return {
      ok: boxes.some((length) => isNear(number, length, measureOf(world, rows[0])?.tolerance(length) ?? 0)),
      rows,
    };
  if (areMedians(clause, rows, world))
    return { ok: rows.filter(hasValue).some((row) => agrees(number, row.value, measureOf(world, row))), rows };
  const lost: NumberIn =
    /\b(?:lost|loses?|losing|loss(?:es)?|deficit|contract(?:ion|ed|s)|shr[aiu]nk|minus|negative)\b/i.test(
      clause.sentence.text,
    )
      ? { ...number, value: -number.value }
      : number;
  // "Figs lost 15": a loss of one place is what stands there.
  const isLoss = lost !== number && rows.length === 1 && rows.some((row) => rowAgrees(lost, row, world));
  if (isAmount(clause, number) && !isLoss) {
    const named = clause.sentence.mentions.filter((one) => isEntity(one) && dimensionOf(world, one) !== undefined);
    const own = crossing(world, [...new Set([...named, ...mentions])]);
    const ok = amountAgrees(number, own.length > 1 ? own : rows, world);
    // One place has no course of its own: the other end of it may be any that the sentence names.
    const all = named.flatMap((one) => select(world, [one]));
    return { ok: ok ?? (amountAgrees(number, [...new Set([...rows, ...all])], world) === true || undefined), rows };
  }
  const ok =
    rows.some((row) => rowAgrees(number, row, world) || rowAgrees(lost, row, world)) ||
    wholeAgrees(number, rows, world) ||
    shareAgrees(number, rows, world) ||
    isPrintedLabel(clause, number, world) ||
    isInName(number, mentions);
  if (!ok && (isFitted(rows, world) || isPartSum(number, rows, world))) return { ok: undefined, rows };
  // Marks without numbers tell nothing about one.
  return {
    ok: ok || ((rows.length > 0 ? rows : world.rows).some(isMeasured) && !isCentred(rows, world)) ? ok : undefined,
    rows,
  };
};
