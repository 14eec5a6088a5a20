import type { Axis } from '../../../renderers/scene.js';
import { isOtherNamed, isOtherQuantity } from '../language/quantities.js';
import { parseTitle } from '../language/title.js';
import { unitName } from '../language/unit.js';
import { axisFacts } from './axis-extent.js';
import { hasSense, type Clause } from './clause.js';
import { finding } from './finding.js';
import type { Finding, Mention } from './mention.js';
import type { Token } from './token.js';
import { labelKey } from './tokenize.js';
import type { World } from './world.js';

/** Tokens of a sentence. */
interface Span {
  readonly from: number;
  readonly to: number;
}

const wordsIn = (clause: Clause, from: number, to: number): string[] =>
  clause.sentence.tokens
    .slice(from, to)
    .filter((token) => token.kind === 'word')
    .map((token) => token.norm);

const counting = /^(?:number|count|amount|quantity|frequency|total|how|many|much|record|value|occurrence)$/;
const timing = /^(?:time|date|year|month|day|week|hour|period|quarter|timeline)$/;
const naming =
  /^(?:category|categorie|name|label|group|class|item|type|variable|different|each|various|value|number|scale|measurement|data)$/;
const shows =
  /^(?:shows?|represents?|displays?|labell?ed|measures?|denotes?|indicates?|depicts?|plots?|titled|reads?|lists?|is|gives?|encodes?|presents?|corresponds?|named|marked|tracks?|shown|plotted|contains?|carries|reports?)$/;

/** "and the legend “Group” is in the corner": another thing stands between the axis and its words. */
const isBeyondLegend = (tokens: readonly Token[], axis: Mention, quoted: Mention): boolean =>
  quoted.from > axis.to &&
  tokens.slice(axis.to, quoted.from).some(({ lower }) => lower === 'legend' || lower === 'key');

/** A quoted title is the axis's own, or one of its labels. */
const quotedFinding = (quoted: Mention, mention: Mention, axes: readonly Axis[], world: World): Finding => {
  const titled = axes.filter((axis) => axis.title);
  const first = titled[0];
  const title = (axis: Axis): string => labelKey(axis.title ?? '').join(' ');
  const text = quoted.type === 'quote' ? quoted.text : quoted.type === 'name' ? (quoted.refs[0]?.label ?? '') : '';
  const key = labelKey(text).join(' ');
  const isLabel = axes.some((axis) => axis.ticks.some((tick) => labelKey(tick.label).join(' ') === key));
  const hit = titled.find((axis) => title(axis) === key || (` ${title(axis)} `.includes(` ${key} `) && key.length > 2));
  const found = finding(
    [mention, quoted],
    hit !== undefined || isLabel,
    text,
    first?.title ?? null,
    axisFacts(hit ?? first, world, 'axis-title'),
  );
  // "The x-axis is 'Plot size (m²)'": nothing else can be meant.
  return axes.length > 0 && titled.length === axes.length ? { ...found, plain: true } : found;
};

/** The quotation is what stands over the figure, or in its legend, not at its axis. */
const isHeading = (quoted: Mention): boolean =>
  quoted.type === 'name' &&
  quoted.refs.some(({ role }) => role === 'title' || role === 'series') &&
  quoted.refs.every(({ role }) => !role.endsWith('-title'));

/** The words have one in common with the axis's title, or the beginning of one. */
const sharesWord = (axis: Axis, content: readonly string[]): boolean =>
  labelKey(axis.title ?? '').some(
    (word) =>
      word.length > 1 &&
      !/^(?:of|in|per|the|and|for|to|on|by|at|with|or|from)$/.test(word) &&
      content.some(
        (other) =>
          other === word ||
          (word.length > 4 &&
            other.length > 4 &&
            (other.startsWith(word.slice(0, 5)) || word.startsWith(other.slice(0, 5)))),
      ),
  ) ||
  ((axis.title?.length ?? 0) <= 2 && content.includes(axis.title?.toLowerCase() ?? ''));

/** "in mm" of an axis in kilograms. */
const otherUnit = (words: readonly Token[], axes: readonly Axis[]): boolean => {
  const at = words.findIndex((token) => token.lower === 'in' || token.text === '(');
  const said = unitName(words[at + 1]?.lower ?? '');
  const shown = axes.map((axis) => unitName(parseTitle(axis.title ?? '').unit ?? ''));
  return at >= 0 && said !== undefined && shown.every((unit) => unit !== undefined && unit !== said);
};

const isOfYears = ({ title, ticks }: Axis): boolean =>
  /^years?$/i.test(title ?? '') &&
  ticks.filter(({ label }) => label !== '').length > 1 &&
  ticks.every(({ label }) => label === '' || /^\d{4}$/.test(label));

/** "snowfall" of an axis of rainfall, "leaf weight" of one of leaf width: both are known, and not the same. */
const isMonthOfYears = (axis: Axis, content: readonly string[]): boolean =>
  content.includes('month') && isOfYears(axis);

const nounsOf = ({ title = '' }: Axis): readonly string[] => labelKey(parseTitle(title).noun);

const isOther = (axis: Axis, content: readonly string[]): boolean =>
  isMonthOfYears(axis, content) || isOtherQuantity(content, nounsOf(axis), axis.title ?? '');

/** "Top speed on the y-axis", "the y-axis shows Top speed": written as a title is, and no word of the axis's own. */
const isOtherTitle = ({ sentence: { tokens } }: Clause, mention: Mention, axes: readonly Axis[]): boolean => {
  const word = (at: number): string => tokens[at]?.lower ?? '';
  let [from, to] = [mention.to, mention.to];
  if (shows.test(word(from))) {
    if (word(from) === 'is' && shows.test(word(from + 1))) from += 1;
    from += word(from + 1) === 'the' ? 2 : 1;
    to = from;
    while (tokens[to]?.kind === 'word' && !/^(?:from|with|ranging|and|in|between|as|over|for|while)$/.test(word(to)))
      to += 1;
  } else {
    to = mention.from - 1;
    while (/^(?:the|on|along|is|are|plotted|shown|placed|displayed)$/.test(word(to))) to -= 1;
    if (to >= mention.from - 2 || !/^(?:on|along)$/.test(word(mention.from - 2))) return false;
    to += 1;
    from = to;
    while (
      from > 0 &&
      tokens[from - 1]?.kind === 'word' &&
      !/^(?:and|with|shows?|has|have|plots?|against|while)$/.test(word(from - 1))
    )
      from -= 1;
    if (word(from) === 'the') from += 1;
  }
  const [first, second] = [tokens[from], tokens[from + 1]];
  const isCapital = first !== undefined && from > 0 && /^\p{Lu}\p{Ll}/u.test(first.text);
  if (!isCapital || to <= from || to - from > 5 || (second && to - from > 1 && second.kind !== 'word')) return false;
  const said = tokens.slice(from, to).map(({ norm }) => norm);
  // Time, and what is counted, have many names.
  if (said.some((one) => timing.test(one) || counting.test(one) || naming.test(one))) return false;
  return axes.every(({ title = '' }) => labelKey(title).some((one) => one.length > 2));
};

/** Words that an axis is said to show: after it, or before "is on the y-axis". */
const saidOf = (
  clause: Clause,
  span: Span,
  mention: Mention,
  inside: readonly Mention[],
): { readonly words: readonly string[]; readonly close: readonly string[] } | undefined => {
  const { tokens } = clause.sentence;
  // "on the y axis there is the price".
  if (tokens[mention.to]?.lower === 'there') {
    const end = tokens.findIndex(({ text }, index) => index > mention.to && /^[,;.]$/.test(text));
    const behind = wordsIn(clause, mention.to + 2, end < 0 ? tokens.length : end);
    return { words: behind, close: behind };
  }
  if (span.from >= mention.to) {
    const verb = tokens.findIndex((token, index) => index >= span.from && index < span.to && shows.test(token.lower));
    const numeral = inside.find((other) => other.type === 'number' || hasSense(other, 'range'))?.from ?? span.to;
    const words = wordsIn(clause, verb < 0 ? span.to : verb + 1, Math.max(verb + 1, numeral));
    return { words, close: words };
  }
  // "Height, from 0 to 60, is on the y-axis".
  const comma = tokens.findIndex(({ text }, index) => index > span.from && index < span.to && text === ',');
  const isAside = comma > 0 && /^(?:from|ranging)$/.test(tokens[comma + 1]?.lower ?? '');
  if (!isAside && inside.some((other) => other.type === 'number' && !other.inWords)) return undefined;
  const words = wordsIn(clause, Math.max(span.from, mention.from - (isAside ? 12 : 8)), isAside ? comma : span.to);
  return { words, close: isAside ? words : wordsIn(clause, Math.max(span.from, mention.from - 6), span.to) };
};

const empty =
  /^(?:the|of|a|an|in|on|for|and|by|to|from|with|each|per|which|that|are|is|its|their|as|at|axis|horizontal|vertical|it|while|this|there|along|chart|plot|graph|shown|plotted|show|represent)$/;

/** "reaction time" where hours are shown, and the reaction time across: no other word for the hours. */
const isWhole = (nouns: readonly string[], content: readonly string[]): boolean =>
  nouns.some((word) => word.length > 3 && !timing.test(word)) &&
  nouns.every((word) => joins.test(word) || content.includes(word));

const joins = /^(?:of|in|per|the|and|for|to|on|by|at|with|or|from|a|an)$/;

/** What an axis is said to show, held against its title: any word in common will do, none is a different axis. */
/** "A dashed line, labelled “mean”, marks 15.2 on the y-axis": what is written at the line. */
const isOfLine = ({ sentence: { text, start } }: Clause, quoted: Mention, axis: Mention): boolean =>
  quoted.to <= axis.from && /^[”"']?, marks? /.test(text.slice(quoted.end - start, axis.start - start));

export const subjectFinding = (
  clause: Clause,
  axes: readonly Axis[],
  span: Span,
  mention: Mention,
  world: World,
): Finding | undefined => {
  const inside = clause.sentence.mentions.filter((other) => other.from >= span.from && other.to <= span.to);
  const quoted = inside.find(
    (other) => !other.used && (other.type === 'quote' || (other.type === 'name' && other.quoted)),
  );
  const titled = axes.filter((axis) => axis.title);
  const first = titled[0];
  if (
    quoted &&
    (isHeading(quoted) || isBeyondLegend(clause.sentence.tokens, mention, quoted) || isOfLine(clause, quoted, mention))
  )
    return undefined;
  if (quoted) return quotedFinding(quoted, mention, axes, world);
  if (titled.length === 0) return undefined;
  const said = saidOf(clause, span, mention, inside);
  if (!said) return undefined;
  const own = new Set(titled.flatMap((axis) => labelKey(axis.title ?? '')));
  const content = said.words.filter((word) => own.has(word) || (word.length > 1 && !empty.test(word)));
  if (content.length === 0) return undefined;
  const overlap = (axis: Axis): boolean =>
    sharesWord(axis, content) && !isOtherNamed(content, nounsOf(axis)) && !isMonthOfYears(axis, content);
  const generic = (axis: Axis): boolean =>
    (/count|number|record|frequency|total/i.test(axis.title ?? '') && content.some((word) => counting.test(word))) ||
    ((axis.scale === 'time' || /year|date|month|time|day|hour/i.test(axis.title ?? '')) &&
      content.some((word) => timing.test(word)) &&
      !(content.includes('month') && isOfYears(axis))) ||
    content.every((word) => naming.test(word) || counting.test(word)) ||
    inside.some(
      (other) =>
        other.type === 'name' &&
        other.refs.some(
          (ref) => axis.ticks.some((tick) => tick.label === ref.label) || axis.domain.includes(ref.label),
        ),
    );
  // "m/z": no word of its own, and yet the whole title.
  const exact = titled.find(({ title = '' }) => labelKey(title).join(' ') === content.join(' '));
  const near = exact ?? titled.find(overlap);
  const rivals = world.reading.scene.axes.filter((axis) => !axes.includes(axis) && axis.title !== undefined);
  const isTaken = near === undefined && rivals.some((axis) => isWhole(nounsOf(axis), content));
  const hit = near ?? (isTaken ? undefined : titled.find(generic));
  if (hit) return finding([mention], true, content.join(' '), hit.title ?? null, axisFacts(hit, world, 'axis-title'));
  const swapped = rivals.some(overlap);
  const unit = otherUnit(clause.sentence.tokens.slice(span.from, span.to), titled);
  // Words of its own may say the same: only what another axis shows is surely wrong here.
  const other = titled.every((axis) => isOther(axis, said.close)) || isOtherTitle(clause, mention, titled);
  if (!swapped && !unit && !other) return finding([mention], undefined, content.join(' '), first?.title ?? null);
  const found = finding(
    [mention],
    false,
    content.join(' '),
    first?.title ?? null,
    axisFacts(first, world, 'axis-title'),
  );
  // The whole title of the other axis, and no word of its own.
  return isTaken && swapped ? { ...found, plain: true } : found;
};
