import type { SentenceTable } from './table.js';

export const statisticSentences: SentenceTable[] = [
  {
    figure: 'balance',
    true: [
      'The largest surplus was made in June with 21 thousand euros.',
      'The largest deficit was in August with 18 thousand euros.',
      'The theatre had a deficit in four months.',
      'The deficit in January was bigger than the one in February.',
      'In September the theatre made a small surplus.',
      'After losses in January and February the theatre moved into surplus in March.',
      'From January to June the balance improves every month.',
    ],
    false: [
      'The largest deficit was in January.',
      'The theatre had a deficit in three months.',
      'The deficit in January was smaller than the one in February.',
      'In February the balance was not negative.',
      'After losses in January and February the theatre moved into surplus in May.',
      'In May the surplus was about 25 thousand euros.',
      'From January to June the balance gets worse every month.',
    ],
  },
  {
    figure: 'limit',
    true: [
      'The limit was exceeded on three days.',
      'The Y axis is labelled Dust (µg/m³) and goes from 0 to 80 in steps of 20.',
      'The amount is highest on Wednesday and falls for four consecutive days after that.',
      'The bars stand on a white ground.',
    ],
    false: [
      'The limit was exceeded on five days.',
      'The Y axis is labelled Dust (µg/m³) and goes from 0 to 120 in steps of 20.',
      'The Y axis is labelled Dust (µg/m³) and goes from 0 to 80 in steps of 10.',
    ],
  },
  {
    figure: 'quarters',
    true: [
      'The number of subscribers was highest in Q4 2021.',
      'In the second quarter of 2021 the number of subscribers fell slightly.',
      'In Q3 2020 there were just under 40 million subscribers.',
      'The number of subscribers shows a steady upward trend, with a single dip in Q2 2021.',
    ],
    false: ['The number of subscribers was highest in Q4 2020.', 'Q1 2020 had just under 40 million subscribers.'],
  },
  {
    figure: 'tourists',
    true: [
      'Arrivals rose from 9.1 million in 2006 to 14.7 million in 2010, an increase of about 62%.',
      'In 2010 the country had nearly three times as many guests from abroad as in 2016.',
      'In 2019 a bigger crowd of foreigners came to see the pyramids and the sea than in 2006.',
      'What the travel trade of the country likes to forget: they fell from 14.7 million in 2010 to 9.8 million in 2011.',
    ],
    false: [
      'Arrivals rose from 9.1 million in 2006 to 14.7 million in 2010, an increase of about 30%.',
      'In 2010 the country had nearly twice as many guests from abroad as in 2016.',
      'In 2019 a smaller crowd of foreigners came to see the pyramids and the sea than in 2006.',
      'The number of arrivals did not fall in any year before 2016.',
      'What the travel trade of the country likes to forget: they fell from 14.7 million in 2010 to 6.8 million in 2011.',
    ],
  },
  {
    figure: 'ports',
    true: ['Doria has the largest bubble.', 'The smallest bubble is that of Aland.'],
    false: ['Aland has the largest bubble.'],
  },
  {
    figure: 'lines',
    true: ['Whatever the council of that old city may say of its fine trams, Oslo overtakes Madrid in 2020.'],
    false: ['Whatever the council of that old city may say of its fine trams, Oslo overtakes Madrid in 2016.'],
  },
  {
    figure: 'histogram',
    true: ['This histogram shows how often values occur, grouped in bins.'],
    false: [],
  },
  {
    figure: 'nights',
    true: ['The temperature ranges from 14 to 26 in Jul.', 'The y-axis shows temperature in °C.'],
    false: ['The area chart shows the temperature over four cities and has a legend.'],
  },
];
