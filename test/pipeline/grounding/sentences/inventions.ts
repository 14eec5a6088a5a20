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
  // Units that a text gives to what is measured.
  {
    figure: 'stacked',
    true: ['Generation is given in gigawatt hours.'],
    false: ['Generation is given in megawatt hours.', 'The vertical axis shows generation in tonnes.'],
  },
  {
    figure: 'lines',
    true: ['Passengers are counted in millions.'],
    false: ['Passengers are counted in thousands.'],
  },
  {
    figure: 'climate',
    true: ['The temperature is shown in degrees Celsius.', 'Rainfall, in millimetres, peaks at 75.'],
    false: ['Temperature, in degrees Fahrenheit, peaks at 26.', 'Rainfall is measured in centimetres.'],
  },
  {
    figure: 'grouped',
    true: ['Blue bars are the North, red the South and green the East.', 'Three of the nine bars are red.'],
    false: [
      'Blue bars are the North, green the South and red the East.',
      'Four of the bars are red.',
      'North accounts for 120 percent of the exports in 2020.',
    ],
  },
  // Parts that only a name tells.
  {
    figure: 'heat',
    true: ['There is no row for Sunday.'],
    false: ['The row for Sunday is empty.', 'Heat map with columns for Morning, Noon, Evening and Night.'],
  },
  {
    figure: 'pie',
    true: [],
    false: ['One slice stands for trams.', 'Scooters make up 7%.'],
  },
  // What holds nowhere.
  {
    figure: 'lines',
    true: ['Rome never exceeds Madrid.', 'Passengers in Madrid never rose.'],
    false: [
      'Oslo never exceeds Rome.',
      'Passengers in Oslo never dropped.',
      'None of the lines rises.',
      'At no point did Rome exceed Oslo.',
    ],
  },
  {
    figure: 'scatter',
    true: ['Red circles mark the cars.'],
    false: [
      'Each car is marked by a small diamond.',
      'A line of best fit runs through the points.',
      'A logo stands in the corner.',
    ],
  },
  {
    figure: 'sideways',
    true: ['The vertical line is dashed, and the bars are horizontal.', 'The Lions have the longest bar.'],
    false: ['A pale yellow band marks the scores from 60 to 80.', 'This is a pie chart of test scores.'],
  },
];
