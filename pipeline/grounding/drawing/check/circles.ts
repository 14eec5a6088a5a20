import { allMatches } from '../../all-matches.js';
import type { SentenceText } from '../../check/sentences.js';
import { colourWords, isColour } from '../../language/colour.js';
import type { Verdict } from '../../verdict.js';
import { vennOf, type Circle, type Region, type Venn } from './venn-model.js';
import { vennRule } from './venn.js';
import type { Scope } from './verdict.js';
import { inNoSet, inTotal, numbersTold } from './venn-words.js';

const stem = (word: string): string => word.toLowerCase().replace(/(?:ers?|ing|s|es|er)$/, '');
export const hasName = (words: string, name: string): boolean => {
  const key = name.toLowerCase().split(/\s+/).at(-1) ?? '';
  return (
    ` ${words} `.includes(` ${name.toLowerCase()} `) ||
    (key.length > 3 && words.split(/[^\p{L}\d]+/u).some((word) => word.length > 3 && stem(word) === stem(key)))
  );
};

const parting =
  /[;.:]| and (?=only |\d|\p{L}+ (?:only|people|students|do|play|like)\b)|, (?=and |while |another |\d|\p{L}+ (?:only|people|students|do|play|like|in)\b)| while | whereas | (?<!\b(?:nothing|anything|all|none) )but /u;

const sum = (regions: readonly Region[]): number => regions.reduce((total, { value }) => total + value, 0);

const colour = colourWords.toSorted((a, b) => b.length - a.length).join('|');
const seen = new RegExp(
  `\\b(?:(?<side>left|right|upper|lower|top|bottom)(?:-hand)?|(?<colour>${colour})) (?:circle|disc|set|oval|ring)\\b|\\b(?:circle|disc|set|oval|ring) (?:on|at) the (?<at>left|right|top|bottom)\\b`,
  'gu',
);

/** "The left circle", "the blue circle": which of them, where there is one so. */
const seenIn = (part: string, circles: readonly Circle[]): readonly number[] =>
  allMatches(part, seen).flatMap(({ groups = {} }) => {
    const side = groups['side'] ?? groups['at'];
    const { colour: word = '' } = groups;
    const along = (index: number): number => {
      const { x, y } = circles[index] ?? { x: 0, y: 0 };
      return side === 'left' ? x : side === 'right' ? -x : /^(?:upper|top)$/.test(side ?? '') ? y : -y;
    };
    const sorted = circles.map((_, index) => index).toSorted((a, b) => along(a) - along(b));
    const [first = 0, second = 0] = sorted;
    if (side !== undefined) return Math.abs(along(first) - along(second)) < 8 ? [] : [first];
    const own = sorted.filter((index) => circles[index]?.colours.some((hex) => isColour(hex, word)));
    return own.length === 1 ? own : [];
  });

/** What the words of one part mean: the number that stands in that region, or the sum over a circle or all. */
export const meantBy = (part: string, { areMembers, circles, regions }: Venn): readonly number[] | undefined => {
  const pointed = seenIn(part, circles);
  const named = circles.flatMap(({ names }, index) =>
    pointed.includes(index) || names.some((name) => hasName(part, name)) ? [index] : [],
  );
  const all = circles.map((_, index) => index);
  const exactly = (within: readonly number[]): number[] => {
    const own = regions.filter(
      (region) => region.within.length === within.length && within.every((one) => region.within.includes(one)),
    );
    return areMembers ? [sum(own)] : own.map(({ value }) => value);
  };
  const total = inTotal.test(part);
  if (inNoSet.test(part)) return exactly([]);
  if (
    / (?:all three|every (?:circle|set)|in the (?:very )?(?:centre|center|middle))(?= |$)/.test(part) &&
    circles.length === 3
  )
    return exactly(all);
  // "Both circles contain six numbers each", "each circle, overlap included, holds eight".
  if (areMembers && named.length === 0 && / (?:each|every)(?: |$)/.test(part)) {
    const [first, ...others] = all.map((index) => sum(regions.filter(({ within }) => within.includes(index))));
    return first !== undefined && others.every((other) => other === first) ? [first] : [];
  }
  if (/ (?:both|overlap|intersection|common|shared|as well as|lens|middle)(?= |$)/.test(part)) {
    const both = named.length >= 2 ? named : circles.length === 2 ? all : [];
    return both.length === 0
      ? undefined
      : [
          ...exactly(both),
          ...(circles.length > 2 && !/ only| just/.test(part)
            ? [sum(regions.filter(({ within }) => both.every((one) => within.includes(one))))]
            : []),
        ];
  }
  const [one] = named;
  if (one !== undefined && named.length === 1) {
    const only = exactly([one]);
    if (/ (?:only|just|solely|exclusively|alone|nothing but|but not)(?= |$)/.test(part)) return only;
    const whole = sum(regions.filter(({ within }) => within.includes(one)));
    return total || / (?:circle|set) (?:has|contains|holds|adds)/.test(part) ? [whole] : [whole, ...only];
  }
  if (named.length === 0 && total) return [sum(regions), sum(regions.filter(({ within }) => within.length > 0))];
  return undefined;
};

/** The numbers that are sorted into the circles, in the region that the words mean: "the overlap", "both", "only in A". */
export const sortedIn = (part: string, venn: Venn): readonly number[] => {
  if (!venn.areMembers) return [];
  const within = ` ${part.toLowerCase()} `;
  return venn.regions.flatMap((region) => {
    // Counted alone it is what the words mean, or it is not.
    const counts = meantBy(within, { ...venn, regions: [region] }) ?? [1];
    const value = Number(region.text.name);
    return counts[0] === 1 && Number.isFinite(value) ? [value] : [];
  });
};

/** What is said of overlapping circles: how many are in each region, which circle is called what. */
export const vennVerdicts = (sentence: SentenceText, scope: Scope): Verdict[] => {
  const venn = scope.drawing.kind === 'shapes' ? vennOf(scope.drawing) : undefined;
  const counted = vennRule(sentence, scope);
  if (!venn) return counted;
  return [
    ...(counted.length > 0 ? counted : regionVerdicts(sentence, scope, venn)),
    ...circleVerdicts(sentence, scope, venn),
  ];
};

/** "Six students play both football and tennis", where the circles have their names beside them only. */
const regionVerdicts = (sentence: SentenceText, scope: Scope, venn: Venn): Verdict[] => {
  const verdicts: Verdict[] = [];
  const text = sentence.text;
  const facts = (value: number): string[] =>
    venn.regions.filter((region) => region.value === value).flatMap((region) => scope.about('text', region.text));
  let at = 0;
  for (const part of text.split(parting)) {
    const start = text.indexOf(part, at);
    at = start + part.length;
    const plain = ` ${part
      .toLowerCase()
      .replaceAll(/[,“”"]/g, ' ')
      .replaceAll(/\s+/g, ' ')} `;
    const values = meantBy(plain, venn);
    const own = new Set(venn.circles.flatMap(({ names }) => names.filter((name) => /\d/.test(name))));
    const bare = [...own].reduce((rest, name) => rest.replaceAll(name, name.replaceAll(/\d/g, 'x')), part);
    const numbers = numbersTold(bare).filter(
      ({ number: value, start: from, end }) =>
        // Of numbers that are sorted those count that are told before what they count.
        !(venn.areMembers && !/^ (?!(?:is|are|lies?|stands?|sits?|belongs?)\b)\p{L}{3}/u.test(part.slice(end))) &&
        !/^\s*(?:circles?|sets?|sports?|groups?|regions?|overlapping|areas?|times|of|plus|%|percent|per cent)/i.test(
          part.slice(end),
        ) &&
        !(value < 3 && /\b(?:the|these|all)\s*$/i.test(part.slice(0, from))) &&
        !/\b(?:plus|because|minus|\+)\s*$/i.test(part.slice(0, from)),
    );
    const [number] = numbers;
    if (!values || !number || (numbers.length > 1 && !/because|since|as /.test(plain))) continue;
    const no = / (?:not|no longer|isn't|aren't)(?= )(?! in (?:either|any))/.test(plain) && !/ but not /.test(plain);
    const ok = values.includes(number.number);
    // Of numbers that are sorted only those that are counted: "five numbers are in both".
    const isCounted =
      /^ (?:(?:common|shared|other) )?(?:numbers?|integers?|divisors?|factors?|multiples?|elements?|members?|entries|animals?|letters?|items?|words?|names?|things?)\b/i.test(
        part.slice(number.end),
      ) && !/\b(?:regions?|of them|sorted)\b/i.test(part);
    if (venn.areMembers && !ok && !isCounted) continue;
    if (values.length > 0 && venn.regions.length > 0 && !no)
      verdicts.push({
        start: sentence.start + start + number.start,
        end: sentence.start + start + number.end,
        ok,
        stated: number.number,
        actual: values[0] ?? null,
        facts: ok ? facts(number.number) : [],
      });
  }
  return verdicts;
};

const counts: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, '2': 2, '3': 3, '4': 4 };
const coloured = new RegExp(
  `(?<side>left|right|upper|lower|top|bottom|other)?[ -]?(?:(?<before>${colour}) )?circle (?:(?:is|in|drawn|filled|shaded|and|,|coloured|colored) )*(?<after>${colour})?`,
  'giu',
);
const standing = new RegExp(
  `(?<colour>${colour}) (?:circle|disc|one|set)(?: (?:represents?|stands? for|is for|shows?|means|contains|is|says|labelled|called|named|holds|for|the|of|people|who|play))* (?<name>[\\p{L}-]+)`,
  'giu',
);

/** How many circles there are, and which is called what: "the red circle represents football". */
const circleVerdicts = (sentence: SentenceText, scope: Scope, { circles }: Venn): Verdict[] => {
  const verdicts: Verdict[] = [];
  const say = (match: RegExpMatchArray, ok: boolean, stated: string | number, actual: string | number | null): void => {
    const start = sentence.start + (match.index ?? 0);
    verdicts.push({
      start,
      end: start + match[0].trimEnd().length,
      ok,
      stated,
      actual,
      facts: ok ? scope.counts('circle') : [],
    });
  };
  for (const match of sentence.text.matchAll(
    /\b(two|three|four|five|[2-5]) (?:(?!outside|inside|in|of|within|between|both|the)\p{L}+ ){0,2}?circles\b/giu,
  )) {
    const n = counts[match[1]?.toLowerCase() ?? ''] ?? 0;
    say(match, n === circles.length, n, circles.length);
  }
  const inColour = (word: string): Circle[] =>
    circles.filter(({ colours }) => colours.some((hex) => isColour(hex, word.toLowerCase())));
  // "Light purple", where it is purple.
  const colourOf = (word: string): Circle[] => {
    const own = inColour(word);
    return own.length > 0 ? own : inColour(word.replace(/^(?:light|pale|dark|deep) /i, ''));
  };
  for (const match of sentence.text.matchAll(standing)) {
    const [own] = colourOf(match.groups?.['colour'] ?? '');
    const name = match.groups?.['name'] ?? '';
    const called = circles.filter(({ names }) => names.some((one) => hasName(name.toLowerCase(), one)));
    if (called.length === 1 && own) say(match, called.includes(own), name, own.names[0] ?? null);
  }
  for (const match of sentence.text.matchAll(coloured)) {
    const { side, before, after } = match.groups ?? {};
    const word = before ?? after;
    if (word === undefined) continue;
    const by = side?.toLowerCase();
    const sorted = circles.toSorted((a, b) => (/left|right/.test(by ?? '') ? a.x - b.x : a.y - b.y));
    const own =
      by === 'left' || by === 'upper' || by === 'top'
        ? sorted[0]
        : by === 'right' || by === 'lower' || by === 'bottom'
          ? sorted.at(-1)
          : undefined;
    const fits = colourOf(word);
    if (own) say(match, fits.includes(own), word, null);
    else if (fits.length === 0 && before !== undefined) say(match, false, word, null);
  }
  return verdicts;
};
