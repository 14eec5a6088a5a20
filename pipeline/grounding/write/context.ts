import type { Random } from '../../random.js';
import type { Plot, Reading } from '../reading/reading.js';
import type { FactBook } from './said.js';

/** What every part of the writer works with. */
export interface Context {
  readonly reading: Reading;
  readonly book: FactBook;
  readonly random: Random;
}

export interface PlotContext extends Context {
  readonly plot: Plot;
}
