import { allMatches } from '../../all-matches.js';
import { curvesIn } from './curve.js';
import type { Precision } from '../../check/mention.js';
import { precisionOf } from '../../check/precision-words.js';
import { unitWord } from '../../check/number-words.js';
import type { Entity, Model } from '../read/entity.js';
import type { Clause, Group } from '../read/sentence.js';
import { heightAt, sizeOf } from './geometry.js';
import { type ClauseRule, type Finding, groupAfter, headBefore, turned } from './rule.js';

const compared =
  /\b(?:(?<more>longer|larger|bigger|greater|wider|steeper)|(?<less>shorter|smaller|narrower|flatter)) than\b|\b(?<factor>half|twice|double|(?:one and a half|two|three|four|five|\d+(?:\.\d+)?) times|one third|a third|a quarter)(?: exactly)? (?:(?:as|the) (?:long|length|large|size|big|area|high|wide|tall|great)|of|the)(?: as| of)?/g;

const isMore = (
  one: Entity,
  other: Entity,
  words: string,
  { more, factor }: Readonly<Record<string, string | undefined>>,
  precision: Precision,
): boolean | undefined => {
  const steepness = ({ measures: { slope } }: Entity): number | undefined =>
    slope === undefined ? undefined : Math.abs(slope);
  const key = /steep|flat/.test(words) ? steepness : sizeOf;
  const [a, b] = [key(one), key(other)];
  if (a === undefined || b === undefined || one.sort !== other.sort || one.id === other.id) return undefined;
  if (factor !== undefined) {
    const meant = b * (shares[factor] ?? timesOf(factor));
    if (precision === 'over' || precision === 'at-least') return a > meant * 0.999;
    if (precision === 'under' || precision === 'at-most') return a < meant * 1.001;
    return Math.abs(a - meant) < (precision === 'about' ? 0.12 * meant : 0.01 * Math.abs(b));
  }
  return more !== undefined ? a > b * 1.002 : a < b * 0.998;
};

/** "The chord AB is longer than the diameter of the circle": against what is measured, and not drawn. */
const againstMeasure = (clause: Clause, model: Model, subject: Group, match: RegExpMatchArray): Finding | undefined => {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const told = /^ (?:the|its) (radius|diameter)\b/.exec(clause.text.slice(end));
  const [one, more] = subject.entities;
  if (!told || !one || more || one.sort !== 'segment' || groupAfter(clause, end)?.start === end + 1) return undefined;
  const radii = model.entities.flatMap(({ sort, measures }) =>
    sort === 'circle' && measures.radius !== undefined ? [measures.radius] : [],
  );
  const [radius, other] = [...new Set(radii)];
  const length = one.measures.length;
  if (radius === undefined || other !== undefined || length === undefined) return undefined;
  const size = told[1] === 'radius' ? radius : 2 * radius;
  const ok = match.groups?.['more'] === undefined ? length < size * 0.998 : length > size * 1.002;
  return {
    start,
    end: end + told[0].length,
    ok: turned(ok, clause.negated),
    stated: match[0],
    actual: `${length} and ${size}`,
    about: [one],
  };
};

/** "AC is longer than BD", "AM is half as long as BC". */
export const comparisonRule: ClauseRule = (clause, model) =>
  allMatches(clause.text, compared).flatMap((match): Finding[] => {
    const end = match.index + match[0].length;
    const subject = headBefore(clause, match.index);
    const measured =
      subject && match.groups?.['factor'] === undefined ? againstMeasure(clause, model, subject, match) : undefined;
    if (measured) return [measured];
    const object = groupAfter(clause, end);
    // "MN and half of the chord" compares nothing.
    if (
      match.groups?.['factor'] !== undefined &&
      !/\b(?:is|are|was|be|measures?|has|have|isn['’]?t|=|makes?|equals?)\b/.test(
        clause.text.slice(subject?.end ?? 0, match.index),
      )
    )
      return [];
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
    const precision = precisionOf(clause.text.slice(0, match.index).trimEnd());
    const all = ones.flatMap((one) =>
      others.map((other) => isMore(one, other, match[0], match.groups ?? {}, precision)),
    );
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

const timesOf = (factor: string): number => {
  const word = factor.replace(/ times$/, '');
  return unitWord(word) ?? (Number(word) || 1);
};

const shares: Readonly<Record<string, number>> = {
  half: 0.5,
  twice: 2,
  double: 2,
  'one and a half times': 1.5,
  'three times': 3,
  'one third': 1 / 3,
  'a third': 1 / 3,
  'a quarter': 0.25,
};

const atPlace = /(?<!\p{L})(\p{L})\((−|-)?(\d+(?:\.\d+)?)\)\s*(?:=|is|equals)\s*(−|-)?(\d+(?:\.\d+)?)/gu;

/** "f(2) = 3", "at x = 2 the curve has the value 1". */
export const valueRule: ClauseRule = (clause, model) => {
  const curves = curvesIn(model);
  const called = (clause.text.includes('(') ? allMatches(clause.text, atPlace) : []).flatMap((match): Finding[] => {
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
