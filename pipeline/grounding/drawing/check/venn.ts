import { allMatches } from '../../all-matches.js';
import { oncePer } from '../../once-per.js';
import { escaped } from '../../language/escaped.js';
import type { SentenceText } from '../../check/sentences.js';
import type { Verdict } from '../../verdict.js';
import type { Drawing, Thing } from '../drawing.js';
import { overlapping, regionsOf } from '../readings.js';
import type { Scope } from './verdict.js';
import { allInSome, inNoSet, inTotal, numbersTold } from './venn-words.js';

interface Counts {
  readonly sets: readonly Thing[];
  /** How many are in exactly these sets, by the sets' ids in order. */
  readonly only: (sets: readonly Thing[]) => number | undefined;
}

const numberIn = (text: string | undefined): number | undefined =>
  /^\s*\d+(?:\.\d+)?\s*%?\s*$/.test(text ?? '') ? Number.parseFloat(text ?? '') : undefined;

/** A diagram whose regions have one number each. */
const countsOf = oncePer((drawing: Drawing): Counts | undefined => {
  const sets = overlapping(drawing)?.things ?? [];
  const by = new Map<string, number>();
  const key = (those: readonly Thing[]): string =>
    those
      .map(({ id }) => id)
      .toSorted()
      .join();
  for (const { texts, within } of regionsOf(drawing)) {
    const numbers = texts.flatMap(({ name }) => numberIn(name) ?? []);
    // Several numbers in one region are what is sorted, and count nothing.
    if (numbers.length > 1) return undefined;
    if (numbers.length === 1 && numbers[0] !== undefined) by.set(key(within), numbers[0]);
  }
  return by.size > 1 ? { sets, only: (those) => by.get(key(those)) } : undefined;
});

const subsetsOf = (sets: readonly Thing[]): Thing[][] =>
  sets.reduce<Thing[][]>((all, one) => [...all, ...all.map((some) => [...some, one])], [[]]);

const sumOf = ({ sets, only }: Counts, fits: (some: readonly Thing[]) => boolean): number =>
  subsetsOf(sets)
    .filter(fits)
    .reduce((sum, some) => sum + (only(some) ?? 0), 0);

const clauseEnds =
  /[;.!?]|:(?! ?\d)|,? (?:while|whereas|but (?=\w+ (?:people|pupils|students|of|play|like|are|have)))|, and (?=(?:\w+ )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)/g;

const quotation = /[“"][^”"]*[”"]/g;

/** The same text, as long, without what stands in quotation marks and the numbers in names of sets: "Factors of 36". */
const unquoted = (text: string, names: readonly string[]): string =>
  names
    .filter((name) => /\d/.test(name))
    .reduce((rest, name) => rest.replaceAll(name, name.replaceAll(/\d/g, 'x')), text)
    .replaceAll(quotation, (quoted) => 'x'.repeat(quoted.length));

/** The statements of a sentence, each with where it stands. */
const clausesOf = (text: string): { readonly text: string; readonly at: number }[] => {
  const ends = [...unquoted(text, []).matchAll(clauseEnds)];
  const starts = [0, ...ends.map((end) => end.index + end[0].length)];
  return starts.map((at, index) => ({ text: text.slice(at, ends[index]?.index ?? text.length), at }));
};

/** The sets whose names stand in some words, and where: "Mammals" also as "mammal". */
const named = (words: string, { sets }: Counts): { readonly set: Thing; readonly at: number }[] => {
  const lower = words.toLowerCase();
  return sets.flatMap((set) => {
    const name = (set.name ?? '').toLowerCase();
    // A set that is called by a letter: the letter, in no word.
    const at =
      name.length > 2
        ? lower.indexOf(name.length > 4 ? name.replace(/(?:es|s)$/, '') : name)
        : ` ${words} `.search(new RegExp(`(?<![\\p{L}\\d])${escaped(set.name ?? '')}(?![\\p{L}\\d])`, 'u')) - 1;
    return at < 0 || name === '' ? [] : [{ set, at }];
  });
};

const shared = /\b(?:both|all three|overlap\w*|intersect\w*|in common|shared?|middle|combin\w*|as well as)\b/i;
const alone = /\b(?:only|alone|just|exclusively|solely|nothing (?:else|but|other than|except))\b/i;
const except =
  /\b(?:but (?:do |does |are |is |did )?(?:not|n't|don't|doesn't)|not|without|except|and no|but no|don't|doesn't)\b/i;
const counted =
  /^\s*(?:sets?|circles?|regions?|sports?|groups?|categor|parts?|areas?|overlapping|languages?|subjects?|of (?:the|these) (?:two |three )?(?:sets?|circles?|regions?|groups?)|things|numbers)/i;

/** "In total there are …", with those outside, unless they are told to be in a set. */
const everyone = /^\W*(?:in total|altogether|overall|in all),? (?:there (?:are|were) )?\S+ \p{L}+(?: in .*)?\W*$/iu;

/** "Any of the two instruments": how many there are to choose from, and no count of who is where. */
const ofAll = /\b(?:of (?:the|these|those)|the|these|both) $/i;

/** Numbers that a clause can mean by what it says of the sets; undefined where it says nothing of them. */
const meantBy = (clause: string, counts: Counts): (number | undefined)[] | undefined => {
  const { sets, only } = counts;
  const found = named(clause, counts);
  const has = (some: readonly Thing[], all: readonly Thing[]): boolean => all.every((one) => some.includes(one));
  const without = alone.test(clause) ? undefined : except.exec(clause);
  if (inNoSet.test(clause)) return [only([])];
  const all = found.map(({ set }) => set);
  if (without && found.some(({ at }) => at > without.index)) {
    const those = found.filter(({ at }) => at < without.index).map(({ set }) => set);
    return those.length === 0 ? undefined : [only(those)];
  }
  if (alone.test(clause) && all.length === 1) return [only(all)];
  // "…, and 7 take chemistry as well": as well as the other.
  if (all.length === 1 && sets.length === 2 && /\b(?:as well|too)\W*$/i.test(clause)) return [only(sets)];
  if (all.length > 1 && /\bunion\b|∪/u.test(clause))
    return [sumOf(counts, (some) => all.some((one) => some.includes(one)))];
  if (shared.test(clause) || (all.length > 1 && /\band\b|\bas well\b|\balso\b|\bwith\b/.test(clause))) {
    const those = all.length > 1 ? all : sets.length === 2 || /all three/i.test(clause) ? sets : undefined;
    return those && [only(those), sumOf(counts, (some) => has(some, those))];
  }
  if (all.length > 1 && /\bor\b/.test(clause)) return [sumOf(counts, (some) => all.some((one) => some.includes(one)))];
  const [one] = all;
  if (all.length === 1 && one) {
    const total = sumOf(counts, (some) => some.includes(one));
    return inTotal.test(clause) ? [total] : [total, only([one])];
  }
  if (all.length === 0 && inTotal.test(clause))
    return everyone.test(clause) || /\b(?:rectangle|everything|universal set)\b/i.test(clause)
      ? [sumOf(counts, () => true)]
      : [sumOf(counts, () => true), sumOf(counts, (some) => some.length > 0)];
  return undefined;
};

const more = /\b(more|fewer|less)\b.*\bthan\b/i;

/** "If you do drama, it is more likely to be music than chess": among those of the first set that is named. */
const among = /\b(?:if|among|of (?:those|all|the \p{L}+) (?:who|in|that)|given)\b/iu;

/** How many are in a set: of all of them, and of those that are in no other but what is given. */
const sizesWithin = (counts: Counts, given: readonly Thing[], set: Thing): readonly [number, number] => [
  sumOf(counts, (some) => [...given, set].every((one) => some.includes(one))),
  counts.only([...given, set]) ?? NaN,
];

/** "Tennis alone is more popular than football alone", "more pupils play football than tennis". */
const compared = (clause: string, counts: Counts): boolean | undefined => {
  const way = more.exec(clause);
  if (way && among.test(clause)) return comparedWithin(clause, counts, way[1] ?? '');
  const [first, second] = named(clause, counts).toSorted((a, b) => a.at - b.at);
  if (!way || !first || !second || /\bnot\b|n't/.test(clause)) return undefined;
  // "Less than a third of the chess set but two fifths of the music set".
  if (/\bthan (?:a|an|one|two|three|\d+)\b/i.test(clause)) return undefined;
  const sign = /more/i.test(way[1] ?? '') ? 1 : -1;
  const totals = [first, second].map(({ set }) => sumOf(counts, (some) => some.includes(set)));
  const singles = [first, second].map(({ set }) => counts.only([set]) ?? NaN);
  const [a, b] = [totals, singles].map(([one = 0, other = 0]) => (one - other) * sign > 0);
  return alone.test(clause) ? b : a === b ? a : undefined;
};

const comparedWithin = (clause: string, counts: Counts, way: string): boolean | undefined => {
  const [given, first, second, ...others] = named(clause, counts).toSorted((a, b) => a.at - b.at);
  if (!given || !first || !second || others.length > 0 || /\bnot\b|n['’]t/.test(clause)) return undefined;
  const sign = /more/i.test(way) ? 1 : -1;
  const [[all, only], [otherAll, otherOnly]] = [first, second].map(({ set }) =>
    sizesWithin(counts, [given.set], set),
  ) as [readonly [number, number], readonly [number, number]];
  const [a, b] = [(all - otherAll) * sign > 0, (only - otherOnly) * sign > 0];
  return a === b ? a : undefined;
};

/** How many are in which sets of a diagram of overlapping circles. */
export const vennRule = (sentence: SentenceText, scope: Scope): Verdict[] => {
  const counts = countsOf(scope.drawing);
  if (!counts) return [];
  const facts = scope.facts.filter(({ predicate }) => predicate === 'member').map(({ id }) => id);
  const judge = (text: string, at: number): Verdict[] => {
    const start = sentence.start + at + (text.length - text.trimStart().length);
    const span = { start, end: start + text.trim().length, facts };
    const order = compared(text, counts);
    if (order !== undefined) return [{ ...span, ok: order, stated: 'more', actual: null }];
    const outside =
      allInSome.test(text) && !/\b(?:not|nearly|almost|n['’]t)\b/i.test(text) ? counts.only([]) : undefined;
    if (outside !== undefined && named(text, counts).length !== 1)
      return [{ ...span, ok: outside === 0, stated: 0, actual: outside }];
    // "Seven of these also do biology": of whom the sentence before told.
    const isOfThese =
      /\b(?:of|among) (?:these|those|them)\b/i.test(text) && !/\bnothing but\b|\bonly\b|\balone\b/i.test(text);
    if (isOfThese && named(text, counts).length < 2) return [];
    const names = counts.sets.map(({ name = '' }) => name);
    const numbers = numbersTold(unquoted(text, names)).filter(
      ({ start: from, end }) =>
        !counted.test(text.slice(end)) && !(ofAll.test(text.slice(0, from)) && /^ \p{L}+s\b/u.test(text.slice(end))),
    );
    if (numbers.length > 1 && /,| and /.test(text)) {
      const [first, second] = numbers;
      // "Five do football and swimming but not chess, three do …": the last comma or "and" parts the two.
      const cut = allMatches(text.slice(first?.end, second?.start), /,| and /g).at(-1)?.index ?? -1;
      if (first && cut >= 0)
        return [
          ...judge(text.slice(0, first.end + cut), at),
          ...judge(
            text.slice(first.end + cut).replace(/^,| and /, (word) => ' '.repeat(word.length)),
            at + first.end + cut,
          ),
        ];
    }
    const [number, ...others] = numbers;
    // "We get 34, so football covers more than half": what follows from it is another statement.
    const so = number ? /^[^,;]*, (?:so|hence|thus|therefore|which means)\b/i.exec(text.slice(number.end)) : null;
    const told = number && so ? text.slice(0, number.end) : text;
    const meant = number && others.length === 0 ? meantBy(told, counts) : undefined;
    const known = meant?.filter((value) => value !== undefined) ?? [];
    if (!number || known.length === 0) return [];
    return [{ ...span, ok: known.includes(number.number), stated: number.number, actual: known[0] ?? null }];
  };
  return clausesOf(sentence.text).flatMap(({ text, at }) => judge(text, at));
};
