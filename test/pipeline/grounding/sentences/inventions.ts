import type { SentenceTable } from './table.js';

/** Parts that a chart may have besides its marks: there, denied, or made up. */
export const inventionSentences: SentenceTable[] = [
  {
    figure: 'bars',
    true: ['There are no error bars.', 'The chart has horizontal grid lines.', 'No trend line is drawn over the bars.'],
    false: [
      'A dashed line marks the average of all plots.',
      'Error bars show the standard deviation.',
      'Each bar carries a small triangle for its target.',
      'A regression line runs across the bars.',
      'A second vertical axis shows the price.',
      'The value is printed above each bar.',
      'The chart has no grid lines.',
    ],
  },
  {
    figure: 'lines',
    true: ['No error bars are drawn.'],
    false: [
      'A shaded band around each line shows the margin of error.',
      'A threshold line is drawn at 25.',
      'A grey band marks the years of the strike.',
      'An inset shows the first two years in detail.',
    ],
  },
  {
    figure: 'sideways',
    true: ['A dashed red line stands at 50.', 'None of the bars has an error bar.'],
    false: ['There is no dashed line.', 'The bars carry whiskers.'],
  },
  {
    figure: 'boxes',
    true: ['The box for Morning has no outliers.', 'There is one outlier, at Night.'],
    false: [
      'Two outliers lie above the box for Noon.',
      'None of the boxes has an outlier.',
      'Three outliers are drawn.',
    ],
  },
];
