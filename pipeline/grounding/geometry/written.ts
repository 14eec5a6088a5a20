/** Primes as they are printed and as they are typed, behind a letter: "P′" and "P’" are "P'". */
const typeset = /(?<=\b\p{L}[\p{Nd}₀-₉]?['′’]*)[′’](?!\p{Ll})/gu;

/** A text with primes as they are typed, each as long as it was. */
export const withPrimes = (text: string): string => text.replaceAll(typeset, "'");

/** "\\vec{a}" is called a. */
const accent = /\\(?:vec|overrightarrow|overline|mathbf|mathrm|mathit|boldsymbol|bm) ?\{([^{}\\]*)\}/g;

/** Text without the marks of formulas; undefined where nothing is left. */
export const plainText = (text: string | undefined): string | undefined =>
  withPrimes(text?.replaceAll('$', '').replaceAll(accent, '$1') ?? '').trim() || undefined;

/** What stands before the equals sign: "W = 20 N" is called W. */
export const symbolIn = (text: string | undefined): string | undefined =>
  /^\p{L}[\p{L}\d_{}'′]{0,4}(?= ?[=≈])/u.exec(plainText(text) ?? '')?.[0];
