import type { SentenceTable } from './table.js';

/** Sentences that are values with their places from end to end, of which one is not so. */
export const pointSentences: SentenceTable[] = [
  {
    figure: 'lines',
    true: [
      'The line for Oslo rises from 10 million in 2015 to 15 million in 2017, falls to 14 million in 2018 and then climbs to 22 million in 2020.',
      'The line for Rome stays between 20 million and 20.5 million throughout.',
      'A line chart titled “Tram passengers” shows passengers against year for three cities.',
    ],
    false: [
      'The line for Oslo rises from 10 million in 2015 to 15 million in 2017, falls to 12 million in 2018 and then climbs to 22 million in 2020.',
      'The line for Rome stays between 12 million and 20.5 million throughout.',
      'The line for Madrid falls from 30 million in 2015 to 20 million in 2024.',
      'A line chart titled “Tram passengers” shows passengers against year for five cities.',
    ],
  },
  {
    figure: 'histogram',
    true: [
      'In order, the values are 2 between 0 and 10, 4 between 10 and 20, 5 between 20 and 30, 5 between 30 and 40, 2 between 40 and 50 and 2 between 50 and 60.',
    ],
    false: [
      'In order, the values are 2 between 0 and 10, 4 between 10 and 20, 5 between 20 and 47, 5 between 30 and 40, 2 between 40 and 50 and 2 between 50 and 60.',
      'In order, the values are 2 between 0 and 10, 4 between 10 and 20, 9 between 20 and 30, 5 between 30 and 40, 2 between 40 and 50 and 2 between 50 and 60.',
    ],
  },
  {
    figure: 'heat',
    true: [
      'The highest value is 40, for Wed and Noon, and the lowest is 2, for Wed and Morning.',
      'The x-axis shows “Time of day”: Morning, Noon and Evening.',
    ],
    false: ['The highest value is 40, for Wed and Noon, and the lowest is 2, for Tue and Morning.'],
  },
  {
    figure: 'bars',
    true: [
      'The values are 28 kg for A, 55 kg for B, 43 kg for C and 91 kg for D.',
      'The x-axis shows “Plot”: A, B, C, D, E, F, G, H and I.',
    ],
    false: [
      'The values are 28 kg for A, 55 kg for B, 34 kg for C and 91 kg for D.',
      'The x-axis shows “Plot”: A, B, C, D, E, F, G, B and I.',
      'The y-axis shows “Yield (kg)” from 30 to 100, with a tick every 20.',
    ],
  },
  {
    figure: 'errors',
    true: [
      'The error bars extend from 10 to 14 cm for Control, from 13 to 17 cm for Low dose and from 18 to 24 cm for High dose.',
    ],
    false: [
      'The error bars extend from 10 to 14 cm for Control, from 13 to 19 cm for Low dose and from 18 to 24 cm for High dose.',
    ],
  },
];
