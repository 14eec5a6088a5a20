import { allMatches } from '../../all-matches.js';
import { oncePer } from '../../once-per.js';
import type { Entity, Model } from '../read/entity.js';
import type { Num } from '../read/item.js';
import type { Clause } from '../read/sentence.js';
import { isWithin, spanOf } from './geometry.js';
import {
  type ClauseRule,
  type Finding,
  type Placed,
  groupAfter,
  groupBefore,
  isDenied,
  isNone,
  numbersIn,
  thenSubject,
  turned,
} from './rule.js';

export const intervals = oncePer((model: Model): readonly Entity[] =>
  model.entities.filter(({ sort }) => sort === 'interval'),
);

/** The end of "0 ≤ x < 13", where a clause may begin with the x: half of an inequality, which says nothing by itself. */
export const isHalf = ({ whole }: Clause, at: number): boolean => /[<≤=] ?$/.test(whole.slice(0, at));

export const intervalFor = (clause: Clause, model: Model, at: number): Entity | undefined => {
  const all = intervals(model);
  const near = [
    ...clause.groups.filter(({ end }) => end <= at).toReversed(),
    ...clause.groups.filter(({ start }) => start >= at),
  ];
  for (const { entities } of thenSubject(near, clause)) {
    const own = entities.filter(({ sort }) => sort === 'interval');
    if (own.length === 1) return own[0];
    if (own.length > 1) return undefined;
  }
  return all.length === 1 ? all[0] : undefined;
};

const ends = (model: Model): Entity[] =>
  model.entities.filter(({ sort, element }) => sort === 'point' && element?.data?.['end'] !== undefined);

const openWords =
  /\b(?<open>open|empty|hollow|unfilled|excluded|not included|exclusive|white|ring)\b|\b(?<closed>closed|filled(?:[- ]in)?|solid|full|included|inclusive|black)\b/;

export const number = '([−-]?\\d+(?:\\.\\d+)?)';

export const valueOf = (words = ''): number => Number(words.replace('−', '-'));

const endPatterns = [
  `\\b(?:open|empty|hollow|unfilled|closed|filled(?:[- ]in)?|solid|full|white)(?: \\w+)? (?:dots?|circles?|points?|ones?|ends?|rings?|discs?|endpoints?)(?: is| are| stands| sits| lies)? (?:at|on|over|above|marks|for) (?:x = |the number |number )?${number}`,
  `${number},? (?:is |which is )?(?:included|excluded|not included|inclusive|exclusive)`,
  `(?:dot|circle|point|end|ring|endpoint) (?:at|on|over) ${number} is (?:open|empty|hollow|unfilled|closed|filled(?:[- ]in)?|solid|full)`,
  `\\b(?:at|over|on) (?:x = |the number )?${number},? (?:there(?:['’]s| is) |sits |stands |lies |is |we have |you see )?(?:an?|the) (?:open|empty|hollow|unfilled|closed|filled(?:[- ]in)?|solid|full|white)(?: \\w+)? (?:dot|circle|point|one|end|ring|disc|endpoint)\\b`,
  `(?:open|closed) (?:at|on the (?:left|right) at) ${number}`,
].map((pattern) => new RegExp(pattern, 'g'));

export const isOpenWord = (words: string): boolean => openWords.exec(words)?.groups?.['open'] !== undefined;

const isOpenEnd = ({ element }: Entity): boolean => element?.data?.['end'] === 'open';

/** "a filled dot at −3 and an empty one at 2", "from −3, included, to 2, excluded". */
export const endRule: ClauseRule = (clause, model) =>
  intervals(model).length === 0
    ? []
    : endPatterns.flatMap((pattern) =>
        allMatches(clause.text, pattern).map((match): Finding => {
          const value = valueOf(match[1]);
          const end = ends(model).find(({ places }) => Math.abs((places[0]?.[0] ?? 1e9) - value) < 1e-6);
          const ok = end !== undefined && isOpenEnd(end) === isOpenWord(match[0]);
          const isNot = isDenied(clause, clause.start, match.index);
          return {
            start: match.index,
            end: match.index + match[0].length,
            ok: turned(ok, isNot),
            stated: match[0],
            about: end ? [end] : [],
          };
        }),
      );

/** "All three ends are filled dots", "the half-open interval". */
export const openRule: ClauseRule = (clause, model) => {
  if (intervals(model).length === 0) return [];
  const found: Finding[] = [];
  const all =
    /\b(?:all|both|every|each)\b.*\b(?:ends?|dots?|circles?|endpoints?)\b.*\b(?:open|empty|hollow|closed|filled|solid)\b/.exec(
      clause.text,
    );
  if (all) {
    const ok = ends(model).every((one) => isOpenEnd(one) === isOpenWord(all[0]));
    found.push({
      start: all.index,
      end: all.index + all[0].length,
      ok: turned(ok, clause.negated),
      stated: all[0],
      about: ends(model),
    });
  }
  const kind = /\b(half-open|open|closed) interval\b/.exec(clause.text);
  const interval = kind ? intervalFor(clause, model, kind.index) : undefined;
  const span = interval && spanOf(interval);
  if (kind && interval && span) {
    const sides = [span.left, span.right];
    const ok =
      kind[1] === 'half-open'
        ? sides.includes('open') && sides.includes('closed')
        : sides.every((side) => side === undefined || side === kind[1]);
    found.push({
      start: kind.index,
      end: kind.index + kind[0].length,
      ok: turned(ok, clause.negated),
      stated: kind[0],
      about: [interval],
    });
  }
  return found;
};

/** "The interval contains −3, but not 2". */
const containing = (clause: Clause, model: Model, numbers: readonly Placed<Num>[], at: number): Finding[] => {
  const interval = intervalFor(clause, model, at);
  if (!interval) return [];
  return numbers
    .filter(({ start }) => start >= at)
    .map((one) => {
      const isNot =
        /\b(?:not|neither|nor|without)\b/.test(clause.text.slice(at, one.start)) ||
        /\b(?:not|n['’]t|never)\b/.test(clause.text.slice(clause.start, at));
      return {
        start: Math.min(at, one.start),
        end: one.end,
        ok: turned(isWithin(interval, one.value), isNot),
        stated: one.value,
        about: [interval],
      };
    });
};

/** "The red interval contains −3 but not 2", "zero is inside the red piece", "P belongs to neither". */
export const membershipRule: ClauseRule = (clause, model) => {
  const all = intervals(model);
  if (all.length === 0) return [];
  const { text } = clause;
  const numbers = numbersIn(clause).filter(
    ({ start, end }) => !clause.items.some((one) => one.type === 'phrase' && one.start <= start && one.end >= end),
  );
  const contains = /\b(?:contains?|includes?|covers?)\b/.exec(text);
  const belongs =
    /\b(?:belongs?(?:\s+to)?|(?:is|are|lies?|isn['’]?t|aren['’]?t)(?: not)?(?: also)? (?:inside|in|within|part of|an? elements? of|a member of|outside|contained in)|both do\b|do\s*$)/.exec(
      text,
    );
  if (contains && !/\b(?:all|every|than)\b/.test(text.slice(contains.index)))
    return containing(clause, model, numbers, contains.index);
  // "Endpoints that belong to the set": which of them do, and not that they do.
  if (!belongs || /\bthat $/.test(text.slice(0, belongs.index))) return [];
  const object = groupAfter(clause, belongs.index);
  const sets = object?.entities.filter(({ sort }) => sort === 'interval') ?? [];
  const pool = sets.length > 0 ? sets : all;
  const points =
    groupBefore(clause, belongs.index)?.entities.filter(
      ({ sort, element }) => sort === 'point' && element?.data?.['end'] === undefined,
    ) ?? [];
  const subjects = [
    ...numbers.filter(({ end }) => end <= belongs.index + 2).map((one) => ({ start: one.start, value: one.value })),
    ...points.map((one) => ({ start: belongs.index, value: one.places[0]?.[0] ?? 0 })),
  ];
  if (
    sets.length === 0 &&
    !/\b(?:sets?|intervals?|parts?|coloured|colored|do|bars?|neither|them|either)\b/.test(text.slice(belongs.index))
  )
    return [];
  // "Only five belong to it": so many.
  if (
    numbers.length === 1 &&
    points.length === 0 &&
    /^ (?:of (?:them|these) )?(?:belong|are|lie)\b/.test(text.slice(numbers[0]?.end))
  )
    return [];
  const isNot = clause.negated || isNone(object) || /\bneither\b/.test(text) || /\boutside\b/.test(belongs[0]);
  return subjects.map(({ start, value }) => {
    const inside = pool.some((one) => isWithin(one, value));
    return {
      start: Math.min(start, belongs.index),
      end: belongs.index + belongs[0].length,
      ok: turned(inside, isNot),
      stated: value,
      about: pool,
    };
  });
};
