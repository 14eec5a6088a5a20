import { allMatches } from '../all-matches.js';
import { boundIn, lies, type NumberIn, type Side } from './bound-words.js';
import { isEntity } from './clause.js';
import type { Finding, Mention } from './mention.js';
import { countOf } from './number-words.js';
import { factsOfRows, hasValue, matchesRow, measureOf, nameOf, plotOf, type Valued } from './query.js';
import type { Sentence } from './scan.js';
import type { World } from './world.js';

/** "The three genres above 300 loans are", "the only town with fewer than 20 visitors is": which parts a bound picks. */
const chosen =
  /\bthe (?:only )?(?:(?<count>two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) )?(?:[\p{Ll}-]+ ){1,2}(?:with |having |of |that (?:is|are|lies?|has|have|gets?|got) )?(?:values |totals |scores |a value |a total |a score )?(?<side>above|over|exceeding|beyond|below|under|(?:more|less|fewer|higher|lower) than|at least|at most) [$€£]?(?=\d)/giu;
const telling =
  /^[.,\d]* ?(?:%|°C?|[\p{L}/²³$€£-]+)?(?: [\p{Ll}]+){0,2}? (?:are|were|is|was)(?: just| only)?(?: the)? $/iu;
const joint = /^(?:, (?:and )?| and | & |, as well as )(?:the )?$/iu;

const sides: Readonly<Record<string, Side>> = {
  above: 'over',
  over: 'over',
  exceeding: 'over',
  beyond: 'over',
  'more than': 'over',
  'higher than': 'over',
  below: 'under',
  under: 'under',
  'less than': 'under',
  'fewer than': 'under',
  'lower than': 'under',
  'at least': 'at-least',
  'at most': 'at-most',
};

/** One value for each name: bars, points or slices of one series. */
const valuesOf = ({ plots, reading }: World): readonly Valued[] => {
  const [plot, ...more] = plots.filter(({ rows }) => rows.some(hasValue));
  if (!plot || more.length > 0 || reading.panels.length > 1 || (plot.series?.labels.length ?? 0) > 1) return [];
  return plot.category?.kind === 'names' && plot.form !== 'box' && plot.form !== 'scatter'
    ? plot.rows.filter(hasValue)
    : [];
};

/** The names behind the verb, as far as the list goes. */
const listedFrom = ({ text, start, mentions }: Sentence, number: NumberIn): readonly Mention[] => {
  const names = mentions.filter((one) => isEntity(one) && one.start >= number.end);
  const [first] = names;
  if (!first || !telling.test(text.slice(number.end - start, first.start - start))) return [];
  const list = [first];
  for (const one of names.slice(1)) {
    const before = list.at(-1) ?? first;
    if (!joint.test(text.slice(before.end - start, one.start - start))) break;
    list.push(one);
  }
  return list;
};

/** Whether the parts that are named are those beyond the bound, and no others are. */
export const chosenBeyond = (sentence: Sentence, world: World): Finding[] =>
  allMatches(sentence.text, chosen).flatMap((match): Finding[] => {
    const { count = '', side = '' } = match.groups ?? {};
    const meant = sides[side.toLowerCase()];
    const at = sentence.start + match.index + match[0].length;
    const number = sentence.mentions.find(
      (one): one is NumberIn => one.type === 'number' && one.start <= at && one.end > at,
    );
    const names = number ? listedFrom(sentence, number) : [];
    const rows = valuesOf(world);
    const own = rows.filter((row) => names.some((name) => matchesRow(row, name)));
    const [first] = own;
    if (!number || meant === undefined || !first || own.length !== names.length) return [];
    if (plotOf(world, first)?.arrangement === 'stacked') return [];
    for (const one of [number, ...names]) one.used = true;
    const bound = boundIn(number, world, own);
    const slack = (measureOf(world, first)?.tolerance(bound) ?? 0) * 0.5;
    const isAtBound = rows.some(({ value }) => Math.abs(value - bound) <= slack && value !== bound);
    const beyond = rows.filter(({ value }) => lies(value, meant, bound));
    const isCounted = count === '' || countOf(count) === beyond.length;
    const ok = isCounted && beyond.length === own.length && own.every((row) => beyond.includes(row));
    const end = names.at(-1)?.end ?? number.end;
    const stated = sentence.text.slice(match.index, end - sentence.start);
    return [
      {
        start: sentence.start + match.index,
        end,
        ok: ok || !isAtBound ? ok : undefined,
        stated,
        actual: ok ? stated : beyond.map((row) => nameOf(row)).join(', '),
        facts: factsOfRows(world, beyond.length > 0 ? beyond : own),
        plain: true,
      },
    ];
  });
