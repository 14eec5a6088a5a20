import type { Box, Point } from '../../../renderers/scene.js';
import { isColour } from '../language/colour.js';
import type { Plot, Row } from '../reading/reading.js';
import type { Clause } from './clause.js';
import { directionOf } from './course-cues.js';
import { finding, isDenied } from './finding.js';
import type { Finding, Mention } from './mention.js';
import { saying } from './saying.js';
import type { World } from './world.js';

type Way = 'left' | 'right' | 'down' | 'up' | 'clockwise' | 'counter';

const ways: readonly (readonly [words: RegExp, way: Way])[] = [
  [/\b(?:counter|anti)-? ?clockwise\b/i, 'counter'],
  [/\bclockwise\b/i, 'clockwise'],
  [/\bfrom left to right\b|\btowards? the right\b|\bto the right\b|\brightwards?\b/i, 'right'],
  [/\bfrom right to left\b|\btowards? the left\b|\bto the left\b|\bleftwards?\b/i, 'left'],
  [/\bfrom (?:the )?top to (?:the )?bottom\b|\btowards? the bottom\b|\bdownwards?\b|\bfurther down\b/i, 'down'],
  [/\bfrom (?:the )?bottom to (?:the )?top\b|\btowards? the top\b|\bfurther up\b/i, 'up'],
];

const length = (plot: Plot, { element: { box }, value }: Row): number =>
  plot.kind === 'bar' ? (plot.horizontal ? box.width : box.height) : Math.abs(value ?? 0);

const middle = ({ x, y, width, height }: Box): Point => [x + width / 2, y + height / 2];

/** The turn from the top, clockwise, at which the middle of a slice lies: 0 to 2π. */
const turnOf = ({ element: { path = [], box } }: Row, [cx, cy]: Point): number => {
  const [x, y] = path.length > 0 ? [mean(path.map(([px]) => px)), mean(path.map(([, py]) => py))] : middle(box);
  return (Math.atan2(x - cx, cy - y) + Math.PI * 2) % (Math.PI * 2);
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The marks in the order in which the text goes over them. */
const ordered = (plot: Plot, rows: readonly Row[], way: Way | undefined): readonly Row[] | undefined => {
  if (plot.form === 'pie') {
    if (way !== undefined && way !== 'clockwise' && way !== 'counter') return undefined;
    const points = plot.elements.flatMap(({ path = [] }) => path);
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const center: Point = [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
    const round = rows.toSorted((a, b) => turnOf(a, center) - turnOf(b, center));
    return way === 'counter' ? round.toReversed() : round;
  }
  const along = plot.category?.channel === 'y' ? 1 : 0;
  if (way !== undefined && /^(?:left|right)$/.test(way) !== (along === 0)) return undefined;
  const sorted = rows.toSorted((a, b) => middle(a.element.box)[along] - middle(b.element.box)[along]);
  return way === 'left' || way === 'up' ? sorted.toReversed() : sorted;
};

/** They grow, or shrink, on the way: hardly one step goes back. */
const goes = (lengths: readonly number[], sign: 1 | -1): boolean => {
  const steps = lengths.slice(1).map((value, index) => (value - (lengths[index] ?? 0)) * sign);
  const largest = Math.max(...lengths) || 1;
  return (
    steps.filter((step) => step >= -largest * 0.01).length >= steps.length * 0.8 &&
    steps.reduce((sum, step) => sum + step, 0) > 0
  );
};

/** A ring has no first slice, where the text names none. */
const rotations = (values: readonly number[], isFree: boolean): (readonly number[])[] =>
  isFree ? values.map((_, index) => [...values.slice(index), ...values.slice(0, index)]) : [values];

const nouns: Readonly<Record<string, 'bar' | 'slice'>> = {
  bar: 'bar',
  column: 'bar',
  slice: 'slice',
  wedge: 'slice',
  sector: 'slice',
  segment: 'slice',
};

const turning = (verbs: string): RegExp =>
  new RegExp(
    `^(?:[^.;]{0,40}?,)? (?:and|but|then|before|until)(?: (?:then|later|they|again|afterwards))* (?:${verbs})`,
    'iu',
  );
const turnsDown = turning('fall|drop|decline|decreas|shrink|sink|go down|come down|get (?:shorter|smaller|lower)');
const turnsUp = turning('rise|rising|grow|climb|increas|recover|go up|come up|get (?:taller|longer|larger|higher)');

/** The marks that are spoken of: "the bars", "the red bars", which is a name by its colour. */
const marksBefore = (clause: Clause, mention: Mention): { one: Mention; kind: 'bar' | 'slice' } | undefined => {
  const one = clause.mentions.findLast(
    (other) =>
      (other.type === 'kind' || (other.type === 'name' && other.colour !== undefined)) &&
      other.to <= mention.from &&
      mention.from - other.to <= 4,
  );
  const word = one && clause.sentence.tokens[one.to - 1];
  const kind = word && word.lower !== word.norm ? nouns[word.norm] : undefined;
  return one && kind ? { one, kind } : undefined;
};

/** "The red bars get shorter from top to bottom", "clockwise, the slices grow": sizes of marks, in the order drawn. */
export const drawnCourseFindings = (clause: Clause, world: World): Finding[] =>
  clause.mentions.flatMap((mention): Finding[] => {
    const direction = mention.used ? undefined : directionOf(clause, mention);
    if (direction !== 'rise' && direction !== 'fall') return [];
    const marks = marksBefore(clause, mention);
    const plot = marks && world.plots.find(({ kind }) => kind === marks.kind);
    const others = clause.sentence.mentions.some(
      (one) => one !== marks?.one && /^(?:name|number|date)$/.test(one.type),
    );
    if (!marks || !plot || others) return [];
    const { text } = saying(clause);
    // "The bars go up almost every year": but for some of them.
    // "From it the bars climb for the rest of the week": of those that are left.
    if (/\bfrom (?:it|there|then|that|this|here)\b|\b(?:for|over|through) the rest\b/i.test(text)) return [];
    if (/\b(?:almost|nearly|virtually|most|mostly|mainly|generally|usually|in general|overall)\b/i.test(text))
      return [];
    // "The bars rise and fall again": one way, and then the other.
    const turns = direction === 'rise' ? turnsDown : turnsUp;
    if (turns.test(clause.sentence.text.slice(mention.end - clause.sentence.start))) return [];
    const way = ways.find(([words]) => words.test(text))?.[1];
    const said = marks.one.type === 'name' ? marks.one.colour : undefined;
    const own = plot.rows.filter(({ colour: hex }) => said === undefined || (hex !== undefined && isColour(hex, said)));
    // Of several bars at one place each series has a course of its own.
    const rows = plot.arrangement === 'single' ? ordered(plot, own, way) : undefined;
    if (!rows || rows.length < 3) return [];
    const sign = direction === 'rise' ? 1 : -1;
    const isFree = plot.form === 'pie' && !/\btop\b|twelve o|12 o/i.test(text);
    const ok = rotations(
      rows.map((row) => length(plot, row)),
      isFree,
    ).some((lengths) => goes(lengths, sign));
    const used = clause.mentions.filter(
      (one) =>
        one === mention ||
        directionOf(clause, one) === direction ||
        (one.from === mention.to + 1 && one.type === 'word'),
    );
    return [
      finding(
        [marks.one, ...used],
        ok !== isDenied(clause, mention),
        direction,
        rows
          .map(({ category }) => category ?? '')
          .slice(0, 8)
          .join(', '),
      ),
    ];
  });
