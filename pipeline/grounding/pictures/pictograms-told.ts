import { allMatches } from '../all-matches.js';
import { escaped } from '../language/escaped.js';
import { oncePer } from '../once-per.js';
import { pictogramIn, type Pictogram, type SymbolRow } from './pictograms.js';
import { countIn, countWords, type PictureRule, told, type Told } from './told.js';

interface Part {
  readonly text: string;
  readonly at: number;
  readonly sentence: string;
}

interface Named {
  readonly row: SymbolRow;
  readonly start: number;
  readonly end: number;
}

const symbolNouns =
  '(?:symbols?|icons?|pictures?|pictograms?|circles?|discs?|dots?|balls?|squares?|boxes|box|stars?|hearts?|triangles?|diamonds?|shapes?|figures?|smileys?|faces?|signs?)';
const N = `(?<n>\\d+(?:\\.\\d+)?|${countWords}|eighteen|twenty-\\p{L}+|thirty|forty|fifty)`;

const spelled = (name: string): string => {
  const stem = escaped(name.toLowerCase()).replace(/(?:ies|y)$/, '(?:ies|y)');
  return stem === escaped(name.toLowerCase()) ? `${stem.replace(/s$/, '')}(?:e?s)?` : stem;
};

const namesIn = oncePer(({ rows }: Pictogram) =>
  rows.map((row) => ({ row, names: new RegExp(`(?<!\\p{L})${spelled(row.name)}(?!\\p{L})`, 'giu') })),
);

const namedIn = (text: string, pictogram: Pictogram): readonly Named[] =>
  namesIn(pictogram)
    .flatMap(({ row, names }) =>
      allMatches(text, names).map((match) => ({ row, start: match.index, end: match.index + match[0].length })),
    )
    .toSorted((a, b) => a.start - b.start);

const valueIn = (word: string | undefined): number => {
  const tens: Readonly<Record<string, number>> = { twenty: 20, thirty: 30, forty: 40, fifty: 50, eighteen: 18 };
  const [first = '', second] = (word ?? '').toLowerCase().split('-');
  if (/^\d/.test(first)) return Number(first);
  return second === undefined ? (tens[first] ?? countIn(first)) : (tens[first] ?? NaN) + countIn(second);
};

const idsOf = (rows: readonly SymbolRow[]): string[] =>
  rows.flatMap(({ label, symbols }) => [label.id, ...symbols.map(({ id }) => id)]);

const moved = (match: RegExpExecArray, at: number): RegExpExecArray =>
  Object.assign(match, { index: match.index + at });

const denied = /\b(?:not|never|no longer|neither|nor|without|except)\b|n['’]t\b/i;

const means =
  '(?:stands? for|means?|represents?|shows?|counts? (?:as|for)|is worth|equals?|symboli[sz]es|corresponds to|denotes|is|=)';
const worth = new RegExp(
  `\\b(?:each|every|one|an?|the)(?: (?<half>half)(?: of)?(?: an?)?)?(?: (?:full|whole|complete|single|blue|red|green|yellow|orange))* ${symbolNouns} ${means} (?:exactly |only )?${N}\\b`,
  'giu',
);
const halfWorth = new RegExp(`\\bhalf (?:of )?(?:an? )?${symbolNouns} ${means} (?:exactly |only )?${N}\\b`, 'giu');

/** "Each circle stands for 2 pets". */
const worths = ({ text, at }: Part, { worth: own, key }: Pictogram): Told[] => [
  ...allMatches(text, worth).flatMap((match) => {
    if (/\bhalf (?:of )?$/i.test(text.slice(0, match.index))) return [];
    const actual = match.groups?.['half'] === undefined ? own : own / 2;
    return [told(moved(match, at), valueIn(match.groups?.['n']) === actual, actual, [key.id])];
  }),
  ...allMatches(text, halfWorth).flatMap((match) =>
    /\b(?:a|an|one|the) $/i.test(text.slice(0, match.index))
      ? []
      : [told(moved(match, at), valueIn(match.groups?.['n']) === own / 2, own / 2, [key.id])],
  ),
];

const kinds = new RegExp(
  `\\b${N} (?:(?:different|various) )?(?:(?:kinds?|types?|sorts?) of \\p{L}+|rows|lines|categories|groups)\\b`,
  'giu',
);

/** "Four kinds of animals", "with four rows". */
const kindCounts = ({ text, at }: Part, { rows }: Pictogram): Told[] =>
  allMatches(text, kinds).flatMap((match) =>
    /\b(?:of (?:the|these)|first|last|other|only|least|most|than) $/i.test(text.slice(0, match.index))
      ? []
      : [told(moved(match, at), valueIn(match.groups?.['n']) === rows.length, rows.length, idsOf(rows))],
  );

const amount = new RegExp(
  `(?<![\\p{L}\\d.-])${N}(?<more> and a half| ?½)?(?: (?:full|whole|complete|blue|red|green|yellow|orange))*(?: (?<symbols>${symbolNouns}))?(?![\\p{L}\\d-])`,
  'giu',
);
const reckoned =
  /\b(?:more|fewer|less|than|times|twice|half as|double|difference|between|over|under|above|below|nearly|almost|about|around|least|most|together|combined|total|altogether|each|every|if|would|percent|per|first|second|third|year|class|means?|stands?|represents?|row|rows|kinds?|of them)\b|%/i;

/** "The class has 8 dogs", "five and a half circles for cats": one row, and one number. */
const amounts = ({ text, at }: Part, pictogram: Pictogram): Told[] => {
  const rows = namedIn(text, pictogram);
  const [own, other] = rows;
  const rest = text.replaceAll(
    /\bin (?:total|all)\b|\baltogether\b|\bin the class\b|^\W*the class (?:has|have)\b/gi,
    (words) => 'x'.repeat(words.length),
  );
  const [match, more] = allMatches(text, amount).filter(
    ({ groups }) => !/^(?:one|no)$/i.test(groups?.['n'] ?? '') || groups?.['symbols'] !== undefined,
  );
  if (!own || other || !match || more || denied.test(text) || reckoned.test(rest)) return [];
  const { n, more: half, symbols } = match.groups ?? {};
  const stated = valueIn(n) + (half === undefined ? 0 : 0.5);
  const end = match.index + match[0].length;
  const isOf = own.start === end + 1;
  const fits =
    symbols !== undefined
      ? stated === own.row.count
      : stated === own.row.value || (!isOf && half === undefined && stated === own.row.count);
  return Number.isNaN(stated)
    ? []
    : [told(moved(match, at), fits, symbols === undefined ? own.row.value : own.row.count, idsOf([own.row]))];
};

const whole = new RegExp(`\\b(?:in total|altogether|in all|overall|all together|total of|adds? up to)\\b`, 'iu');

/** "Altogether there are 26 pets". */
const totals = ({ text, at, sentence }: Part, pictogram: Pictogram): Told[] => {
  const [match, more] = allMatches(text, amount).filter(({ groups }) => groups?.['symbols'] === undefined);
  const { rows } = pictogram;
  if (
    !match ||
    more ||
    !whole.test(text) ||
    namedIn(sentence, pictogram).length > 0 ||
    denied.test(text) ||
    /\b(?:these|they|those|both|two|it)\b/i.test(text)
  )
    return [];
  const sum = rows.reduce((total, { value }) => total + value, 0);
  return [told(moved(match, at), valueIn(match.groups?.['n']) === sum, sum, idsOf(rows))];
};

const extreme =
  /\b(?:(?<second>second[ -])?(?:(?<low>least (?:common|popular|frequent|numerous)|rarest|fewest|smallest|lowest|least|shortest)|most (?:common|popular|frequent|numerous|often)|commonest|favou?rite|highest|largest|biggest|longest|most))\b/giu;

/** "Fish are the rarest", "cats are the most popular pet". */
const extremes = ({ text, at }: Part, pictogram: Pictogram): Told[] => {
  const [match, more] = allMatches(text, extreme);
  const [own, other] = namedIn(text, pictogram);
  if (
    !match ||
    more ||
    !own ||
    other ||
    denied.test(text) ||
    /\b(?:than|after|among|at (?:most|least)|one of|most of|except|third)\b/i.test(text)
  )
    return [];
  const isLow = match.groups?.['low'] !== undefined;
  const sorted = pictogram.rows.map(({ value }) => value).toSorted((a, b) => (isLow ? a - b : b - a));
  const best = sorted[match.groups?.['second'] === undefined ? 0 : 1];
  const actual = pictogram.rows.find(({ value }) => value === best);
  return [told(moved(match, at), own.row.value === best, actual?.name ?? null, idsOf([own.row]))];
};

const than = new RegExp(`(?:\\b${N} )?\\b(?:(?<less>fewer|less|rarer)|more|commoner)\\b[^.;]*? than\\b`, 'giu');
const times =
  /\b(?:(?:(?<half>half)|(?<twice>twice|double)|(?<three>three times)|(?<four>four times)) )?as (?:many|common|popular|frequent|often)\b[^.;]*? as\b/giu;

const factorOf = ({ half, twice, three, four }: Readonly<Record<string, string | undefined>>): number =>
  half !== undefined ? 0.5 : twice !== undefined ? 2 : three !== undefined ? 3 : four !== undefined ? 4 : 1;

/** "There are fewer dogs than fish", "three more cats than dogs", "twice as many cats as fish". */
const comparisons = (text: string, pictogram: Pictogram): Told[] => {
  if (denied.test(text)) return [];
  const pair = (match: RegExpExecArray): readonly [SymbolRow, SymbolRow] | undefined => {
    const all = namedIn(text, pictogram);
    const end = match.index + match[0].length;
    const [one, other] = [all.findLast(({ start }) => start < end), all.find(({ start }) => start >= end)];
    const between = other === undefined ? '' : text.slice(end, other.start);
    return one && other && one.row !== other.row && !/[,;]|\b\p{L}+ \p{L}+ \p{L}+/u.test(between) && all.length === 2
      ? [one.row, other.row]
      : undefined;
  };
  return [
    ...allMatches(text, than).flatMap((match): Told[] => {
      const [one, other] = pair(match) ?? [];
      if (!one || !other) return [];
      const gap = (one.value - other.value) * (match.groups?.['less'] === undefined ? 1 : -1);
      const stated = valueIn(match.groups?.['n']);
      const fits = match.groups?.['n'] === undefined ? gap > 0 : stated === gap;
      return [told(match, fits, `${one.value}, ${other.value}`, idsOf([one, other]))];
    }),
    ...allMatches(text, times).flatMap((match): Told[] => {
      const [one, other] = pair(match) ?? [];
      if (!one || !other) return [];
      const isSo = one.value === factorOf(match.groups ?? {}) * other.value;
      if (/\b(?:about|almost|nearly|roughly|around|over|than) $/i.test(text.slice(0, match.index))) return [];
      return [told(match, isSo, `${one.value}, ${other.value}`, idsOf([one, other]))];
    }),
  ];
};

const parting = /[,;:](?= )| (?:and|but|while|whereas)(?= )(?! a half)/u;

const partsOf = (text: string): readonly Part[] => {
  let at = 0;
  return text.split(parting).map((part) => {
    const start = text.indexOf(part, at);
    at = start + part.length;
    return { text: part, at: start, sentence: text };
  });
};

/** What is said of a pictogram: what a symbol stands for, how many there are of each, which are more. */
export const pictogramRule: PictureRule = (text, scene) => {
  const pictogram = pictogramIn(scene);
  if (!pictogram || /\b(?:if|would|could)\b/i.test(text)) return [];
  const parts = partsOf(text);
  return [
    ...parts.flatMap((part) =>
      [worths, kindCounts, amounts, totals, extremes].flatMap((read) => read(part, pictogram)),
    ),
    ...comparisons(text, pictogram),
  ];
};
