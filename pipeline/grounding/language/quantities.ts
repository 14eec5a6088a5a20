import { parseTitle } from './title.js';
import { knownUnit } from './unit-family.js';

/** What figures measure, each with its other names: of two that are not in one row, one is never the other. */
const rows =
  'rainfall precipitation; snowfall; temperature warmth; weight mass; width breadth; length; height altitude elevation; depth; thickness; ' +
  'speed velocity; price; age; income earnings salary wage; population; humidity; pressure; volume; energy; power; voltage; current amperage; area; ' +
  'density; frequency; latitude; longitude; mileage; horsepower; revenue turnover; sunshine; salinity; brightness luminosity; noise loudness; ' +
  'acidity; rent; profit earnings; concentration; lifespan; distance; mileage distance; emission; attendance; unemployment; inflation; wavelength; ' +
  'resistance; magnitude; torque; download; subscriber; birth; death mortality; marriage; divorce; crime; vaccination; ' +
  'loss; accuracy; perplexity; recall; throughput; latency delay; bleu; rouge; auc; miou iou; psnr; ssim; reward return; memory; bandwidth; ' +
  'hazard; odd odds; autocorrelation; dose dosage; mutation; citation; likelihood probability; retention; yield; absorbance; fluorescence; viscosity';
const known = new Map<string, readonly string[]>();
for (const row of rows.split(';')) {
  const [first = '', ...others] = row.trim().split(' ');
  for (const word of [first, ...others]) known.set(word, [...(known.get(word) ?? []), first]);
}

/**
 * Of the words, compared in the singular, those that name a quantity which is no other, by the first of its names:
 * "elevation" is "height", "width" is never "weight".
 */
export const quantitiesIn = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => known.get(word) ?? []);

/** In which kinds of units what figures measure comes; "per" stands for those with a division in them. */
const comesIn: Readonly<Record<string, string>> = {
  temperature: 'temperature',
  weight: 'mass force',
  width: 'length',
  length: 'length time clock',
  height: 'length',
  depth: 'length',
  thickness: 'length',
  distance: 'length time clock',
  speed: 'speed per',
  age: 'time',
  lifespan: 'time clock',
  pressure: 'pressure per',
  energy: 'energy per',
  power: 'power energy',
  voltage: 'voltage',
  rainfall: 'length volume per',
  snowfall: 'length per',
  humidity: 'share per',
  latitude: 'share',
  longitude: 'share',
  population: 'share per',
  price: 'money share per',
  income: 'money share per',
  brightness: 'level per power',
  salinity: 'per share mass',
};

/** Words for what is counted, which no unit tells. */
const counting = /\b(?:counts?|number of|frequency|occurrences)\b/i;

/** What the unit of a title rules out: no age is in hectares, no temperature is a count. */
const isRuledOut = (quantity: string, title: string): boolean => {
  const kinds = comesIn[quantity]?.split(' ');
  const { unit } = parseTitle(title);
  if (!kinds) return false;
  if (unit === undefined) return counting.test(title) && !kinds.includes('share');
  const { family, name = '' } = knownUnit(unit) ?? {};
  // Ages are not told in hours.
  const kind = /[/⁻]|\bper\b/.test(unit)
    ? 'per'
    : family === 'time' && /^(?:ms|s|min|h)$/.test(name)
      ? 'clock'
      : family;
  return kind !== undefined && !kinds.includes(kind);
};

/** Both name a quantity, and not the same. */
export const isOtherNamed = (said: readonly string[], words: readonly string[]): boolean => {
  const [asked, shown] = [quantitiesIn(said), quantitiesIn(words)];
  return asked.length > 0 && shown.length > 0 && !asked.some((one) => shown.includes(one));
};

/** What is said to be shown is another quantity than the one that a title names, or than its unit allows. */
export const isOtherQuantity = (said: readonly string[], words: readonly string[], title: string): boolean => {
  const asked = quantitiesIn(said);
  return (
    isOtherNamed(said, words) ||
    (asked.length > 0 && quantitiesIn(words).length === 0 && asked.every((one) => isRuledOut(one, title)))
  );
};
