/** Elements in the order in which formulas without carbon are written: metals, which are not listed, come before all. */
const order = ['B', 'Si', 'P', 'N', 'H', 'S', 'I', 'Br', 'Cl', 'O', 'F'];
/** The hydrogen of an acid comes first: "HNO3", beside "NH3". */
const acidOrder = ['H', 'B', 'Si', 'P', 'N', 'S', 'I', 'Br', 'Cl', 'O', 'F'];

const counted = (written: string): Map<string, number> | undefined => {
  const counts = new Map<string, number>();
  let rest = written;
  // What is in parentheses counts as often as the number behind them says.
  for (let depth = 0; depth < 4 && rest.includes('('); depth += 1)
    rest = rest.replaceAll(/\(([A-Za-z\d]+)\)(\d*)/g, (_all, inner: string, times: string) =>
      inner.repeat(times === '' ? 1 : Math.min(Number(times), 20)),
    );
  if (!/^(?:[A-Z][a-z]?\d*)+$/.test(rest)) return undefined;
  for (const [, symbol = '', count = ''] of rest.matchAll(/([A-Z][a-z]?)(\d*)/g))
    counts.set(symbol, (counts.get(symbol) ?? 0) + (count === '' ? 1 : Number(count)));
  return counts;
};

/** What a formula is made of, however it is written: "C₂H₅OH" and "C2H6O" are the same. */
export const compositionOf = (formula: string): string | undefined => {
  const counts = counted(formula.normalize('NFKC'));
  return (
    counts &&
    [...counts]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([symbol, count]) => `${symbol}${count}`)
      .join('')
  );
};

/** "H2O4S", as libraries sort it, as a chemist writes it: "H2SO4". */
export const usualFormula = (hill: string): string => {
  const counts = counted(hill);
  if (!counts || counts.has('C')) return hill;
  const ranks = counts.has('O') ? acidOrder : order;
  const rank = (symbol: string): number => ranks.indexOf(symbol);
  const isBase =
    counts.size === 3 && counts.get('O') === counts.get('H') && [...counts.keys()].some((one) => rank(one) < 0);
  const symbols = [...counts.keys()].toSorted((a, b) => rank(a) - rank(b));
  // A hydroxide ends in its groups: "NaOH".
  const sorted = isBase ? [...symbols.filter((one) => rank(one) < 0), 'O', 'H'] : symbols;
  const count = counts.get('O') ?? 1;
  if (isBase && count > 1) return `${sorted[0] ?? ''}(OH)${count}`;
  return sorted.map((symbol) => `${symbol}${counts.get(symbol) === 1 ? '' : (counts.get(symbol) ?? '')}`).join('');
};
