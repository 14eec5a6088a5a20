import { perText } from '../once-per.js';

/** Units of one quantity, each with how many of the first one it is; 0 where there is no fixed rate. */
const families: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  length: {
    'nm nanometre nanometer': 1e-6,
    'µm μm micrometre micrometer micron': 1e-3,
    'mm millimetre millimeter': 1,
    'cm centimetre centimeter': 10,
    'm metre meter': 1e3,
    'km kilometre kilometer': 1e6,
    'inch inches in': 25.4,
    'ft feet foot': 304.8,
    'mi mile': 1_609_344,
  },
  mass: {
    'mg milligram': 1e-3,
    'µg μg microgram': 1e-6,
    'g gram': 1,
    'kg kilogram kilo': 1e3,
    't tonne ton': 1e6,
    'kt kilotonne': 1e9,
    'lb pound lbs': 453.592,
  },
  time: {
    'ms millisecond': 1e-3,
    's sec second': 1,
    'min minute': 60,
    'h hr hour': 3600,
    'd day': 86_400,
    week: 604_800,
    month: 0,
    'year yr': 0,
  },
  energy: {
    'wh watthour': 1,
    'kwh kilowatthour': 1e3,
    'mwh megawatthour': 1e6,
    'gwh gigawatthour': 1e9,
    'twh terawatthour': 1e12,
    'j joule': 1 / 3600,
    'kj kilojoule': 1 / 3.6,
    'mj megajoule': 1e3 / 3.6,
  },
  power: { 'w watt': 1, 'kw kilowatt': 1e3, 'mw megawatt': 1e6, 'gw gigawatt': 1e9 },
  temperature: { '°c celsius': 0, '°f fahrenheit': 0, 'k kelvin': 0 },
  money: { '$ dollar usd': 0, '€ euro eur': 0, '£ gbp sterling': 0, '¥ yen': 0, 'franc chf': 0 },
  volume: {
    'ml millilitre milliliter cm³ cm3': 1,
    'l litre liter': 1e3,
    'mm³ mm3': 1e-3,
    'm³ m3': 1e6,
    'km³ km3': 1e15,
  },
  area: { 'mm² mm2': 1e-6, 'cm² cm2': 1e-4, 'm² m2 sqm': 1, 'ha hectare': 1e4, 'km² km2': 1e6 },
  data: { 'kb kilobyte': 1e-3, 'mb megabyte': 1, 'gb gigabyte': 1e3, 'tb terabyte': 1e6 },
  frequency: { 'hz hertz': 1, 'khz kilohertz': 1e3, 'mhz megahertz': 1e6, 'ghz gigahertz': 1e9 },
  pressure: {
    'pa pascal': 1,
    'hpa hectopascal': 100,
    'kpa kilopascal': 1e3,
    'mpa megapascal': 1e6,
    'gpa gigapascal': 1e9,
  },
  speed: { knot: 0, mph: 0, 'kph kmh': 0 },
  level: { 'db decibel': 1 },
  particles: { 'ev electronvolt': 1, kev: 1e3, mev: 1e6, gev: 1e9, tev: 1e12 },
  field: { tesla: 1e3, 'mt millitesla': 1, 'µt μt microtesla': 1e-3, gauss: 0.1 },
  voltage: { 'µv μv microvolt': 1e-3, 'mv millivolt': 1, 'v volt': 1e3, 'kv kilovolt': 1e6 },
  current: { 'µa μa microampere': 1e-3, 'ma milliampere': 1, 'ampere amp': 1e3 },
  share: { '% percent percentage pct': 1 },
};

export interface KnownUnit {
  readonly family: string;
  /** One spelling for all. */
  readonly name: string;
  readonly size: number;
}

const known = new Map<string, KnownUnit>(
  Object.entries(families).flatMap(([family, units]) =>
    Object.entries(units).flatMap(([spellings, size]) => {
      const words = spellings.split(' ');
      const unit: KnownUnit = { family, name: words[0] ?? '', size };
      return words.flatMap((word) => [[word, unit] as const, [`${word}s`, unit] as const]);
    }),
  ),
);

const multiple = /^(?:in\s+)?(?:thousands?|millions?|billions?|[kmb]n)\s+(?:of\s+)?/i;

/** "US dollars", "metric tons", "units of 1,000". */
const origin = /^(?:in\s+)?(?:units of|US|U\.S\.|American|British|Canadian|Australian|metric|full|whole)\s+/i;

/** The unit that a phrase begins with, "mm" of "mm per day", "t" of "million tonnes"; undefined for what is none. */
export const knownUnit = perText((phrase: string): KnownUnit | undefined => {
  const rest = phrase
    .trim()
    .replace(origin, '')
    .replace(multiple, '')
    .replace(/(watt)[- ]?(hours?)\b/i, '$1$2')
    .replace(/^per cent\b/i, 'percent');
  const degrees = /^(?:°|degrees?)\s*(c|f)(?:elsius|ahrenheit)?\b/i.exec(rest)?.[1];
  if (degrees) return known.get(`°${degrees.toLowerCase()}`);
  const [, power, length = ''] = /^(cubic|square) ([\p{L}µμ]+)/iu.exec(rest) ?? [];
  if (power !== undefined)
    return known.get(`${known.get(length.toLowerCase())?.name ?? ''}${/^c/i.test(power) ? '³' : '²'}`);
  const word = /^[$€£¥%]|^[\p{L}µμ]+[²³]?/u.exec(rest)?.[0] ?? '';
  // A capital M before a unit is a million of it, a small one a thousandth: both are known by their own names only.
  return known.get(word.toLowerCase());
});
