import { allMatches } from '../all-matches.js';
import { isEntity } from './clause.js';
import { finding } from './finding.js';
import type { Finding, Mention, MentionOf } from './mention.js';
import { isInPercent } from './percent-figure.js';
import { agrees, dimensionOf, factsOfRows, hasValue, matchesRow, nameOf, type Valued } from './query.js';
import type { Plot } from '../reading/reading.js';
import { sumOf } from '../reading/statistics.js';
import type { Sentence } from './scan.js';
import type { World } from './world.js';

type NumberIn = Mention & MentionOf<'number'>;

/** Behind the value: other statements. */
const further =
  /(?:, (?:up|down|rising|falling|compared|versus|against|after|before|from|which|making|its|their|with|while|whereas|but|and|followed|ahead|an?|the)\b|[;(]|\b(?:while|whereas|compared|followed by)\b)[^]*$/iu;
/** Words that tell of a change, of a bound, of a part, or of something beside what is drawn. */
const otherwise =
  /\b(?:than|over|under|above|below|at least|up to|increas\w*|decreas\w*|declin\w*|gr[eo]w\w*|rose|ris\w+|fall\w*|fell|drop\w*|chang\w*|differ\w*|compar\w*|average|mean|world|global|national|other|others|between|respectively|times|not|never|no|nor|none|rank\w*|since|until|before|after|another|almost all|only if|if|would|sum|combined|together|within|further|additional|all|each|every|both|either|or|more|less|fewer|most|least|gap|lead|margin|ahead|behind|per|twice|double|target|goal|limit|out of|pass\w*|add(?:s|ed)?|mark|deficit|total|overall|rest|remaining|others?)\b|n['’]t\b/giu;

/** What may lead to the amount that is told. */
const telling =
  /\b(?:account(?:s|ed|ing)? for|makes? up|made up|generat(?:es?|ed)|produc(?:es?|ed)|operat(?:es?|ed)|employ(?:s|ed)|earn(?:s|ed)?|costs?|sells?|sold|ships?|shipped|st(?:ands?|ood) at|amount(?:s|ed) to|valued at|(?:expected|projected|forecast|predicted|estimated) to (?:reach|rise to|fall to|grow to|be)|totall?ed|consum(?:es?|ed)|supplie[sd]|contribut(?:es?|ed))(?: (?:about|around|roughly|approximately|some|only|just|nearly|almost|over|more than|under|less than|fully))* [$€£]?$/iu;

const onlyPlot = ({ plots, reading }: World): Plot | undefined => {
  const [plot, ...more] = plots.filter(({ rows }) => rows.some(hasValue));
  const isPlain = plot && /^(?:bar|line|area|dot|pie)$/.test(plot.form) && plot.special === undefined;
  return isPlain && more.length === 0 && reading.panels.length < 2 ? plot : undefined;
};

/** The one row that the names stand for: each division with more than one part has exactly one of them named. */
const rowMeant = (plot: Plot, names: readonly Mention[], world: World): Valued | undefined => {
  const dimensions = names.map((one) => dimensionOf(world, one));
  if (new Set(dimensions).size !== names.length) return undefined;
  const needs = [
    ['category', new Set(plot.rows.map(({ category }) => category)).size],
    ['series', new Set(plot.rows.map(({ series }) => series)).size],
  ] as const;
  if (needs.some(([dimension, size]) => size > 1 && !dimensions.includes(dimension))) return undefined;
  const [row, ...more] = plot.rows.filter(hasValue).filter((one) => names.every((name) => matchesRow(one, name)));
  return more.length === 0 ? row : undefined;
};

const shareOf = (plot: Plot, row: Valued): number => (row.value / sumOf(plot.rows.map(({ value = 0 }) => value))) * 100;

/** Whether a number is what the row shows; undefined where it may be of something else. */
const isShown = (number: NumberIn, row: Valued, plot: Plot, world: World): boolean | undefined => {
  const { measure } = plot;
  const inPercent = isInPercent(plot, world);
  if (number.unit === 'fraction') {
    if (!inPercent && plot.form !== 'pie') return undefined;
    const actual = plot.form === 'pie' && !inPercent ? shareOf(plot, row) : row.value;
    const gap = Math.abs(number.value * 100 - Math.abs(actual));
    return gap <= 5.5 ? true : gap > 8 ? false : undefined;
  }
  if (number.inWords || !(number.unit === 'plain' || number.unit === 'percent')) return undefined;
  if (number.unit === 'percent' && !inPercent && plot.form !== 'pie') return undefined;
  if (number.unit === 'plain' && inPercent) return undefined;
  const share = plot.form === 'pie' && number.unit === 'percent' ? shareOf(plot, row) : undefined;
  if (agrees(number, Math.abs(row.value), measure) || agrees(number, row.value, measure)) return true;
  if (share !== undefined && Math.abs(share - number.value) <= Math.max(1, number.rounding)) return true;
  const values = plot.rows.filter(hasValue).map(({ value }) => Math.abs(value));
  // Of another order, it is of something else.
  const isNear = number.value >= Math.min(...values) * 0.6 && number.value <= Math.max(...values) * 1.6;
  return isNear || share !== undefined ? false : undefined;
};

/**
 * "In 2022, about four in ten people aged 16 to 24 watched the news": a statement with one amount, which names all that it
 * takes to find one value.
 */
export const valueFindings = (sentence: Sentence, world: World): Finding[] => {
  const { text, start, mentions } = sentence;
  const plot = onlyPlot(world);
  if (!plot) return [];
  const head = text.replace(further, '');
  const own = mentions.filter(({ end }) => end - start <= head.length);
  const names = own.filter((one) => isEntity(one) && dimensionOf(world, one) !== undefined);
  const amounts = own.filter((one): one is NumberIn => one.type === 'number' && !names.includes(one));
  const [amount, ...others] = amounts;
  if (!amount || others.length > 0 || names.length === 0) return [];
  const { title = '', subtitle = '', axes } = world.reading.scene;
  const printed = [title, subtitle, ...axes.map((axis) => axis.title ?? '')].join(' ').toLowerCase();
  const isInside = (at: number): boolean => names.some((one) => one.start - start <= at && at < one.end - start);
  const isOwn = ({ 0: word, index }: RegExpMatchArray): boolean =>
    isInside(index ?? 0) ||
    printed.includes(word.toLowerCase()) ||
    ((index ?? 0) + word.length + 3 > amount.start - start &&
      (index ?? 0) < amount.start - start &&
      /^(?:over|more|than|less|under|above|below|at least)$/i.test(word) &&
      amount.precision !== 'plain');
  if (allMatches(head, otherwise).some((match) => !isOwn(match))) return [];
  // "was cut in half last year": a change.
  if (amount.unit === 'fraction' && /\bin $/.test(head.slice(0, amount.start - start))) return [];
  if (amount.unit !== 'fraction' && !telling.test(head.slice(0, amount.start - start))) return [];
  const row = rowMeant(plot, names, world);
  const ok = row && isShown(amount, row, plot, world);
  if (!row || ok !== false) return [];
  return [
    {
      ...finding([amount], false, amount.value, `${nameOf(row)}: ${row.value}`, factsOfRows(world, [row])),
      plain: true,
    },
  ];
};
