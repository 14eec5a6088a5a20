import { allMatches } from '../../all-matches.js';
import type { Model, Entity } from '../read/entity.js';
import type { Spot } from '../read/item.js';
import {
  type Placed,
  type ClauseRule,
  type Finding,
  agrees,
  groupAfter,
  groupBefore,
  headBefore,
  isDenied,
  numbersIn,
  spotsIn,
  turned,
} from './rule.js';
import type { Clause } from '../read/sentence.js';
import { isDistance } from './distance.js';

const judgeSpot = (clause: Clause, model: Model, spot: Placed<Spot>, from: number): Finding[] => {
  const { text, start } = clause;
  const last = clause.groups.findLast((one) => one.end <= spot.start && one.start >= from);
  // "E lies halfway between A and C, at (4, 2.5)": E does.
  const isAside =
    last !== undefined &&
    /^\s*,\s*(?:that is |namely )?(?:at|in|with)\s*(?:the (?:point|place) )?$/.test(text.slice(last.end, spot.start));
  // "Corner C of the region is at (6, 0)": C is.
  const isOwner = last !== undefined && /\bof (?:the |this |its )?$/.test(text.slice(0, last.start));
  const own = isAside || isOwner ? headBefore(clause, last.end + 1) : last;
  const group = own ?? (from === start ? clause.subject() : undefined);
  const phrase = group?.phrases.at(-1);
  const between = text.slice(own ? own.end : start, spot.start);
  const isMeeting = /\b(?:meet|cross|intersect|cut|through|from|to)\w*\b/.test(between);
  if (isMeeting && !/\b(?:coordinates|is|lies)\b/.test(between)) return [];
  const span = { start: own ? own.start : spot.start, end: spot.end };
  if (phrase?.stranger !== undefined) return [{ ...span, ok: clause.negated, stated: phrase.stranger, about: [] }];
  const point = phrase?.entities.find(({ sort }) => sort === 'point');
  if (!point || phrase?.entities.length !== 1) return [];
  const [x, y] = point.places[0] ?? [0, 0];
  const read = point.element?.data?.['x'] === undefined ? 2e-3 * model.extent : 0;
  const slack = spot.rounding * 1.01 + read + 1e-6;
  const ok =
    Math.abs(x - spot.x) <= Math.max(slack, model.slack.x) && Math.abs(y - spot.y) <= Math.max(slack, model.slack.y);
  const actual = `${Math.round(x * 100) / 100}, ${Math.round(y * 100) / 100}`;
  const isNot = isDenied(clause, start, spot.start);
  return [{ ...span, ok: turned(ok, isNot), stated: `${spot.x}, ${spot.y}`, actual, about: [point] }];
};

/** On a number line one number is a place: "P stands at 3". */
const onLine = (clause: Clause): Finding[] =>
  numbersIn(clause).flatMap((number): Finding[] => {
    const group = groupBefore(clause, number.start);
    const [point, more] = group?.entities ?? [];
    const before = clause.text.slice(0, number.start);
    const isPlace =
      /\b(?:at|marks|is|=|on|stands for|number|represents|equals|coordinate)(?: the)?(?: number| value)?\s*$/.test(
        before,
      );
    if (!group || !point || more || point.sort !== 'point' || !isPlace) return [];
    if (
      number.unit === 'units' ||
      // "At −2 there is an open circle, at 3 a filled one".
      /^,? (?:there|an?|the|we|you)\b/.test(clause.text.slice(number.end)) ||
      isDistance(clause.text.slice(clause.start, number.start), clause.text.slice(number.end))
    )
      return [];
    const actual = point.places[0]?.[0] ?? 0;
    const ok = turned(agrees(number, actual), isDenied(clause, group.end, number.start));
    return [{ start: number.start, end: number.end, ok, stated: number.value, actual, about: [point] }];
  });

/** "A(1, 2)", "E lies at (4, 2.5)", "P stands at 3". */
export const placeRule: ClauseRule = (clause, model) => [
  ...spotsIn(clause).flatMap((spot, index, all) => judgeSpot(clause, model, spot, all[index - 1]?.end ?? clause.start)),
  ...(model.scene.axes.length === 1 ? onLine(clause) : []),
];

const sides =
  /\b(?:(?<left>(?:to the |on the )?left of|left (?:from|to))|(?<right>(?:to the |on the )?right of|right (?:from|to))|(?<up>above|higher (?:up )?than|over)|(?<down>below|lower (?:down )?than|beneath|under(?:neath)?))\b/g;

/** Has one place: not a curve, nor a line that goes on at a slant. */
const isPlaced = ({ sort, reach, element }: Entity): boolean =>
  !/^(?:curve|shading|mark)$/.test(sort) && (reach === 'segment' || sort !== 'segment' || element?.box.height === 0);

const isBeside = (clause: Clause, one: Entity, other: Entity, match: RegExpExecArray): boolean => {
  const g = match.groups ?? {};
  const across = g['left'] !== undefined || g['right'] !== undefined;
  const [dx, dy] = [one.at[0] - other.at[0], one.at[1] - other.at[1]];
  if (!(g['left'] ? dx < -2 : g['right'] ? dx > 2 : g['up'] ? dy < -2 : dy > 2)) return false;
  if (one.sort !== 'point' || other.sort !== 'point') return true;
  const before = clause.text.slice(0, match.index);
  if (/\b(?:straight|directly|vertically|exactly) $/.test(before) && Math.abs(across ? dy : dx) > 3) return false;
  const number = numbersIn(clause).findLast(
    ({ end }) =>
      end <= match.index &&
      /^\s*(?:units?|cm|steps?|squares?)?\s*(?:further )?$/.test(clause.text.slice(end, match.index)),
  );
  const [a, b] = [one.places[0], other.places[0]];
  const axis = across ? 0 : 1;
  return !number || !a || !b || agrees({ ...number, precision: 'plain' }, Math.abs(a[axis] - b[axis]));
};

/** Whether words for something else stand between two places. */
const hasOther = ({ tokens, items, offset, start: from }: Clause, start: number, end: number): boolean =>
  tokens.some(({ pos, start: at, lower }) => {
    const place = at - offset;
    const isInside = items.some((item) => item.start <= place && item.end > place);
    return (
      (pos === 'NOUN' || /^(?:label|name|mark|caption|text|sign)s?$/.test(lower)) &&
      place >= Math.max(from, start) &&
      place < end &&
      !isInside &&
      !/^(?:units?|steps?|squares?|cm|boxes|left|right|side|lies|stands|sits|rests)$/.test(lower)
    );
  });

/** "D is three units higher than A", "B lies to the right of A", "C is straight above A". */
export const positionRule: ClauseRule = (clause) =>
  allMatches(clause.text, sides).flatMap((match): Finding[] => {
    const end = match.index + match[0].length;
    const near = groupBefore(clause, match.index);
    // "C is on the arc, to the right of M": C is; "above the triangle a formula says": what comes after it.
    const isAside =
      near !== undefined &&
      /^\s*,\s*$/.test(clause.text.slice(near.end, match.index)) &&
      /\b(?:on|in|at|near|along) (?:the |an? )?$/.test(clause.text.slice(0, near.start));
    if (clause.text.slice(clause.start, match.index).trim() === '' && clause.start === 0) return [];
    const [subject, object] = [isAside ? headBefore(clause, match.index) : near, groupAfter(clause, end)];
    if (
      !subject ||
      !object ||
      clause.text
        .slice(end, object.start)
        .replace(/\bthe\b/g, '')
        .trim() !== ''
    )
      return [];
    const [[one], [other]] = [subject.entities, object.entities];
    if (!one || !other || subject.entities.length > 1 || object.entities.length > 1 || one.id === other.id) return [];
    if (!isPlaced(one) || !isPlaced(other)) return [];
    // "The circle over MP", "a square over the side AB": it is drawn on that as its diameter or side.
    if (/^over\b/.test(match[0]) && other.sort === 'segment' && one.sort !== 'point') return [];
    // "The label above the segment": something else is there.
    if (hasOther(clause, clause.groups.includes(subject) ? subject.end : clause.start, match.index)) return [];
    const ok = turned(isBeside(clause, one, other, match), clause.negated);
    return [{ start: match.index, end: object.end, ok, stated: match[0], about: [one, other] }];
  });
