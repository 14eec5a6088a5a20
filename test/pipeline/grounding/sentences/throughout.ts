import type { SentenceTable } from './table.js';

/** What is so in every place or for every part, with exceptions, and how many times as much something came to be. */
export const throughoutSentences: SentenceTable[] = [
  {
    figure: 'grouped',
    true: [
      'Exports fell in every region except the South and the East between 2020 and 2022.',
      'The North was the only region whose exports declined from 2020 to 2022.',
      'The North exported more than the South in every year but 2022.',
      'In all years except 2022, the North had the highest exports.',
      'Exports of the East more than tripled from 2020 to 2022.',
      'The East grew by about three quarters between 2021 and 2022.',
      'In 2020, the South and the East together matched the North, at 120 tonnes.',
      'In 2020 the three regions together had exports of 240 tonnes.',
      'Two regions exported more than 50 tonnes in every year.',
    ],
    false: [
      'Exports grew in every region except the East between 2020 and 2022.',
      'The South was the only region whose exports declined from 2020 to 2022.',
      'The North exported more than the South in every year but 2021.',
      'In all years except 2021, the North had the highest exports.',
      'Exports of the South more than tripled from 2020 to 2022.',
      'In 2020 the three regions together had exports of 340 tonnes.',
      'In 2020 the North had the highest exports, behind the South.',
    ],
  },
  {
    figure: 'stacked',
    true: [
      'Wind quintupled from Q1 to Q4, Solar grew and Coal declined.',
      'Only Coal declined between Q1 and Q4.',
      'Coal makes up the majority of generation in every quarter except Q3 and Q4.',
      'In Q4, Wind was the most used source for generation, ahead of Solar.',
    ],
    false: [
      'Wind tripled from Q1 to Q4, Solar grew and Coal declined.',
      'Only Solar grew between Q1 and Q4.',
      'Coal makes up the majority of generation in every quarter.',
      'In Q4, Wind was the most used source for generation, ahead of Solar and behind Coal.',
    ],
  },
  {
    figure: 'boxes',
    true: ['Every Morning value was at least 200 ms.'],
    false: ['Every Morning value was at least 245 ms.'],
  },
  {
    figure: 'pie',
    true: [
      'Walking and cycling taken together (50%) are more common than the bus.',
      'Three of the four ways each account for less than a third of the pupils.',
      'Cycling and walking together make up half of the pupils.',
      'Most pupils, 70 of them, do not cycle or go by car.',
      'Of the 40 pupils on the bus, 12 do not have a seat.',
      'Four-in-ten pupils (40%) take the bus.',
    ],
    false: [
      'Walking and cycling taken together (60%) are more common than the bus.',
      'Walking and cycling together make up over three quarters of the pupils.',
      'Bicycle and car account for more than half of all pupils.',
    ],
  },
  {
    figure: 'lines',
    true: ['Oslo overtook Madrid between 2019 and 2020.', 'All growth was in Oslo, as Madrid declined.'],
    false: [
      'Oslo overtook Madrid between 2016 and 2017.',
      'Oslo grew in every single year but 2017, when Madrid grew, too.',
      'Madrid more than doubled over the period.',
    ],
  },
  {
    figure: 'stacked',
    true: [
      'Total generation never exceeds 100 GWh.',
      'Coal accounted for about three quarters of all generation in Q1.',
    ],
    false: ['Total generation never exceeds 80 GWh.', 'Coal accounted for about a quarter of all generation in Q1.'],
  },
  {
    figure: 'candles',
    true: ['At no point did the price rise above 45 dollars.'],
    false: ['At no point did the price rise above 42 dollars.'],
  },
  {
    figure: 'lines',
    true: [
      'Oslo grew in the later years, as tram passengers in Madrid became fewer and fewer.',
      'Oslo passed 20 million passengers for the first time in 2020.',
      'From 2015 to 2020 Madrid got less busy.',
    ],
    false: [
      'Oslo passed 20 million passengers for the first time in 2018.',
      'It took until 2019 for Oslo to pass 12 million passengers.',
      'From 2015 to 2020 Madrid became more and more busy.',
      'Madrid halved between 2015 and 2020.',
    ],
  },
  {
    figure: 'heat',
    true: ['None of the days has its highest number of visits in the morning.'],
    false: [
      'Every day has its highest number of visits in the evening.',
      'None of the days has its highest number of visits in the evening.',
      'Visits in the morning declined from Monday to Thursday.',
    ],
  },
  {
    figure: 'stacked',
    true: ['Generation of Coal ended in last place in Q4, behind Solar and Wind.'],
    false: ['In Q4, Wind outproduced Coal but Coal was in first place.'],
  },
  {
    figure: 'lines',
    true: ['Oslo grew in every single year but 2018.', 'Oslo grew every year except 2018.'],
    false: ['Oslo grew in every single year from 2015 to 2020.'],
  },
  {
    figure: 'stacked',
    true: ['In total 315 GWh were generated over the four quarters.'],
    false: ['Coal and Wind both reach a total of 150 GWh.'],
  },
];
