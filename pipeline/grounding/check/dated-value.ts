import { allMatches } from '../all-matches.js';
import type { Plot, Row } from '../reading/reading.js';
import { hasSense, isEntity } from './clause.js';
import { finding } from './finding.js';
import type { Finding, Mention, MentionOf } from './mention.js';
import { agrees, factsOfRows, matchesRow } from './query.js';
import type { Sentence } from './scan.js';
import type { World } from './world.js';

type NumberIn = Mention & MentionOf<'number'>;

const dated =
  /\b(?:in|of|for|by|during|as of|at the end of|by the end of)(?: (?:the )?(?:year|fiscal year|january|february|march|april|may|june|july|august|september|october|november|december|early|late))*,? (?:1[5-9]\d\d|20\d\d)(?![\d.,/–-]*\d)/giu;
const anyYear = /(?<![\d.,])(?:1[5-9]\d\d|20\d\d)(?![\d.,]*\d)/g;

/** Words that tell of a change, of a bound, or of something beside what is drawn. */
const otherwise =
  /\b(?:than|over|under|above|below|at least|up to|increas|decreas|declin|grew|grow|rose|rise|fell|fall|drop|chang|differ|compar|average|mean|world|global|national|other|respondents|survey|aged|between|respectively|times|not|never|no|nor|rank|top|first|since|until|before|after|half|quarter|third|almost all|only if|if|ages?|male|female|men|women|sum|combined|together|within|further|another|additional)|n['’]t\b/giu;

const forms: ReadonlySet<string> = new Set(['bar', 'line', 'area', 'dot']);

/** Behind the value, how it came to be, what it is compared with, or its rank: other statements. */
const further =
  /, (?:up|down|rising|falling|compared|versus|against|after|before|from|which|making|its|their|an? (?:increase|decrease|rise|drop|fall|gain|loss|growth|decline)|(?:the|its) (?:highest|lowest|most|best|worst|first|largest|smallest))\b[^]*$/iu;
/** "is expected to rise to 12": what it comes to. */
const comesTo =
  /\b(?:ris(?:e|es|en|ing)|rose|increas(?:e|es|ed|ing)|grow(?:s|n|ing)?|grew|climb(?:s|ed|ing)?|fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing))(?: further| slightly| sharply| again)? to\b/giu;

/** The one plot with values. */
const onlyPlot = ({ plots, reading }: World): Plot | undefined => {
  const [plot, ...more] = plots;
  return plot && more.length === 0 && reading.panels.length < 2 && forms.has(plot.form) && plot.special === undefined
    ? plot
    : undefined;
};

const yearOf = (row: Row): string => row.category ?? (row.x === undefined ? '' : String(row.x));

/** The values of one course over years: of the only one, or of the one series that the sentence names. */
const courseOf = (plot: Plot, names: readonly Mention[]): ReadonlyMap<string, Row> | undefined => {
  const [name, ...others] = names.filter((one) =>
    plot.rows.some((row) => row.series !== undefined && matchesRow(row, one)),
  );
  const isSingle = new Set(plot.rows.map(({ series }) => series)).size < 2;
  if (!isSingle && (!name || others.length > 0)) return undefined;
  const rows = isSingle || !name ? plot.rows : plot.rows.filter((row) => matchesRow(row, name));
  if (new Set(rows.map(({ series }) => series)).size > 1) return undefined;
  const at = new Map(
    rows.flatMap((row) =>
      /^(?:1[5-9]|20)\d\d$/.test(yearOf(row)) && row.value !== undefined ? [[yearOf(row), row] as const] : [],
    ),
  );
  return at.size > 2 && at.size === rows.length ? at : undefined;
};

const isAmount = (one: Mention): one is NumberIn =>
  one.type === 'number' && !one.inWords && (one.unit === 'plain' || one.unit === 'percent');

/**
 * "In 2018, 65.8 percent of the population used the internet": where a figure has one course over years, and a sentence one
 * year and one amount of its kind, the amount is the value of that year, whatever else the sentence calls it.
 */
export const datedValueFindings = (sentence: Sentence, world: World): Finding[] => {
  const { start, mentions } = sentence;
  const head = sentence.text.replace(further, '');
  const text = head.replaceAll(comesTo, (said) => '-'.repeat(said.length));
  const own = mentions.filter(({ end }) => end - start <= head.length);
  const years = new Set(allMatches(text, anyYear).map(([year]) => year));
  const [year] = years;
  if (year === undefined || years.size > 1 || allMatches(text, dated).length === 0) return [];
  const { title = '', subtitle = '', axes } = world.reading.scene;
  const printed = [title, subtitle, ...axes.map((axis) => axis.title ?? '')].join(' ').toLowerCase();
  if (allMatches(text, otherwise).some(([word]) => !printed.includes(word.toLowerCase()))) return [];
  if (own.some((one) => hasSense(one, 'max', 'min', 'rise', 'fall') && text.charAt(one.start - start) !== '-'))
    return [];
  const plot = onlyPlot(world);
  const course = plot && courseOf(plot, own.filter(isEntity));
  const row = course?.get(year);
  const amounts = own.filter((one) => one.type === 'number' && head.slice(one.start - start, one.end - start) !== year);
  const [amount, ...others] = amounts;
  if (!course || row?.value === undefined || !amount || others.length > 0 || !isAmount(amount)) return [];
  const { measure } = plot;
  const values = [...course.values()].map(({ value = 0 }) => value);
  if ((measure?.unit?.startsWith('%') === true) !== (amount.unit === 'percent')) return [];
  // Of another order, it is of something else.
  if (amount.value < Math.min(...values) * 0.4 || amount.value > Math.max(...values) * 2.5) return [];
  const ok = agrees(amount, row.value, measure);
  return [{ ...finding([amount], ok, amount.value, `${year}: ${row.value}`, factsOfRows(world, [row])), plain: true }];
};
