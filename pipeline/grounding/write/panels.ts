import { withArticle } from '../language/noun.js';
import { plotName } from '../reading/figure-name.js';
import { ordinalWord } from '../language/number.js';
import type { Plot, Reading } from '../reading/reading.js';
import { valueId } from '../facts/values.js';
import { sequencesOf } from '../reading/sequence.js';
import { facetNames } from '../reading/lookup.js';
import { highest, lowest } from '../reading/statistics.js';
import { othersBeside, type Context, type PlotContext } from './context.js';
import { courseClauses } from './course.js';
import { highlight, isCourse } from './highlight.js';
import { listed, unitOnce } from './lists.js';
import { nounOf, quoted } from './phrases.js';
import { shares } from './slices.js';
import { subjectOf } from './subject.js';
import { said, sentence, type Said } from './said.js';

const subjectKey = (plot: Plot | undefined): string =>
  JSON.stringify([plot?.form, plot?.x?.noun, plot?.y?.noun, plot?.measure?.noun, plot?.category?.title?.noun]);

/** All panels show the same thing, each for a part of the data. */
export const isUniform = (reading: Reading): boolean =>
  new Set(reading.panels.map((panel) => subjectKey(panel.main))).size === 1;

const mostInPanel = 8;

/** The courses over a second scale of the panel. */
const secondCourses = (context: PlotContext): Said[] =>
  othersBeside(context)
    .filter((other) => isCourse(other) && other.measure?.id !== context.plot.measure?.id)
    .flatMap((plot) => courseClauses({ ...context, plot }, 3));

/** What one panel shows: its values where they are few, else its courses, its ends or its correlation. */
const panelContent = (context: PlotContext, full: boolean): Said[] => {
  const { plot } = context;
  const point = highlight(context);
  if (!full) return point ? [point] : [];
  if (plot.form === 'pie') return [...shares(context), ...(point ? [point] : [])];
  const sequences = sequencesOf(plot);
  const listable =
    plot.rows.length <= mostInPanel &&
    sequences.length === 1 &&
    sequences[0]?.name === undefined &&
    ['bar', 'dot', 'line', 'area', 'histogram'].includes(plot.form) &&
    new Set(plot.rows.map((row) => row.category)).size === plot.rows.length;
  const rows = sequences[0]?.rows ?? [];
  const values = listable
    ? [
        said(
          `the values${plot.measure ? unitOnce(plot.measure, rows.length) : ''} are ${listed(plot, rows, false)}`,
          rows.map(valueId),
        ),
      ]
    : [];
  if (listable) return [...values, ...((isCourse(plot) || context.reading.panels.length <= 4) && point ? [point] : [])];
  if (isCourse(plot) && plot.form !== 'bar' && plot.form !== 'dot' && sequences.length <= 6) {
    const courses = courseClauses(context, 6);
    if (courses.length > 0) return [...courses, ...secondCourses(context)];
  }
  if (plot.form === 'scatter' && plot.x && plot.y) {
    const extent = (channel: 'x' | 'y'): string => {
      const own = plot.rows.map((row) => row[channel]).filter((value) => value !== undefined);
      const measure = channel === 'x' ? plot.x : plot.y;
      return `${nounOf(measure?.title, channel)} ranges from ${measure?.plain(lowest(own)) ?? ''} to ${measure?.format(highest(own)) ?? ''}`;
    };
    return [...(point ? [point] : []), said(`${extent('x')} and ${extent('y')}`)];
  }
  return point ? [point] : [];
};

/** For each panel, what it shows; in full, or the one thing that sets it apart. */
export const panelSentences = (context: Context, most: number, full = false): Said[] => {
  const { reading } = context;
  const uniform = isUniform(reading);
  return reading.panels.slice(0, most).flatMap((panel, index) => {
    const plot = panel.main;
    if (!plot) return [];
    const own = { ...context, plot };
    const named =
      panel.label !== undefined &&
      /\p{L}|\d/u.test(panel.label) &&
      reading.panels.filter((other) => other.label === panel.label).length === 1;
    // A value of a facet is what a panel is for; a title is printed over it.
    const isFacet = facetNames(panel.group).length > 0;
    const name = isFacet ? (panel.label ?? '') : quoted(panel.label ?? '');
    const lead = named ? `in the panel ${isFacet ? `for ${name}` : name}` : `in the ${ordinalWord(index + 1)} panel`;
    const content = panelContent(own, full);
    if (uniform)
      return content.map((one, part) =>
        sentence(
          said(`${part === 0 ? lead : part === 1 && content.length === 2 ? 'there' : lead}, ${one.text}`, one.facts),
        ),
      );
    const subject = subjectOf(own);
    const what = said(
      `${named ? `the panel ${name}` : `the ${ordinalWord(index + 1)} panel`} is ${withArticle(`${plotName(plot)}${plot.rows.some(({ high }) => high !== undefined) && ['bar', 'dot', 'line'].includes(plot.form) ? ' with error bars' : ''}`)} of ${subject.text}`,
      [...subject.facts, ...context.book.all('figure', plot.id)],
    );
    return [sentence(what), ...content.map((one) => sentence(said(`${lead}, ${one.text}`, one.facts)))];
  });
};
