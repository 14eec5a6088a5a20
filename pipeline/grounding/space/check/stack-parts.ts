import type { Verdict } from '../../verdict.js';
import type { SpaceFigure } from '../figure.js';
import type { Scope } from './rule.js';

/** How high the columns of a stack of cubes are: rows from back to front, each from left to right. */
export interface Stack {
  readonly heights: readonly (readonly number[])[];
  readonly cubes: number;
  readonly visible: number;
  readonly hidden: number;
  readonly id: string;
}

export const stacksIn = ({ stacks }: SpaceFigure): Stack[] =>
  stacks.map(({ id, data }) => ({
    id,
    heights: String(data?.['heights'] ?? '')
      .split('/')
      .map((row) => row.trim().split(/\s+/).map(Number)),
    cubes: Number(data?.['cubes']),
    visible: Number(data?.['visible']),
    hidden: Number(data?.['hidden']),
  }));

/** A part of a stack: some of its columns, as heights. */
type Part = readonly number[];

export const sum = (part: Part): number => part.reduce((total, one) => total + one, 0);
export const filled = (part: Part): number => part.filter((one) => one > 0).length;

/** How high the columns are that there are: places without a cube are none. */
export const standing = ({ heights }: Stack): Part => heights.flat().filter((one) => one > 0);

export const rowWords =
  /\b(?:(back|rear|hindmost|front|foremost|first|nearest|last|middle|centre) (?:row|line)|rows? (?:at|in) the (back|rear|front|middle))\b/;
export const columnWords =
  /\b(?:(?:left(?:most|-hand)?|right(?:most|-hand)?) (?:column|side|end|edge|slice|part)|(?:on|at|to) the (?:far |very )?(?:left|right))\b/;

/** Which columns a statement is about; undefined where it names no place. */
export const partOf = (
  words: string,
  { heights }: Stack,
): { readonly part: Part; readonly isCorner: boolean } | undefined => {
  const isBack = /\b(?:back|rear|behind|hindmost)\b/.test(words);
  const isFront = /\b(?:front|foremost|nearest)\b/.test(words);
  const isLeft = /\bleft/.test(words);
  const isRight = /\bright/.test(words);
  const across = (row: readonly number[] | undefined): Part => (row ? (isLeft ? row.slice(0, 1) : row.slice(-1)) : []);
  if ((isBack || isFront) && (isLeft || isRight))
    return { part: across(isBack ? heights[0] : heights.at(-1)), isCorner: true };
  if (isBack !== isFront) return { part: (isBack ? heights[0] : heights.at(-1)) ?? [], isCorner: false };
  if (isLeft !== isRight) return { part: heights.flatMap((row) => across(row)), isCorner: false };
  if (/\bmiddle row\b/.test(words) && heights.length === 3) return { part: heights[1] ?? [], isCorner: false };
  return undefined;
};

/** What one stack says to a statement. */
export type Judge = (stack: Stack) => { readonly ok: boolean | undefined; readonly actual: number | string };

export const verdict = (
  span: { start: number; end: number },
  stacks: readonly Stack[],
  stated: string | number,
  judge: Judge,
  { about }: Scope,
  isNot: boolean,
): Verdict[] => {
  const all = stacks.map(judge);
  const known = all.filter(({ ok }) => ok !== undefined);
  if (known.length === 0) return [];
  const ok = known.some((one) => one.ok === true) !== isNot;
  return [
    {
      ...span,
      ok,
      stated,
      actual: known.map(({ actual }) => actual).join(', '),
      facts: stacks.flatMap(({ id }) => about('count', id)),
    },
  ];
};

const ordinals: Readonly<Record<string, number>> = {
  bottom: 1, lowest: 1, ground: 1, first: 1, lower: 1, second: 2, middle: 2, third: 3, fourth: 4,
}; // prettier-ignore

/** Cubes in one layer, counted from below. */
export const layerOf = (words: string, { heights }: Stack): number | undefined => {
  const which =
    /\b(bottom|lowest|ground|first|lower|second|middle|third|fourth|top|topmost|uppermost|upper|highest) (?:layer|level|floor|storey|story|tier)\b/.exec(
      words,
    )?.[1];
  if (which === undefined) return undefined;
  const all = heights.flat();
  const top = Math.max(...all);
  if (which === 'middle' && top !== 3) return undefined;
  const level = ordinals[which] ?? top;
  return all.filter((one) => one >= level).length;
};

/** The part of a sentence between commas with a verb, and semicolons. */
export const clauseAt = (text: string, at: number): string => {
  const from = Math.max(
    ...[';', ':', '. ', ' but ', ' while ', ' whereas '].map((stop) => text.lastIndexOf(stop, at)),
    0,
  );
  const ends = [';', '. ', ' but ', ' while ', ' whereas ']
    .map((stop) => text.indexOf(stop, at))
    .filter((one) => one > 0);
  return text.slice(from, Math.min(...ends, text.length));
};
