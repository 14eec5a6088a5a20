import { mayMatch } from '../../all-matches.js';
import type { Plot } from '../../reading/reading.js';
import type { Finding } from '../mention.js';
import { agrees } from '../query.js';
import type { Sentence } from '../scan.js';
import type { World } from '../world.js';
import { numeral, valuesOf, type Item } from './item.js';
import { best, denied, verdictOn, type Verdict } from './judge.js';
import { foundAmongAll, foundAt, type Found, standing } from './place.js';
import { coursesIn } from './whose.js';

const up = '(?:highest|largest|greatest|maximum)';
const low = '(?:lowest|smallest|minimum)';
const value = `(${numeral}(?:(?: ?× 10[⁻⁰¹²³⁴-⁹]+)?(?: ?[^\\s\\d,.;:()“”]+){0,3}?))`;
const where = '((?:at|for|in|on|between) .+?)';

const scope = /^(?:for|in) ([^,]{1,60}), (?=values )/iu;

/** Both ends of all values, each with where it is; groups are in turn a value and its place. */
const forms: readonly RegExp[] = [
  new RegExp(`^(?:the )?values range from ${value} ${where} to ${value} ${where}$`, 'diu'),
  new RegExp(`^the ${up} value is ${value}, ${where},? and the ${low} is ${value}, ${where}$`, 'diu'),
  new RegExp(`^the ${up} value is ${value}, ${where},? and the ${low} is ${value}()$`, 'diu'),
  new RegExp(`^the ${up} value is ${value}(),? and the ${low} is ${value}, ${where}$`, 'diu'),
  new RegExp(`^the ${up} value, ${value}, is reached ${where}, and the ${low}, ${value}, ${where}$`, 'diu'),
];

const cue = /\bvalues? (?:range|is|,)|\bvalue,/iu;

type Look = (preposition: string, place: string) => Found | undefined;

/** An end without a place: some value is that. */
const alone = (item: Item, plot: Plot): Verdict => {
  const rows = plot.rows.filter(
    ({ value: actual }) => actual !== undefined && item.values.some((one) => agrees(one, actual, plot.measure)),
  );
  return { start: item.start, end: item.end, ok: rows.length > 0, actual: null, rows: rows.slice(0, 1) };
};

/** A value at one place, or at several. */
const judged = (item: Item, look: Look, plot: Plot): readonly Verdict[] | undefined => {
  if (item.place === '') return [alone(item, plot)];
  const whole = verdictOn(item, look(item.preposition, item.place), plot);
  if (whole?.ok === true || item.preposition === 'between') return whole && [whole];
  const parts = item.place.split(/ and (?=(?:for |at |in |on )?\S)/u);
  const each = parts.map((place) =>
    verdictOn(item, look(item.preposition, place.replace(/^(?:for|at|in|on) /u, '')), plot),
  );
  const isRead = parts.length > 1 && each.every((one) => one !== undefined);
  return isRead ? each.filter((one) => one !== undefined) : whole && [whole];
};

/** "The highest value is 97, for A at 2, and the lowest is 0, for B at 4": what is at each of the places. */
export const endsFindings = (sentence: Sentence, world: World): Finding[] => {
  if (!mayMatch(sentence.text, cue)) return [];
  const whole = sentence.text.trimEnd().replace(/\.$/, '');
  const own = scope.exec(whole);
  const lead = own?.[0].length ?? 0;
  for (const form of forms) {
    const match = form.exec(whole.slice(lead));
    if (!match) continue;
    const items = [1, 3].flatMap((group): Item[] => {
      const [digits = ''] = new RegExp(`^${numeral}`, 'u').exec(match[group] ?? '') ?? [];
      const [preposition = '', ...place] = (match[group + 1] ?? '').split(' ');
      const start = lead + (match.indices?.[group]?.[0] ?? 0);
      const end = lead + (match.indices?.[match[group + 1] === '' ? group : group + 1]?.[1] ?? 0);
      const unit = (match[group] ?? '').slice(digits.length);
      return [{ values: valuesOf(digits, unit), preposition, place: place.join(' '), start, end }];
    });
    const readings = own
      ? coursesIn(own[1] ?? '', world).map(({ plot, rows }) => ({
          plot,
          look: (preposition: string, place: string) => foundAt(plot, rows, preposition, place),
        }))
      : standing(world).map((plot) => ({
          plot,
          look: (preposition: string, place: string) => foundAmongAll(plot, preposition, place),
        }));
    const verdicts = readings.flatMap(({ plot, look }): (readonly Verdict[])[] => {
      const each = items.map((item) => judged(item, look, plot));
      return each.every((one) => one !== undefined) ? [each.flatMap((one) => one ?? [])] : [];
    });
    return denied(best(verdicts), sentence, world);
  }
  return [];
};
