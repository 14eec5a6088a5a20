import type { Random } from '../../random.js';
import type { Panel, Plot, Reading } from '../reading/reading.js';
import type { FactBook } from './said.js';

/** What every part of the writer works with. */
export interface Context {
  readonly reading: Reading;
  readonly book: FactBook;
  readonly random: Random;
}

export interface PlotContext extends Context {
  readonly plot: Plot;
  /** It lies over the marks of another form, on their scale: its one course wants a name. */
  readonly isOver?: true;
}

/** The panel that the plot is drawn in. */
export const panelOf = ({ reading, plot }: PlotContext): Panel | undefined =>
  reading.panels.find(({ group }) => group.id === plot.group);

/** What is drawn beside the plot in its panel. */
export const othersBeside = (context: PlotContext): readonly Plot[] =>
  panelOf(context)?.plots.filter(({ id }) => id !== context.plot.id) ?? [];
