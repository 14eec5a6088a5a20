import { drawnOf } from '../drawn.js';
import { finding } from '../finding.js';
import type { Finding, Mention, MentionOf } from '../mention.js';
import { agrees, factsOfRows, matchesRow } from '../query.js';
import type { Plot, Row } from '../../reading/reading.js';
import type { Rule } from '../rule.js';
import { labelKey } from '../tokenize.js';
import type { World } from '../world.js';

type NumberAt = Mention & MentionOf<'number'>;
type Placed = Row & { readonly x: number; readonly y: number };

/** "(10.9, 329)": two numbers in brackets, and nothing else. */
const pairsIn = ({
  sentence: { tokens },
  mentions,
}: Parameters<Rule>[0]): readonly (readonly [NumberAt, NumberAt])[] => {
  const numbers = mentions.filter(
    (one): one is NumberAt => one.type === 'number' && !one.used && one.unit === 'plain' && !one.inWords,
  );
  return numbers.flatMap((first, index) => {
    const second = numbers[index + 1];
    return second !== undefined &&
      tokens[first.from - 1]?.text === '(' &&
      /^[,;|]$/.test(tokens[first.to]?.text ?? '') &&
      second.from === first.to + 1 &&
      tokens[second.to]?.text === ')'
      ? [[first, second] as const]
      : [];
  });
};

const placed = (plot: Plot): readonly Placed[] =>
  plot.rows.filter((row): row is Placed => row.x !== undefined && row.y !== undefined);

/** Points on either side of x on one course: a curve is read between its points too. */
const around = (plot: Plot, x: number): readonly (readonly [Placed, Placed])[] => {
  const courses = new Map<string | undefined, Placed[]>();
  for (const row of placed(plot)) courses.set(row.series, [...(courses.get(row.series) ?? []), row]);
  return [...courses.values()].flatMap((rows) =>
    rows.flatMap((row, index) => {
      const next = rows[index + 1];
      return next && Math.min(row.x, next.x) <= x && x <= Math.max(row.x, next.x) ? [[row, next] as const] : [];
    }),
  );
};

const hit = (world: World, x: NumberAt, y: NumberAt, name: Mention | undefined): readonly Row[] | undefined => {
  for (const plot of world.reading.plots) {
    const points = placed(plot).filter((row) => agrees(x, row.x, plot.x) && agrees(y, row.y, plot.y));
    // "Alvonia (3.2, 58.4)": of the point that is called so, where it is one.
    const isNamed = name !== undefined && placed(plot).some((row) => matchesRow(row, name));
    const point = isNamed ? points.find((row) => matchesRow(row, name)) : points[0];
    if (point) return [point];
    if (isNamed) return undefined;
    if (plot.form !== 'line' && plot.form !== 'area') continue;
    const step = around(plot, x.value).find(([from, to]) => {
      const share = to.x === from.x ? 0 : (x.value - from.x) / (to.x - from.x);
      return agrees(y, from.y + share * (to.y - from.y), plot.y);
    });
    if (step) return step;
  }
  return undefined;
};

const numberIn = (mention: Mention): NumberAt | undefined =>
  mention.type === 'number' && !mention.used && mention.unit === 'plain' ? mention : undefined;

/** "The centre, around (0, 0), is empty": that nothing is there. */
const isEmpty = ({ sentence: { text } }: Parameters<Rule>[0]): boolean =>
  /\b(?:empty|vacant|unoccupied|deserted|free of|devoid|no (?:points?|dots?|data))\b/i.test(text);

/** "A student who studied 6 hours scored 78": the two sides of one point of a cloud. */
const ofOnePoint = (clause: Parameters<Rule>[0], world: World): Finding[] => {
  const [plot] = world.plots;
  const { mentions, sentence } = clause;
  const [a, b, ...others] = mentions.flatMap((one) => numberIn(one) ?? []);
  if (plot?.form !== 'scatter' || !plot.x || !plot.y || !a || !b || others.length > 0) return [];
  if (/\b(?:from|between|range|ranges|ranging|axis|average|mean|median|slope|least|most|than)\b/i.test(sentence.text))
    return [];
  const rows = placed(plot);
  const point = (x: NumberAt, y: NumberAt): Placed | undefined =>
    rows.find((row) => agrees(x, row.x, plot.x) && agrees(y, row.y, plot.y));
  const row = point(a, b) ?? point(b, a);
  // Where one of the numbers is a place at which no point has the other, the figure shows otherwise.
  const at = rows.filter(({ x }) => x === a.value);
  const nouns = new Set(labelKey(plot.x.title?.printed ?? ''));
  const isTold = sentence.tokens
    .slice(Math.max(0, a.from - 3), a.to + 2)
    .some(({ norm }) => norm.length > 2 && nouns.has(norm));
  const isElse =
    isTold && row === undefined && at.length > 0 && rows.length <= 40 && !rows.some(({ y }) => agrees(a, y, plot.y));
  if (row === undefined && !isElse) return [];
  const actual = row ? `(${row.x}, ${row.y})` : at.map(({ x, y }) => `(${x}, ${y})`).join(' ');
  return [finding([a, b], row !== undefined, `${a.value}, ${b.value}`, actual, factsOfRows(world, row ? [row] : at))];
};

/** "The curves meet at (10.9, 329)": a place in the plot where a point stands or a curve goes through. */
export const coordinatesRule: Rule = (clause, world) => {
  const plot = world.plots.find(
    ({ x, y, rows }) => x && y && rows.some((row) => row.x !== undefined && row.y !== undefined),
  );
  if (!plot) return [];
  const pairs = pairsIn(clause);
  if (pairs.length === 0) return ofOnePoint(clause, world);
  return pairs.map(([x, y]) => {
    const name = clause.mentions.find(({ type, to }) => type === 'name' && to === x.from - 1);
    const rows = hit(world, x, y, name);
    const stated = `(${x.value}, ${y.value})`;
    // In a field of contours or arrows, a place needs no mark of its own.
    const ok = rows !== undefined || (drawnOf(world.reading).isOpen || isEmpty(clause) ? undefined : false);
    return finding([x, y], ok, stated, rows ? stated : null, factsOfRows(world, rows ?? []));
  });
};
