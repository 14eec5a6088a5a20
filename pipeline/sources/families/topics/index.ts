import { fieldWork } from './categories/field-work.js';
import { nature } from './categories/nature.js';
import { school } from './categories/school.js';
import { substances } from './categories/substances.js';
import { climates } from './climates.js';
import { grids } from './cross/grids.js';
import { science } from './cross/science.js';
import { society } from './cross/society.js';
import { chemistryCurves } from './curves/chemistry.js';
import { compositionCurves } from './curves/compositions.js';
import { exponentialCurves } from './curves/decay.js';
import { earthAndMachineCurves } from './curves/earth-and-machines.js';
import { lifeCurves } from './curves/life.js';
import { physicsCurves } from './curves/physics.js';
import { stepCurves } from './curves/steps.js';
import { distributions } from './samples/distributions.js';
import { measurements } from './samples/measurements.js';
import { experiments } from './scatters/experiments.js';
import { groupScatters } from './scatters/groups.js';
import type { CategoryTable, ClimateTable, CrossTable, CurveTable, SampleTable, ScatterTable, Topic } from './table.js';
import {
  barleyBySite,
  barleyGrid,
  barleySamples,
  carBubbles,
  carSamples,
  carScatter,
} from './vega-datasets/cars-and-crops.js';
import {
  countriesInYear,
  countriesOverTime,
  countriesThenAndNow,
  fertilityAndLife,
  healthAndIncome,
  healthByRegion,
} from './vega-datasets/countries.js';
import {
  oneSpecies,
  penguinCorrelations,
  penguinDistribution,
  penguinsByIsland,
  penguinsBySex,
  penguinSamples,
  penguinTraits,
} from './vega-datasets/penguins.js';
import {
  co2ByMonth,
  co2ByYear,
  globalTemperature,
  iowaByYear,
  iowaElectricity,
  iowaInYear,
  unemployment,
  wheatPrice,
} from './vega-datasets/time-series.js';
import {
  dailyCourse,
  dailyTemperatures,
  daysByWeather,
  hourlyNormals,
  monthlyRain,
  monthlyWarmth,
  twoCities,
  warmthByYear,
} from './vega-datasets/weather.js';

/** All topics, by the shape of their tables. A new topic is one entry in a list here, and every family that can show it does. */
export const categoryTopics: readonly Topic<CategoryTable>[] = [
  ...substances,
  ...nature,
  ...school,
  ...fieldWork,
  monthlyRain,
  monthlyWarmth,
  daysByWeather,
  countriesInYear,
  countriesInYear,
  iowaInYear,
];

export const crossTopics: readonly Topic<CrossTable>[] = [
  ...science,
  ...society,
  twoCities,
  countriesThenAndNow,
  penguinsBySex,
  penguinsByIsland,
  iowaByYear,
  barleyBySite,
];

/** Grids of ordered variables, too fine for bars. */
export const gridTopics: readonly Topic<CrossTable>[] = [
  ...grids,
  hourlyNormals,
  warmthByYear,
  barleyGrid,
  penguinCorrelations,
];

export const curveTopics: readonly Topic<CurveTable>[] = [
  ...physicsCurves,
  ...chemistryCurves,
  ...lifeCurves,
  ...earthAndMachineCurves,
  co2ByYear,
  co2ByMonth,
  globalTemperature,
  wheatPrice,
  countriesOverTime,
  countriesOverTime,
  iowaElectricity,
  unemployment,
  dailyCourse,
];

/** Curves whose series add up to a whole. */
export const compositionTopics: readonly Topic<CurveTable>[] = [...compositionCurves, iowaElectricity];

/** Curves that need a logarithmic axis. */
export const exponentialTopics: readonly Topic<CurveTable>[] = exponentialCurves;

export const scatterTopics: readonly Topic<ScatterTable>[] = [
  ...groupScatters,
  ...experiments,
  penguinTraits,
  oneSpecies,
  carScatter,
  carBubbles,
  fertilityAndLife,
  healthAndIncome,
];

export const sampleTopics: readonly Topic<SampleTable>[] = [
  ...measurements,
  penguinSamples,
  carSamples,
  dailyTemperatures,
  barleySamples,
  healthByRegion,
];

export const distributionTopics: readonly Topic<SampleTable>[] = [...distributions, penguinDistribution];

export const climateTopics: readonly Topic<ClimateTable>[] = climates;

/** Categories whose mean says something; the mean of seven melting points does not. */
export const comparableTopics: readonly Topic<CategoryTable>[] = [
  ...school,
  ...fieldWork,
  monthlyRain,
  monthlyWarmth,
  countriesInYear,
];

/** Curves that jump and hold. */
export const stepTopics: readonly Topic<CurveTable>[] = stepCurves;

export type AnyTable = CategoryTable | ClimateTable | CrossTable | CurveTable | SampleTable | ScatterTable;
