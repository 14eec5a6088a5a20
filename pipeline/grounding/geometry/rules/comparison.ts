import type { Entity } from '../read/entity.js';
import { heightAt, sizeOf } from './geometry.js';
import { type ClauseRule, type Finding, groupAfter, groupBefore, turned } from './rule.js';

const compared =
  /\b(?:(?<more>longer|larger|bigger|greater|wider|steeper)|(?<less>shorter|smaller|narrower|flatter)) than\b|\b(?<factor>half|twice|double|three times|one third|a third|a quarter)(?: exactly)? (?:(?:as|the) (?:long|length|large|size|big|area|high|wide)|of|the)(?: as| of)?/g;

const isMore = (
  one: Entity,
  other: Entity,
  words: string,
  { more, factor }: Readonly<Record<string, string | undefined>>,
): boolean | undefined => {
  const steepness = ({ measures: { slope } }: Entity): number | undefined =>
    slope === undefined ? undefined : Math.abs(slope);
  const key = /steep|flat/.test(words) ? steepness : sizeOf;
  const [a, b] = [key(one), key(other)];
  if (a === undefined || b === undefined || one.sort !== other.sort || one.id === other.id) return undefined;
  if (factor !== undefined) return Math.abs(a - b * (shares[factor] ?? 1)) < 0.01 * Math.abs(b);
  return more !== undefined ? a > b * 1.002 : a < b * 0.998;
};

/** "AC is longer than BD", "AM is half as long as BC". */
export const comparisonRule: ClauseRule = (clause) =>
  [...clause.text.matchAll(compared)].flatMap((match): Finding[] => {
    const end = match.index + match[0].length;
    const subject = groupBefore(clause, match.index);
    const object = groupAfter(clause, end);
    if (
      !subject ||
      !object ||
      clause.text
        .slice(end, object.start)
        .replace(/\b(?:either|both|each|any|that of|of|the|as|its)\b/g, '')
        .trim() !== ''
    )
      return [];
    const [ones, others] = [subject.entities, object.entities];
    if (ones.length === 0 || others.length === 0 || ones.length > 4 || others.length > 6) return [];
    const all = ones.flatMap((one) => others.map((other) => isMore(one, other, match[0], match.groups ?? {})));
    const loose = [subject, object].some(({ phrases }) =>
      phrases.some(
        ({ noun, plural, det, entities }) => noun !== '' && !plural && entities.length > 1 && det !== 'each',
      ),
    );
    const ok = loose
      ? all.includes(true)
        ? all.includes(false)
          ? undefined
          : true
        : all.includes(undefined)
          ? undefined
          : false
      : all.includes(false)
        ? false
        : all.includes(undefined)
          ? undefined
          : true;
    return [
      {
        start: match.index,
        end: object.end,
        ok: turned(ok, clause.negated),
        stated: match[0],
        about: [...ones, ...others],
      },
    ];
  });

const shares: Readonly<Record<string, number>> = {
  half: 0.5,
  twice: 2,
  double: 2,
  'three times': 3,
  'one third': 1 / 3,
  'a third': 1 / 3,
  'a quarter': 0.25,
};

/** "f(2) = 3", "at x = 2 the curve has the value 1". */
export const valueRule: ClauseRule = (clause, model) => {
  const curves = model.entities.filter(({ sort }) => sort === 'curve');
  const called = [
    ...clause.text.matchAll(/(?<!\p{L})(\p{L})\((−|-)?(\d+(?:\.\d+)?)\)\s*(?:=|is|equals)\s*(−|-)?(\d+(?:\.\d+)?)/gu),
  ].flatMap((match): Finding[] => {
    const curve = curves.find(({ names }) =>
      names.some((name) => name.toLowerCase() === match[1] || name.toLowerCase().startsWith(`${match[1] ?? ''}(`)),
    );
    const actual = curve && heightAt(curve, Number(match[3]) * (match[2] ? -1 : 1));
    if (!curve || actual === undefined) return [];
    const value = Number(match[5]) * (match[4] ? -1 : 1);
    const decimals = /\.(\d+)/.exec(match[5] ?? '')?.[1]?.length ?? 0;
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        ok: turned(
          Math.abs(actual - value) <= 0.5 * 10 ** -decimals * (decimals === 0 ? 0.2 : 1) + 0.003 * model.extent,
          clause.negated,
        ),
        stated: value,
        actual,
        about: [curve],
      },
    ];
  });
  return called;
};
