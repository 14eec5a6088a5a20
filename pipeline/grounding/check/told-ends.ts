import { mayMatch } from '../all-matches.js';
import type { Plot, Row } from '../reading/reading.js';
import { highest, lowest, medianOf } from '../reading/statistics.js';
import { isEntity } from './clause.js';
import type { Finding, Mention } from './mention.js';
import { outliersOf } from './outliers.js';
import { dimensionOf, factsOfRows, matchesRow } from './query.js';
import type { Sentence } from './scan.js';
import { degreeOf } from './statement/degree-words.js';
import type { World } from './world.js';

const graded = '(?:most|least) \\p{L}+|\\p{L}{2,}est|best|worst';
/** "the shortest train trip", "the most active regular", "the median client under B". */
const one = (key: string): string =>
  `(?:the |even the |an? )?(?<grade${key}>${graded}|median|typical|middle)(?: single| individual)?(?: \\p{L}+){0,2}?(?: (?:of|in|at|for|from|under|with|on|among|by))?(?: the)? ⟨(?<name${key}>\\d+)⟩(?: (?!than\\b)\\p{L}+){0,2}?`;
/** The same with its name before: "Swift's fastest delivery". */
const owned = (key: string): string =>
  `⟨(?<name${key}>\\d+)⟩(?:['’]s?)? (?<grade${key}>${graded}|median)(?: (?!than\\b)\\p{L}+){0,2}?`;
const verb =
  ' (?:(?:still|also|clearly|even|already|well|far|much|slightly|is|are|was|were|has|have|had|costs?|yields?|spends?|takes?|took|lasts?|reach(?:es|ed)?|scores?|earns?|weighs?|lies?|sits?|stays?|remains?|a|an|time|money|points?|hours) )*(?:(?<more>\\p{L}{3,}er|more|less|better|worse|fewer)(?: \\p{L}+){0,2}? than|(?<over>exceeds?|above|surpass(?:es|ed)?)|(?<under>below|short of)) ';
const patterns = (['one', 'owned'] as const).flatMap((a) =>
  (['one', 'owned'] as const).map((b) => {
    const side = (which: 'one' | 'owned', key: string): string => (which === 'one' ? one(key) : owned(key));
    return new RegExp(`${side(a, '1')}${verb}${side(b, '2')}(?=$|[.,;])`, 'iu');
  }),
);

const times = /\b(?:times?|durations?|delays?|latency|seconds|minutes|hours|runtimes?)\b|\((?:s|ms|min|h)\)/i;
const speeds = /\b(?:speed|velocity|pace|fps|rate|throughput|km\/h|mph|m\/s)\b/i;
const good =
  /\b(?:accuracy|scores?|yields?|points|grades?|marks?|ratings?|precision|recall|returns?|profits?|income|wages?|salar)/i;
const bad = /\b(?:loss|errors?|latency|delays?|times?|costs?|perplexity|waste)\b/i;

/** What much of a word means where such a quantity is shown: 1 for more of it; undefined where nobody knows. */
const signOf = (word: string, title: string): 1 | -1 | undefined => {
  const [first = '', second] = word.toLowerCase().split(' ');
  const [, pace] = /^(fast|quick|slow|soon)(?:er|est)$/.exec(first) ?? [];
  if (pace !== undefined) {
    const sign = times.test(title) ? -1 : speeds.test(title) ? 1 : undefined;
    return sign && ((sign * (pace === 'slow' ? -1 : 1)) as 1 | -1);
  }
  if (/^(?:best|better|worst|worse)$/.test(first)) {
    const sign = bad.test(title) ? -1 : good.test(title) ? 1 : undefined;
    return sign && ((sign * (first.startsWith('b') ? 1 : -1)) as 1 | -1);
  }
  if (second !== undefined && /^(?:most|least)$/.test(first)) {
    // "the most active": of what is measured, where "the most reliable" is not.
    if (!/^(?:expensive|active|popular|frequent|costly|common|productive|experienced|polluted)$/.test(second))
      return undefined;
    return first === 'most' ? 1 : -1;
  }
  const degree = degreeOf(first, 'ADJ');
  return degree && !degree.judged ? degree.sign : undefined;
};

interface Ends {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  readonly rows: readonly Row[];
}

/** Both ends and the middle of what a name stands for: a box with its outliers, or a row of points. */
const endsOf = (name: Mention, plot: Plot, world: World): Ends | undefined => {
  const own = plot.rows.filter((row) => matchesRow(row, name));
  if (plot.form === 'box') {
    const [box, ...more] = own;
    const beyond = outliersOf(world).filter((row) => matchesRow(row, name));
    const known = [box?.low, box?.high, ...beyond.map(({ value }) => value)].filter((value) => value !== undefined);
    if (!box || more.length > 0 || box.value === undefined || box.low === undefined || box.high === undefined)
      return undefined;
    return { low: lowest(known), middle: box.value, high: highest(known), rows: [box] };
  }
  const values = own.flatMap(({ value }) => (value === undefined ? [] : [value]));
  return values.length < 3
    ? undefined
    : { low: lowest(values), middle: medianOf(values), high: highest(values), rows: own.slice(0, 3) };
};

/** "The shortest train trip is shorter than the longest bike trip": ends of two groups of single values. */
export const endFindings = (sentence: Sentence, world: World): Finding[] => {
  const { text, start, mentions } = sentence;
  if (!mayMatch(text, /\b(?:than|exceeds?|above|below|surpass\w*|short)\b/i)) return [];
  const [plot, ...more] = world.plots.filter(({ form }) => form === 'box' || form === 'strip');
  if (!plot || more.length > 0 || world.reading.panels.length > 1) return [];
  const names = mentions.filter((name) => isEntity(name) && dimensionOf(world, name) !== undefined);
  const coded = names.reduceRight(
    (line, { start: from, end }, index) => `${line.slice(0, from - start)}⟨${index}⟩${line.slice(end - start)}`,
    text,
  );
  const groups = patterns.map((pattern) => pattern.exec(coded)?.groups).find((found) => found !== undefined);
  const [a, b] = [names[Number(groups?.['name1'])], names[Number(groups?.['name2'])]];
  if (!groups || !a || !b || a === b || /\b(?:not|never|no|times|twice|half|by)\b|n['’]t\b/iu.test(coded)) return [];
  const title = plot.measure?.title?.printed ?? '';
  const valueOf = (name: Mention, grade = ''): readonly [number, Ends] | undefined => {
    const ends = endsOf(name, plot, world);
    const sign = signOf(grade, title);
    if (!ends) return undefined;
    if (/^(?:median|typical|middle)$/i.test(grade)) return [ends.middle, ends];
    return sign && [sign > 0 ? ends.high : ends.low, ends];
  };
  const [one2, other] = [valueOf(a, groups['grade1']), valueOf(b, groups['grade2'])];
  const sign = groups['over'] ? 1 : groups['under'] ? -1 : signOf(groups['more'] ?? '', title);
  if (!one2 || !other || sign === undefined) return [];
  const gap = (one2[0] - other[0]) * sign;
  // Ends that a reader cannot tell apart.
  if (Math.abs(gap) <= (plot.measure?.tolerance(one2[0]) ?? 0)) return [];
  return [
    {
      start: a.start,
      end: b.end,
      ok: gap > 0,
      stated: text.slice(a.start - start, b.end - start),
      actual: `${one2[0]}; ${other[0]}`,
      facts: factsOfRows(world, [...one2[1].rows, ...other[1].rows]),
      plain: true,
    },
  ];
};
