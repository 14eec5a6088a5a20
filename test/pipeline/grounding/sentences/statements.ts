import type { SentenceTable } from './table.js';

/** Statements about numbers whose every word is understood: comparisons, extremes, values and changes in all orders of words. */
export const statementSentences: SentenceTable[] = [
  {
    figure: 'grouped',
    true: [
      'In 2020 exports were higher from the North than from the South.',
      'In 2022, the East exported more than the South.',
      'In 2021 the North exported twice as much as the East.',
      'The highest exports were those of the North in 2021.',
      'East is where exports were highest in 2022.',
      'The exports of the North in 2021 were not 90 tonnes.',
      'Two of the regions are over 100 tonnes in 2022.',
      'In 2020 the East had the lowest exports of the three regions.',
      'Exports were 120 tonnes in the North, 80 in the South and 40 in the East in 2020.',
      'The East starts at 40 tonnes in 2020, climbs to 75 tonnes in 2021 and reaches 130 tonnes in 2022.',
    ],
    false: [
      'The East starts at 40 tonnes in 2020, climbs to 95 tonnes in 2021 and reaches 130 tonnes in 2022.',
      'In 2020 exports were higher from the South than from the North.',
      'In 2022, the South exported more than the East.',
      'In 2021 the North exported three times as much as the East.',
      'The highest exports were those of the South in 2020.',
      'In 2020 the South had the lowest exports of the three regions.',
      'Exports were 120 tonnes in the North, 90 in the South and 40 in the East in 2020.',
      'The largest exports occurred in the East in 2022.',
      'The exports of the North in 2021 were not 150 tonnes.',
      'No region is over 140 tonnes.',
    ],
  },
  {
    figure: 'heat',
    true: [
      'On Tuesday the evening was busier than noon.',
      'Wednesday at noon has the highest number of visits.',
      'On Thursdays, visits in the evening were more than three times those in the morning.',
      'On Monday there were 12 visits at noon.',
    ],
    false: [
      'On Wednesday the evening was busier than noon.',
      'Thursday in the evening has the highest number of visits.',
      'On Thursdays, visits in the evening were less than three times those in the morning.',
      'The most visits were made on Monday in the evening.',
      'On Monday there were 30 visits at noon.',
    ],
  },
  {
    figure: 'stacked',
    true: [
      'In Q4, Wind and Coal together make up 70 GWh.',
      'Q1 got 10 of its 65 GWh from Wind.',
      'Q4 is the quarter with the largest total.',
      'In Q1 there was ten times as much Coal as Solar.',
    ],
    false: [
      'In Q4, Wind and Coal together make up 80 GWh.',
      'Q1 is the quarter with the largest total.',
      'In Q1 there was five times as much Coal as Solar.',
    ],
  },
  {
    figure: 'pie',
    true: ['Next after the bus comes walking.', 'There are four times as many pupils by bus as by car.'],
    false: ['Next after walking comes the car.', 'There are three times as many pupils by bus as by car.'],
  },
  {
    figure: 'panels',
    true: [
      'In summer there were more birds at the Lake than in the Forest.',
      'The Forest had its most birds in spring.',
      'In autumn the Lake had twice as many birds as the Forest.',
    ],
    false: [
      'In spring there were more birds at the Lake than in the Forest.',
      'In autumn the Forest had twice as many birds as the Lake.',
    ],
  },
  // A heading, lists of totals, the ends of boxes: every changed number in them is found.
  {
    figure: 'stacked',
    true: [
      'Stacked bar chart of generation for three sources, smallest for Solar in Q1 (5 GWh).',
      'In total, the stacks come to 65 GWh in Q1 and 95 GWh in Q4.',
    ],
    false: [
      'Stacked bar chart of generation for three sources, largest for Solar in Q1 (5 GWh).',
      'In total, the stacks come to 65 GWh in Q1 and 85 GWh in Q4.',
    ],
  },
  {
    figure: 'boxes',
    true: ['For Morning, the median is 250 ms and the box spans from 240 to 260 ms.'],
    false: ['For Morning, the median is 250 ms and the box spans from 240 to 290 ms.'],
  },
];
