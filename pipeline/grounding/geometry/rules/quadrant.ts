import type { Entity } from '../read/entity.js';
import { every } from './group-verdicts.js';
import { type ClauseRule, type Finding, hits, isNone, ownerBefore, turned } from './rule.js';

const numerals: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  i: 1,
  second: 2,
  '2nd': 2,
  ii: 2,
  third: 3,
  '3rd': 3,
  iii: 3,
  fourth: 4,
  '4th': 4,
  iv: 4,
};

const places: readonly (readonly [words: RegExp, quadrant: number])[] = [
  [/\b(?:upper|top)[- ]right quadrant/, 1],
  [/\b(?:upper|top)[- ]left quadrant/, 2],
  [/\b(?:lower|bottom)[- ]left quadrant/, 3],
  [/\b(?:lower|bottom)[- ]right quadrant/, 4],
];

const told =
  /\b(?:(?<nth>first|second|third|fourth|1st|2nd|3rd|4th) quadrant|quadrant (?<roman>iii|ii|iv|i|[1-4])\b|(?:upper|top|lower|bottom)[- ](?:right|left) quadrant)/g;

const quadrantOf = ([x, y]: readonly [number, number, number], slack: number): number | undefined =>
  Math.abs(x) < slack || Math.abs(y) < slack ? undefined : y > 0 ? (x > 0 ? 1 : 2) : x < 0 ? 3 : 4;

/** Where a thing is: a point at its place, any other where all its corners are. */
const isIn = ({ sort, places: own, reach }: Entity, quadrant: number, extent: number): boolean | undefined => {
  if (sort === 'curve' || reach !== 'segment' || own.length === 0) return undefined;
  const all = own.map((place) => quadrantOf(place, 1e-3 * extent));
  if (sort === 'point') return all[0] === quadrant;
  return all.every((one) => one === quadrant || one === undefined);
};

/** "P lies in the second quadrant". */
export const quadrantRule: ClauseRule = (clause, model) =>
  model.scene.axes.length < 2
    ? []
    : hits(clause, told).flatMap((hit): Finding[] => {
        const match = new RegExp(told.source).exec(hit.words);
        const word = match?.groups?.['nth'] ?? match?.groups?.['roman'] ?? '';
        const quadrant =
          numerals[word] ??
          (/^[1-4]$/.test(word) ? Number(word) : places.find(([words]) => words.test(hit.words))?.[1]);
        const before = clause.groups.filter(({ end }) => end <= hit.start);
        // "P lies on the circle in the first quadrant": P does.
        const last = before.at(-1)?.phrases.at(-1);
        const isNear =
          before.at(-1) !== undefined && /^ in (?:the )?$/.test(clause.text.slice(before.at(-1)?.end ?? 0, hit.start));
        const own =
          isNear && last?.entities.length === 1 && last.entities[0]?.sort === 'point' ? before.at(-1) : undefined;
        const group =
          own && last
            ? { ...own, phrases: [last], entities: last.entities }
            : (before.find(({ entities }) => entities.length > 0 && entities.every(({ sort }) => sort === 'point')) ??
              ownerBefore(clause, hit.start));
        if (quadrant === undefined || !group || group.entities.length === 0 || group.entities.length > 6) return [];
        const all = group.entities.map((one) => isIn(one, quadrant, model.extent));
        const isNot = clause.negated || isNone(group);
        const ok = isNot ? turned(all.includes(true), true) : every(all);
        return [
          { start: Math.max(clause.start, group.start), end: hit.end, ok, stated: hit.words, about: group.entities },
        ];
      });
