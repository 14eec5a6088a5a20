import { allMatches } from '../../all-matches.js';
import type { Entity, Model } from '../read/entity.js';
import { type Quantity, valuesOf } from './quantity.js';
import { agrees, type ClauseRule, type Finding, numbersIn, turned } from './rule.js';

const quantities: Readonly<Record<string, Quantity>> = {
  length: 'length', height: 'height', area: 'area', radius: 'radius', radii: 'radius', diameter: 'diameter', angle: 'angle', perimeter: 'perimeter',
}; // prettier-ignore
const measuring =
  /\b(?:measure|are|(?:have|has|with) (?:the |their )?(?<what>lengths?|heights?|areas?|radii|diameters?|perimeters?)(?: of)?|(?:have|has) the measures)(?: (?:respectively|just|exactly))? (?=\d)/g;

const listed = /^(?: ?(?:cm|mm|dm|m|km|°|degrees?|units?)[²]?)?(?: long| tall| high| wide)?(?:, and |, | and )$/;

const measured = (model: Model, one: Entity, quantity: Quantity): number | undefined => {
  if (quantity === 'length' && one.sort === 'angle') return one.measures.angle;
  return quantity === 'height' && one.measures.height !== undefined
    ? one.measures.height
    : valuesOf(model, one, quantity)[0];
};

/** "The legs measure 6 and 8", "the rectangles have heights of 1, 2, 3 and 4": as many numbers as things, in any order. */
export const listedMeasureRule: ClauseRule = (clause, model) =>
  allMatches(clause.text, measuring).flatMap((match): Finding[] => {
    const end = match.index + match[0].length;
    const group = clause.groups.findLast(
      (one) => one.end <= match.index && one.entities.length > 1 && one.phrases.some(({ plural }) => plural),
    );
    const list = numbersIn(clause).filter(({ start }) => start >= end);
    const isList = list.every(
      (number, at) => at === 0 || listed.test(clause.text.slice(list[at - 1]?.end ?? 0, number.start)),
    );
    if (
      !group ||
      !isList ||
      list.length < 2 ||
      list.length !== group.entities.length ||
      (list[0]?.start ?? 0) > end + 1
    )
      return [];
    const what = (match.groups?.['what'] ?? 'length').replace(/s$/, '');
    const quantity = quantities[what] ?? 'length';
    if (quantity !== 'angle' && !model.isScaled && quantity !== 'length') return [];
    const own = group.entities.map((one) => measured(model, one, quantity));
    if (own.includes(undefined)) return [];
    const sorted = own.flatMap((value) => value ?? []).toSorted((a, b) => a - b);
    const told = list.toSorted((a, b) => a.value - b.value);
    const ok = told.every((number, at) => agrees(number, sorted[at] ?? NaN));
    return [
      {
        start: group.start,
        end: list.at(-1)?.end ?? end,
        ok: turned(ok, clause.negated),
        stated: told.map(({ value }) => value).join(', '),
        actual: sorted.map((value) => Math.round(value * 100) / 100).join(', '),
        about: group.entities,
      },
    ];
  });

const growing =
  /\b(?:get|gets|become|becomes|grow|are|getting)(?: (?:steadily|progressively|ever|gradually))? (?<how>taller|higher|shorter|lower|smaller|larger|bigger|longer)(?: and (?:taller|higher|shorter|lower|smaller|larger|bigger))? (?:from left to right|to(?:wards)? the right|rightwards|as x (?:increases|grows))/g;

/** "The rectangles get taller from left to right". */
export const growingRule: ClauseRule = (clause, model) =>
  allMatches(clause.text, growing).flatMap((match): Finding[] => {
    const group = clause.groups.findLast((one) => one.end <= match.index && one.entities.length > 2);
    const how = match.groups?.['how'] ?? '';
    const quantity: Quantity = /tall|high|short|low/.test(how) ? 'height' : 'area';
    const own = (group?.entities ?? [])
      .toSorted((a, b) => a.at[0] - b.at[0])
      .map((one) => measured(model, one, quantity));
    if (!group || own.includes(undefined)) return [];
    const sign = /short|low|small/.test(how) ? -1 : 1;
    const ok = own.slice(1).every((value, at) => ((value ?? 0) - (own[at] ?? 0)) * sign > 0);
    return [
      {
        start: group.start,
        end: match.index + match[0].length,
        ok: turned(ok, clause.negated),
        stated: how,
        about: group.entities,
      },
    ];
  });
