const group = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');

/** `-1234.5` as "−1,234.5", with at most `decimals` decimals and without trailing zeros. */
export const plainNumber = (value: number, decimals: number): string => {
  const fixed = Math.abs(value).toFixed(Math.min(decimals, 12));
  const [whole = '0', fraction = ''] = fixed.split('.');
  const kept = fraction.replace(/0+$/, '');
  const text = kept ? `${group(whole)}.${kept}` : group(whole);
  return value < 0 && Number(fixed) !== 0 ? `−${text}` : text;
};

const bigNames = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** Decimals that keep three significant figures of `scale`. */
const decimalsFor = (scale: number): number =>
  scale > 0 ? Math.min(12, Math.max(0, 2 - Math.floor(Math.log10(scale)))) : 0;

/** Up to two decimals that are all a number has are kept: 12.75 is not rounded to 12.8. */
const ownDecimals = (value: number, most: number): number => {
  for (let decimals = 0; decimals < most; decimals++) {
    if (Math.abs(value - Number(value.toFixed(decimals))) < 1e-9 * Math.max(1, Math.abs(value))) return decimals;
  }
  return most;
};

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** 0.0000873 as "8.73 × 10⁻⁵". */
const powerOfTen = (value: number): string => {
  const [mantissa = '', exponent = '0'] = value.toExponential(2).split('e');
  const digits = Array.from(String(Math.abs(Number(exponent))), (one) => raised[Number(one)] ?? one).join('');
  const sign = Number(exponent) < 0 ? '⁻' : '';
  return `${mantissa.replace(/\.?0+$/, '').replace('-', '−')} × 10${sign}${digits}`;
};

/**
 * A number as a reader would write it. `spread` is the distance over which numbers of this kind differ (the
 * length of the axis): digits that no reader could see on it are left out.
 */
export const formatNumber = (value: number, spread = Math.abs(value)): string => {
  // What is too small to be seen on its axis is zero to a reader.
  if (value === 0 || Math.abs(value) < spread * 1e-4) return '0';
  for (const [size, name] of bigNames) {
    if (Math.abs(value) >= size) {
      return `${plainNumber(value / size, ownDecimals(value / size, Math.min(3, decimalsFor(Math.min(Math.abs(value), spread || Infinity) / size))))} ${name}`;
    }
  }
  const own = ownDecimals(value, 3);
  if (Math.abs(value) < 1e-4) return powerOfTen(value);
  const scale = Math.min(Math.abs(value), spread || Math.abs(value));
  return plainNumber(
    value,
    own < 2 && Math.abs(value) < 1000 ? own : Math.min(decimalsFor(scale), ownDecimals(value, 12)),
  );
};

const smallWords = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** Counts up to twelve in words, as in running text. */
export const countWord = (count: number): string => smallWords[count] ?? formatNumber(count);

const ordinals = [
  'zeroth',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
/** First to tenth. */
export const ordinalWords: readonly string[] = ordinals.slice(1);

/** 3 for "third"; undefined for what is no ordinal from first to tenth. */
export const ordinalRank = (word: string): number | undefined => {
  const rank = ordinals.indexOf(word);
  return rank > 0 ? rank : undefined;
};

export const ordinalWord = (rank: number): string => ordinals[rank] ?? `${rank}th`;
