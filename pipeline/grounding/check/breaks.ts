import { allMatches } from '../all-matches.js';
import { axisMeasure } from '../reading/measure.js';
import type { Finding } from './mention.js';
import type { Sentence } from './scan.js';
import { factIds } from './field/told.js';
import type { World } from './world.js';

const number = '[−-]?\\d[\\d,]*(?:\\.\\d+)?';
const which = '(?<axis>x|y|horizontal|vertical)';
const broken = '(?:broken|interrupted|discontinuous)';
const between = `(?:between|from) [$€£]?(${number})(?: ?[\\p{L}%°$€]+)? (?:and|to) [$€£]?(${number})`;
const pairs = new RegExp(between, 'giu');
const stretch = `(?<pairs>${between}(?:,? (?:and )?${between})*)`;

const patterns = [
  new RegExp(`\\b(?:(?:${which}[- ]?)?axis (?:is|has been) )?${broken}(?: off)? ${stretch}`, 'giu'),
  new RegExp(`\\b(?:break|gap|interruption)(?: (?:in|of|on) the (?:${which}[- ]?)?axis)? ${stretch}`, 'giu'),
  new RegExp(`\\b(?:${which}[- ]?)?axis (?:is|has been) (?<not>not )?${broken}(?! (?:off )?(?:between|from))`, 'giu'),
  new RegExp(`\\b(?<no>no |without (?:an? )?)?${broken} (?:${which}[- ]?)?axis\\b`, 'giu'),
  new RegExp(`\\b(?<no2>no )?(?:axis break|break in the (?:${which}[- ]?)?axis)\\b(?! (?:between|from))`, 'giu'),
];

const channelOf = (word: string | undefined): string | undefined =>
  word === undefined ? undefined : /^[xh]/i.test(word) ? 'x' : 'y';

const valueOf = (text: string): number => Number(text.replaceAll(',', '').replace('−', '-'));

/** "The y-axis is broken between 150 and 1,400", "a broken x-axis": what is left out of an axis. */
export const breakFindings = (sentence: Sentence, world: World): Finding[] => {
  const { text, start, mentions } = sentence;
  if (!/broken|interrupt|discontinuous|break|gap/i.test(text) || !/\baxis\b/i.test(text)) return [];
  const axes = world.reading.scene.axes.filter(({ breaks }) => breaks !== undefined);
  const gaps = axes.flatMap((axis) =>
    (axis.breaks ?? []).map((ends) => ({ axis, ends: ends.map((end) => end * axisMeasure(axis).factor) })),
  );
  const found = patterns.flatMap((pattern) =>
    allMatches(text, pattern).map((match): Finding => {
      const { axis, pairs: told = '', not, no, no2 } = match.groups ?? {};
      const ends = allMatches(told, pairs).map(([, from = '', to = '']) => [from, to] as const);
      const own = gaps.filter((gap) => axis === undefined || gap.axis.channel === channelOf(axis));
      const isNear = (stated: string, { axis: by, ends }: (typeof gaps)[number], at: 0 | 1): boolean =>
        Math.abs(valueOf(stated) - (ends[at] ?? Number.NaN)) <= axisMeasure(by).tolerance(ends[at] ?? 0);
      const there =
        own.length > 0 && ends.every(([from, to]) => own.some((gap) => isNear(from, gap, 0) && isNear(to, gap, 1)));
      const denied = not !== undefined || no !== undefined || no2 !== undefined;
      return {
        start: start + match.index,
        end: start + match.index + match[0].length,
        ok: there !== denied,
        stated: match[0],
        actual: gaps.map(({ ends }) => ends.join(' to ')).join(', ') || null,
        facts: factIds(world, 'axis-break'),
      };
    }),
  );
  for (const mention of mentions)
    if (found.some((one) => one.start < mention.end && mention.start < one.end)) mention.used = true;
  return found;
};
