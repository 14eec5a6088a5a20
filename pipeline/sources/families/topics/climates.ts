import { roundTo } from '../round.js';
import { type ClimateTable, synthetic, type Topic, variable } from './table.js';
import { months, originOf } from './vega-datasets.js';
import { climateYear } from './vega-datasets/weather.js';

const category = variable('Month');
const bar = variable('Precipitation (mm)');
const line = variable('Temperature (°C)');

/** Typical monthly precipitation (mm) and temperature (°C), January to December, of types of climate. */
const types = {
  'a Mediterranean climate': [
    [88, 76, 62, 48, 28, 11, 4, 9, 34, 72, 96, 101],
    [9, 9.8, 12, 14.8, 19.2, 23.6, 26.4, 26.2, 22.6, 18, 13.2, 10],
  ],
  'a tropical rainforest': [
    [252, 236, 258, 270, 224, 168, 142, 128, 151, 196, 232, 261],
    [26.4, 26.5, 26.7, 26.8, 26.9, 26.6, 26.4, 26.8, 27.1, 27.2, 27, 26.6],
  ],
  'a monsoon climate': [
    [4, 6, 12, 31, 88, 214, 342, 318, 226, 94, 22, 7],
    [18.2, 20.6, 25.1, 28.8, 30.2, 29.4, 28.1, 27.8, 27.6, 26.2, 22.4, 18.9],
  ],
  'a continental climate': [
    [38, 34, 36, 41, 58, 74, 82, 69, 52, 46, 48, 44],
    [-8.2, -7, -1.4, 6.2, 13.4, 17.1, 19.2, 17.4, 11.6, 5.3, -1.2, -5.9],
  ],
  'an oceanic climate': [
    [84, 62, 64, 52, 56, 58, 62, 70, 72, 88, 92, 94],
    [4.8, 5, 6.8, 8.9, 12.2, 15, 17, 16.8, 14.4, 11, 7.4, 5.4],
  ],
  'a desert': [
    [12, 10, 8, 5, 2, 0, 0, 1, 2, 4, 6, 11],
    [12.4, 14.8, 18.9, 23.6, 28.8, 33, 34.9, 34.2, 30.9, 25.1, 18.2, 13.4],
  ],
  'the tundra': [
    [14, 12, 13, 13, 16, 28, 41, 46, 36, 27, 19, 16],
    [-24.8, -25.2, -22.6, -14.4, -3.9, 5.8, 10.2, 8.1, 2.2, -7.4, -16.8, -22.1],
  ],
} as const;

const typical: Topic<ClimateTable> = (random) => {
  const [place, [rain, warmth]] = random.pick(Object.entries(types));
  const shift = random.between(-1, 1);
  return {
    title: random.pick([`Climate chart: a station in ${place}`, `Temperature and precipitation in ${place}`]),
    origin: synthetic,
    category,
    bar,
    line,
    rows: months.map((month, index) => ({
      month,
      precipitation: roundTo((rain[index] ?? 0) * random.between(0.85, 1.15), 1),
      temperature: roundTo((warmth[index] ?? 0) + shift + random.between(-0.4, 0.4), 0.1),
    })),
  };
};

const measured: Topic<ClimateTable> = (random) => {
  const { place, year, rows } = climateYear(random);
  return {
    title: `Temperature and precipitation in ${place}, ${year}`,
    origin: originOf('weather'),
    category,
    bar,
    line,
    rows: rows.map((row) => ({ ...row })),
  };
};

export const climates: readonly Topic<ClimateTable>[] = [typical, typical, measured];
