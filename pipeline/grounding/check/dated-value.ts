import { allMatches } from '../all-matches.js';
import type { Plot, Row } from '../reading/reading.js';
import { hasSense } from './clause.js';
import { finding } from './finding.js';
import type { Finding, Mention, MentionOf } from './mention.js';
import { agrees, factsOfRows } from './query.js';
import type { Sentence } from './scan.js';
import type { World } from './world.js';

type NumberIn = Mention & MentionOf<'number'>;

const dated =
  /\b(?:in|of|for|during|as of|at the end of|by the end of)(?: (?:the )?(?:year|fiscal year|january|february|march|april|may|june|july|august|september|october|november|december|early|late))*,? (?:1[5-9]\d\d|20\d\d)(?![\d.,/–-]*\d)/giu;
const anyYear = /(?<![\d.,])(?:1[5-9]\d\d|20\d\d)(?![\d.,]*\d)/g;

/** Words that tell of a change, of a bound, or of something beside what is drawn. */
const otherwise =
  /\b(?:than|over|under|above|below|at least|up to|increas|decreas|declin|grew|grow|rose|rise|fell|fall|drop|chang|differ|compar|average|mean|world|global|national|other|respondents|survey|aged|between|respectively|times|not|never|no|nor|rank|top|first|since|until|before|after|half|quarter|third|almost all|only if|if|ages?|male|female|men|women|sum|combined|together|within|further|another|additional)|n['’]t\b/giu;

const forms: ReadonlySet<string> = new Set(['bar', 'line', 'area', 'dot']);

/** One course of values, each of a year. */
const courseOf = (world: World): { readonly plot: Plot; readonly at: ReadonlyMap<string, Row> } | undefined => {
  const [plot, ...more] = world.plots;
  if (!plot || more.length > 0 || world.reading.panels.length > 1 || !forms.has(plot.form)) return undefined;
  if (new Set(plot.rows.map(({ series }) => series)).size > 1) return undefined;
  const at = new Map(
    plot.rows.flatMap((row) => {
      const year = row.category ?? (row.x === undefined ? '' : String(row.x));
      return /^(?:1[5-9]|20)\d\d$/.test(year) && row.value !== undefined ? [[year, row] as const] : [];
    }),
  );
  return at.size > 2 && at.size === plot.rows.length ? { plot, at } : undefined;
};

const isAmount = (one: Mention): one is NumberIn =>
  one.type === 'number' && !one.inWords && (one.unit === 'plain' || one.unit === 'percent');

/**
 * "In 2018, 65.8 percent of the population used the internet": where a figure has one course over years, and a sentence one
 * year and one amount of its kind, the amount is the value of that year, whatever else the sentence calls it.
 */
export const datedValueFindings = (sentence: Sentence, world: World): Finding[] => {
  const { text, start, mentions } = sentence;
  const years = new Set(allMatches(text, anyYear).map(([year]) => year));
  const [year] = years;
  if (year === undefined || years.size > 1 || allMatches(text, dated).length === 0) return [];
  const { title = '', subtitle = '', axes } = world.reading.scene;
  const printed = [title, subtitle, ...axes.map((axis) => axis.title ?? '')].join(' ').toLowerCase();
  if (allMatches(text, otherwise).some(([word]) => !printed.includes(word.toLowerCase()))) return [];
  if (mentions.some((one) => hasSense(one, 'max', 'min', 'rise', 'fall'))) return [];
  const course = courseOf(world);
  const row = course?.at.get(year);
  const amounts = mentions.filter(
    (one) => one.type === 'number' && text.slice(one.start - start, one.end - start) !== year,
  );
  const [amount, ...others] = amounts;
  if (!course || row?.value === undefined || !amount || others.length > 0 || !isAmount(amount)) return [];
  const { measure } = course.plot;
  const values = [...course.at.values()].map(({ value = 0 }) => value);
  if ((measure?.unit?.startsWith('%') === true) !== (amount.unit === 'percent')) return [];
  // Of another order, it is of something else.
  if (amount.value < Math.min(...values) * 0.4 || amount.value > Math.max(...values) * 2.5) return [];
  const ok = agrees(amount, row.value, measure);
  return [{ ...finding([amount], ok, amount.value, `${year}: ${row.value}`, factsOfRows(world, [row])), plain: true }];
};
