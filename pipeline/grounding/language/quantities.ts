const names =
  'rainfall snowfall temperature weight width length height depth thickness speed price age income population humidity pressure volume energy power voltage current area density frequency altitude latitude longitude mileage horsepower revenue sunshine salinity brightness noise acidity rent profit concentration';
const known = new Set(names.split(' '));

/** Of the words, compared in the singular, those that name a quantity which is no other: "width" is never "weight". */
export const quantitiesIn = (words: readonly string[]): readonly string[] => words.filter((word) => known.has(word));
