import { allMatches } from '../../all-matches.js';
import { colourWords, isColour } from '../../language/colour.js';
import { oncePer } from '../../once-per.js';
import { gapBetween } from '../../recognised/shapes.js';
import type { Verdict } from '../../verdict.js';
import type { Drawing, Thing } from '../drawing.js';

export interface Load {
  readonly text: Thing;
  readonly weight: number;
  readonly unit: string;
  readonly side: 'left' | 'right';
  readonly fill: string | undefined;
  /** CSS pixels from the pivot. */
  readonly off: number;
  /** The length that is written along the arm. */
  readonly arm: { readonly length: number; readonly unit: string } | undefined;
}

const middleOf = ({ element: { box } }: Thing): number => box.x + box.width / 2;

const measured = (text: Thing, units: RegExp): { readonly size: number; readonly unit: string } | undefined => {
  const [, size, unit = ''] = /^(?:\p{L} ?= ?)?(\d+(?:\.\d+)?) ?(\p{L}+)$/u.exec(text.name ?? '') ?? [];
  return size !== undefined && units.test(unit) ? { size: Number(size), unit } : undefined;
};

/** Its two loads, and where along the beam the pivot is: 0 at its left end, 1 at its right one. */
export type Lever = readonly [Load, Load] & { readonly pivot?: number };

/** A beam on a triangle with one load on either side of it. */
export const leverOf = oncePer((drawing: Drawing): Lever | undefined => {
  if (drawing.kind !== 'shapes') return undefined;
  const shapes = drawing.of('shape');
  const beam = shapes.find(
    ({ element: { kind, box } }) => kind === 'rect' && box.width > 0.5 * drawing.scene.width && box.height < 30,
  );
  const [pivot, more] = shapes.filter(({ outline }) => outline === 'triangle');
  if (!beam || !pivot || more) return undefined;
  const at = middleOf(pivot);
  const texts = drawing.of('text');
  const loads = texts.flatMap((text): Load[] => {
    const told = measured(text, /^(?:k?N|k?g)$/);
    if (!told) return [];
    const box = shapes.find(
      (one) =>
        one !== beam &&
        one.element.kind === 'rect' &&
        one.filled &&
        one.id !== drawing.ground?.id &&
        gapBetween(one.element.box, text.element.box) < 12 &&
        Math.abs(middleOf(one) - middleOf(text)) < 30,
    );
    const x = middleOf(box ?? text);
    const [arm, other] = texts.filter(
      (one) => measured(one, /^(?:c|m)?m$/) && middleOf(one) > Math.min(x, at) && middleOf(one) < Math.max(x, at),
    );
    const length = arm && !other ? measured(arm, /m/) : undefined;
    return [
      {
        text,
        weight: told.size,
        unit: told.unit,
        side: x < at ? 'left' : 'right',
        fill: box?.element.fill,
        off: Math.abs(x - at),
        arm: length && { length: length.size, unit: length.unit },
      },
    ];
  });
  const [left, right] = [loads.filter(({ side }) => side === 'left'), loads.filter(({ side }) => side === 'right')];
  const [a, b] = [left[0], right[0]];
  const along = (at - beam.element.box.x) / beam.element.box.width;
  return a && b && loads.length === 2 && a.unit === b.unit
    ? Object.assign([a, b] as const, { pivot: along })
    : undefined;
});

export const LOAD = `(?<which>lighter|smaller|lesser|weaker|heavier|larger|bigger|greater|left(?:-hand)?|right(?:-hand)?|${colourWords.toSorted((x, y) => y.length - x.length).join('|')}|\\d+(?:\\.\\d+)? ?k?(?:N|g)) (?:load|weight|block|box|mass|force|one|side|person|child)(?: on the (?<side>left|right)(?: side)?)?`;
const subject = new RegExp(
  `\\b(?:${LOAD}|(?:load|weight|block|box|mass|force) (?:on|at) the (?<there>left|right)(?:[ -]hand)?(?: side)?)`,
  'giu',
);

/** The load that is told last before a place in a text. */
export const loadBefore = (text: string, at: number, [a, b]: readonly [Load, Load]): Load | undefined => {
  const { which, there } = allMatches(text, subject).findLast(({ index }) => index <= at)?.groups ?? {};
  const lower = (there ?? which)?.toLowerCase().replace('-hand', '');
  if (lower === undefined) return undefined;
  if (lower === 'left' || lower === 'right') return a.side === lower ? a : b;
  if (/^\d/.test(lower)) return [a, b].find(({ weight }) => weight === Number.parseFloat(lower));
  const isLight = /^(?:light|small|less|weak)/.test(lower);
  if (isLight && !colourWords.includes(lower)) return a.weight < b.weight ? a : b;
  if (/^(?:heavi|larg|bigg|great)/.test(lower)) return a.weight > b.weight ? a : b;
  const own = [a, b].filter(({ fill }) => fill !== undefined && isColour(fill, lower));
  return own.length === 1 ? own[0] : undefined;
};

export interface LeverPart {
  readonly text: string;
  readonly whole: string;
  readonly lever: Lever;
  readonly isDenied: boolean;
  readonly say: (match: RegExpExecArray, ok: boolean, actual?: string) => Verdict;
}
