import { allMatches } from '../../all-matches.js';
import type { SentenceText } from '../../check/sentences.js';
import { colourWords, isColour } from '../../language/colour.js';
import { oncePer } from '../../once-per.js';
import { gapBetween } from '../../recognised/shapes.js';
import type { Verdict } from '../../verdict.js';
import type { Drawing, Thing } from '../drawing.js';
import type { Scope } from './verdict.js';

interface Load {
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

/** A beam on a triangle with one load on either side of it. */
const leverOf = oncePer((drawing: Drawing): readonly [Load, Load] | undefined => {
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
  return a && b && loads.length === 2 && a.unit === b.unit ? [a, b] : undefined;
});

const LOAD = `(?<which>lighter|smaller|lesser|weaker|heavier|larger|bigger|greater|left(?:-hand)?|right(?:-hand)?|${colourWords.toSorted((x, y) => y.length - x.length).join('|')}) (?:load|weight|block|box|mass|force|one|side|person|child)(?: on the (?<side>left|right)(?: side)?)?`;
const subject = new RegExp(
  `\\b(?:${LOAD}|(?:load|weight|block|box|mass|force) (?:on|at) the (?<there>left|right)(?:[ -]hand)?(?: side)?)`,
  'giu',
);

/** The load that is told last before a place in a text. */
const loadBefore = (text: string, at: number, [a, b]: readonly [Load, Load]): Load | undefined => {
  const { which, there } = allMatches(text, subject).findLast(({ index }) => index <= at)?.groups ?? {};
  const lower = (there ?? which)?.toLowerCase().replace('-hand', '');
  if (lower === undefined) return undefined;
  if (lower === 'left' || lower === 'right') return a.side === lower ? a : b;
  const isLight = /^(?:light|small|less|weak)/.test(lower);
  if (isLight && !colourWords.includes(lower)) return a.weight < b.weight ? a : b;
  if (/^(?:heavi|larg|bigg|great)/.test(lower)) return a.weight > b.weight ? a : b;
  const own = [a, b].filter(({ fill }) => fill !== undefined && isColour(fill, lower));
  return own.length === 1 ? own[0] : undefined;
};

const near =
  /\b(?:(?<near>closer|nearer)|farther|further)(?: away)? (?:to|from) (?:the )?(?:pivot|fulcrum|centre|center|middle|turning point|support)\b/gi;
const balance =
  /\b(?:(?<no>not |n['’]t |out of |un)(?:in )?|in )?(?:balanced?\b|equilibrium\b)|\bmoments? (?:(?<differ>differ|are (?:different|unequal))|are (?:equal|the same|both equal)|(?:balance|cancel) each other)\b|\b(?<tips>(?:beam|lever|it|seesaw) (?:tips|tilts|will tip|will tilt|leans))\b/gi;
const weighs =
  /\b(?:weighs|has a (?:weight|mass|force) of|is|pulls with|pushes with|load of) (?:about )?(\d+(?:\.\d+)?) ?(k?N|k?g|newtons?|kilonewtons?|kilograms?)\b(?! ?[·*]? ?m)/g;
const apart =
  /\b(?:at a distance of|at|is|stands|acts|sits|lies|hangs|rests|in a distance of)(?: (?:exactly|about|at|a|distance|of))* (\d+(?:\.\d+)?) ?(c?m|metres?|meters?|centimetres?)\b(?: away)?(?: from|,|\.|$)/gi;
const arms =
  /\b(?<side>left|right)(?:-hand)? arm (?:of the lever |of the beam )?is (?:the )?(?:(?<long>longer|shorter)|(?<n>\d+(?:\.\d+)?) ?(?<unit>c?m|metres?|meters?)\b)/gi;

const units: Readonly<Record<string, string>> = { newton: 'N', newtons: 'N', kilonewton: 'kN', kilonewtons: 'kN', kilogram: 'kg', kilograms: 'kg', metre: 'm', metres: 'm', meter: 'm', meters: 'm', centimetre: 'cm', centimetres: 'cm' }; // prettier-ignore
const unitOf = (word = ''): string => units[word.toLowerCase()] ?? word;

/** Weights times their arms, in what is written where it is, or else as drawn. */
const isBalanced = ([a, b]: readonly [Load, Load]): boolean => {
  const [x, y] = a.arm && b.arm ? [a.arm.length, b.arm.length] : [a.off, b.off];
  return Math.abs(a.weight * x - b.weight * y) < 0.03 * a.weight * x;
};

interface Part {
  readonly text: string;
  readonly whole: string;
  readonly lever: readonly [Load, Load];
  readonly isDenied: boolean;
  readonly say: (match: RegExpExecArray, ok: boolean, actual?: string) => Verdict;
}

/** "The smaller load is farther from the pivot". */
const distances = ({ text, lever, isDenied, say }: Part): Verdict[] =>
  isDenied
    ? []
    : allMatches(text, near).flatMap((match): Verdict[] => {
        const load = loadBefore(text, match.index, lever);
        const other = lever.find((one) => one !== load);
        if (!load || !other || Math.abs(load.off - other.off) < 8) return [];
        return [say(match, match.groups?.['near'] === undefined ? load.off > other.off : load.off < other.off)];
      });

/** "The lever is not in balance, since the two moments differ". */
const balances = ({ text, whole, lever, isDenied, say }: Part): Verdict[] =>
  /\b(?:if|were|would|could|had|titled?|called|otherwise|swapped|instead|nothing|nowhere|no sign)\b/i.test(whole)
    ? []
    : allMatches(text, balance).map((match) => {
        const { no, differ, tips } = match.groups ?? {};
        const isTold = no === undefined && differ === undefined && tips === undefined && !isDenied;
        return say(match, isTold === isBalanced(lever));
      });

/** "The orange block weighs 30 N", "the right-hand load acts at a distance of 3 m". */
const sizes = ({ text, lever, isDenied, say }: Part): Verdict[] => {
  const judged = (match: RegExpExecArray, of: (load: Load) => Load['arm']): Verdict[] => {
    const load = loadBefore(text, match.index, lever);
    const shown = load && of(load);
    if (!shown) return [];
    return [
      say(match, Number(match[1]) === shown.length && unitOf(match[2]) === shown.unit, `${shown.length} ${shown.unit}`),
    ];
  };
  if (isDenied) return [];
  return [
    ...allMatches(text, weighs).flatMap((match) => judged(match, ({ weight, unit }) => ({ length: weight, unit }))),
    ...allMatches(text, apart).flatMap((match) => judged(match, ({ arm }) => arm)),
  ];
};

/** "The left arm is the longer one". */
const armsTold = ({ text, lever: [a, b], isDenied, say }: Part): Verdict[] =>
  isDenied
    ? []
    : allMatches(text, arms).flatMap((match): Verdict[] => {
        const { side, long, n, unit } = match.groups ?? {};
        const [own, other] = side?.toLowerCase() === a.side ? [a, b] : [b, a];
        if (long !== undefined) return [say(match, /longer/i.test(long) ? own.off > other.off : own.off < other.off)];
        const { arm } = own;
        return arm
          ? [say(match, Number(n) === arm.length && unitOf(unit) === arm.unit, `${arm.length} ${arm.unit}`)]
          : [];
      });

/** What is said of a lever: whether it is in balance, which load is nearer to the pivot, how heavy and how far away it is. */
export const leverRule = (sentence: SentenceText, { drawing, about }: Scope): Verdict[] => {
  const lever = leverOf(drawing);
  if (!lever) return [];
  let at = 0;
  return sentence.text.split(/(?<=[;:,]) (?:and )?/u).flatMap((text): Verdict[] => {
    at = sentence.text.indexOf(text, at);
    const from = sentence.start + at;
    const say: Part['say'] = (match, ok, actual) => ({
      start: from + match.index,
      end: from + match.index + match[0].length,
      ok,
      stated: match[0],
      actual: actual ?? null,
      facts: about('text', ...lever.map(({ text: written }) => written)),
    });
    const part = { text, whole: sentence.text, lever, isDenied: /\b(?:not|never)\b|n['’]t\b/i.test(text), say };
    return [distances, balances, sizes, armsTold].flatMap((read) => read(part));
  });
};
