import { lowered } from '../../language/raised.js';
import type { NumberMention } from '../mention.js';

/** "1.68 × 10⁻³ s/m at 531 m/s": a value, and where it is said to be. */
export interface Item {
  /** The value as the text writes it, in each way that it may be meant. */
  readonly values: readonly NumberMention[];
  readonly preposition: string;
  readonly place: string;
  /** Offsets in the text that it was read from. */
  readonly start: number;
  readonly end: number;
}

/** A number with what may stand before and after it. */
export const numeral = String.raw`[−-]?[$€£]?[−-]?\d(?:[\d,]*\d)?(?:\.\d+)?(?:e[−+-]?\d+)?`;
const unit = String.raw`(?:(?: ?× 10[⁻⁰¹²³⁴-⁹]+)?(?: ?[^\s\d,.;:()“”]+){0,4}?)`;
const head = new RegExp(`(${numeral})(${unit}) (at|for|in|on|between) `, 'yu');
const separator = /(?:,? and |, )(?=[−$€£-]*\d)/gu;

const factors: readonly (readonly [RegExp, number])[] = [
  [/^ ?(?:thousand|k)\b/i, 1e3],
  [/^ ?(?:million|m)\b/i, 1e6],
  [/^ ?(?:billion|bn)\b/i, 1e9],
  [/^ ?trillion\b/i, 1e12],
];

/** What a written number with its unit may be: "3 million" is 3 where the axis counts in millions. */
export const valuesOf = (digits: string, after = ''): NumberMention[] => {
  const plain = digits.replace(/[$€£,]/gu, '').replaceAll('−', '-');
  const value = Number(plain);
  if (!Number.isFinite(value)) return [];
  const [mantissa = '', exponent = '0'] = plain.split('e');
  const decimals = mantissa.split('.')[1]?.length ?? 0;
  const [, raised] = /^ ?× 10([⁻⁰¹²³⁴-⁹]+)/u.exec(after) ?? [];
  const by = [
    1,
    ...factors.flatMap(([word, factor]) => (word.test(after) ? [factor] : [])),
    ...(raised === undefined ? [] : [10 ** Number(lowered(raised).replace('⁻', '-'))]),
  ];
  return by.map((factor) => ({
    type: 'number',
    value: value * factor,
    rounding: 0.5 * 10 ** (Number(exponent) - decimals) * factor,
    unit: after.startsWith('%') || after.startsWith(' %') ? 'percent' : 'plain',
    precision: 'plain',
    inWords: false,
    digits: plain,
  }));
};

/** The item that begins at `at`, up to `stop` or to where the next one begins. */
const itemAt = (text: string, at: number, stop: number): Item | undefined => {
  head.lastIndex = at;
  const match = head.exec(text);
  const [all, digits, after, preposition] = match ?? [];
  if (all === undefined || digits === undefined || preposition === undefined) return undefined;
  const from = at + all.length;
  if (preposition === 'between') {
    const pair = new RegExp(`${numeral}\\S*(?: \\p{L}+)? and ${numeral}[^\\s,.]*`, 'yu');
    pair.lastIndex = from;
    const found = pair.exec(text);
    if (!found) return undefined;
    const end = from + found[0].length;
    return { values: valuesOf(digits, after), preposition, place: found[0], start: at, end };
  }
  separator.lastIndex = from;
  let cut = separator.exec(text);
  while (cut && cut.index < stop) {
    head.lastIndex = cut.index + cut[0].length;
    if (head.test(text)) break;
    cut = separator.exec(text);
  }
  const end = cut && cut.index < stop ? cut.index : stop;
  return { values: valuesOf(digits, after), preposition, place: text.slice(from, end), start: at, end };
};

/** "3 at 1, 4 at 2 and 5 at 3", from end to end; nothing where anything else stands between. */
export const itemsIn = (text: string, from: number, to: number): readonly Item[] | undefined => {
  const items: Item[] = [];
  let at = from;
  while (at < to) {
    const item = itemAt(text, at, to);
    if (!item) return undefined;
    items.push(item);
    if (item.end >= to) return items;
    separator.lastIndex = item.end;
    const cut = separator.exec(text);
    if (cut?.index !== item.end) return undefined;
    at = cut.index + cut[0].length;
  }
  return undefined;
};
