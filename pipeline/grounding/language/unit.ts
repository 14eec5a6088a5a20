const currency = new Set(['$', '€', '£', '¥', 'US$']);
const spelled: Readonly<Record<string, string>> = {
  percent: '%',
  pct: '%',
  usd: '$',
  dollars: '$',
  euros: '€',
  eur: '€',
  gbp: '£',
};
const multiples = /^(?:in )?(hundreds?|thousands?|millions?|billions?)(?:\s+(?:of\s+)?(.+))?$/i;
const words = /^[a-z]+(?: [a-z]+)*$/i;
const abbreviations =
  /^(?:mm|cm|km|nm|kg|mg|hz|khz|mhz|ghz|ms|ft|lbs?|mph|mpg|ppm|ppb|db|hp|cc|kcal|cal|px|min|mins|hrs?|h|s|g|m|l|v|a|w|kw|mw|k|c|f|j|n|pa|kpa|mol|in|oz|mi|ml|sec|secs|yrs?|kwh|mwh|gwh|twh|bn|gb|mb|kb)$/i;

/** A printed number with its unit, as English writes it: "28%", "$28", "28 °C", "28 thousand people". */
export const withUnit = (number: string, unit: string | undefined): string => {
  if (unit === undefined) return number;
  const sign = (Object.hasOwn(spelled, unit.toLowerCase()) ? spelled[unit.toLowerCase()] : undefined) ?? unit;
  if (currency.has(sign)) return /^[-−]/.test(number) ? `−${sign}${number.slice(1)}` : `${sign}${number}`;
  // "% of surface" is named once, not after each number.
  if (sign.startsWith('%')) return `${number}%`;
  if (sign === '°') return `${number}°`;
  // "4 × 10⁻³ s/m".
  if (/^10[⁻⁺]?[⁰¹²³⁴-⁹]/.test(sign)) return `${number} × ${sign}`;
  const multiple = multiples.exec(unit);
  if (multiple?.[1])
    return `${number} ${multiple[1].replace(/s$/, '').toLowerCase()}${multiple[2] ? ` ${multiple[2]}` : ''}`;
  if (/^[CF]$/.test(unit)) return `${number} °${unit}`;
  if (number === '1' && words.test(unit) && !abbreviations.test(unit))
    return `1 ${unit
      .replace(/^feet$/, 'foot')
      .replace(/ches$/, 'ch')
      .replace(/s$/, '')}`;
  if (words.test(unit) && !abbreviations.test(unit) && unit.toLowerCase() !== 'count') return `${number} ${unit}`;
  return unit.toLowerCase() === 'count' ? number : `${number} ${unit}`;
};

const spellings: Readonly<Record<string, string>> = {
  'g gram grams': 'g',
  'kg kilogram kilograms kilo kilos': 'kg',
  't tonne tonnes ton tons': 't',
  'mm millimetre millimetres millimeter millimeters': 'mm',
  'cm centimetre centimetres centimeter centimeters': 'cm',
  'm metre metres meter meters': 'm',
  'km kilometre kilometres kilometer kilometers': 'km',
  's sec secs second seconds': 's',
  'ms millisecond milliseconds': 'ms',
  'min mins minute minutes': 'min',
  'h hr hrs hour hours': 'h',
  'day days': 'day',
  'month months': 'month',
  'year years yr yrs': 'year',
  '% percent pct': '%',
  '$ dollar dollars usd': '$',
  '€ euro euros eur': '€',
  '£ pound pounds gbp': '£',
  'l litre litres liter liters': 'l',
  'ml millilitre millilitres': 'ml',
  'w watt watts': 'w',
  kwh: 'kwh',
  gwh: 'gwh',
  twh: 'twh',
  mwh: 'mwh',
};
const unitNames = new Map(
  Object.entries(spellings).flatMap(([words, name]) => words.split(' ').map((word) => [word, name] as const)),
);

/** One name for the ways in which a plain unit is written; undefined for what is none. */
export const unitName = (word: string): string | undefined => unitNames.get(word.toLowerCase());
