import type { Scene } from '../../renderers/scene.js';
import { allMatches } from './all-matches.js';
import type { Claim, Fact } from './fact.js';
import { oncePer } from './once-per.js';
import { claimOf } from './verdict.js';

/** "R5", "v_0", "F₁", "x_{2}": a letter or two with a number. */
const numbered = /(?<![\p{L}\d_\\^])(\p{L}{1,2})_?\{?([\d₀-₉]{1,2})\}?(?![\p{L}\d_])/gu;
/** "Q = 0.3", "2.2 kΩ": a number, with what it is of or its unit. */
const quantified = /^((?:\p{L}{1,2} ?= ?)?)([-−]?\d[\d.,]*)((?: ?[\p{L}°%µ/]{1,5})?)$/u;
const denied = /\b(?:no|not|nor|neither|never|without|missing|absent|lacks?|instead of)\b|n['’]t\b/i;

/** Most texts have none, and are done with: a digit right after what may be a letter. */
const digit = /[^\s\d.,:;+−–-][_{]{0,2}[\d₀-₉]/;
const digits = (text: string): string => text.replace(/[₀-₉]/g, (digit) => String(digit.charCodeAt(0) - 0x2080));

interface Numbers {
  readonly of: ReadonlyMap<string, ReadonlySet<string>>;
  /** Letters that with a number are the whole of a label. */
  readonly labels: ReadonlySet<string>;
}

/** The numbers that stand beside each letter in some texts. */
const numbersIn = (texts: Iterable<string>): Numbers => {
  const of = new Map<string, Set<string>>();
  const labels = new Set<string>();
  for (const text of new Set(texts)) {
    if (!digit.test(text)) continue;
    for (const { 0: all, 1: letter = '', 2: number = '' } of allMatches(text, numbered)) {
      const known = of.get(letter);
      if (known) known.add(digits(number));
      else of.set(letter, new Set([digits(number)]));
      if (all === text.trim()) labels.add(letter);
    }
  }
  return { of, labels };
};

interface Shown {
  readonly numbers: Numbers;
  /** Entries of a legend that are all quantities of one kind, such as "2.2 kΩ" and "4.7 kΩ". */
  readonly series: readonly string[];
}

const textsOf = (scene: Scene): string[] => [
  ...scene.elements.flatMap(({ text }) => text ?? []),
  ...scene.axes.flatMap(({ title }) => title ?? []),
  ...scene.legends.flatMap(({ title, entries }) => [title ?? '', ...entries.map(({ label }) => label)]),
  scene.title ?? '',
];

const quantity = (label: string): { readonly of: string; readonly number: number } | undefined => {
  const [, of, number, unit] = quantified.exec(label.trim()) ?? [];
  return number === undefined
    ? undefined
    : { of: `${of} ${unit}`.replaceAll(' ', ''), number: Number(number.replace('−', '-').replaceAll(',', '')) };
};

const seriesOf = (scene: Scene): string[] => {
  const labels = scene.legends
    .filter(({ channels }) => !channels.includes('size'))
    .flatMap(({ entries }) => entries.map(({ label }) => label));
  const kinds = new Set(labels.map((label) => quantity(label)?.of));
  return labels.length > 1 && kinds.size === 1 && !kinds.has(undefined) && !kinds.has('') ? labels : [];
};

const shownIn = oncePer((facts: readonly Fact[]): Numbers =>
  numbersIn(facts.flatMap(({ args, value }) => [...args, value].filter((one) => typeof one === 'string'))),
);
const writtenIn = oncePer((scene: Scene): Shown => ({ numbers: numbersIn(textsOf(scene)), series: seriesOf(scene) }));

/** "the line for 5.4 kΩ", "the Q = 7 curve". */
const drawnFor =
  /\b(?:lines?|curves?|graphs?) (?:for|of) ((?:\p{L}{1,2} ?= ?)?[-−]?\d[\d.,]*\d?(?: ?[\p{L}°%µ/]{1,5})?)(?![\p{L}\d])|\b((?:\p{L}{1,2} ?= ?)[-−]?\d[\d.,]*\d?(?: ?[\p{L}°%µ/]{1,5})?) (?:line|curve|graph)\b/gu;

const sentenceAround = (text: string, at: number): string => {
  const from = text.slice(0, at).search(/[.;!?]\s[^.;!?]*(?:\.\d[^.;!?]*)*$/);
  const rest = text.slice(at).search(/[.;!?](?:\s|$)/);
  return text.slice(Math.max(0, from), rest < 0 ? text.length : at + rest);
};

/**
 * Names made of a letter and a number, or quantities that name the curves, of which the figure shows others of the
 * same kind but not this one: "R5" where resistors are R1 to R3. What a text says is not there is left alone.
 */
export const inventedNumbers = (text: string, facts: readonly Fact[], scene: Scene): Claim[] => {
  const { numbers, series } = writtenIn(scene);
  const told = shownIn(facts);
  const claim = (start: number, stated: string, actual: string): Claim[] =>
    denied.test(sentenceAround(text, start))
      ? []
      : [claimOf({ start, end: start + stated.length, ok: false, stated, actual, facts: [] }, text)];
  const names = (digit.test(text) ? allMatches(text, numbered) : []).flatMap(
    ({ 0: name, 1: letter = '', 2: number = '', index }) => {
      const known = new Set([...(numbers.of.get(letter) ?? []), ...(told.of.get(letter) ?? [])]);
      const isKind = known.size > 1 || numbers.labels.has(letter) || told.labels.has(letter);
      return !isKind || known.has(digits(number))
        ? []
        : claim(index, name, [...known].map((one) => `${letter}${one}`).join(', '));
    },
  );
  if (series.length === 0) return names;
  const of = quantity(series[0] ?? '')?.of;
  const curves = allMatches(text, drawnFor).flatMap(({ 0: all, 1: behind, 2: before, index }) => {
    const whole = behind ?? before ?? '';
    // "the line for Q = 7 drops": the word behind the number is no unit.
    const said = quantity(whole)?.of === of ? whole : whole.replace(/ \p{L}+$/u, '');
    const stated = quantity(said);
    if (stated?.of !== of || series.some((label) => quantity(label)?.number === stated?.number)) return [];
    return claim(index + all.indexOf(said), said, series.join(', '));
  });
  return [...names, ...curves];
};
