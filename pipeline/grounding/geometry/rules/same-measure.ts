import { allMatches } from '../../all-matches.js';
import type { Entity, Model } from '../read/entity.js';
import { isSameSize } from '../read/vector.js';
import { type Quantity, valuesOf } from './quantity.js';
import { type ClauseRule, type Finding, groupAfter, headBefore, turned } from './rule.js';

const quantities: Readonly<Record<string, Quantity>> = {
  radius: 'radius',
  radii: 'radius',
  diameter: 'diameter',
  height: 'height',
  volume: 'volume',
  area: 'area',
  perimeter: 'perimeter',
  circumference: 'circumference',
  surface: 'surface',
};
const WHAT = '(?<what>radius|radii|diameter|height|volume|area|perimeter|circumference|surface(?= area))s?';

const same = new RegExp(
  `\\b(?:have|has|with|of)(?<not> not)? (?:exactly )?(?:the )?(?<how>same|equal|different|a different|identical) ${WHAT}\\b(?<as> (?:as|than|from|to))?`,
  'g',
);
const most = new RegExp(
  `\\b(?:has|have|with) (?:by far )?the (?<how>largest|biggest|greatest|highest|smallest|lowest|least|most|longest|shortest) ${WHAT}\\b`,
  'g',
);

const valueOf = (model: Model, one: Entity, quantity: Quantity): number | undefined => {
  const [value, more] = valuesOf(model, one, quantity);
  return more === undefined ? value : undefined;
};

/** "The cone and the sphere have the same radius". */
const equals = (clause: Parameters<ClauseRule>[0], model: Model): Finding[] =>
  allMatches(clause.text, same).flatMap((match): Finding[] => {
    const quantity = quantities[match.groups?.['what'] ?? ''];
    const end = match.index + match[0].length;
    const subject = headBefore(clause, match.index);
    const object = match.groups?.['as'] === undefined ? undefined : groupAfter(clause, end);
    const all = [...(subject?.entities ?? []), ...(object?.entities ?? [])];
    if (!quantity || !subject || all.length < 2 || all.length > 6) return [];
    if (match.groups?.['as'] !== undefined && (object?.entities.length ?? 0) === 0) return [];
    const values = all.map((one) => valueOf(model, one, quantity));
    const [first] = values;
    if (first === undefined || values.includes(undefined)) return [];
    const isSame = values.every((value) => isSameSize(value ?? NaN, first));
    const isNot = (match.groups?.['how'] ?? '').includes('different');
    return [
      {
        start: Math.max(clause.start, subject.start),
        end,
        ok: turned(isSame, isNot !== clause.negated),
        stated: match[0],
        actual: values.join(', '),
        about: all,
      },
    ];
  });

/** "Of the three solids, the sphere has the largest volume". */
const extremes = (clause: Parameters<ClauseRule>[0], model: Model): Finding[] =>
  allMatches(clause.text, most).flatMap((match): Finding[] => {
    const quantity = quantities[match.groups?.['what'] ?? ''];
    const own = clause.groups.filter(({ end, start }) => end <= match.index && start >= clause.start);
    const last = own.at(-1);
    const [one, more] = last?.entities ?? [];
    if (!quantity || !last || !one || more) return [];
    const set = own.find((group) => group !== last && group.entities.length > 1)?.entities;
    const peers = set ?? model.entities.filter(({ sort }) => sort === one.sort);
    const values = peers.map((other) => valueOf(model, other, quantity));
    const value = valueOf(model, one, quantity);
    if (value === undefined || peers.length < 2 || values.includes(undefined)) return [];
    const known = values.map((other) => other ?? 0);
    const isLeast = /smallest|lowest|least|shortest/.test(match.groups?.['how'] ?? '');
    const best = isLeast ? Math.min(...known) : Math.max(...known);
    return [
      {
        start: last.start,
        end: match.index + match[0].length,
        ok: turned(isSameSize(value, best), clause.negated),
        stated: match[0],
        actual: known.map((one) => Math.round(one * 100) / 100).join(', '),
        about: [one],
      },
    ];
  });

/** Who has the same radius, height or volume, and who the largest. */
export const sameMeasureRule: ClauseRule = (clause, model) => [...equals(clause, model), ...extremes(clause, model)];
