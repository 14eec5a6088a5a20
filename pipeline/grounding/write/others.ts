import { highest, lowest } from '../reading/statistics.js';
import { factId } from '../facts/make.js';
import { valueId } from '../facts/values.js';
import { colourName } from '../language/colour.js';
import { listOf } from '../language/list.js';
import { insetSentences } from './insets.js';
import { plural, withArticle } from '../language/noun.js';
import { sideAxis } from '../reading/axis-sides.js';
import { sitsOn } from '../reading/parts.js';
import { isMarking } from '../reading/read.js';
import { levelsIn } from '../reading/levels.js';
import type { Plot, Row } from '../reading/reading.js';
import { lookOf } from '../reading/looks.js';
import { sequencesOf } from '../reading/sequence.js';
import { type Beside, wordsBeside, wordsIn } from '../reading/words-beside.js';
import { courseOf } from './course.js';
import { extremesClause } from './extremes.js';
import { commonColour, commonColourFact } from './legend.js';
import { correlationClause } from './highlight.js';
import { othersBeside, type PlotContext } from './context.js';
import { measureNoun, quoted } from './phrases.js';
import { said, sentence, type Said } from './said.js';
import { valueSentences } from './values.js';

/** "A dashed red vertical line, labelled “Limit”, marks 40 on the x-axis", "A grey band marks 25 to 35 on the y-axis". */
const referenceSentences = ({ reading, plot, book }: PlotContext, beside: Beside): Said[] =>
  levelsIn(reading)
    .filter((level) => level.plot === plot)
    .map(({ row, channel, low, high, measure, label: own }) => {
      const words = own === undefined ? beside.get(row) : undefined;
      const label = own ?? words?.text;
      const look = lookOf([row.element]);
      const colour = look.colours[0] === undefined ? '' : `${colourName(look.colours[0])} `;
      const dash = look.dash === 'dashed' || look.dash === 'dotted' ? `${look.dash} ` : '';
      const isBand = high > low;
      const way = channel === 'y' ? 'horizontal' : 'vertical';
      const phrase = withArticle(isBand ? `${colour}${way} band` : `${dash}${colour}${way} line`);
      // The number itself, written once more, names nothing.
      const named = label === undefined || /^[−-]?[\d.,]+ ?\S*$/u.test(label) ? '' : `, labelled ${quoted(label)},`;
      const marked = isBand
        ? `the stretch from ${measure.plain(low)} to ${measure.format(high)}`
        : measure.format(high);
      const fact = factId('reference', [channel, row.id, ...(isBand ? [low] : [])]);
      // Beside no axis with words on it, nobody can say which number it stands for.
      const isScaled = reading.scene.axes.some(
        (axis) =>
          axis.channel === channel && (axis.title !== undefined || axis.ticks.some((tick) => tick.label !== '')),
      );
      if (!isScaled) return sentence(said(`${phrase}${named.replace(/,$/, '')} runs across the plot`));
      const texts = words ? book.all('text', words.id) : [];
      return sentence(said(`${phrase}${named} marks ${marked} on the ${channel}-axis`, [fact, ...texts]));
    });

/** "The sections are “A” and “B”", "Written in the plot: “Solid”, “Liquid” and “Gas”". */
const annotations = ({ book, reading, plot }: PlotContext, plots: readonly Plot[], beside: Beside): Said[] => {
  const told = new Set(beside.values());
  // The name of a point is told with its values.
  const names = new Set(plot.category?.kind === 'names' && plot.rows.length <= 12 ? plot.category.labels : []);
  const elements = plots
    .flatMap((other) => wordsIn(reading, other))
    .filter((element) => !told.has(element) && !names.has(element.text ?? ''));
  if (elements.length === 0) return [];
  const words = listOf(elements.map(({ text = '' }) => quoted(text)));
  const sections = elements.every(({ layer }) => layer === 'sections') && elements.length > 1;
  return [
    sentence(
      said(
        sections ? `the sections are ${words}` : `written in the plot: ${words}`,
        elements.flatMap((element) => book.all('text', element.id)),
      ),
    ),
  ];
};

/** What is measured on an axis of its own: its colour, its course, its ends. */
const secondScale = (context: PlotContext): Said[] => {
  const { plot, random, reading, book } = context;
  const colour = commonColour(plot);
  const noun = measureNoun(plot.measure);
  const axis = sideAxis(reading, plot);
  const [own, more] = plot.elements;
  const name =
    own?.label !== undefined && !more && own.label.toLowerCase() !== noun.toLowerCase() ? ` ${quoted(own.label)}` : '';
  const side = axis === undefined ? '' : `${name}, on the ${axis.orient}-hand axis`;
  const mark = plot.form === 'bar' ? 'bars' : plot.form;
  const lead = random.pick([
    ...(name === '' ? [`the ${colour ?? ''} ${mark} ${plot.form === 'bar' ? 'show' : 'shows'} ${noun}`] : []),
    `${noun} is shown by the ${colour ?? ''} ${mark}`,
  ]);
  const [sequence] = sequencesOf(plot);
  const course = sequence && sequencesOf(plot).length === 1 ? courseOf(context, sequence) : undefined;
  return [
    sentence(
      said(`${lead.replace('  ', ' ')}${side}`, [
        commonColourFact(context),
        ...(axis ? book.all('relation', axis.title, 'read on') : []),
      ]),
    ),
    ...(course ? [sentence(said(`${noun.startsWith('“') ? 'it' : noun} ${course.text}`, course.facts))] : []),
    ...(course || !extremesClause(context) ? [] : [sentence(extremesClause(context) ?? said(''))]),
  ];
};

/** Which way heights go from end to end: "rises", "falls and then rises"; undefined where they turn more than once. */
const wayOf = (heights: readonly number[]): string | undefined => {
  const slack = (highest(heights) - lowest(heights)) * 0.02;
  const goes = (some: readonly number[], sign: 1 | -1): boolean => {
    let furthest = -Infinity;
    return some.every((height) => {
      furthest = Math.max(furthest, height * sign);
      return height * sign >= furthest - slack;
    });
  };
  if (goes(heights, 1)) return 'rises';
  if (goes(heights, -1)) return 'falls';
  const turn = (sign: 1 | -1): boolean => {
    const at = heights.indexOf(sign > 0 ? highest(heights) : lowest(heights));
    return goes(heights.slice(0, at + 1), sign) && goes(heights.slice(at), sign > 0 ? -1 : 1);
  };
  return turn(1) ? 'rises and then falls' : turn(-1) ? 'falls and then rises' : undefined;
};

/** The line through a cloud of points, by its direction. */
const fittedLine = ({ plot, random }: PlotContext): Said[] => {
  if (plot.elements.length !== 1) return [];
  const rows = plot.rows
    .filter((row) => row.x !== undefined && row.y !== undefined)
    .sort((a, b) => (a.x ?? 0) - (b.x ?? 0));
  const [first, last] = [rows[0], rows[rows.length - 1]];
  if (!first || !last || !plot.y || first === last) return [];
  const [from, to] = [first.y ?? 0, last.y ?? 0];
  const way = wayOf(rows.map((row) => row.y ?? 0));
  if (way === undefined || (!way.includes('then') && Math.abs(to - from) < plot.y.tolerance(from))) return [];
  const straight = rows.every((row) => {
    const share = ((row.x ?? 0) - (first.x ?? 0)) / ((last.x ?? 1) - (first.x ?? 0) || 1);
    return Math.abs((row.y ?? 0) - (from + share * (to - from))) < Math.abs(to - from) * 0.02;
  });
  const name = straight ? random.pick(['a straight line', 'a fitted line'] as const) : 'a curve';
  return [sentence(said(`${name} through the points ${way} from left to right`))];
};

/** "A black point marks (10.8, 806)." */
const markedPoints = ({ plot, book }: PlotContext, beside: Beside): Said[] => {
  const [x, y] = [plot.x, plot.y];
  const rows = plot.rows.filter(
    (row): row is Row & { readonly x: number; readonly y: number } => row.x !== undefined && row.y !== undefined,
  );
  if (!x || !y || rows.length === 0) return [];
  const places = listOf(rows.map((row) => `(${x.plain(row.x)}, ${y.plain(row.y)})`));
  const colour = commonColour(plot);
  const noun = colour === undefined ? 'point' : `${colour} point`;
  const facts = rows.flatMap((row) => [`${valueId(row)}:x`, `${valueId(row)}:y`]);
  const [row] = rows;
  const words = rows.length === 1 && row ? beside.get(row) : undefined;
  if (words?.text !== undefined)
    return [
      sentence(said(`the ${noun} ${quoted(words.text)} lies at ${places}`, [...facts, ...book.all('text', words.id)])),
    ];
  const text = rows.length === 1 ? `${withArticle(noun)} lies at ${places}` : `${plural(noun)} lie at ${places}`;
  return [sentence(said(text, facts))];
};

/** The plots beside the main one in the same panel. */
export const otherSentences = (context: PlotContext): Said[] => {
  const { reading, plot } = context;
  const plots = othersBeside(context);
  const named = wordsBeside(reading, plots);
  const others = plots.flatMap((other) => {
    const own = { ...context, plot: other };
    if (other.form === 'reference' || other.kind === 'rect') return referenceSentences(own, named);
    if (other.form === 'line' && plot.form === 'scatter') return fittedLine(own);
    if (
      (other.form === 'line' || other.form === 'area' || other.form === 'bar') &&
      other.measure?.id !== plot.measure?.id
    )
      return secondScale(own);
    if ((other.form === 'line' || other.form === 'area') && other.form !== plot.form)
      return sitsOn(other, plot) ? [] : valueSentences({ ...own, isOver: true });
    if (isMarking(other, reading.plots)) return markedPoints(own, named);
    if (other.form === 'scatter' && plot.form !== 'line' && plot.form !== 'field')
      return [correlationClause(own)].flatMap((clause) => (clause ? [sentence(clause)] : []));
    return [];
  });
  return [...others, ...annotations(context, plots, named), ...insetSentences(context)];
};
