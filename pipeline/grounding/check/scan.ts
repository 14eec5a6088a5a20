import { isGuessing, isMeant, isMedal } from './meant-names.js';
import { monthNames } from '../language/date.js';
import { monthOf } from './date-mention.js';
import { dateIn } from './figure-date.js';
import { inFigureMultiple, inWholeMoney } from './figure-multiple.js';
import { words, type Entry } from './lexicon.js';
import type { Mention, NameRef } from './mention.js';
import type { Division } from '../reading/reading.js';
import { isLetterLabel } from './letter-labels.js';
import { isMaterial, isNoStatement } from './no-statement.js';
import { isNumberLabel, oneDivision, sharingUnit } from './number-labels.js';
import { isWe } from './peoples.js';
import { placeNamed } from './number-places.js';
import { durationAt } from './durations.js';
import { numberAtToken } from './number-mention.js';
import { shareMultiple } from './shared-multiple.js';
import type { SentenceText } from './sentences.js';
import { asSpelled, calledBySign, nameFrom, spelledAt } from './spelled.js';
import { isClosing, isOpening } from './single-quotes.js';
import type { Token } from './token.js';
import { labelKey } from './tokenize.js';
import { hasNumberedUnit, unitLength } from './unit-length.js';
import { unsignedIn } from './unsigned.js';
import { isTurns } from './turns.js';
import type { World } from './world.js';

export interface Sentence extends SentenceText {
  readonly mentions: readonly Mention[];
}

type Bare = Mention extends infer M
  ? M extends Mention
    ? Omit<M, 'from' | 'to' | 'start' | 'end' | 'used'>
    : never
  : never;

const place = (tokens: readonly Token[], from: number, to: number, bare: Bare): Mention => ({
  ...bare,
  from,
  to,
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
  used: false,
});

const numeric = /^[-−]?[\d.,]+$/;
/** "20 °C" at a tick, or written anywhere in the figure, names nothing: who says it speaks of a value. */
const quantity = /^[-−]?[\d.,]*\d\s?(?:°\p{Lu}?|%|\p{L}{1,3})$/u;

/** What begins with a letter is no number, whatever follows. */
const isNumeric = (tokens: readonly Token[], at: number, length: number): boolean =>
  tokens[at]?.kind !== 'word' &&
  numeric.test(
    tokens
      .slice(at, at + length)
      .map((token) => token.text)
      .join(''),
  );

const nameAt = (
  tokens: readonly Token[],
  at: number,
  world: World,
): { length: number; refs: readonly NameRef[] } | undefined => {
  const found = nameFrom(tokens, at, world);
  if (!found || (found.length === 1 && (isWe(tokens[at]?.text ?? '') || isGuessing(tokens, at)))) return undefined;
  const negative = tokens[at - 1]?.text === '-' && tokens[at - 1]?.end === tokens[at]?.start;
  const refs = oneDivision(found.meanings, tokens, at, world).filter(({ label, role }) =>
    numeric.test(label)
      ? /^[-−]/.test(label) === negative
      : !((role === 'text' || role === 'tick') && quantity.test(label)) &&
        (label.length > 1 || isLetterLabel(tokens, at, label, world)),
  );
  if (refs.length === 0 || isEndOfSeveral(tokens, at)) return undefined;
  if (isNumeric(tokens, at, found.length) && !isNumberLabel(tokens, at, found.length, refs, world)) return undefined;
  return spelledAt(tokens, at, { length: found.length, refs });
};

const entryMention = (entries: readonly Entry[], tokens: readonly Token[], from: number, to: number): Mention => {
  const [first] = entries;
  const kinds = entries.flatMap((entry) => (entry.type === 'kind' ? entry.kinds : []));
  if (first?.type === 'kind' || (first?.type !== 'word' && kinds.length > 0))
    return place(tokens, from, to, {
      type: 'kind',
      kinds,
      plural: /[^s]s$/.test(tokens[to - 1]?.lower ?? '') || tokens[to - 1]?.lower === 'boxes',
    });
  const forms = entries.flatMap((entry) => (entry.type === 'chart' && entry.forms !== 'any' ? entry.forms : []));
  if (first?.type === 'chart')
    return place(tokens, from, to, { ...first, forms: first.forms === 'any' ? 'any' : forms });
  return place(tokens, from, to, first as Bare);
};

const countWords = /^(?:one|two|three|four|five|six|seven|eight|nine|\d)$/;

/** The two of "one or two people": no label alone. */
const isEndOfSeveral = (tokens: readonly Token[], at: number): boolean =>
  countWords.test(tokens[at]?.lower ?? '') &&
  /^(?:or|to)$/.test(tokens[at - 1]?.lower ?? '') &&
  countWords.test(tokens[at - 2]?.lower ?? '') &&
  tokens[at + 1]?.kind === 'word';

/** A quotation: its words are one name of the figure, or nothing in it. */
const quoteAt = (tokens: readonly Token[], at: number, source: SentenceText, world: World): Mention | undefined => {
  const open = tokens[at];
  if (open?.kind !== 'sign' || !(/["“‘«]/.test(open.text) || isOpening(tokens, at))) return undefined;
  const closing = tokens.findIndex(
    (token, index) => index > at && /["”»]/.test(token.text) && (open.text !== '‘' || token.text === '’'),
  );
  const close =
    open.text === "'"
      ? tokens.findIndex((_, index) => index > at && isClosing(tokens, index))
      : open.text === '‘'
        ? tokens.findIndex((token, index) => index > at && /[’']/.test(token.text))
        : closing;
  if (close < 0 || close === at + 1) return undefined;
  const content = source.text.slice(open.end - source.start, (tokens[close]?.start ?? 0) - source.start);
  const key = labelKey(content);
  const inner = tokens.slice(at + 1, close).filter((token) => token.kind !== 'sign');
  const match = inner.length > 0 ? world.names.longest(inner, 0) : undefined;
  if (match && match.length >= inner.length && key.length > 0)
    return place(tokens, at, close + 1, { type: 'name', refs: asSpelled(match.meanings, content), quoted: true });
  const refs = key.length === 0 ? calledBySign(content, world) : none;
  if (refs.length > 0) return place(tokens, at, close + 1, { type: 'name', refs, quoted: true });
  return place(tokens, at, close + 1, { type: 'quote', text: content });
};

/** "+ Long schedule", "- Dropout", "$100,000+": the sign that a label begins with is a part of the name. */
const signedAt = (tokens: readonly Token[], at: number, world: World): Mention | undefined => {
  const sign = tokens[at]?.text;
  if (sign === undefined || !/^[-+−$€£¥<>≤≥]$/.test(sign)) return undefined;
  const found = nameAt(tokens, at + 1, world);
  const refs = found?.refs.filter(({ label }) => label.startsWith(sign)) ?? none;
  if (!found || refs.length === 0) return undefined;
  const to = at + 1 + found.length;
  const [last, next] = [tokens[to - 1], tokens[to]];
  const isMarked =
    next?.kind === 'sign' && next.start === last?.end && refs.every(({ label }) => label.endsWith(next.text));
  return place(tokens, at, isMarked ? to + 1 : to, { type: 'name', refs, quoted: false });
};

const none: readonly NameRef[] = [];

/** An axis of months that writes them as 1 to 12. */
const numbersMonths = ({ labels, title }: Division): boolean =>
  /^months?\b/i.test(title?.noun ?? '') && labels.every((label) => /^(?:[1-9]|1[0-2])$/.test(label));

const monthLabel = (world: World, token: Token): readonly NameRef[] => {
  const month = token.kind === 'word' ? monthOf(token.text) : undefined;
  const name = month === undefined ? undefined : monthNames[month - 1];
  if (name === undefined || token.text === 'may' || token.text === 'march') return none;
  return world.plots.flatMap((plot) =>
    [plot.category, plot.category2, plot.series].flatMap((division) =>
      division && (division.kind !== 'dates' || division.labels.every((label) => monthOf(label) !== undefined))
        ? division.labels
            .filter(
              (label) =>
                label === name || label === name.slice(0, 3) || (label === String(month) && numbersMonths(division)),
            )
            .map((label) => ({ role: division === plot.category ? ('category' as const) : ('series' as const), label }))
        : [],
    ),
  );
};

/** Everything in a sentence that has a meaning for the checker, in order, without overlaps. */
export const scan = (source: SentenceText, world: World): Sentence => {
  const { tokens } = source;
  const mentions: Mention[] = [];
  const numbered = hasNumberedUnit(world);
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (!token) break;
    // "in g per 100 g water": a number within a unit is no statement.
    const unit = numbered && token.kind === 'word' ? unitLength(tokens, at, world) : 0;
    if (unit > 1 && tokens.slice(at, at + unit).some((part) => part.kind === 'number')) {
      at += unit;
      continue;
    }
    const found =
      durationAt(source, at, world) ??
      quoteAt(tokens, at, source, world) ??
      signedAt(tokens, at, world) ??
      bestAt(tokens, at, source, world);
    if (found) mentions.push(found);
    if (found?.type === 'number') shareMultiple(mentions, tokens);
    at = found ? Math.max(found.to, at + 1) : at + 1;
    if (found?.type === 'number' && !found.inWords) at += unitLength(tokens, at, world);
  }
  return {
    ...source,
    mentions: unsignedIn(
      mentions.map((mention) =>
        inWholeMoney(inFigureMultiple(mention, world.reading), tokens[mention.to]?.lower ?? '', world.reading),
      ),
      world,
      source,
    ),
  };
};

/** "The" and "of" as words of a sentence that is shown: without quotation marks they are words of the text. */
const isSmallWord = (tokens: readonly Token[], at: number): boolean =>
  /^(?:the|of|is|are|to|and|this|that|it|for|with|an)$/.test(tokens[at]?.text ?? '') ||
  (at === 0 && /^(?:The|This|That|It|For|With|To|An|And)$/.test(tokens[at]?.text ?? ''));

const bestAt = (tokens: readonly Token[], at: number, source: SentenceText, world: World): Mention | undefined => {
  const token = tokens[at];
  if (!token) return undefined;
  if (isNoStatement(tokens, at)) return undefined;
  const number = numberAtToken(tokens, at, source.text, source.start);
  const named = nameAt(tokens, at, world);
  // "3π/2" is a place, whatever its digits are the name of.
  const isTurn =
    number?.mention.digits === 'π' &&
    named?.refs.some(({ role, label }) => (role === 'category' || role === 'series') && isTurns(label)) !== true;
  const found = isTurn ? undefined : named;
  // "28.8 years" of a note that goes on ("28.8 years, 400") is a place, and no name.
  const isNote = (ref: NameRef): boolean => ref.role === 'text' && labelKey(ref.label).length > (found?.length ?? 0);
  const isNoName =
    (token.kind === 'number' && found?.refs.every(isNote)) || (found?.length === 1 && isSmallWord(tokens, at));
  const name = isNoName ? undefined : found;
  const shared = name ? none : sharingUnit(tokens, at, world);
  if (shared.length > 0) return place(tokens, at, at + 1, { type: 'name', refs: shared, quoted: false });
  const entry = isMaterial(tokens, at) ? undefined : words().longest(tokens, at);
  const date = dateIn(tokens, at, world);
  const month = monthLabel(world, token);
  if (month.length > 0 && !(date?.mention.year !== undefined || date?.mention.day !== undefined))
    return place(tokens, at, at + 1, { type: 'name', refs: month, quoted: false });
  // A tick's "Mar" on an axis of dates is no part of the figure: the month is.
  if (
    name &&
    date?.mention.month !== undefined &&
    name.refs.every(({ role }) => role === 'tick') &&
    world.plots.some(({ category }) => category?.kind === 'dates')
  )
    return place(tokens, at, date.to, date.mention);
  if (
    name &&
    name.length >= Math.max(entry?.length ?? 0, date ? date.to - at : 0) &&
    (name.length > (entry?.length ?? 0) || isMeant(tokens, at, name.refs, entry?.meanings[0]?.type === 'chart'))
  )
    return place(tokens, at, at + name.length, { type: 'name', refs: name.refs, quoted: false });
  if (name && isMedal(token, name.refs))
    return place(tokens, at, at + name.length, { type: 'name', refs: name.refs, quoted: false });
  // "plums" is a fruit here, "plum" a colour: what the figure names comes first, but "orange bars" are orange.
  if (
    name &&
    entry?.meanings[0]?.type === 'colour' &&
    !/^(?:lines?|bars?|points?|dots?|circles?|ones|areas?|slices?|cells?|boxes|box|layers?|curves?|columns?)$/.test(
      tokens[at + 1]?.lower ?? '',
    ) &&
    !/^(?:in|coloured|colored)$/.test(tokens[at - 1]?.lower ?? '')
  )
    return place(tokens, at, at + name.length, { type: 'name', refs: name.refs, quoted: false });
  if (date && !(date.mention.month === undefined && followsCount(tokens, date.to)))
    return place(tokens, at, date.to, date.mention);
  if (entry && entry.length >= (number ? number.to - at : 0) && !(number && number.mention.unit === 'factor'))
    return entryMention(entry.meanings, tokens, at, at + entry.length);
  // "the lowest of the three": no value, and no count of its own.
  const among =
    number?.mention.inWords === true &&
    tokens[at - 1]?.lower === 'the' &&
    /^(?:of|between)$/.test(tokens[at - 2]?.lower ?? '') &&
    tokens[number.to]?.kind !== 'word';
  const spot = number ? placeNamed(tokens, at, number, world) : none;
  if (number && spot.length > 0)
    return place(tokens, number.from, number.to, { type: 'name', refs: spot, quoted: false });
  if (number && !among) return place(tokens, number.from, number.to, number.mention);
  return undefined;
};

const followsCount = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' &&
  tokens[at]?.pos === 'NOUN' &&
  !/^(?:and|in|to|the|data|values?)$/.test(tokens[at]?.lower ?? '') &&
  (tokens[at]?.lower ?? '').endsWith('s');
