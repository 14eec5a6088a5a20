import { listOf } from '../language/list.js';
import { colourName } from '../language/colour.js';
import { formatNumber } from '../language/number.js';
import type { Plot, Row } from '../reading/reading.js';
import { sumOf } from '../reading/statistics.js';
import type { PlotContext } from './context.js';
import { quoted } from './phrases.js';
import { said, sentence, type Said } from './said.js';

const mostListed = 25;

const nameOf = (row: Row): string => row.category ?? (row.series?.endsWith(' ring') === true ? '' : (row.series ?? ''));

/** The colour of each slice, where a reader has a name of its own for each and no legend tells them. */
const coloursOf = ({ reading, plot }: PlotContext): readonly string[] | undefined => {
  const names = plot.rows.map(({ colour }) => (colour === undefined ? undefined : colourName(colour)));
  const known = names.filter((name) => name !== undefined);
  return reading.legends.length > 0 ||
    plot.rows.length > 8 ||
    known.length < names.length ||
    new Set(known).size < names.length
    ? undefined
    : known;
};

/** "The shares of the whole are 42% for Solar (yellow) and 58% for Wind (blue)"; "18-24 9%" were hard to read. */
export const shares = (context: PlotContext): Said[] => {
  const { plot } = context;
  const rows = plot.rows.filter((row): row is Row & { readonly value: number } => row.value !== undefined);
  const total = sumOf(rows.map((row) => row.value));
  if (rows.length === 0 || rows.length > mostListed || total <= 0) return [];
  const percent = (value: number): string => `${formatNumber(Number(((value / total) * 100).toFixed(1)))}%`;
  const colours = rows.length === plot.rows.length ? coloursOf(context) : undefined;
  const isNumbers = rows.some((row) => /\d[%+\s)]*$/.test(nameOf(row)));
  const entries = rows.map((row, index) => {
    const name = nameOf(row);
    const colour = colours?.[index];
    return name === ''
      ? percent(row.value)
      : `${percent(row.value)} for ${name}${colour === undefined ? '' : ` (${colour})`}`;
  });
  const where = plot.special === 'nested-pie' ? `in the ${plot.series?.labels[0] ?? ''}, ` : '';
  return [
    said(
      `${where}the shares ${isNumbers ? '' : 'of the whole '}are ${listOf(entries)}`,
      rows.flatMap((row) => [
        `share:${row.category ?? row.series ?? row.id}`,
        ...(colours ? context.book.all('colour', row.category, plot.id) : []),
      ]),
    ),
  ];
};

/** "The slice for Rent is pulled out of the pie." */
const pulledOut = ({ plot }: PlotContext): Said[] => {
  const names = plot.rows.filter(({ element }) => Number(element.data?.['offset'] ?? 0) > 0.005).map(nameOf);
  if (names.length === 0 || names.length === plot.rows.length || names.includes('')) return [];
  return [
    sentence(
      said(
        `the ${names.length === 1 ? 'slice' : 'slices'} for ${listOf(names)} ${names.length === 1 ? 'is' : 'are'} pulled out`,
      ),
    ),
  ];
};

/** What is written in the hole of a ring. */
const inTheMiddle = ({ reading, plot, book }: PlotContext): Said[] => {
  const boxes = plot.elements.map(({ box }) => box);
  const [left, right] = [Math.min(...boxes.map(({ x }) => x)), Math.max(...boxes.map(({ x, width }) => x + width))];
  const [top, bottom] = [Math.min(...boxes.map(({ y }) => y)), Math.max(...boxes.map(({ y, height }) => y + height))];
  const reach = (right - left) * 0.08;
  return reading.texts
    .filter(
      ({ role, box, text = '' }) =>
        role === 'mark' &&
        /\S/u.test(text) &&
        Math.abs(box.x + box.width / 2 - (left + right) / 2) < reach &&
        Math.abs(box.y + box.height / 2 - (top + bottom) / 2) < reach,
    )
    .map(({ id, text = '' }) => sentence(said(`in the middle is written ${quoted(text)}`, book.all('text', id))));
};

/** The slices of a pie, and of the rings in it. */
export const sliceValues = (context: PlotContext): Said[] => {
  const { reading, plot } = context;
  const rings: readonly Plot[] =
    plot.special === 'nested-pie'
      ? reading.plots.filter((other) => other.group === plot.group && other.form === 'pie')
      : [plot];
  return [
    ...rings.flatMap((ring) => [
      ...shares({ ...context, plot: ring }).map(sentence),
      ...pulledOut({ ...context, plot: ring }),
    ]),
    ...inTheMiddle(context),
  ];
};
