import { mayMatch } from '../../all-matches.js';
import type { Plot, Row } from '../../reading/reading.js';
import type { Finding } from '../mention.js';
import { agrees } from '../query.js';
import type { Sentence } from '../scan.js';
import type { World } from '../world.js';
import { numeral, valuesOf } from './item.js';
import { best, denied, type Verdict } from './judge.js';
import { foundAmongAll, foundAt, standing } from './place.js';

const cue = /\b(?:bars? (?:extends?|spans?|covers?)|bin covers?)\b/iu;
const opening = /^the (?:error )?bars? (?:extends?|spans?) /iu;
const span = new RegExp(
  `from (${numeral})([^\\d,]{0,20}?) to (${numeral})([^\\d,]{0,20}?) ((?:at|for|in|on) .+?)(?=(?:,| and) from [−$€£-]*\\d|$)`,
  'gu',
);

interface Span {
  readonly low: ReturnType<typeof valuesOf>;
  readonly high: ReturnType<typeof valuesOf>;
  readonly preposition: string;
  readonly place: string;
  readonly start: number;
  readonly end: number;
}

const spansIn = (text: string, from: number): readonly Span[] => {
  span.lastIndex = from;
  const spans: Span[] = [];
  for (let match = span.exec(text); match; match = span.exec(text)) {
    const [all, low = '', lowUnit, high = '', highUnit, where = ''] = match;
    const [preposition = '', ...place] = where.split(' ');
    spans.push({
      low: valuesOf(low, lowUnit),
      high: valuesOf(high, highUnit),
      preposition,
      place: place.join(' '),
      start: match.index,
      end: match.index + all.length,
    });
  }
  return spans;
};

const endsOf = (row: Row): readonly [number, number] | undefined => {
  const [low, high] = row.low === undefined ? [row.from, row.to] : [row.low, row.high];
  return low === undefined || high === undefined ? undefined : [low, high];
};

const judged = (one: Span, plot: Plot): Verdict | undefined => {
  const rows = plot.rows.map((row) => ({ ...row, value: row.value ?? 0 }));
  const found = foundAmongAll(plot, one.preposition, one.place) ?? foundAt(plot, rows, one.preposition, one.place);
  const { start, end } = one;
  if (found === undefined || (found !== 'none' && 'between' in found)) return undefined;
  if (found === 'none') return { start, end, ok: false, actual: 'no such place', rows: [] };
  const ends = found.rows.flatMap((row) => {
    const own = endsOf(row);
    return own ? [own] : [];
  });
  const [first] = ends;
  if (!first) return undefined;
  const is = (values: Span['low'], actual: number): boolean =>
    values.some((value) => agrees(value, actual, plot.measure));
  const ok = ends.some(([low, high]) => is(one.low, low) && is(one.high, high));
  return { start, end, ok, actual: `${first[0]} to ${first[1]}`, rows: found.rows };
};

/** "The tallest bar covers 200 to 250": a bar of a histogram that has both ends. */
const tallest = new RegExp(
  `\\b(?:tallest|highest|shortest|lowest|longest|leftmost|rightmost) (?:bar|bin) (?:covers|spans|extends from|runs from|ranges from) (${numeral}) to (${numeral})`,
  'iu',
);

const binFindings = ({ text, start }: Sentence, world: World): Finding[] => {
  const match = tallest.exec(text);
  const [all = '', from = '', to = ''] = match ?? [];
  const plots = world.reading.plots.filter(({ category }) => category?.kind === 'bins');
  if (!match || plots.length === 0) return [];
  const [low, high] = [valuesOf(from)[0]?.value, valuesOf(to)[0]?.value];
  const bins = plots.flatMap(({ rows }) =>
    rows.map(({ category = '' }) => category.replaceAll(',', '').split(' to ').map(Number)),
  );
  const half = bins.some(([a]) => a === low) !== bins.some(([, b]) => b === high);
  if (bins.some(([a, b]) => !Number.isFinite(a) || !Number.isFinite(b)) || !half) return [];
  const at = start + match.index;
  const actual = bins.find(([a, b]) => a === low || b === high)?.join(' to ') ?? null;
  return [{ start: at, end: at + all.length, ok: false, stated: `${low} to ${high}`, actual, facts: [] }];
};

/** "The error bars extend from 8 to 12 for A, from 3 to 5 for B": each held against its own. */
export const spanFindings = (sentence: Sentence, world: World): Finding[] => {
  if (!mayMatch(sentence.text, cue)) return [];
  const text = sentence.text.trimEnd().replace(/\.$/, '');
  const lead = opening.exec(text)?.[0].length;
  if (lead === undefined) return binFindings(sentence, world);
  const spans = spansIn(text, lead);
  const isWhole = spans[0]?.start === lead && spans.at(-1)?.end === text.length;
  if (!isWhole || spans.length < 3) return [];
  const readings = standing(world).flatMap((plot): (readonly Verdict[])[] => {
    const verdicts = spans.map((one) => judged(one, plot));
    return verdicts.every((one) => one !== undefined) ? [verdicts] : [];
  });
  return denied(best(readings), sentence, world);
};
