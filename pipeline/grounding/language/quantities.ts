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
