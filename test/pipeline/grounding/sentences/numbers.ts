import type { SentenceTable } from './table.js';

/** What a number is of is told by where it stands: a place, an amount of change, a sum, a label, or no quantity. */
export const numberSentences: SentenceTable[] = [
  {
    figure: 'bars',
    true: [
      'Figure 3. Yield of the nine plots in kilograms.',
      'Each step from 20 to 40 to 60 on the axis means another 20 kg.',
      'From left to right: 28, 55, 43, 91, 81, 53, 19, 87 and 52 kg.',
    ],
    false: ['The yields go from 28 to 81 kg.'],
  },
  {
    figure: 'grouped',
    true: [
      'Total exports rose from 240 to 330 tonnes.',
      'North lost 60 tonnes between 2021 and 2022.',
      'South dipped to 60 and then came back to 110.',
      'Over the three years East went from 40 to 75 to 130 tonnes.',
    ],
    false: ['Total exports rose from 240 to 310 tonnes.', 'North lost 80 tonnes between 2021 and 2022.'],
  },
  {
    figure: 'boxes',
    true: ['The median was 250 ms in the morning, 220 at noon and 310 at night.'],
    false: ['The median was 250 ms in the morning, 260 at noon and 310 at night.'],
  },
  {
    figure: 'stacked',
    true: ['Total generation went up from 65 GWh in Q1 to 95 GWh in Q4.', 'Coal lost 10 GWh in every quarter.'],
    false: ['Total generation went up from 65 GWh in Q1 to 85 GWh in Q4.'],
  },
];
