import { allMatches } from '../../all-matches.js';
import type { Clause, Group } from '../read/sentence.js';
import type { Vec } from '../read/vector.js';
import { curveFor, ends } from './curve.js';
import { heightAt } from './geometry.js';
import { type ClauseRule, type Finding, headBefore, isNone, turned } from './rule.js';

const told =
  /\b(?<how>above|below|over|under|underneath|(?:to the )?(?:left|right) of) the (?<axis>[xy][- ]?axis|horizontal axis|vertical axis)\b/g;

/** Of "a blue one on the right and a red one on the left" the last. */
const ownerOf = (group: Group): Group => {
  const last = group.phrases.at(-1);
  return last && last.noun !== '' && !last.plural && group.phrases.length > 1
    ? { ...group, phrases: [last], entities: last.entities }
    : group;
};

/** The stretch of the abscissa that is spoken of; undefined where words leave it open. */
const stretchIn = (clause: Clause, at: readonly [number, number]): readonly [number, number] | undefined => {
  const { text, start } = clause;
  const between = text.slice(start).search(/\b(?:between|from)\b/);
  if (between < 0)
    return /\b(?:for|where|when|until|after|before|partly|part|left|right|outside|beyond|everywhere else)\b/.test(
      text.slice(start),
    )
      ? undefined
      : at;
  const from = start + between;
  const points = clause.groups
    .filter((group) => group.start >= from)
    .flatMap(({ entities }) => entities.filter(({ sort }) => sort === 'point'));
  const xs = points.flatMap(({ places: [place] }) => (place ? [place[0]] : []));
  const numbers = clause.items.flatMap((item) =>
    item.start >= from && (item.type === 'number' || (item.type === 'level' && item.axis === 'x')) ? [item.value] : [],
  );
  const [a, b] = xs.length > 1 ? xs : numbers;
  return a === undefined || b === undefined ? undefined : [Math.min(a, b), Math.max(a, b)];
};

/** Points, outlines, and straight lines along the axis of which the side is told. */
const isApart = (sort: string, places: readonly Vec[], isFlat: boolean): boolean => {
  const along = places.map((place) => place[isFlat ? 1 : 0]);
  const isAlong = sort === 'segment' && places.length === 2 && Math.abs((along[0] ?? 0) - (along[1] ?? 1)) < 1e-6;
  return places.length > 0 && (sort === 'point' || sort === 'polygon' || isAlong);
};

/** "Between P and Q the graph is below the x-axis", "A and B lie above the x-axis". */
export const axisSideRule: ClauseRule = (clause, model) =>
  model.scene.axes.length < 2 || model.isSpace
    ? []
    : allMatches(clause.text, told).flatMap((match): Finding[] => {
        const { how = '', axis = '' } = match.groups ?? {};
        const isFlat = /^x|^hor/.test(axis);
        const isVertical = /left|right/.test(how);
        if (/\b(?:as|equally|just as) (?:far|many|much)\b/.test(clause.text.slice(clause.start, match.index)))
          return [];
        if (/\bbetween (?:its|the) (?:two )?(?:zeros?|roots?)\b/i.test(clause.text)) return [];
        if (isFlat === isVertical || /\bonly\b/.test(clause.text)) return [];
        const sign = /above|over|right/.test(how) ? 1 : -1;
        const span = { start: match.index, end: match.index + match[0].length };
        const near = clause.groups.findLast(({ end }) => end <= match.index);
        const isNear =
          near !== undefined &&
          /^(?: (?:is|are|lies?|lying|stands?|on|to|the|located|situated|all|both|not))*(?: and)? ?$/.test(
            clause.text.slice(near.end, match.index),
          ) &&
          !/\bof (?:the |a )?$/.test(clause.text.slice(0, near.start));
        const group = isNear ? ownerOf(near) : headBefore(clause, match.index);
        const things = group?.entities ?? [];
        if (
          group &&
          things.length > 0 &&
          things.length < 7 &&
          things.every(({ sort, places }) => isApart(sort, places, isFlat))
        ) {
          const slack = 1e-3 * model.extent;
          const all = things.map(
            ({ places }) =>
              places.every((place) => sign * place[isFlat ? 1 : 0] > -slack) &&
              places.some((place) => sign * place[isFlat ? 1 : 0] > slack),
          );
          const ok = clause.negated || isNone(group) ? !all.includes(true) : !all.includes(false);
          return [{ ...span, ok, stated: match[0], about: things }];
        }
        const curve = isFlat ? curveFor(clause, model, match.index) : undefined;
        const stretch = curve && stretchIn(clause, ends(curve));
        if (!curve || !stretch) return [];
        const [low, high] = stretch;
        const heights = [0.06, 0.2, 0.35, 0.5, 0.65, 0.8, 0.94].map((share) =>
          heightAt(curve, low + (high - low) * share),
        );
        if (heights.includes(undefined)) return [];
        const ok = heights.every((height = 0) => sign * height > -1e-3 * model.extent);
        return [{ ...span, ok: turned(ok, clause.negated), stated: match[0], about: [curve] }];
      });
