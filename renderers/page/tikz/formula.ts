/** How many atoms of each element. */
export type Counts = ReadonlyMap<string, number>;

const elements = new Set(
  (
    'H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Rb Sr Y Zr Nb Mo ' +
    'Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce W Re Os Ir Pt Au Hg Tl Pb Bi Th U'
  ).split(' '),
);

const digit = (text: string): number =>
  text === '' ? 1 : Number(text.replace(/[₀-₉]/gu, (sign) => String((sign.codePointAt(0) ?? 0x2080) - 0x2080)));

/** The element that letters begin with; undefined for what is none: R, Et, a name. */
export const elementOf = (text: string): string | undefined => {
  const [symbol] = /[A-Z][a-z]?/.exec(text) ?? [];
  if (symbol === undefined) return undefined;
  return elements.has(symbol) ? symbol : elements.has(symbol.charAt(0)) && symbol.length === 1 ? symbol : undefined;
};

/** What "CH₃" or "NO₂" stands for; undefined where letters are no elements, or charged. */
export const countsOf = (text: string): Counts | undefined => {
  const counts = new Map<string, number>();
  let rest = text.replace(/\s+/g, '');
  while (rest !== '') {
    const [whole, symbol = '', number = ''] = /^([A-Z][a-z]?)([₀-₉\d]*)/u.exec(rest) ?? [];
    if (whole === undefined || !elements.has(symbol)) return undefined;
    counts.set(symbol, (counts.get(symbol) ?? 0) + digit(number));
    rest = rest.slice(whole.length);
  }
  return counts;
};

/** In Hill's order: carbon, hydrogen, then the alphabet; without carbon all by the alphabet. "C2H6O". */
export const formulaOf = (parts: readonly Counts[]): string => {
  const sums = new Map<string, number>();
  for (const part of parts) for (const [symbol, count] of part) sums.set(symbol, (sums.get(symbol) ?? 0) + count);
  const first = sums.has('C') ? ['C', 'H'] : [];
  const order = [...first, ...[...sums.keys()].filter((symbol) => !first.includes(symbol)).toSorted()];
  return order
    .flatMap((symbol) => {
      const count = sums.get(symbol) ?? 0;
      return count === 0 ? [] : [`${symbol}${count === 1 ? '' : count}`];
    })
    .join('');
};
