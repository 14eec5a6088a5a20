import { perText } from '../once-per.js';
import { unitName } from './unit.js';

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
    'au astronomicalunit': 1.496e14,
    'ly lightyear lightyears': 9.461e18,
    'pc parsec': 3.086e19,
  },
  mass: {
    'ng nanogram': 1e-9,
    'mg milligram': 1e-3,
    'µg μg microgram': 1e-6,
    'g gram': 1,
    'kg kilogram kilo': 1e3,
    't tonne ton': 1e6,
    'kt kilotonne': 1e9,
    'lb pound lbs': 453.592,
    'oz ounce': 28.3495,
    'megatonne megaton': 1e12,
    'gigatonne gigaton': 1e15,
  },
  time: {
    'ns nanosecond': 1e-9,
    'µs μs microsecond': 1e-6,
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
    'kcal kilocalorie': 1.163,
    calorie: 1.163e-3,
  },
  particle: { 'ev electronvolt': 1, kev: 1e3, megaelectronvolt: 1e6, gev: 1e9, tev: 1e12, millielectronvolt: 1e-3 },
  power: {
    milliwatt: 1e-3,
    'w watt': 1,
    'kw kilowatt': 1e3,
    'mw megawatt': 1e6,
    'gw gigawatt': 1e9,
    'hp horsepower': 735.5,
  },
  voltage: { microvolt: 1e-6, millivolt: 1e-3, volt: 1, 'kv kilovolt': 1e3 },
  current: { microampere: 1e-6, 'milliampere milliamp': 1e-3, 'ampere amp': 1 },
  resistance: { milliohm: 1e-3, 'ω ohm': 1, 'kω kilohm kiloohm': 1e3, 'megohm megaohm': 1e6 },
  force: { newton: 1, 'kn kilonewton': 1e3 },
  magnetism: { nanotesla: 1e-9, microtesla: 1e-6, millitesla: 1e-3, tesla: 1, gauss: 1e-4 },
  amount: { 'nmol nanomole': 1e-9, 'mol mole': 1, 'mmol millimole': 1e-3, 'µmol μmol micromole': 1e-6 },
  bandwidth: { kbps: 1e3, mbps: 1e6, gbps: 1e9 },
  rate: { bpm: 0 },
  temperature: { '°c celsius': 0, '°f fahrenheit': 0, 'k kelvin': 0 },
  money: {
    'penny pence': 0,
    cent: 0,
    '$ dollar usd': 0,
    '€ euro eur': 0,
    '£ gbp sterling': 0,
    '¥ yen': 0,
    'franc chf': 0,
  },
  volume: {
    'ml millilitre milliliter cm³ cm3': 1,
    'l litre liter': 1e3,
    'mm³ mm3': 1e-3,
    'm³ m3': 1e6,
    'km³ km3': 1e15,
    'cl centilitre centiliter': 10,
    'hl hectolitre hectoliter': 1e5,
    'gal gallon': 3785.41,
    pint: 568.26,
    barrel: 158_987,
  },
  area: { 'mm² mm2': 1e-6, 'cm² cm2': 1e-4, 'm² m2 sqm': 1, 'ha hectare': 1e4, 'km² km2': 1e6 },
  data: { 'kb kilobyte': 1e-3, 'mb megabyte': 1, 'gb gigabyte': 1e3, 'tb terabyte': 1e6 },
  activity: {
    'bq becquerel': 1,
    'kbq kilobecquerel': 1e3,
    'mbq megabecquerel': 1e6,
    'gbq gigabecquerel': 1e9,
    curie: 3.7e10,
  },
  frequency: { 'hz hertz': 1, 'khz kilohertz': 1e3, 'mhz megahertz': 1e6, 'ghz gigahertz': 1e9 },
  pressure: {
    'pa pascal': 1,
    'hpa hectopascal': 100,
    'kpa kilopascal': 1e3,
    'mpa megapascal': 1e6,
    'gpa gigapascal': 1e9,
    'mbar millibar': 100,
    'atm atmosphere': 101_325,
    psi: 6_894.76,
    mmhg: 133.322,
  },
  speed: { knot: 0, mph: 0, 'kph kmh': 0 },
  angle: { 'arcsec arcsecond': 1, 'arcmin arcminute': 60 },
  level: { 'db decibel': 1 },
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

/** Symbols that differ from others by their capitals alone. */
const symbols = new Map(
  Object.entries({
    tesla: 'T',
    millitesla: 'mT',
    microtesla: 'µT μT',
    nanotesla: 'nT',
    volt: 'V',
    millivolt: 'mV',
    microvolt: 'µV μV',
    ampere: 'A',
    milliampere: 'mA',
    microampere: 'µA μA',
    milliohm: 'mΩ',
    megohm: 'MΩ',
    newton: 'N',
    milliwatt: 'mW',
    megaelectronvolt: 'MeV',
    millielectronvolt: 'meV',
    megatonne: 'Mt',
    gigatonne: 'Gt',
  }).flatMap(([name, all]) => all.split(' ').map((symbol) => [symbol, name] as const)),
);

const multiple = /^(?:in\s+)?(?:thousands?|millions?|billions?|[kmb]n)\s+(?:of\s+)?/i;

/** "US dollars", "metric tons", "units of 1,000". */
const origin =
  /^(?:in\s+)?(?:units of|US|U\.S\.|American|British|Canadian|Australian|metric|full|whole|[GCT]PU|core)[\s-]+/i;

/** The unit that a phrase begins with, "mm" of "mm per day", "t" of "million tonnes"; undefined for what is none. */
export const knownUnit = perText((phrase: string): KnownUnit | undefined => {
  const rest = phrase
    .trim()
    .replace(origin, '')
    .replace(multiple, '')
    .replace(/(watt)[- ]?(hours?)\b/i, '$1$2')
    .replace(/^milli(?:metre|meter)s? of mercury\b/i, 'mmhg')
    .replace(/^(light|astronomical)[- ](years?|units?)\b/i, '$1$2')
    .replace(/^(sec|min)[a-z]* of arc\b/i, 'arc$1')
    .replace(/^per cent\b/i, 'percent');
  const degrees = /^(?:°|degrees?)\s*(c|f)(?:elsius|ahrenheit)?\b/i.exec(rest)?.[1];
  if (degrees) return known.get(`°${degrees.toLowerCase()}`);
  const [, power, length = ''] = /^(cubic|square) ([\p{L}µμ]+)/iu.exec(rest) ?? [];
  if (power !== undefined)
    return known.get(`${known.get(length.toLowerCase())?.name ?? ''}${/^c/i.test(power) ? '³' : '²'}`);
  const word = /^[$€£¥%]|^[\p{L}µμ]+[²³]?/u.exec(rest)?.[0] ?? '';
  return known.get((symbols.get(word) ?? word).toLowerCase());
});

/** The word is a unit, plain or of a quantity that has several. */
export const isUnitWord = (word: string): boolean => unitName(word) !== undefined || knownUnit(word) !== undefined;
