import { allMatches } from '../../all-matches.js';
import type { Entity } from '../read/entity.js';
import { curveFor, ends, range } from './curve.js';
import { heightAt } from './geometry.js';
import { near } from './meeting.js';
import { type ClauseRule, type Finding, hits, numbersIn, turned } from './rule.js';

const edges =
  /\b(?<what>starts? and ends?|begins? and ends?|starts?|begins?|starting|beginning|ends?|ending|finish(?:es)?)(?: again)?(?: off)?(?: at| with| from)(?: the)?(?: value| height| level| point)?(?: of)? (?<where>the origin\b|origin\b)?/g;

const heightsAt = (curve: Entity, what: string): number[] => {
  const [low, high] = ends(curve);
  const [a, b] = [
    heightAt(curve, low + 1e-9) ?? curve.course()[0]?.[1],
    heightAt(curve, high - 1e-9) ?? curve.course().at(-1)?.[1],
  ];
  const both = what.includes(' and ');
  return (both ? [a, b] : /^(?:start|begin)/.test(what) ? [a] : [b]).flatMap((one) => one ?? []);
};

/** "The sine curve starts at the origin", "the graph ends at the value 1": by its height there, or its place. */
const edgeValues: ClauseRule = (clause, model) =>
  allMatches(clause.text, edges).flatMap((match): Finding[] => {
    const end = match.index + match[0].length;
    const number = numbersIn(clause).find((one) => one.start >= end && one.start <= end + 1);
    const isOrigin = match.groups?.['where'] !== undefined;
    const curve = curveFor(clause, model, match.index);
    if (!curve || (!number && !isOrigin)) return [];
    const what = match.groups?.['what'] ?? '';
    const heights = heightsAt(curve, what);
    const [low, high] = ends(curve);
    const stated = number?.value ?? 0;
    const slack = Math.max(number?.rounding ?? 0.05, 0.012 * model.extent);
    const isHeight = heights.length > 0 && heights.every((height) => near(stated, height, slack));
    const side = /^(?:start|begin)/.test(what) ? low : high;
    const isValue = /value|height|level/.test(match[0]);
    // Where the axes cross, a little right of where the curve is drawn from.
    const first =
      /^(?:start|begin)/.test(what) && low < 0 && low > -0.2 * (high - low) ? heightAt(curve, 0) : undefined;
    if (!isOrigin && !isHeight && !/ end/.test(what) && first !== undefined && near(stated, first, slack)) return [];
    const ok = isOrigin ? isHeight && near(0, low, slack) : isHeight || (!isValue && near(stated, side, slack));
    const span = { start: match.index, end: number?.end ?? end };
    return [
      {
        ...span,
        ok: turned(ok, clause.negated),
        stated: isOrigin ? 'origin' : stated,
        actual: heights.join(', '),
        about: [curve],
      },
    ];
  });

const reaching =
  /\b(?:returns?|falls?|drops?|rises?|climbs?|goes (?:up|down)|comes (?:up|down|back)|back|gets|sinks?|reach(?:es)?|attains?|takes|has|is|equals?)(?: again| down| up| back)?(?: to| at)?(?: the)?(?: value)?(?: of)? (?=[−\-\dzπ]|zero|one|two|three)/g;

/** "It returns to 0 at π", "the graph has the value 3 at x = 1". */
const valuesThere: ClauseRule = (clause, model) =>
  hits(clause, reaching).flatMap((hit): Finding[] => {
    const value = numbersIn(clause).find((one) => one.start >= hit.end - 1 && one.start <= hit.end + 1);
    if (!value || value.unit !== undefined) return [];
    const link = /^ (?:at|when|for|where|if)(?: the)?(?: place| point)? $/;
    const place = clause.items.find(
      (one) =>
        (one.type === 'number' || (one.type === 'level' && one.axis === 'x')) &&
        one.start > value.end &&
        link.test(clause.text.slice(value.end, one.start)),
    );
    const x = place?.type === 'number' || place?.type === 'level' ? place.value : undefined;
    const curve = curveFor(clause, model, hit.start);
    const actual = curve && x !== undefined ? heightAt(curve, x) : undefined;
    if (!curve || actual === undefined || !place) return [];
    const slack = Math.max(value.rounding, model.slack.y, 0.006 * model.extent);
    return [
      {
        start: hit.start,
        end: place.end,
        ok: turned(near(value.value, actual, slack), clause.negated),
        stated: value.value,
        actual: Math.round(actual * 100) / 100,
        about: [curve],
      },
    ];
  });

const ranging =
  /\b(?:oscillat(?:es?|ing)|var(?:y|ies)|fluctuates?|swings?|values|range is|range|moves?|stays?|remains?|lies?)(?: always| only| all)?(?: from| in the interval)? (?:between|from) (?=[−\-\d]|minus|zero)/g;

/** "Both functions oscillate between −1 and 1". */
const rangeOf: ClauseRule = (clause, model) =>
  hits(clause, ranging).flatMap((hit): Finding[] => {
    const [low, high] = numbersIn(clause).filter((one) => one.start >= hit.end - 1);
    const isDown = low && high && low.value > high.value;
    const group = clause.groups.findLast(
      ({ end, entities }) => end <= hit.start && entities.some(({ sort }) => sort === 'curve'),
    );
    const single = curveFor(clause, model, hit.start);
    const curves = group?.entities.filter(({ sort }) => sort === 'curve') ?? (single ? [single] : []);
    if (!low || !high || low.start > hit.end + 1 || curves.length === 0 || high.start > low.end + 12) return [];
    const slack = 0.015 * model.extent;
    const ok = curves.every((curve) => {
      const { low: bottom, high: top } = range(curve);
      const [from, to] = ends(curve);
      const is = (a: number, b: number): boolean => near(low.value, a, slack) && near(high.value, b, slack);
      return is(bottom, top) || is(from, to) || (isDown === true && (is(top, bottom) || is(to, from)));
    });
    return [
      {
        start: hit.start,
        end: high.end,
        ok: turned(ok, clause.negated),
        stated: `${low.value} to ${high.value}`,
        about: curves,
      },
    ];
  });

/** What values a graph has at its ends, at places, and in all. */
export const courseValueRule: ClauseRule = (clause, model) =>
  model.entities.some(({ sort }) => sort === 'curve')
    ? [...edgeValues(clause, model), ...valuesThere(clause, model), ...rangeOf(clause, model)]
    : [];
