const multiple =
  /\b(?:(hundred)s?(?! (?:thousand|million)| ?m\b)|(thousand)s?|(million)s?|(billion)s?|(trillion)s?|(mn|mln)|(bn)|1[,.]?000s?|000s?)(?![\w,.]*\d)|['’]000s?/i;

/** What a unit such as "in millions", "thousand tonnes", "bn $" or "in 1,000s" counts in; undefined where it counts ones. */
export const multipleIn = (unit: string): number | undefined => {
  const found = multiple.exec(unit);
  if (!found) return undefined;
  const [, hundred, , million, billion, trillion, mn, bn] = found;
  if (hundred) return 100;
  if (trillion) return 1e12;
  if (billion || bn) return 1e9;
  return million || mn ? 1e6 : 1e3;
};
