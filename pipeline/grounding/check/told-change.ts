import { isPerTime } from './aggregate-words.js';
import type { Finding, Mention, MentionOf } from './mention.js';
import type { Sentence } from './scan.js';

type NumberIn = Mention & MentionOf<'number'>;

const change =
  /\b(?:an?|the|its|their|this)? ?(?:\p{L}+ )?(?:(increase|rise|growth|gain|jump|climb|surge)|(decrease|drop|decline|fall|loss|reduction|plunge|slump)) of (?:\p{L}+ ){0,3}$/iu;

const isPercent = ({ unit }: NumberIn): boolean => unit === 'percent';

/** Both ends of a course, told as "from 98 in Q1 to 160 in Q4" before a place in the text. */
const endsBefore = ({ text, start }: Sentence, numbers: readonly NumberIn[], at: number): readonly NumberIn[] => {
  const before = numbers.filter((one) => one.end - start <= at);
  const [from, to] = before.slice(-2);
  if (!from || !to) return [];
  const lead = text.slice(0, from.start - start);
  const between = text.slice(from.end - start, to.start - start);
  const after = text.slice(to.end - start, at);
  return /\bfrom (?:\p{L}+ ){0,3}\W?$/iu.test(lead) &&
    /\bto (?:\p{L}+ ){0,4}\W?$/iu.test(between) &&
    !/[,;]/.test(between) &&
    /^[^,;]*(?:,|[–—(]|, or|, that is|, which is|, i\.e\.)\s*$/u.test(after)
    ? [from, to]
    : [];
};

/** What the text itself tells by how much something changed: in its own unit, or in percent of where it began. */
const amounts = ([from, to]: readonly NumberIn[], stated: NumberIn): readonly number[] => {
  if (!from || !to) return [];
  const gap = Math.abs(to.value - from.value);
  const share = from.value === 0 ? [] : [(gap / Math.abs(from.value)) * 100];
  if (stated.unit === 'fraction') return share.map((one) => one / 100);
  if (!isPercent(stated)) return [gap];
  return isPercent(from) || isPercent(to) ? [...share, gap] : share;
};

const isNearly = (stated: NumberIn, actual: number): boolean => {
  const slack = Math.max(
    stated.rounding,
    isPercent(stated) ? 1.5 : 0,
    stated.unit === 'fraction' ? 0.04 : 0,
    actual * (stated.precision === 'plain' ? 0.04 : 0.1),
  );
  return stated.precision === 'over' || stated.precision === 'at-least'
    ? actual > stated.value - slack && actual < stated.value * 1.5 + slack
    : Math.abs(stated.value - actual) <= slack;
};

/** "rose from 98 in Q1 to 160 in Q4, an increase of 63%": held against the two numbers that stand before it. */
export const toldChanges = (sentence: Sentence): Finding[] => {
  const { text, start } = sentence;
  const numbers = sentence.mentions.filter((one): one is NumberIn => one.type === 'number' && one.unit !== 'ordinal');
  if (numbers.length < 3) return [];
  return numbers.flatMap((stated): Finding[] => {
    const lead = text.slice(0, stated.start - start);
    const found = change.exec(lead);
    const ends = found ? endsBefore(sentence, numbers, found.index) : [];
    const [from, to] = ends;
    const all = amounts(ends, stated);
    if (!found || !from || !to || all.length === 0) return [];
    if (isPerTime(sentence, stated)) return [];
    const rises = found[1] !== undefined;
    const ok = to.value > from.value === rises && all.some((actual) => isNearly(stated, actual));
    return [
      {
        start: start + found.index,
        end: stated.end,
        ok,
        stated: stated.value,
        actual: Math.round((all[0] ?? 0) * 10) / 10,
        facts: [],
        plain: true,
      },
    ];
  });
};
