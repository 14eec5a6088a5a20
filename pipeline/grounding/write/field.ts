import { factId } from '../facts/make.js';
import { listOf } from '../language/list.js';
import { countWord } from '../language/number.js';
import { quantity } from '../language/noun.js';
import { colourName } from '../language/colour.js';
import {
  fieldEnds,
  flowOf,
  levelsOf,
  longestAt,
  meshCounts,
  readOff,
  spaceAxesOf,
  voxelColours,
  type FieldEnd,
} from '../reading/field.js';
import { rampOf } from '../reading/ramp.js';
import { markNoun } from '../reading/figure-name.js';
import { spaceMeasure } from '../reading/measure.js';
import type { Measure } from '../reading/reading.js';
import type { PlotContext } from './context.js';
import { measureNoun, quoted } from './phrases.js';
import { said, sentence, type Said } from './said.js';

/** One letter needs no quotes beside another. */
const side = (measure: Measure | undefined): string =>
  measure?.title && /^\p{L}$/u.test(measure.title.noun) ? measure.title.noun : measureNoun(measure);

const values = (noun: string): string => (noun === 'value' ? 'values' : noun);

/** What a field, or a plot in space, is about: "height over easting and northing". */
export const fieldSubject = ({ plot, book, reading }: PlotContext): Said => {
  const [x, y] = [side(plot.x), side(plot.y)];
  const plane = x === 'value' || y === 'value' ? '' : ` over ${x} and ${y}`;
  const noun = values(measureNoun(plot.measure));
  const count = book.find('count', markNoun(plot), plot.id);
  const marks = quantity(plot.elements.length, markNoun(plot), countWord);
  switch (plot.drawn) {
    case 'space-scatter':
    case 'space-line': {
      const titles = spaceAxesOf(reading, plot).map((axis) => spaceMeasure(axis, plot.group));
      const named = titles.every(({ title }) => title !== undefined) && titles.length > 0;
      return said(`${marks}${named ? ` by ${listOf(titles.map(side))}` : ' in space'}`, [count]);
    }
    case 'triangulation':
      return said(
        `a net of ${listOf(meshCounts(plot).map(([name, number]) => quantity(number, name, countWord)))}`,
        meshCounts(plot).map(([name]) => book.find('count', name, plot.id)),
      );
    case 'dendrogram':
      return said(marks, [count]);
    case 'voxels':
      return said(
        voxelColours(plot).length > 1
          ? listOf(voxelColours(plot).map(([colour, number]) => quantity(number, `${colour} voxel`, countWord)))
          : marks,
        [count, ...voxelColours(plot).map(([colour]) => book.find('count', `${colour} voxel`, plot.id))],
      );
    case 'barbs':
    case 'arrows':
      return said(noun === 'values' ? `${marks}${plane}` : `${noun}${plane} by ${marks}`, [count]);
    case 'streamlines':
      return said(noun === 'values' ? `a flow${plane}` : `a flow${plane}, coloured by ${noun}`);
    default:
      return said(`${noun}${plane}`);
  }
};

const ending = ({ plot, book }: PlotContext, name: 'max' | 'min', end: FieldEnd): Said | undefined => {
  const { x, y, measure } = plot;
  if (!measure) return undefined;
  const place = (value: number, by: typeof measure): string => by.plain(readOff(value, by, 20));
  const where =
    end.x !== undefined && end.y !== undefined && x && y
      ? ` around (${place(end.x, x)}, ${place(end.y, y)})`
      : end.x !== undefined && x && x.title
        ? ` near ${side(x)} ${x.title.noun.length === 1 ? '= ' : ''}${place(end.x, x)}`
        : end.y !== undefined && y && y.title
          ? ` near ${side(y)} ${y.title.noun.length === 1 ? '= ' : ''}${place(end.y, y)}`
          : '';
  const value = measure.format(readOff(end.value, measure, 100));
  const extreme = [book.find('extreme', name, plot.id)];
  const facts = [...extreme, ...book.all('coordinates', name, plot.id)];
  const high = name === 'max';
  if (plot.drawn === 'filled-contours')
    return where === '' ? undefined : said(`the ${high ? 'highest' : 'lowest'} band lies${where}`, facts);
  if (plot.drawn === 'contours')
    return said(
      `the ${high ? 'highest' : 'lowest'} level, ${value},${where === '' ? ' is an open line' : ` closes${where}`}`,
      facts,
    );
  return said(`the ${high ? 'highest' : 'lowest'} value is about ${value}${where && `,${where}`}`, facts);
};

/** Where the field is highest and lowest; levels that do not close have no place. */
const endClauses = (context: PlotContext): Said[] => {
  const { max, min } = fieldEnds(context.plot);
  return [max && ending(context, 'max', max), min && ending(context, 'min', min)].filter(
    (clause): clause is Said => clause !== undefined && !clause.text.endsWith('open line'),
  );
};

const flowClause = ({ plot, book }: PlotContext): Said | undefined => {
  const { heading, growth } = flowOf(plot);
  const longest = growth === undefined ? longestAt(plot) : undefined;
  const axis = longest && plot[longest.side];
  const wind = plot.drawn === 'barbs';
  const turns = heading?.includes('clockwise') === true;
  const clauses = [
    heading === undefined ? undefined : wind ? `blows ${heading}` : `${turns ? 'turn' : 'point'} ${heading}`,
    growth === undefined ? undefined : wind ? `gets stronger ${growth}` : `get longer ${growth}`,
    longest === undefined || !axis?.title
      ? undefined
      : `${wind ? 'is strongest' : 'are longest'} at ${axis.title.noun} ${axis.plain(longest.at)}`,
  ].filter((clause) => clause !== undefined);
  if (clauses.length === 0) return undefined;
  const subject = wind ? 'the wind' : plot.drawn === 'streamlines' ? 'the streamlines' : 'the arrows';
  return said(`${subject} ${clauses.join(' and ')}`, [...book.all('attribute', 'arrows', plot.id)]);
};

/** "The colours run from purple for low values to yellow for high ones, on the viridis colormap". */
export const rampSentence = ({ plot, book }: PlotContext): Said | undefined => {
  const ramp = rampOf(plot);
  if (!ramp || plot.elements.length < 3) return undefined;
  const [low, high] = [colourName(ramp.colours[0] ?? ''), colourName(ramp.colours.at(-1) ?? '')];
  if (low === high) return undefined;
  const name = ramp.name === undefined ? '' : `, on the ${ramp.name} colormap`;
  return sentence(
    said(`the colours run from ${low} for low values to ${high} for high ones${name}`, [
      ...book.all('attribute', 'colours', plot.id),
    ]),
  );
};

/** The one thing to know about a field. */
export const fieldHighlight = (context: PlotContext): Said | undefined => {
  const flow = flowClause(context);
  if (flow) return flow;
  const clauses = endClauses(context);
  return clauses.length === 0
    ? undefined
    : said(
        clauses.map(({ text }) => text).join(', and '),
        clauses.flatMap(({ facts }) => facts),
      );
};

/** The axes of a plot in space, each with its title and what it reaches from and to. */
export const spaceAxesSentence = ({ reading, plot, book }: PlotContext): Said | undefined => {
  const axes = spaceAxesOf(reading, plot);
  if (axes.length === 0) return undefined;
  const clauses = axes.map((axis) => {
    const { channel, title, labels, domain } = axis;
    const isName = (label: string): boolean => {
      const read = Number(label.replace('−', '-').replaceAll(',', ''));
      return Number.isNaN(read) || read < domain[0] || read > domain[1];
    };
    // Offsets and exponents stand beside an axis: one label that is no value on it makes no names.
    const names = labels.length > 0 && labels.every(isName);
    const [first, last] = [labels[0], labels[labels.length - 1]];
    const extent =
      first === undefined || last === undefined ? '' : names ? `: ${listOf(labels)}` : ` from ${first} to ${last}`;
    const shown = title === undefined ? (names ? 'lists' : 'runs') : `shows ${quoted(title)}`;
    return `the ${channel}-axis ${shown}${shown === 'lists' ? extent.slice(1) : extent}`;
  });
  const facts = axes.flatMap((axis) => [
    ...book.all('axis-title', `${axis.channel}:${plot.group}`),
    ...book.all('axis-unit', `${axis.channel}:${plot.group}`),
    factId('axis-range', [`${axis.channel}:${plot.group}`, spaceMeasure(axis, plot.group).low]),
  ]);
  return sentence(said(clauses.join('; '), facts));
};

/** How many points of each series a plot in space has. */
const seriesCounts = ({ plot }: PlotContext): Said | undefined => {
  const { series, rows, drawn } = plot;
  if (!series || drawn !== 'space-scatter' || series.labels.length < 2 || series.labels.length > 8) return undefined;
  const counts = series.labels.map((label) => {
    const count = rows.filter((row) => row.series === label).length;
    return `${label} has ${quantity(count, 'point', countWord)}`;
  });
  return sentence(said(listOf(counts)));
};

/** "the points, as (age, income, spending), lie at (22, 28, 12)": where there are a few. */
const spacePoints = ({ plot, reading }: PlotContext): Said | undefined => {
  const axes = spaceAxesOf(reading, plot).map((axis) => spaceMeasure(axis, plot.group));
  const points = plot.elements.flatMap(({ space }) => (space?.length === 1 && space[0] ? [space[0]] : []));
  if (plot.drawn !== 'space-scatter' || axes.length !== 3 || points.length === 0 || points.length > 12)
    return undefined;
  const names = axes.map((axis, index) => axis.title?.noun ?? 'xyz'[index] ?? '');
  const places = points.map((point) => `(${point.map((part, index) => axes[index]?.plain(part) ?? '').join(', ')})`);
  return sentence(said(`the points, as (${names.join(', ')}), lie at ${listOf(places)}`));
};

/** All that there is to say of a field beside its axes and legends. */
export const fieldSentences = (context: PlotContext): Said[] => {
  const { plot } = context;
  const flow = flowClause(context);
  const levels = plot.drawn === 'contours' ? levelsOf(plot) : [];
  const { measure } = plot;
  const listed =
    measure && levels.length > 1 && levels.length <= 15
      ? sentence(
          said(`the contour lines stand for ${listOf(levels.map((level) => measure.format(level)))}`, [
            context.book.find('count', 'level', plot.id),
          ]),
        )
      : undefined;
  return [
    listed,
    flow && sentence(flow),
    ...endClauses(context).map(sentence),
    seriesCounts(context),
    spacePoints(context),
  ].filter((one) => one !== undefined);
};
