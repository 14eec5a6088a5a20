/** Text without the marks of formulas; undefined where nothing is left. */
export const plainText = (text: string | undefined): string | undefined =>
  text?.replaceAll('$', '').trim() || undefined;

/** What stands before the equals sign: "W = 20 N" is called W. */
export const symbolIn = (text: string | undefined): string | undefined =>
  /^\p{L}[\p{L}\d_{}'′]{0,4}(?= ?[=≈])/u.exec(plainText(text) ?? '')?.[0];
