import { oncePer } from '../once-per.js';
import type { Plot } from '../reading/reading.js';
import type { Clause } from './clause.js';
import { finding, isDenied } from './finding.js';
import type { Finding, Mention, MentionOf } from './mention.js';
import type { World } from './world.js';

/** Series from the foot of a stack to its top; undefined where stacks differ, and where nothing is stacked. */
const orderOf = oncePer((plot: Plot): readonly string[] | undefined => read(plot));

const read = (plot: Plot): readonly string[] | undefined => {
  if (plot.horizontal || (plot.arrangement !== 'stacked' && plot.arrangement !== 'normalised')) return undefined;
  const stacks = new Map<string | undefined, (readonly [series: string, middle: number])[]>();
  for (const { category, series, from, to, element } of plot.rows) {
    if (series === undefined || from === undefined || to === undefined || from === to) continue;
    const middle = plot.kind === 'bar' ? -(element.box.y + element.box.height / 2) : (from + to) / 2;
    const stack = stacks.get(category) ?? [];
    if (stack.length === 0) stacks.set(category, stack);
    stack.push([series, middle]);
  }
  const sorted = [...stacks.values()].map((stack) => stack.toSorted((a, b) => a[1] - b[1]).map(([series]) => series));
  const longest = sorted.toSorted((a, b) => b.length - a.length)[0];
  if (!longest || longest.length < 2 || new Set(longest).size < longest.length) return undefined;
  const isAlike = (stack: readonly string[]): boolean => {
    const places = stack.map((series) => longest.indexOf(series));
    return places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));
  };
  return sorted.every(isAlike) ? longest : undefined;
};

const bottom = /^(?:bottom|bottommost|base|foot|lowest|lowermost|lower)$/;
const top = /^(?:top|topmost|uppermost|upper|highest)$/;
const layer = /^(?:segment|layer|part|band|section|block|piece|portion|slice)$/;

const isSeries =
  (order: readonly string[]) =>
  (mention: Mention): mention is Mention & MentionOf<'name'> =>
    mention.type === 'name' && mention.refs.some(({ label }) => order.includes(label));

/** Words between a name and its place: its verb, its colour, an article. */
const isLinked = ({ sentence: { tokens, mentions } }: Clause, from: number, to: number): boolean =>
  to >= from &&
  to - from <= 7 &&
  // "green in the middle for Mobile, orange at the top for Tablet": the colour opens what is said of the next.
  !mentions.some(
    (one) => one.type === 'colour' && one.from > from && one.from < to && tokens[one.from - 1]?.text === ',',
  ) &&
  tokens
    .slice(from, to)
    .every(
      ({ lower, pos }, index) =>
        /^(?:AUX|ADP|DET|ADJ|ADV|PART)$/.test(pos) ||
        /^(?:is|are|lies|lie|stands?|sits?|forms?|makes?|shown|drawn|placed|located|always|shows?|represents?|,|\(|\)|area|areas|region|share|shares|blue|red|green|segment|layer|part|bar|band|section)$/.test(
          lower,
        ) ||
        mentions.some((one) => one.type === 'colour' && one.from <= from + index && from + index < one.to),
    );

/** "wind at the bottom, solar in the middle", "hydro is the topmost segment": where in a stack a series lies. */
export const stackingFindings = (clause: Clause, world: World): Finding[] => {
  const order = world.plots.map(orderOf).find((one) => one !== undefined);
  if (!order) return [];
  const { tokens } = clause.sentence;
  const places: number[] = [];
  for (let at = clause.from; at < clause.to; at++) {
    const lower = tokens[at]?.lower ?? '';
    if (bottom.test(lower) || top.test(lower)) places.push(at);
  }
  if (places.length === 0) return [];
  const names = clause.sentence.mentions.filter(isSeries(order));
  return places.flatMap((at): Finding[] => {
    const lower = tokens[at]?.lower ?? '';
    const isLow = bottom.test(lower);
    const [before, next] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]];
    const isPlace = /^(?:bottom|base|foot|top)$/.test(lower) && /^(?:at|on|the)$/.test(before);
    const isPart = layer.test(next?.lower ?? '') && /^(?:the|its)$/.test(before);
    if (
      (!isPlace && !isPart) ||
      (next?.lower === 'of' &&
        /^(?:legend|chart|figure|list|page|plot|graph|that|them|one|it)$/.test(tokens[at + 3]?.lower ?? ''))
    )
      return [];
    if (next?.lower === 'of' && /^(?:each|the)$/.test(tokens[at + 2]?.lower ?? '') && tokens[at + 3]?.lower === 'other')
      return [];
    const start = isPlace && /^(?:the)$/.test(before) ? at - 2 : at - 1;
    const behind = names.findLast((name) => name.to <= at && isLinked(clause, name.to, start));
    // "…, mobile the middle and tablet the top layer": another place stands between.
    const owner =
      behind && tokens.slice(behind.to, start).some(({ lower }) => /^(?:middle|and|centre|center)$/.test(lower))
        ? undefined
        : behind;
    const told = isPart ? names.find((name) => name.from > at && isLinked(clause, at + 2, name.from)) : undefined;
    const name = owner ?? told;
    if (!name || name.used) return [];
    const wanted = isLow ? order[0] : order.at(-1);
    const ok = name.refs.some(({ label }) => label === wanted);
    const result = finding(
      [name],
      ok !== isDenied(clause, name),
      `${name.refs[0]?.label ?? ''} at the ${isLow ? 'bottom' : 'top'}`,
      wanted ?? null,
    );
    name.used = false;
    return [result];
  });
};
