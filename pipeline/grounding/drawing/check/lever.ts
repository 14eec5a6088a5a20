import { allMatches } from '../../all-matches.js';
import type { SentenceText } from '../../check/sentences.js';
import type { Verdict } from '../../verdict.js';
import { type LeverPart, type Load, leverOf, loadBefore } from './lever-model.js';
import { leverReadings } from './lever-told.js';
import type { Scope } from './verdict.js';

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

/** "The smaller load is farther from the pivot". */
const distances = ({ text, lever, isDenied, say }: LeverPart): Verdict[] =>
  isDenied
    ? []
    : allMatches(text, near).flatMap((match): Verdict[] => {
        const load = loadBefore(text, match.index, lever);
        const other = lever.find((one) => one !== load);
        if (!load || !other || Math.abs(load.off - other.off) < 8) return [];
        return [say(match, match.groups?.['near'] === undefined ? load.off > other.off : load.off < other.off)];
      });

/** "The lever is not in balance, since the two moments differ". */
const balances = ({ text, whole, lever, isDenied, say }: LeverPart): Verdict[] =>
  /\b(?:if|were|would|could|had|titled?|called|otherwise|swapped|instead|nothing|nowhere|no sign)\b/i.test(whole)
    ? []
    : allMatches(text, balance).map((match) => {
        const { no, differ, tips } = match.groups ?? {};
        const isTold = no === undefined && differ === undefined && tips === undefined && !isDenied;
        return say(match, isTold === isBalanced(lever));
      });

/** "The orange block weighs 30 N", "the right-hand load acts at a distance of 3 m". */
const sizes = ({ text, lever, isDenied, say }: LeverPart): Verdict[] => {
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
const armsTold = ({ text, lever: [a, b], isDenied, say }: LeverPart): Verdict[] =>
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
    const say: LeverPart['say'] = (match, ok, actual) => ({
      start: from + match.index,
      end: from + match.index + match[0].length,
      ok,
      stated: match[0],
      actual: actual ?? null,
      facts: about('text', ...lever.map(({ text: written }) => written)),
    });
    const part = { text, whole: sentence.text, lever, isDenied: /\b(?:not|never)\b|n['’]t\b/i.test(text), say };
    return [distances, balances, sizes, armsTold, ...leverReadings].flatMap((read) => read(part));
  });
};
