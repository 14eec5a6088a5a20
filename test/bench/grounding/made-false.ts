import { multiplierOf, unitWord } from '../../../pipeline/grounding/check/number-words.js';
import { sentencesOf } from '../../../pipeline/grounding/check/sentences.js';
import { labelKey } from '../../../pipeline/grounding/check/tokenize.js';
import type { Claim, Fact, Predicate } from '../../../pipeline/grounding/fact.js';
import type { Change, Mutation } from '../../../pipeline/grounding/index.js';
import { parseTitle } from '../../../pipeline/grounding/language/title.js';

/** Facts whose value a sentence says in words of its own: it is enough that it names what they are of. */
const unspelt: ReadonlySet<Predicate> = new Set([
  'figure',
  'composition',
  'layer',
  'orientation',
  'arrangement',
  'axis-scale',
  'axis-direction',
  'order',
  'trend',
  'monotonic',
  'correlation',
  'connection',
  'cardinality',
  'position',
  'relation',
  'hidden',
] satisfies Predicate[]);

const channel = /^(?:x|y|color|colour|fill|stroke|shape|size|opacity|strokeDash|angle|radius|theta|-)$/;
const id = /^(?:axis|layer|legend|panel|group|slices|thing|node|edge|e)-?[\d-]*$/;

/** The names of what a fact is about; what a value is a value of, the last of its arguments, is none of them. */
const namesOf = ({ predicate, args }: Pick<Fact, 'predicate' | 'args'>): string[] =>
  (predicate === 'value' ? args.slice(0, -1) : args).filter(
    (arg): arg is string => typeof arg === 'string' && arg !== '' && !channel.test(arg) && !id.test(arg),
  );

const words = (text: string): string => ` ${labelKey(text).join(' ')} `;

const has = (sentence: string, part: string): boolean => part !== '' && words(sentence).includes(words(part));

const numeral = /(?<![\w.])([−-]?\d[\d,]*(?:\.\d+)?)(?:\s?(thousand|million|billion|trillion))?/g;

/** The numbers of a sentence, each with half a unit of its last digit. */
const numbersIn = (sentence: string): { readonly value: number; readonly rounding: number }[] => [
  ...[...sentence.matchAll(numeral)].map(([, digits = '', word = '']) => {
    const by = multiplierOf(word) ?? 1;
    const decimals = /\.(\d+)/.exec(digits)?.[1]?.length ?? 0;
    return {
      value: Number(digits.replaceAll(',', '').replace('−', '-')) * by,
      rounding: 0.5 * 10 ** -decimals * (by > 1 ? by : decimals > 0 ? 1 : 0),
    };
  }),
  ...labelKey(sentence).flatMap((word) => {
    const value = unitWord(word);
    return value === undefined ? [] : [{ value, rounding: 0 }];
  }),
];

const label = /\b(?:labelled|labeled|marked|reads?|reading|says?|written)(?: as| beside)?(?: (?:,|and)? ?“[^”]*”)+/giu;

/** What is printed is what it was, whatever has become of what it stands beside: "Edge AB is labelled “3 cm”". */
const withoutLabels = (sentence: string, { predicate }: Change, later: readonly Fact[]): string =>
  predicate === 'text'
    ? sentence
    : sentence.replaceAll(label, (words) => {
        const quoted = [...words.matchAll(/“([^”]*)”/gu)].map(([, text = '']) => text);
        const printed = (text: string): boolean =>
          later.some((fact) => fact.predicate === 'text' && String(fact.value) === text);
        return quoted.every(printed) ? '' : words;
      });

/** The x-axis is the one that lies flat, whatever is written at it. */
const axisByPlace = /\b[xyz]-axis\b/gi;

/** "Three boundaries", "by day and kind": what is told apart is called so by who tells it, whatever the legend is headed. */
const divided = /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|by|and|for each) (?:\p{L}+ ?)+/giu;

/** The words of a sentence that may give the value of a fact, and not something else. */
const telling = (sentence: string, { predicate }: Change): string => {
  if (predicate === 'axis-title') return sentence.replaceAll(axisByPlace, '');
  return predicate === 'legend-title' ? sentence.replaceAll(divided, '') : sentence;
};

/** Swatches of a legend keep their colours where only the marks have changed. */
const isOfLegend = (sentence: string, { predicate, args, before }: Change, later: readonly Fact[]): boolean =>
  predicate === 'colour' &&
  /\blegend\b/i.test(sentence) &&
  later.some((fact) => fact.predicate === 'legend-entry' && fact.args[1] === args[0] && fact.value === before);

/** Hands of one length show no time, and none that a reader could hold another against. */
const isNowOpen = ({ predicate, args, after }: Change): boolean =>
  predicate === 'measure' && args[1] === 'time' && after === null;

const looks = /\b(?:hidden|visible|invisible|seen|unseen|dashed|dotted|solid|behind)\b/i;

const relations = ['parallel', 'perpendicular', 'congruent', 'similar', 'tangent', 'bisect', 'symmetr'];

/** A sentence says what the fact was, and what it is now would be told with other words or numbers. */
const saysValue = (sentence: string, { predicate, before, after }: Change, tolerance: number): boolean => {
  if (predicate === 'hidden') return looks.test(sentence);
  if (predicate === 'relation') {
    // Of two segments that were alike in length and direction, "parallel" tells of the one only.
    const told = relations.filter((word) => sentence.toLowerCase().includes(word));
    return told.length === 0 || told.some((word) => String(before).startsWith(word));
  }
  if (unspelt.has(predicate)) return true;
  if (typeof before === 'number')
    return numbersIn(sentence).some(
      ({ value, rounding }) =>
        Math.abs(value - before) <= Math.max(tolerance, rounding) + 1e-9 &&
        !(typeof after === 'number' && Math.abs(value - after) <= Math.max(tolerance, rounding) + 1e-9),
    );
  const text = String(before);
  // Two layers may each give their axis a title: it shows the one and the other.
  if (predicate === 'axis-title' && typeof after === 'string' && after.split(', ').includes(text)) return false;
  // A double circle is a circle, dark red is red.
  if ((predicate === 'shape' || predicate === 'colour') && typeof after === 'string' && has(after, text)) return false;
  return has(sentence, text) || (predicate === 'axis-title' && has(sentence, parseTitle(text).noun));
};

/** By its name or, of a kind such as "reference line", by the noun alone. */
const isNamed = (sentence: string, name: string): boolean =>
  has(sentence, name) || has(sentence, name.split(' ').at(-1) ?? name);

/** One of the fields of a record: "73" of "10 | 73 | 46". */
const isWithin = ({ predicate, value }: Fact, { before }: Change): boolean =>
  predicate === 'text' && String(value).split(' | ').includes(String(before));

/** Another element is now what the changed one was: what was said of "a circle" or of a name is still true. */
const isStillSo = (change: Change, later: readonly Fact[]): boolean =>
  later.some(
    (fact) =>
      fact.predicate === change.predicate &&
      (fact.value === change.before || isWithin(fact, change)) &&
      // A cell of a grid is told by its row and its column, in either order.
      namesOf(fact).toSorted().join('\n') === namesOf(change).toSorted().join('\n'),
  );

/**
 * The sentences of a caption that a change of the program has made false for a reader: they rest on the fact that has
 * changed, name what it is of, and say its value so that no reader could mean the new one. `claims`
 * are those of the caption about the figure as it was.
 */
export const madeFalse = (
  text: string,
  claims: readonly Claim[],
  {
    change,
    before,
    after,
  }: { readonly change: Change; readonly before: readonly Fact[]; readonly after: Mutation['facts'] },
): { readonly start: number; readonly end: number; readonly text: string }[] => {
  if (change.before === null || isNowOpen(change) || isStillSo(change, after)) return [];
  const tolerance = Math.max(
    0,
    ...[...before, ...after].filter((fact) => fact.id === change.id).map((fact) => fact.tolerance ?? 0),
  );
  const names = namesOf(change);
  return sentencesOf(text).filter(
    (sentence) =>
      claims.some(
        (claim) => claim.facts.includes(change.id) && claim.start >= sentence.start && claim.end <= sentence.end,
      ) &&
      !isOfLegend(sentence.text, change, after) &&
      saysValue(telling(withoutLabels(sentence.text, change, after), change), change, tolerance) &&
      (names.length === 0 || names.some((name) => isNamed(sentence.text, name))),
  );
};
