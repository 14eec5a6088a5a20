/**
 * What each of some rules finds, in their order: `flatMap` for the place where it costs, as most of the rules that are
 * asked about a sentence find nothing in it.
 */
export const gathered = <Rule, Found>(rules: readonly Rule[], ask: (rule: Rule) => readonly Found[]): Found[] => {
  const all: Found[] = [];
  for (const rule of rules) {
    const found = ask(rule);
    if (found.length > 0) all.push(...found);
  }
  return all;
};
