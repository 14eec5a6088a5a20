import type { SentenceTable } from './table.js';

export const togetherSentences: SentenceTable[] = [
  {
    figure: 'waterfall',
    true: [
      'This waterfall chart starts at 120 and ends at 130 euros.',
      'Sales add 85, wages take away 60, rent subtracts 25 and interest adds 10.',
      'The largest decrease is wages at -60, while the largest increase comes from sales at +85.',
      'After sales, the running total reaches its peak of 205.',
      'Wages reduced the cash from 205 to 145.',
      'There are as many gains as losses.',
    ],
    false: [
      'Sales add 75, and wages take away 60.',
      'The largest decrease is rent.',
      'Wages increase the cash by 60.',
      'The chart starts at 120 and ends at 150.',
      'After sales, the running total reaches its peak of 225.',
    ],
  },
  {
    figure: 'candles',
    true: [
      'A candlestick chart titled "Share price" covers five days.',
      'On Monday the price opened at 20 and closed at 34, with a low of 10 and a high of 38.',
      'The highest price, 44, was reached on Friday, and the lowest, 10, on Monday.',
      'There are three green candles and two red candles.',
      'Green candles mark days that closed higher than they opened.',
      'On Thursday the price fell from 36 to 30.',
      'The highest close was 41 on Friday.',
    ],
    false: [
      'On Monday the price opened at 25.',
      'The highest price was reached on Tuesday.',
      'There are four green candles.',
      'On Thursday, the price rose from 30 to 36.',
      'On Friday the price closed at 44.',
      'Red candles mark days that closed higher than they opened.',
    ],
  },
  {
    figure: 'delays',
    true: [
      'A box plot of delays for three lines.',
      'The median is highest for Bus, at 8 minutes, and lowest for Tram, at 4.',
      'The whiskers for Ferry extend from 4 to 12 minutes.',
      'The box for Bus spans from 5 to 11 minutes.',
    ],
    false: [
      'This candlestick chart shows the delays.',
      'The median for Ferry is 9 minutes.',
      'The whiskers for Tram extend from 3 to 9 minutes.',
      'Ferry has the highest median.',
    ],
  },
  {
    figure: 'farms',
    true: [
      'In the panel “A Rain on grain”, the value for West is 450.',
      'In the panel “A Rain on grain”, the largest value is 450, for West.',
      'In the panel “B Harvest”, the largest value is 18, for North.',
    ],
    false: [
      'In the panel “A Rain on grain”, the value for West is 280.',
      'In the panel “A Rain on grain”, the largest value is 450, for North.',
    ],
  },
  {
    figure: 'pyramid',
    true: [
      'A population pyramid with men in blue on the left and women in pink on the right.',
      'There are 260 men aged 20-39.',
      'Women outnumber men in all age groups from 40-59 upwards.',
      'In the age group 0-19 there are more men than women.',
      'Among those aged 80+, there are 70 women but only 35 men.',
    ],
    false: [
      'There are 280 men aged 20-39.',
      'In the age group 60-79 there are more men than women.',
      'Women are shown on the left.',
      'The largest male group is 40-59.',
    ],
  },
  {
    figure: 'works',
    true: [
      'This Gantt chart shows four tasks.',
      'Pack runs from week 2 to week 6, Move from week 6 to week 8.',
      'Shelve is the longest task, lasting 7 weeks.',
      'Pack starts in week 2 and ends in week 6.',
      'Shelve begins before Move ends.',
      'Plan overlaps with Pack.',
    ],
    false: [
      'Pack runs from week 2 to week 8.',
      'Pack is the longest task.',
      'Shelve starts in week 5.',
      'Shelve begins after Move ends.',
      'Plan lasts 5 weeks.',
    ],
  },
];
