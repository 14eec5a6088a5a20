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
    figure: 'histogram',
    true: ['This histogram shows how often values occur, grouped in bins.'],
    false: [],
  },
];
