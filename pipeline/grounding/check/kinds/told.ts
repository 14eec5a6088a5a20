import { isQuestion } from '../asked-of.js';
import { allMatches } from '../../all-matches.js';
import type { Plot, Row, Special } from '../../reading/reading.js';
import type { Finding, Mention, MentionOf } from '../mention.js';
import { agrees, factsOfRows, matchesRow } from '../query.js';
import type { Sentence } from '../scan.js';
import type { World } from '../world.js';

/** Bars that a name or a date means; offsets in the sentence's text. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly Row[];
}

export interface Stated {
  readonly start: number;
  readonly end: number;
  readonly number: Mention & MentionOf<'number'>;
}

/** A sentence about a chart of a kind of its own. */
export interface Told {
  readonly sentence: Sentence;
  readonly world: World;
  readonly plot: Plot;
  readonly text: string;
  readonly places: readonly Place[];
  readonly numbers: readonly Stated[];
  /** Names of series and categories, of whatever plot. */
  readonly names: readonly { readonly start: number; readonly end: number }[];
}

const spanOf = (sentence: Sentence, { start, end }: Mention): { start: number; end: number } => ({
  start: start - sentence.start,
  end: end - sentence.start,
});

/** The sentence as one about the first plot of such kinds; nothing where the figure has none. */
export const toldOf = (sentence: Sentence, world: World, ...kinds: readonly Special[]): Told | undefined => {
  const plot = world.plots.find(({ special }) => special !== undefined && kinds.includes(special));
  return plot && toldOfPlot(sentence, world, plot);
};

/** The sentence as one about a plot. */
export const toldOfPlot = (sentence: Sentence, world: World, plot: Plot): Told => {
  const places = sentence.mentions.flatMap((mention): Place[] => {
    if (mention.type !== 'name' && mention.type !== 'date') return [];
    const rows = plot.rows.filter((row) => matchesRow(row, mention));
    // "gain" and "loss" of a legend are no steps.
    if (plot.special === 'waterfall' && rows.length > 1) return [];
    return rows.length > 0 && rows.length < plot.rows.length ? [{ ...spanOf(sentence, mention), rows }] : [];
  });
  const numbers = sentence.mentions.flatMap((mention): Stated[] =>
    mention.type === 'number' ? [{ ...spanOf(sentence, mention), number: mention }] : [],
  );
  const names = sentence.mentions
    .filter((one) => one.type === 'name' && one.refs.some(({ role }) => role === 'series' || role === 'category'))
    .map((one) => spanOf(sentence, one));
  return { sentence, world, plot, text: sentence.text, places, numbers, names };
};

/** A cue, such as a verb, with what stands before it and after it that belongs to it. */
export interface Cue {
  readonly match: RegExpMatchArray;
  readonly start: number;
  readonly end: number;
  /** Where its subject begins, and where what follows it ends. */
  readonly from: number;
  readonly to: number;
}

const separators = /[,;:]\s|\s(?:and|while|whereas|but|although|though|then|before|with|followed by)\s/gu;

/** The cues of a sentence, each with the stretch of text that is about it. */
export const cuesOf = ({ text, places, numbers, names }: Told, pattern: RegExp): Cue[] => {
  // "gain (green)" of a legend is a name there, and no verb.
  const matches = allMatches(text, pattern).filter(
    ({ index, 0: cue }) => !names.some(({ start, end }) => start < index + cue.length && index < end),
  );
  const cuts = allMatches(text, separators).map(({ index, 0: cut }) => index + cut.length);
  const begins = matches.map((match, index) => {
    const before = index === 0 ? 0 : (matches[index - 1]?.index ?? 0) + (matches[index - 1]?.[0].length ?? 0);
    const own = cuts.filter((cut) => cut >= before && cut <= match.index);
    // "by 12 in April and fell": the number is the last verb's, and so is its place.
    const named = own.filter(
      (cut) =>
        within(places, cut, match.index).length > 0 &&
        !/[,;]/.test(text.slice(within(places, cut, match.index).at(-1)?.end, match.index)) &&
        within(numbers, cut, match.index).every(({ number }) => number.inWords),
    );
    // "On Thursday, the price rose": what opens the sentence is of its first verb.
    return named.at(-1) ?? (index === 0 ? 0 : (own.at(-1) ?? before));
  });
  return matches.map((match, index) => ({
    match,
    start: match.index,
    end: match.index + match[0].length,
    from: begins[index] ?? 0,
    to: begins[index + 1] ?? text.length,
  }));
};

export const within = <T extends { readonly start: number; readonly end: number }>(
  list: readonly T[],
  from: number,
  to: number,
): T[] => list.filter(({ start, end }) => start >= from && end <= to);

const negated = /\b(?:not|never|no|neither|nor|cannot|hardly|without)\b|n['’]t\b/i;

/** A verdict on a stretch of the sentence; what is denied there is the other way round, or left open. */
export const judged = (
  { sentence, world, text }: Told,
  from: number,
  to: number,
  ok: boolean | undefined,
  actual: string | number | null,
  rows: readonly Row[] = [],
): Finding => {
  const stretch = text.slice(from, to);
  const start = sentence.start + from + (stretch.length - stretch.trimStart().length);
  const end = sentence.start + from + stretch.trimEnd().length;
  const stated = stretch.trim();
  const open = negated.test(stretch) || isQuestion({ text });
  return {
    start,
    end,
    ok: open ? undefined : ok,
    stated,
    actual: ok ? stated : actual,
    facts: factsOfRows(world, rows),
  };
};

/** The number is what `actual` is, as far as it can be read off the figure; its sign aside. */
export const isSize = ({ plot }: Told, { number }: Stated, actual: number): boolean => {
  const size = { ...number, value: Math.abs(number.value) };
  return agrees(size, Math.abs(actual), plot.measure);
};

/** Where what is said of a cue ends: what follows is compared with it, or comes after it. */
export const cutAt = ({ text }: Told, from: number, to: number): number => {
  const { index } =
    /\b(?:followed by|but|while|whereas|than|compared|versus|unlike|ahead of|then|next)\b|[;]/iu.exec(
      text.slice(from, to),
    ) ?? {};
  return index === undefined ? to : from + index;
};

/** "from April to June", "between", "after": of more than the places that are named. */
export const isStretch = (text: string): boolean =>
  /\b(?:from|between|after|before|since|until|till|through|throughout|over|during|following|by)\b/i.test(text);
