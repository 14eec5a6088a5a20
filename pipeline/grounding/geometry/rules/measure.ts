import { ofSine } from './sine.js';
import type { Model } from '../read/entity.js';
import { standsFor } from '../read/nouns.js';
import { isUnit } from '../read/written-units.js';
import type { Num } from '../read/item.js';
import type { Clause, Group } from '../read/sentence.js';
import { isDistance } from './distance.js';
import { isSizeTied } from './tied.js';
import { type Quantity, quantityOf, valuesOf } from './quantity.js';
import {
  type ClauseRule,
  type Finding,
  type Placed,
  agrees,
  groupBefore,
  headBefore,
  isDenied,
  numbersIn,
  turned,
} from './rule.js';

const isCount = (clause: Clause, number: Placed<Num>): boolean =>
  clause.items.some(({ type, start, end }) => type === 'phrase' && start <= number.start && end >= number.end);

const sums = /\b(?:together|in total|add(?:s)? up|altogether|sum|combined)\b/;

/** "The forces of two tugboats": so many of something that the figure does not have. */
const countsStranger = ({ tokens, offset, items }: Clause, model: Model, number: Placed<Num>): boolean => {
  if (number.unit !== undefined) return false;
  const next = tokens.find(({ start }) => start - offset >= number.end);
  // "20 N" is no length.
  if (next && (isUnit(model, next.text) || /^newtons?$/.test(next.lower))) return true;
  const after = next && tokens[tokens.indexOf(next) + 1];
  const noun = next?.pos === 'ADJ' && after?.pos === 'NOUN' ? after : next;
  return (
    noun?.pos === 'NOUN' &&
    !/^(?:long|high|wide|deep|units?|times|degrees|squares?|apart)$/.test(noun.lower) &&
    !items.some(({ start, end }) => start <= noun.start - offset && end > noun.start - offset)
  );
};

/** Numbers that are no measures: places, differences, numbers of figures. */
const isOther = (clause: Clause, number: Placed<Num>): boolean => {
  const before = clause.text.slice(clause.start, number.start);
  const after = clause.text.slice(number.end, number.end + 30);
  if (
    /^ ?(?:[+*·×/^]|[-−–] ?(?=[\d(√π])|√)/.test(after) ||
    /(?:[+*·×/^√]|√\(|\d ?[-−–]|\b(?:plus|minus)) ?$/.test(before)
  )
    return true;
  // "Two right angles, one by T": the one of them.
  if (/^(?:one|One)$/.test(clause.text.slice(number.start, number.end))) return true;
  // "Divides the base into pieces of 5 and 9": of the pieces.
  if (/\binto\b[^,;]*$/.test(before)) return true;
  // "35°, that is half of 70°".
  if (/\b(?:half|twice|double|third|quarter|triple)(?: of)? $/.test(before)) return true;
  if (isDistance(before, after) || /^ (?:units? |steps? |squares? )?(?:up|down)(?:wards?)?\b/.test(after)) return true;
  if (
    /^ ?(?:times|percent|%|units? (?:to the|above|below|higher|lower|further|right|left|up|down)|further|above|below|to the (?:left|right)|more|less|higher|lower)/.test(
      after,
    )
  )
    return true;
  if (
    /^ ?(?:longer|shorter|wider|taller|larger|smaller|bigger|greater|steeper|deeper|(?:half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|eighths?|tenths?) (?:of|the|as))\b/.test(
      after,
    )
  )
    return true;
  if (/\bfrom\b[^,;]*\bto\s*$/.test(before) || /\b(?:mesh|grid|lattice) of (?:\S+ (?:by|×|x) )?$/.test(before))
    return true;
  return (
    /\b(?:slope|rises?|ratio|coordinates?|components?(?: \d+ and)?|y-intercept|x-intercept|times|from|between|axis at|at x =|at y =|[xy] =|vertex|question|exercise|figure|fig\.?)(?: (?:is|of|at|to))?\s*$/.test(
      before,
    ) && !/\bslope(?: (?:is|of))?\s*$/.test(before)
  );
};

const isRest = (group: Group | undefined): boolean =>
  group?.phrases.some(({ det, words }) => det === 'other' || words.includes('other') || words.includes('remaining')) ===
  true;

const hasStranger = (group: Group | undefined): boolean =>
  group?.phrases.some(({ stranger }) => stranger !== undefined) === true;

/** Whose measure a number is. */
const holderOf = (
  { text, start, groups, subject }: Clause,
  model: Model,
  number: Placed<Num>,
  quantity: Quantity,
  headOf: Group | undefined,
): Group | undefined => {
  const before = groups.filter(({ end }) => end <= number.start);
  const labelled = /\blabell?ed(?: as| with)?\s*(?:\p{L} ?= ?)?$/u.test(text.slice(start, number.start))
    ? headOf
    : undefined;
  const left = labelled ?? before.at(-1) ?? subject();
  const of = before.findLast((group) =>
    /\b(?:of|over|around|in|on)\s*$/.test(text.slice(start, group.start).replace(/\b(?:the|a|an|its)\s*$/, '')),
  );
  const follow = groups.find(
    (group) =>
      group.start >= number.end &&
      /^ ?(?:angles?|(?:(?:long|high|wide|deep|tall) )?(?:for|of|as|is|in)(?: the| its| each)?)? ?$/.test(
        text.slice(number.end, group.start),
      ),
  );
  const hasOne = (group: Group | undefined): boolean =>
    group?.entities.some((one) => valuesOf(model, one, quantity).length > 0) === true;
  // "The diagonal AG of this box is 7 cm long": the diagonal is.
  const whose =
    headOf &&
    left &&
    headOf !== left &&
    /^ of (?:(?:the|this|our|its) )?$/.test(text.slice(headOf.end, left.start)) &&
    hasOne(headOf)
      ? headOf
      : left;
  // "3 cm for AC and 4 cm for BC": each for what comes after it.
  const isFor = follow !== undefined && /^ for(?: the| its)? ?$/.test(text.slice(number.end, follow.start));
  const first = isFor ? follow : quantity === 'length' || quantity === 'angle' ? whose : (of ?? left);
  return [first, of, ...before.toReversed()].find(hasOne) ?? [subject(), follow].find(hasOne);
};

/** Nobody is named: some thing of the figure may have this measure, or none has. */
const anywhere = (model: Model, number: Num, quantity: Quantity, isNot: boolean): boolean | undefined => {
  const all = everything(model, quantity);
  const near = { ...number, rounding: Math.max(number.rounding, 1e-4) };
  if (all.some((value) => agrees(near, value))) return !isNot;
  // Of a figure without a scale no area is known that is not written.
  const sure = /^(?:area|perimeter|radius)$/.test(quantity) ? all.length === 1 && model.isScaled : quantity === 'angle';
  const plain = number.precision === 'plain' || number.precision === 'about';
  return all.length > 0 && sure && !isNot && plain ? false : undefined;
};

const judgeValues = (
  clause: Clause,
  model: Model,
  number: Num,
  quantity: Quantity,
  holder: Group,
  listed: number,
): boolean | undefined => {
  const owners = holder.entities.filter((one) => valuesOf(model, one, quantity).length > 0);
  const values = owners.flatMap((one) => valuesOf(model, one, quantity));
  if (sums.test(clause.text) && quantity === 'angle') {
    const sum = values.reduce((total, value) => total + value, 0);
    return agrees(number, sum) ? true : undefined;
  }
  const scale = unitFault(model, number) ?? 1;
  const scaled = { ...number, value: number.value * scale, rounding: number.rounding * scale };
  const fitting = values.filter((value) => agrees(scaled, value)).length;
  if (
    quantity === 'height' ||
    quantity === 'side' ||
    owners.every(({ sort }) => sort === 'solid') ||
    (listed > 1 && owners.length > 1 && listed >= owners.length)
  )
    return fitting > 0;
  // "The two marked angles" of three: nobody knows which, only that there are as many.
  const [{ count, plural, name } = {}] = holder.phrases;
  if (
    holder.phrases.length === 1 &&
    plural === true &&
    name === undefined &&
    count !== undefined &&
    count > 1 &&
    count < owners.length
  )
    return fitting >= count ? true : fitting === 0 ? false : undefined;
  const all =
    /\b(?:both|each|all|every)\b/.test(clause.text) ||
    holder.phrases.length > 1 ||
    holder.phrases.every(({ name, entities }) => name !== undefined && entities.length === 1);
  if (all) return fitting === values.length;
  if (fitting > 0) return true;
  if (owners.length === 1) return false;
  return owners.length <= 3 && holder.phrases.some(({ det }) => det === 'the' || det === 'a') ? false : undefined;
};

/** "The height must be 4 cm": the one that is drawn. */
const drawnHeight = (clause: Clause, model: Model, { start }: Placed<Num>, quantity: Quantity): Group | undefined => {
  if (
    quantity !== 'height' ||
    model.isSpace ||
    !/\b(?:the|its|this) (?:height|altitude)(?! of)\b[^,;]*$/.test(clause.text.slice(clause.start, start))
  )
    return undefined;
  const entities = standsFor(model, 'height').filter(({ element }) => element !== undefined);
  return entities.length === 1 ? { start: -1, end: -1, phrases: [], entities, noun: 'height', join: 'and' } : undefined;
};

/** "AB is 4 cm long", "the legs are 6 and 4.5", "the angle at P measures 60°", "its area is 13.5". */
export const measureRule: ClauseRule = (clause, model) => {
  const numbers = numbersIn(clause).filter(
    (number) => !isCount(clause, number) && !countsStranger(clause, model, number),
  );
  return numbers.flatMap((number): Finding[] => {
    const sine = ofSine(clause, model, number);
    if (sine) return sine;
    if (isOther(clause, number) || (model.isSpace && /\bviews?\b/.test(clause.text))) return [];
    const left = groupBefore(clause, number.start);
    const quantity = quantityOf(clause, number, left);
    if (!quantity) return [];
    // "the other two angles (in it)": nobody knows which.
    if (isRest(left) || isRest(headBefore(clause, number.start))) return [];
    // A strip of no height is not seen.
    if (number.value === 0) return [];
    if (left && left.entities.length === 0 && left.noun !== '' && !hasStranger(left)) return [];
    const isNot = isDenied(clause, clause.start, number.start);
    const holder =
      drawnHeight(clause, model, number, quantity) ??
      holderOf(clause, model, number, quantity, headBefore(clause, number.start));
    const stated = number.value;
    const own = holder && holder.start >= clause.start && holder.end <= number.start;
    // "Half of the base is 3 cm", "the angle next to α is 115°".
    if (
      holder &&
      !/^ of $/.test(clause.text.slice(holder.end, number.start)) &&
      /\b(?:half|third|quarter|twice|double|next to|adjacent to|beside|opposite|opposite to|supplementary to|complementary to|corresponding to|neighbouring|other than|apart from)(?: of)?(?: the| its)?(?: angle)? $/.test(
        clause.text.slice(0, holder.start),
      )
    )
      return [];
    const span = { start: own ? holder.start : number.start, end: number.end };
    if (!holder) {
      if (hasStranger(left)) return isNot ? [] : [{ ...span, ok: false, stated, about: [] }];
      if (everything(model, quantity).length === 0) return [];
      const found = anywhere(model, number, quantity, isNot);
      return [
        {
          ...span,
          ok: found === false && !isSizeTied(clause, undefined, number) ? undefined : found,
          stated,
          about: [],
        },
      ];
    }
    const values = holder.entities.flatMap((one) => valuesOf(model, one, quantity));
    const isKnown =
      model.isScaled ||
      quantity === 'angle' ||
      quantity === 'slope' ||
      holder.entities.every(({ element }) => element?.measures?.length !== undefined);
    if (!isKnown) return [{ ...span, ok: undefined, stated, about: holder.entities }];
    const judged = turned(judgeValues(clause, model, number, quantity, holder, numbers.length), isNot);
    const ok = judged === false && !isSizeTied(clause, holder, number) ? undefined : judged;
    const actual = values.map((value) => Math.round(value * 100) / 100).join(', ');
    return [{ ...span, ok, stated, actual, about: holder.entities }];
  });
};

const factors: Readonly<Record<string, number>> = { mm: 0.001, cm: 0.01, dm: 0.1, m: 1, km: 1000 };

/** By what a number in another unit is multiplied to be in the figure's. */
const unitFault = ({ unit }: Model, number: Num): number | undefined => {
  if (
    number.unit === undefined ||
    number.unit === '°' ||
    number.unit === 'units' ||
    unit === undefined ||
    number.unit === unit
  )
    return undefined;
  const [stated, actual] = [factors[number.unit], factors[unit]];
  return stated === undefined || actual === undefined ? undefined : (stated / actual) ** number.power;
};

const everything = (model: Model, quantity: Quantity): number[] => {
  const all = model.entities.filter(
    ({ element, sort }) => element !== undefined && (quantity !== 'area' || sort === 'polygon' || sort === 'shading'),
  );
  const made = quantity === 'perimeter' || quantity === 'area' ? standsFor(model, 'polygon') : [];
  // A circle has a circumference.
  const found = (made.length > 0 && quantity === 'perimeter' ? made : [...all, ...made]).flatMap((one) =>
    quantity === 'height' ? [] : valuesOf(model, one, quantity),
  );
  return [...new Set(found.map((value) => Math.round(value * 1e4) / 1e4))];
};
