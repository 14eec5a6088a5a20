import { allMatches } from './all-matches.js';
import type { Claim } from './fact.js';
import { isQuoted } from './language/quoted.js';

/** "6 · 3 · 2 = 36", "17 minus 12 is 5": numbers only, and what comes of them. */
interface Calculation {
  readonly start: number;
  /** Where the last result stands: what is stated in the end. */
  readonly result: number;
  readonly end: number;
  readonly isTrue: boolean;
}

const units = '°C|°|%|Ω|cm|mm|km|dm|m|kg|g|l|s|N|V|A|J|W|Hz';
const unit = `(?: ?(?:${units})[²³]?(?![\\p{L}\\d]))?`;
const term = `\\(?[−-]?\\d+(?:,\\d{3})*(?:\\.\\d+)?[²³]?\\)?${unit}\\)?`;
const sign = ' ?(?:[+·×*/÷]| [−–-] |mod|plus|minus|times|divided by|multiplied by) ?';
const side = `${term}(?:${sign}${term})*`;
const equals = ' ?(?:=|≈|is|makes?|gives?|equals?) ?';
const told = new RegExp(
  `(?<![\\p{L}\\d.,(][(−–-]?|[+·×*/÷^√−–-] ?)${term}(?:${sign}${term})+(?:${equals}${side})+(?![\\p{L}\\d(√^]|[.,]\\d| ?[+·×*/÷^=:](?!\\s*$)| [−–-] ?\\d)`,
  'gu',
);

const measured = new RegExp(`(?<=\\d) ?(?:${units})[²³]?(?![\\p{L}\\d])`, 'gu');

const operators: Readonly<Record<string, string>> = {
  '·': '*', '×': '*', '÷': '/', '−': '-', '–': '-', plus: '+', minus: '-', times: '*', 'multiplied by': '*', 'divided by': '/',
}; // prettier-ignore

const stepsOf = (text: string): string[] =>
  (
    text
      .replaceAll(measured, '')
      .match(/\d[\d,]*(?:\.\d+)?|[²³()+·×*/÷−–-]|mod|plus|minus|times|divided by|multiplied by/g) ?? []
  ).map((step) => operators[step] ?? step.replaceAll(/(?<=\d),/g, ''));

const apply = (one: number, operator: string, other: number): number => {
  if (operator === '+') return one + other;
  if (operator === '-') return one - other;
  if (operator === '*') return one * other;
  return operator === 'mod' ? one % other : one / other;
};

const strengths: Readonly<Record<string, number>> = { '+': 1, '-': 1, '*': 2, '/': 2, mod: 2 };

/** What a side comes to; NaN where it is no whole calculation. */
const worthOf = (text: string): number => {
  const steps = stepsOf(text);
  let at = 0;
  const single = (): number => {
    const step = steps[at++];
    if (step === '-') return -single();
    const value = step === '(' ? sum(1) : Number(step);
    if (step === '(' && steps[at++] !== ')') return NaN;
    const power = steps[at] === '²' ? 2 : steps[at] === '³' ? 3 : 1;
    if (power > 1) at += 1;
    return value ** power;
  };
  const sum = (least: number): number => {
    let value = single();
    for (;;) {
      const operator = steps[at] ?? '';
      const strength = strengths[operator] ?? 0;
      if (strength < least) return value;
      at += 1;
      value = apply(value, operator, sum(strength + 1));
    }
  };
  const value = sum(1);
  return at === steps.length ? value : NaN;
};

const unitsIn = (text: string): ReadonlySet<string> =>
  new Set(
    allMatches(text, /(?<=\d ?)(?:°C|°|%|Ω|[a-zA-Z]+)/g).flatMap(([one]) =>
      /^(?:mod|plus|minus|times|divided|multiplied)$/.test(one) ? [] : [one],
    ),
  );

/** As near as the digits of the result tell; nothing is known of a sum of metres and centimetres. */
const fits = (left: string, right: string): boolean | undefined => {
  const [a, b] = [worthOf(left), worthOf(right)];
  if (!Number.isFinite(a) || !Number.isFinite(b) || unitsIn(`${left} ${right}`).size > 1) return undefined;
  const decimals = Math.max(0, ...[left, right].map((one) => /\.(\d+)\D*$/.exec(one)?.[1]?.length ?? 0));
  // A fraction is exact: "2/5 · 1/4 = 1/5" is wrong, however it is rounded.
  const isRounded = /\/|÷|divided|\./.test(left + right) && !/^\D*\d+ ?[/÷] ?\d+\D*$/.test(right);
  return Math.abs(a - b) <= (isRounded ? 0.51 * 10 ** -decimals : 0) + 1e-9 * Math.max(1, Math.abs(a));
};

const calculationsIn = (text: string): Calculation[] =>
  allMatches(text, told).flatMap((match): Calculation[] => {
    const start = match.index;
    if (isQuoted(text, start)) return [];
    const sides = match[0].split(new RegExp(equals, 'u'));
    const ends = sides.slice(1).map((right, index) => fits(sides[index] ?? '', right));
    const last = (sides.at(-1) ?? '').trimStart();
    if (ends.includes(undefined)) return [];
    return [
      {
        start,
        end: start + match[0].length,
        result: start + match[0].length - last.length,
        isTrue: !ends.includes(false),
      },
    ];
  });

const asClaim = (text: string, { start, end, isTrue }: Calculation): Claim => ({
  start,
  end,
  text: text.slice(start, end),
  status: isTrue ? 'supported' : 'contradicted',
  stated: text.slice(start, end),
  actual: null,
  facts: [],
});

/** "The volume is 6 · 3 · 2 = 36": what is said is the result. */
const isStated = (text: string, start: number): boolean =>
  /\b(?:is|are|was|has|have|measures?|comes? to|amounts? to|costs?|of)(?: (?:about|exactly|only|just|then|therefore|thus))?:? $/.test(
    text.slice(0, start),
  );

/**
 * Claims of a text in which something is worked out. The calculation is held against arithmetic; the figure is asked about the
 * result, where that is said of something, and its parts are no measures of anything.
 */
export const withCalculations = (text: string, claims: (text: string) => Claim[]): Claim[] => {
  const all = calculationsIn(text);
  if (all.length === 0) return claims(text);
  const cuts = all.filter(({ start }) => isStated(text, start));
  const short = cuts.toReversed().reduce((rest, { start, result }) => rest.slice(0, start) + rest.slice(result), text);
  const places = cuts.map(({ start, result }, index) => ({
    at: start - cuts.slice(0, index).reduce((sum, one) => sum + one.result - one.start, 0),
    by: result - start,
  }));
  const placeOf = (at: number, isEnd: boolean): number =>
    places.reduce((sum, one) => sum + (at > one.at || (at === one.at && !isEnd) ? one.by : 0), at);
  const free = all.filter((one) => !cuts.includes(one));
  const read = claims(short).flatMap((claim): Claim[] => {
    const [start, end] = [placeOf(claim.start, false), placeOf(claim.end, true)];
    const isOfParts = free.some((one) => one.start < end && start < one.end);
    const isWrong = claim.status === 'contradicted' && isOfParts;
    return isWrong ? [] : [{ ...claim, start, end, text: text.slice(start, end) }];
  });
  return [...read, ...all.map((one) => asClaim(text, one))];
};
