import type { SentenceTable } from './table.js';

/** What a number is of is told by where it stands: a place, an amount of change, a sum, a label, or no quantity. */
export const numberSentences: SentenceTable[] = [
  {
    figure: 'tourists',
    true: [
      'In 2006 there were just over 9 million arrivals.',
      'The number rose from about 9,100,000 in 2006 to a peak of over 14 million in 2010.',
      'Between 2011 and 2015 it stayed between 9 and 12 million.',
      'Number of arrivals in millions is plotted on the y-axis along a linear scale from 0 to 16.',
      'The y-axis has a minimum of 0 and a maximum of 16.',
      'Arrivals dropped by about 5 million between 2010 and 2011. They stayed between 9 and 12 million until 2015.',
      'The lowest number, 5.4 million, was reached in 2016.',
    ],
    false: [
      'In 2006 there were just over 11 million arrivals.',
      'In 2016 there were 8.4 million arrivals.',
      'Between 2011 and 2015 it stayed between 10 and 11 million.',
      'The y-axis ranges from 0 to 25.',
      'The y-axis is a categorical scale.',
      'In 2016 there were 5.4 billion arrivals.',
    ],
  },
  {
    figure: 'bars',
    true: [
      'Figure 3. Yield of the nine plots in kilograms.',
      'Each step from 20 to 40 to 60 on the axis means another 20 kg.',
      'From left to right: 28, 55, 43, 91, 81, 53, 19, 87 and 52 kg.',
      'Only one bar, G, stays below 20.',
      'The blue one on the far left has 28 kg.',
      'Between them, D and E make 172 kg.',
      'D vs G: 91 vs 19.',
      'Most plots have fewer than 60 kg.',
      'The x-axis is a categorical scale starting with A and ending at I.',
      'From right to left: 52, 87, 19, 53, 81, 91, 43, 55, 28.',
    ],
    false: [
      'The yields go from 28 to 81 kg.',
      'From left to right the bars stand at 28, 55, 43, 81, 91, 53, 19, 87 and 52 kg.',
      'Two of the bars stay below 20.',
      'Most plots have fewer than 40 kg.',
      'The x-axis is a categorical scale starting with A and ending at G.',
    ],
  },
  {
    figure: 'grouped',
    true: [
      'Total exports rose from 240 to 330 tonnes.',
      'North lost 60 tonnes between 2021 and 2022.',
      'East gained 35 and then another 55 tonnes.',
      'Of the nine bars, three are blue.',
      'South dipped to 60 and then came back to 110.',
      'Over the three years East went from 40 to 75 to 130 tonnes.',
    ],
    false: [
      'Total exports rose from 240 to 310 tonnes.',
      'North lost 80 tonnes between 2021 and 2022.',
      'Of the nine bars, four are blue.',
      'The green bars read 40, 85 and 130.',
    ],
  },
  {
    figure: 'boxes',
    true: ['All the boxes start above 210 ms.', 'The median was 250 ms in the morning, 220 at noon and 310 at night.'],
    false: ['All the boxes start above 260 ms.', 'The median was 250 ms in the morning, 260 at noon and 310 at night.'],
  },
  {
    figure: 'lines',
    true: [
      'Two of the three lines end above 20 million.',
      'One of the lines is nearly flat.',
      'Oslo dipped from 15 to 14 in 2018 before reaching 22.',
      'The vertical axis runs from 0 to 30 million passengers.',
      'It took five years for Oslo to overtake Madrid.',
    ],
    false: ['All three lines end above 21 million.', 'The figures for Oslo are 10, 12, 15, 14, 18 and 25.'],
  },
  {
    figure: 'errors',
    true: ['Only one bar, High dose, stands taller than 16 cm.', "The high dose added 9 cm to the control's 12."],
    false: ["The high dose added 13 cm to the control's 12."],
  },
  {
    figure: 'stacked',
    true: ['Total generation went up from 65 GWh in Q1 to 95 GWh in Q4.', 'Coal lost 10 GWh in every quarter.'],
    false: ['Coal, wind and solar stood at 20, 40 and 25 GWh in the last quarter.'],
  },
];
