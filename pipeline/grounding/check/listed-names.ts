import { firstMatch } from '../all-matches.js';
import type { Finding, Mention } from './mention.js';
import { dimensionOf, rowAgrees } from './query.js';
import { isKnown } from './rules/invented.js';
import type { Sentence } from './scan.js';
import type { Token } from './token.js';
import type { World } from './world.js';

/** One thing of an enumeration: a name of the figure, or words that are none. */
interface Item {
  readonly from: number;
  readonly to: number;
  /** Where its own words end, and what is told of it begins. */
  readonly end: number;
  /** Undefined for words that the figure does not know. */
  readonly name: Mention | undefined;
  /** What stands behind it and tells of it alone: "(32%)", "with 12". */
  readonly told: boolean;
}

const filler = /^(?:the|then|finally|lastly|last|next|also|followed|by|a|an)$/;
/** No name begins or goes on with these. */
const plain =
  /^(?:others?|rest|remaining|total|totals|sum|all|both|average|mean|median|overall|more|less|most|least|elsewhere|each|every|one|ones|two|three|it|its|they|their|this|that|these|those|which|who|with|without|at|in|on|of|for|from|to|by|as|is|are|was|were|has|have|had|while|whereas|but|or|nor|so|not|no|only|than|up|down|above|below|finally|lastly|then|last|respectively|etc|also|even|almost|nearly|about|around|roughly|approximately|well|there|here|where|when|if|during|after|before|between|among|through|values?|numbers?|categor(?:y|ies)|groups?|types?|kinds?|legend|axis|title|chart|lines?|bars?|points?|front|lead|leading|first|second|third|fourth|fifth|places?|positions?|ranks?|top|bottom|middle|turn|fact|contrast|addition|general|order|particular|detail|short|summary|comparison|descending|ascending|behind|ahead)$/;

const isEntityIn = (mention: Mention, world: World): boolean =>
  mention.type === 'name' &&
  !mention.quoted &&
  mention.refs.some(({ label }) => /\p{L}{2}/u.test(label)) &&
  /^(?:category|series)$/.test(dimensionOf(world, mention) ?? '');

/** How far a separator reaches that begins at a token, and whether it is the one before the last of a list. */
const separatorAt = (tokens: readonly Token[], at: number): { to: number; last: boolean } | undefined => {
  let to = at;
  if (/^[,;]$/.test(tokens[to]?.text ?? '')) to += 1;
  const last = /^(?:and|&)$/.test(tokens[to]?.lower ?? '');
  if (last) to += 1;
  if (to === at) return undefined;
  while (filler.test(tokens[to]?.lower ?? '')) to += 1;
  return { to, last };
};

/** Words behind an item that tell of it alone end here. */
const tellingEnd = (sentence: Sentence, at: number): number => {
  const { tokens, mentions } = sentence;
  if (tokens[at]?.text === '(') {
    const close = tokens.findIndex(({ text }, index) => index > at && text === ')');
    return close < 0 || close - at > 12 ? at : close + 1;
  }
  let to = at;
  while (
    /^(?:leads?|led|comes?|first|accounts?|for|makes?|up|takes?|with|at|has|had|:|by|on|reaches|scores|is)$/.test(
      tokens[to]?.lower ?? '',
    ) &&
    to - at < 3
  )
    to += 1;
  while (
    /^(?:about|around|only|just|nearly|roughly|a|an|the|-|share|of|score|value)$/.test(tokens[to]?.lower ?? '') &&
    to - at < 4
  )
    to += 1;
  const number = mentions.find((one) => one.type === 'number' && one.from === to && one.unit !== 'ordinal');
  if (!number) return at;
  to = number.to;
  while (tokens[to]?.kind === 'word' && to - number.to < 2 && !/^(?:and|while|but)$/.test(tokens[to]?.lower ?? ''))
    to += 1;
  return to;
};

const itemAt = (sentence: Sentence, at: number, world: World): Item | undefined => {
  const { tokens, mentions } = sentence;
  const here = mentions.find((one) => one.from <= at && at < one.to);
  let to = at;
  if (here) {
    if (here.from !== at || !isEntityIn(here, world)) return undefined;
    to = here.to;
  } else {
    const isWord = (index: number): boolean => {
      const { kind = 'sign', lower = '', pos = '', text = '' } = tokens[index] ?? {};
      return (
        kind === 'word' &&
        !plain.test(lower) &&
        !/^(?:and|the|a|an)$/.test(lower) &&
        // "Paid Ads", in the middle of a sentence, whatever the tagger takes it for.
        (/^(?:NOUN|PROPN|ADJ)$/.test(pos) || (index > 0 && /^\p{Lu}\p{Ll}/u.test(text))) &&
        !mentions.some((one) => one.from <= index && index < one.to)
      );
    };
    while (isWord(to) && to - at < 3) to += 1;
    if (to === at || /^['’]s?$/.test(tokens[to]?.text ?? '')) return undefined;
  }
  const end = tellingEnd(sentence, to);
  return { from: at, end: to, to: end, name: here, told: end > to };
};

/** The enumeration that goes on from an item: its items, and whether it is closed by an "and". */
const listFrom = (sentence: Sentence, first: Item, world: World): { items: Item[]; closed: boolean } => {
  const items = [first];
  for (let at = first.to; ;) {
    const separator = separatorAt(sentence.tokens, at);
    const item = separator && itemAt(sentence, separator.to, world);
    if (!separator || !item) return { items, closed: false };
    items.push(item);
    if (separator.last) return { items, closed: true };
    at = item.to;
  }
};

const isNamed = (label: string, names: readonly Mention[]): boolean =>
  names.some((one) => one.type === 'name' && one.refs.some((ref) => ref.label === label));

/** The labels of the division that all the names are of. */
const labelsOf = ({ plots }: World, names: readonly Mention[]): readonly string[] =>
  plots
    .flatMap(({ category, series, category2 }) => [series, category, category2])
    .flatMap((division) => (division ? [division.labels] : []))
    .find((labels) => names.every((one) => labels.some((label) => isNamed(label, [one])))) ?? [];

/** The number that is told of a thing is one of those of a label. */
const isValueOf = (label: string, { from, to }: Item, { mentions }: Sentence, world: World): boolean => {
  const number = mentions.find((one) => one.type === 'number' && one.from >= from && one.to <= to);
  return (
    number?.type === 'number' &&
    world.rows.some((row) => (row.series === label || row.category === label) && rowAgrees(number, row, world))
  );
};

/** "The players are …", "for …", ": …": a list may begin. */
const isBegun = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  // "Latte is the bestseller, followed by …": what one of them is.
  if (
    /^(?:the|a|an)$/.test(before?.lower ?? '') &&
    /^(?:is|was|as|remains?|became|becomes)$/.test(tokens[at - 2]?.lower ?? '')
  )
    return false;
  return (
    before === undefined ||
    before.text === ':' ||
    before.text === '(' ||
    /^(?:ADP|VERB|AUX)$/.test(before.pos) ||
    /^(?:for|of|in|are|the|namely|between)$/.test(before.lower)
  );
};

/** What stands before a list of all the parts. */
const isSplit = (tokens: readonly Token[], at: number): boolean =>
  /\b(?:split|divided|broken down|separated|grouped|stacked|categori[sz]ed|classified) (?:into|by|in)$|\b(?:consists?|consisting|composed|made up) of$|\bnamely,?$/.test(
    tokens
      .slice(Math.max(0, at - 4), at)
      .filter(({ lower }) => lower !== 'the')
      .map(({ lower }) => lower)
      .join(' '),
  );

const ofTwo =
  /\b(?:two|both) (?!panels|subplots|axes)[^,:;.\d]{3,40}[,:] (?:namely )?(?:the )?([\p{L}\d -]{3,30}?) and (?:the )?([\p{L}\d -]{3,30}?)(?=[,.;:]| (?:over|from|in|across|during|between|at|on|for|with|by)\b|$)/iu;

/** "for two types of vehicles, motorcycles and SUVs": all there are, of which one is named and the other is none. */
const pairFindings = ({ text, start, mentions }: Sentence, world: World): Finding[] => {
  const match = firstMatch(text, ofTwo);
  if (!match) return [];
  const [first = '', second = ''] = match.slice(1);
  const from = start + match.index + match[0].indexOf(first, match[0].search(/[,:]/));
  const ends = [
    [from, from + first.length],
    [start + match.index + match[0].length - second.length, start + match.index + match[0].length],
  ] as const;
  const named = ends.map(([low, high]) =>
    mentions.filter((one) => isEntityIn(one, world) && one.start >= low && one.end <= high),
  );
  const at = named.findIndex((list) => list.length === 0);
  const [other] = named[1 - at] ?? [];
  const said = [first, second][at];
  if (at < 0 || !other || said === undefined || isKnown(said, world)) return [];
  const labels = labelsOf(world, [other]);
  const missing = labels.filter((label) => !isNamed(label, [other]));
  const [low, high] = ends[at] ?? [0, 0];
  if (labels.length !== 2 || missing.length !== 1 || mentions.some((one) => one.start < high && one.end > low))
    return [];
  return [{ start: low, end: high, ok: false, stated: said, actual: missing[0] ?? null, facts: [] }];
};

export const isShortFor = (label: string, text: string): boolean => {
  const parts = label.replace(/ ?\(.*$/, '').match(/\p{Lu}\p{Ll}+/gu) ?? [];
  const words = text.toLowerCase().split(/[\s-]+/);
  return (
    parts.length > 1 &&
    parts.length === words.length &&
    parts.every((part, at) => words[at]?.startsWith(part.toLowerCase()) === true)
  );
};

/** "Anna, Boris, Chen and Elias": in an enumeration of parts of the figure, the one that it does not have. */
export const listedNameFindings = (sentence: Sentence, world: World): Finding[] => {
  const { tokens, mentions } = sentence;
  const named = mentions.filter((one) => isEntityIn(one, world));
  if (named.length === 0) return [];
  const found: Finding[] = pairFindings(sentence, world);
  if (named.length < 2) return found;
  let done = 0;
  for (const [at, token] of tokens.entries()) {
    const isName = named.some(({ from }) => from === at);
    if (at < done || token.kind !== 'word' || !(isName || (isBegun(tokens, at) && at < (named.at(-2)?.from ?? 0))))
      continue;
    const item = itemAt(sentence, at, world);
    if (!item) continue;
    const { items, closed } = listFrom(sentence, item, world);
    done = items.at(-1)?.to ?? done;
    const names = items.flatMap(({ name }) => name ?? []);
    const [only, ...others] = items.filter(({ name }) => !name);
    if (!closed || !only || others.length > 0 || items.some(({ told }) => told !== item.told)) continue;
    const labels = labelsOf(world, names);
    const missing = labels.filter((label) => !isNamed(label, names));
    const words = tokens.slice(only.from, only.end);
    const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
    const text = sentence.text.slice(start - sentence.start, end - sentence.start);
    // "split into hydro, wind, gas, coal and nuclear": one more than there are.
    if (missing.length === 0 && names.length === labels.length && names.length > 2 && isSplit(tokens, item.from))
      if (!only.told && !isKnown(text, world))
        found.push({ start, end, ok: false, stated: text, actual: null, facts: [] });
    // "logistic regression" for "LogReg": a label may be made of the beginnings of words.
    if (missing.some((label) => isShortFor(label, text))) continue;
    const isTold = only.told && missing.some((label) => isValueOf(label, only, sentence, world));
    if (missing.length === 0 || names.length < (isTold ? 1 : 2) || isKnown(text, world)) continue;
    // A common noun may be another word for the part that the list leaves out.
    const isProper = words.every((word) => /^\p{Lu}/u.test(word.text));
    if (!isProper && !isTold && items.length !== labels.length) continue;
    found.push({ start, end, ok: false, stated: text, actual: missing.slice(0, 8).join(', '), facts: [] });
  }
  return found;
};
