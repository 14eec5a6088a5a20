import type { Model } from '../read/entity.js';
import type { Phrase } from '../read/item.js';
import type { Clause } from '../read/sentence.js';
import { isInside, isOn } from './geometry.js';
import { every } from './group-verdicts.js';
import { finding, isVague, othersOf, pointsOf, strangers } from './group-verdicts.js';
import {
  type ClauseRule,
  type Finding,
  type Hit,
  groupAfter,
  groupBefore,
  headBefore,
  hits,
  isNone,
  turned,
} from './rule.js';

const onWords =
  /\b(?:(?:lies?|lying|is|are|be|located|situated|sits?|stands?|placed|marked|being|all) (?:all |both |exactly |also |not )*(?:a point |points )?(?:on|of)(?= (?:the )?\S)|(?:isn['’]?t|aren['’]?t|not|nor|points|both|corners|vertices|all) on)\b/g;

const judgeOn = (clause: Clause, model: Model, hit: Hit): Finding[] => {
  const near = groupBefore(clause, hit.start);
  const head = headBefore(clause, hit.start);
  // "All corners of the triangle lie on the circle": the corners.
  const subject = head?.noun === 'corner' || head?.noun === 'point' ? head : near;
  const object = groupAfter(clause, hit.end);
  if (
    !object ||
    clause.text
      .slice(hit.end, object.start)
      .replace(/\b(?:the|upper|lower)\b/g, '')
      .trim() !== ''
  )
    return [];
  if (hit.words.endsWith('of') && !hit.words.includes('point')) return [];
  if (/\bat (?:a )?right angles?\b/.test(clause.text.slice(object.end))) return [];
  const [points, things] = [pointsOf(subject), othersOf(object)];
  if (strangers(subject, object) && !clause.negated && object.noun !== 'axis')
    return [finding(hit, object.end, false, 'on', [])];
  const several =
    things.length > 1 && object.phrases.some(({ name, det }) => name === undefined && !/^(?:both|no)$/.test(det));
  const loose = ({ name, det }: Phrase): boolean => name === undefined && !/^(?:all|both|the|pronoun|no)$/.test(det);
  if (points.length === 0 || things.length === 0 || several) return [];
  if (points.length > 1 && subject?.phrases.some(loose)) return [];
  const all = points.flatMap((point) => things.map((thing) => isOn(model, point, thing)));
  const none = isNone(subject) || isNone(object);
  const ok = !(clause.negated || none)
    ? every(all)
    : all.includes(undefined)
      ? undefined
      : none || all.length === 1
        ? !all.includes(true)
        : all.includes(false);
  // "The centre is on its longest side": of which of those before, is open.
  const isIts = ok === false && /\bits\b/.test(clause.text.slice(hit.end, object.end));
  return [finding(hit, object.end, isIts ? undefined : ok, 'on', [...points, ...things])];
};

/** "To the point E on the side CD": said of the point right before. */
const onSide =
  /(?<=\p{L}\d?['′]?) on (?=(?:the )?(?:side|segment|line segment|edge|base|hypotenuse|leg|diagonal) \p{L}{2}\b)/gu;

/** "P lies on the circle k". */
export const onRule: ClauseRule = (clause, model) => [
  ...hits(clause, onWords).flatMap((hit) => judgeOn(clause, model, hit)),
  ...hits(clause, onSide).flatMap((hit) => {
    const near = groupBefore(clause, hit.start);
    const isRight = near?.end === hit.start && near.entities.length === 1 && near.entities[0]?.sort === 'point';
    return isRight ? judgeOn(clause, model, { ...hit, words: 'is on' }) : [];
  }),
];

/** "The line g passes through A". */
export const throughRule: ClauseRule = (clause, model) =>
  hits(clause, /\b(?:pass(?:es|ing)?|goe?s?|runs?|leads?|going|running)(?: exactly)? through\b|\bcontains?\b/g).flatMap(
    (hit): Finding[] => {
      const near = groupBefore(clause, hit.start);
      // "The medians of the triangle pass through S": the medians do.
      const subject =
        near && near.start >= clause.start && /\bof (?:the |this |its )?$/.test(clause.text.slice(0, near.start))
          ? headBefore(clause, hit.start)
          : near;
      const object = groupAfter(clause, hit.end);
      const [things, points] = [othersOf(subject), pointsOf(object)];
      const unclear = points.length === 0 || points.length > 8 || points.length !== object?.entities.length;
      if (!subject || !object || isVague(subject) || unclear || things.length === 0)
        return strangers(object) && !clause.negated ? [finding(hit, hit.end, false, 'through', [])] : [];
      const firm = ({ name, det, count }: Phrase): boolean =>
        name !== undefined || /^(?:all|both|the)$/.test(det) || count === points.length;
      if (points.length > 1 && !object.phrases.every(firm)) return [];
      const inside = hit.words.startsWith('contain');
      const all = things.flatMap((thing) =>
        points.map((point) =>
          thing.sort === 'polygon' && inside ? isInside(point, thing) : isOn(model, point, thing),
        ),
      );
      const isNot = clause.negated || isNone(object) || isNone(subject);
      // "Two of the lines pass through G": as many of them, and where it says so no more.
      const [{ count, words } = { count: undefined, words: [] }] = subject.phrases;
      if (count !== undefined && count < things.length && points.length === 1 && words.includes('of')) {
        const own = all.filter((one) => one === true).length;
        const isExact = /\b(?:exactly|only|just) $/.test(clause.text.slice(clause.start, subject.start));
        const ok = all.includes(undefined) ? undefined : isExact ? own === count : own >= count;
        return [finding(hit, object.end, turned(ok, isNot), 'through', [...things, ...points])];
      }
      return [finding(hit, object.end, turned(every(all), isNot), 'through', [...things, ...points])];
    },
  );

/** "M lies inside the triangle". */
export const insideRule: ClauseRule = (clause, model) =>
  hits(clause, /\b(?:inside|within|in the interior of|outside|in the inside of)\b(?: of)?/g).flatMap(
    (hit): Finding[] => {
      const [subject, object] = [groupBefore(clause, hit.start), groupAfter(clause, hit.end)];
      const [points, [thing, more]] = [pointsOf(subject), othersOf(object)];
      if (points.length === 0 || !thing || more || !object || strangers(subject)) return [];
      // "A triangle with A on the left and C above A, inside a circle": the triangle is.
      if (subject && /,\s*$/.test(clause.text.slice(subject.end, hit.start))) return [];
      const out = hit.words.startsWith('outside');
      const inside = every(
        points.map((point) =>
          isOn(model, point, thing) && thing.sort !== 'interval' ? (out ? undefined : false) : isInside(point, thing),
        ),
      );
      return [finding(hit, object.end, turned(inside, out !== clause.negated), hit.words, [...points, thing])];
    },
  );
