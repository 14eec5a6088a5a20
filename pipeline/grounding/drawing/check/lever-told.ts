import { allMatches } from '../../all-matches.js';
import { countOf } from '../../check/number-words.js';
import type { Verdict } from '../../verdict.js';
import { LOAD, loadBefore, type LeverPart } from './lever-model.js';

const heavier =
  /\b(?:is|are|weighs)(?: clearly| much| also)? (?:the )?(?<way>lighter|heavier|less heavy|less|more)(?: (?:one|block|box|load|weight|of the two|than the (?:\p{L}+ )?(?:other|one|block|box|load|weight|person|child))|[.,;]|$)/giu;

/** "The green block is the lighter of the two". */
const weightsCompared = ({ text, lever, isDenied, say }: LeverPart): Verdict[] =>
  isDenied
    ? []
    : allMatches(text, heavier).flatMap((match): Verdict[] => {
        const load = loadBefore(text, match.index, lever);
        const other = lever.find((one) => one !== load);
        if (!load || !other || load.weight === other.weight) return [];
        const isLight = /^l/i.test(match.groups?.['way'] ?? '');
        return [say(match, load.weight < other.weight === isLight)];
      });

const multiple =
  /\b(?:is|weighs|stands|lies|sits)(?: exactly)? (?<times>twice|half|three times|four times|double|just) as (?<what>far(?: away)? (?:from|to) the (?:pivot|fulcrum|support|middle)|far away|heavy|much) as\b/gi;
const factors: Readonly<Record<string, number>> = {
  twice: 2,
  double: 2,
  half: 0.5,
  'three times': 3,
  'four times': 4,
  just: 1,
};

/** "The lighter block is twice as far from the pivot as the heavier one". */
const multiples = ({ text, lever, isDenied, say }: LeverPart): Verdict[] =>
  isDenied
    ? []
    : allMatches(text, multiple).flatMap((match): Verdict[] => {
        const load = loadBefore(text, match.index, lever);
        const other = lever.find((one) => one !== load);
        if (!load || !other) return [];
        const isFar = /^far/i.test(match.groups?.['what'] ?? '');
        const actual = isFar ? load.off / other.off : load.weight / other.weight;
        const stated = factors[match.groups?.['times']?.toLowerCase() ?? ''] ?? NaN;
        return [say(match, Math.abs(actual / stated - 1) < 0.05, String(Math.round(actual * 100) / 100))];
      });

const sided = new RegExp(
  `\\b${LOAD}(?: (?:is|stands|sits|lies|hangs|rests|acts|placed|put))+ (?:on|at|to) the (?<place>left|right)\\b(?! (?:of|half of the (?:picture|figure)))`,
  'giu',
);

/** "The 60 N block is on the left". */
const sides = ({ text, lever, isDenied, say }: LeverPart): Verdict[] =>
  isDenied
    ? []
    : allMatches(text, sided).flatMap((match): Verdict[] => {
        const load = loadBefore(text, match.index, lever);
        return load ? [say(match, load.side === match.groups?.['place']?.toLowerCase())] : [];
      });

const pivots =
  /\b(?:pivot|fulcrum|support|triangle|turning point) (?:is|lies|stands|sits|is placed|is located)(?<no>n['’]t| not)?(?: (?:exactly|just|right|rather|a bit))*(?: (?:(?:under|below|beneath|in|at) the (?:(?<half>left|right)(?:-hand)? (?:half|part)|(?<middle>middle|centre|center|midpoint))|(?<near>nearer|closer) to the (?<end>left|right)(?:-hand)?(?: (?:end|side|block|load))?))\b/gi;

/** "The pivot isn't in the middle of the beam", "it is nearer to the left end". */
const pivotTold = ({ text, lever: { pivot }, say }: LeverPart): Verdict[] =>
  pivot === undefined
    ? []
    : allMatches(text, pivots).flatMap((match): Verdict[] => {
        const { no, half, middle, end } = match.groups ?? {};
        const off = Math.abs(pivot - 0.5);
        const isMiddle = off < 0.02;
        // As near to it as this, a reader may call it the middle.
        if (middle !== undefined && !isMiddle && off < 0.06) return [];
        const isSo = middle === undefined ? !isMiddle && pivot < 0.5 === /left/i.test(half ?? end ?? '') : isMiddle;
        return [say(match, isSo === (no === undefined), isMiddle ? 'middle' : pivot < 0.5 ? 'left' : 'right')];
      });

const counted =
  /\b(?<n>\d+|one|two|three|four|five) (?:blocks|boxes|loads|weights|masses)(?= (?:have|are|were|stand|lie|rest|sit|on|act|hang|can)\b|[.,;]|$)/gi;

/** "Three blocks have been placed on the beam". */
const counts = ({ text, isDenied, say }: LeverPart): Verdict[] =>
  isDenied
    ? []
    : allMatches(text, counted).flatMap((match): Verdict[] => {
        const n = countOf(match.groups?.['n'] ?? '');
        return n === 1 ? [] : [say(match, n === 2, '2')];
      });

/** What is said of the loads of a lever and of its pivot beside how far and how heavy they are. */
export const leverReadings: readonly ((part: LeverPart) => Verdict[])[] = [
  weightsCompared,
  multiples,
  sides,
  pivotTold,
  counts,
];
