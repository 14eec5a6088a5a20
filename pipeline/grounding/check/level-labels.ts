import { mayMatch } from '../all-matches.js';
import { isFitted } from '../reading/fitted.js';
import { levelsIn, type Level } from '../reading/levels.js';
import type { Clause } from './clause.js';
import { finding } from './finding.js';
import type { Finding, Mention, MentionOf } from './mention.js';
import { agrees, isNear, select } from './query.js';
import type { Token } from './token.js';
import { labelKey } from './tokenize.js';
import type { World } from './world.js';

type NumberIn = Mention & MentionOf<'number'>;

const general = /^(?:line|value|level|the|of|a|and|at|in|for|mean|average|median|max|min|maximum|minimum)$/;

/** Where the words of a label stand, or the first half of them: "the reserved price" of "Reserved price p_l". */
const placeOf = (
  tokens: readonly Token[],
  from: number,
  to: number,
  label: string,
): readonly [number, number] | undefined => {
  const words = labelKey(label).filter((word) => word !== 'the');
  for (let length = words.length; length >= Math.max(1, Math.ceil(words.length / 2)); length--) {
    if (length < words.length && words.slice(0, length).every((word) => general.test(word) || word.length < 4)) break;
    for (let at = from; at + length <= to; at++)
      if (words.slice(0, length).every((word, index) => tokens[at + index]?.norm === word)) return [at, at + length];
  }
  return undefined;
};

const joins =
  /^(?:is|are|was|were|marked|drawn|shown|set|located|placed|spans?|spanning|ranges?|ranging|extends?|extending|covers?|covering|runs?|lying|positioned|indicated|highlighted|represented|displayed|lies|stands|sits|at|of|x|y|=|by|a|an|the|line|lines|rule|band|region|area|range|zone|value|level|horizontal|vertical|dashed|dotted|solid|dash|dot|dash-dotted|dash-dot|thin|thick|shaded|light|dark|from|between|around|approximately|about|roughly|and|to|in|with|as|[-–:(),]|red|blue|green|gr[ae]y|black|orange|purple|yellow|pink|brown|cyan|magenta|navy|teal)$/;
const marking =
  /^(?:marks?|marking|indicates?|indicating|represents?|representing|shows?|showing|denotes?|denoting|highlights?|highlighting|labell?ed|for|as|stands|signif(?:y|ies|ying)|depicts?|depicting|is|the|a|an|which|that|[,("“”'’)]|on|axis|x|y|-|%)$/;

const isAll = (tokens: readonly Token[], words: RegExp, from: number, to: number, world: World): boolean =>
  tokens.slice(from, to).every(({ lower }) => words.test(lower) || isUnit(lower, world));

const isUnit = (word: string, world: World): boolean =>
  levelsIn(world.reading).some(({ measure: { unit } }) => unit !== undefined && labelKey(unit).includes(word));

const fits = (numbers: readonly NumberIn[], { low, high, measure }: Level): boolean => {
  const near = (number: NumberIn, end: number): boolean =>
    isNear({ ...number, precision: number.precision === 'about' ? 'about' : 'plain' }, end, measure.tolerance(end)) ||
    agrees(number, end, measure);
  const [a, b] = numbers;
  if (!a) return false;
  if (b) return (near(a, low) && near(b, high)) || (near(a, high) && near(b, low));
  return near(a, low) || near(a, high);
};

/** "from 25 to 35", "between 25 and 35": both ends of a band. */
const pairAt = ({ sentence: { tokens } }: Clause, a: NumberIn, b: NumberIn | undefined, isBand: boolean): boolean =>
  isBand &&
  b !== undefined &&
  b.from - a.to <= 4 &&
  tokens.slice(a.to, b.from).some(({ lower }) => /^(?:to|and|[-–—])$/.test(lower));

const isBetween = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ lower }) => lower === 'between');

/** A number; also one that was read as the name of a place along the axis. */
const numberIn = (mention: Mention, tokens: readonly Token[]): NumberIn | undefined => {
  if (mention.type === 'number')
    return mention.used || mention.unit === 'ordinal' || mention.unit === 'factor' ? undefined : mention;
  const [token] = mention.type === 'name' ? tokens.slice(mention.from, mention.to) : [];
  if (token?.kind !== 'number' || mention.to - mention.from !== 1 || !/^\d+(?:\.\d+)?$/.test(token.text))
    return undefined;
  const { from, to, start, end, used } = mention;
  const decimals = token.text.split('.')[1]?.length ?? 0;
  return {
    type: 'number',
    value: Number(token.text),
    rounding: 0.5 * 10 ** -decimals,
    unit: 'plain',
    precision: 'plain',
    inWords: false,
    digits: token.text,
    from,
    to,
    start,
    end,
    used,
  };
};

/** The name of a line or band across the plot, or of a line through a cloud of points, which has no values. */
export const isLevelName = (mention: Mention, world: World): boolean =>
  mention.type === 'name' &&
  mention.refs.length > 0 &&
  mention.refs.every(
    ({ label }) =>
      levelsIn(world.reading).some((level) => level.label === label) ||
      world.reading.plots.some((plot) => isFitted(plot, world.reading) && plot.rows[0]?.series === label),
  ) &&
  select(world, [mention]).length === 0;

/** "crosses the expert line at 0.7 million": where along the other axis that is. */
const isCrossedAt = (
  tokens: readonly Token[],
  from: number,
  [start, end]: readonly [number, number],
  number: NumberIn,
): boolean =>
  tokens.slice(end, number.from).some(({ lower }) => lower === 'at') &&
  tokens
    .slice(from, start)
    .some(({ lower }) =>
      /^(?:cross(?:es|ed|ing)?|reach(?:es|ed)?|pass(?:es|ed)?|meets?|hits?|overtakes?|exceeds?|surpass(?:es|ed)?)$/.test(
        lower,
      ),
    );

const lineWords =
  /\b(?:lines?|rules?|dashed|dotted|dash-dotted|vertical|horizontal|marks?|marked|marking|threshold)\b/i;

/** A line across the plot may share its colour, and so its entry in the legend, with a series. */
const isOfData = (label: string, { plots }: World): boolean =>
  plots.some(({ form, series }) => form !== 'reference' && series?.labels.includes(label));

/** "A dashed line at 40 marks the recommended dose", "the contract price of 15": the level that has this name. */
export const labelledLevels = (clause: Clause, world: World): Finding[] => {
  const levels = levelsIn(world.reading);
  if (levels.length === 0) return [];
  const { tokens } = clause.sentence;
  const numbers = clause.mentions.flatMap((one) => numberIn(one, tokens) ?? []);
  if (numbers.length === 0) return [];
  return [...new Set(levels.map(({ label }) => label))].flatMap((label): Finding[] => {
    const place = label === undefined ? undefined : placeOf(tokens, clause.from, clause.to, label);
    if (!place || label === undefined || (isOfData(label, world) && !mayMatch(clause.sentence.text, lineWords)))
      return [];
    const own = levels.filter((level) => level.label === label);
    const isBand = own.some(({ low, high }) => high > low);
    const behind = numbers.find(({ from }) => from >= place[1]);
    const before = numbers.findLast(({ to }) => to <= place[0]);
    const first = before && numbers[numbers.indexOf(before) - 1];
    const said =
      before && isAll(tokens, marking, before.to, place[0], world)
        ? first && pairAt(clause, first, before, isBand)
          ? [first, before]
          : [before]
        : behind &&
            !(isBetween(tokens, place[1], behind.from) && !isBand) &&
            !isCrossedAt(tokens, clause.from, place, behind) &&
            isAll(tokens, joins, place[1], behind.from, world)
          ? pairAt(clause, behind, numbers[numbers.indexOf(behind) + 1], isBand)
            ? [behind, numbers[numbers.indexOf(behind) + 1] as NumberIn]
            : [behind]
          : [];
    // "the mean of each group, roughly 55, 68 and 80": one of a list.
    const isMany =
      own.length === 1 && numbers.length > said.length && /\b(?:each|respectively)\b/i.test(clause.sentence.text);
    if (said.length === 0 || isMany) return [];
    const [level] = own;
    const result = finding(
      said,
      own.some((one) => fits(said, one)),
      said.map(({ value }) => value).join(' to '),
      level ? (level.high > level.low ? `${level.low} to ${level.high}` : level.low) : null,
      world
        .factsBy('reference')
        .filter(({ about }) => own.some(({ row }) => about.includes(row.element.id)))
        .map(({ id }) => id),
    );
    return [{ ...result, firm: true }];
  });
};
