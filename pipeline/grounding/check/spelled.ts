import type { NameRef } from './mention.js';
import type { Token } from './token.js';
import type { World } from './world.js';

/** Of several things with the same words, such as C–C and C=C, those that are spelled as the text spells them. */
export const asSpelled = (refs: readonly NameRef[], text: string): readonly NameRef[] => {
  if (refs.length < 2) return refs;
  const bare = text.replace(/\s/g, '');
  const exact = refs.filter(({ label }) => label.replace(/\s/g, '') === bare);
  // What is merely written there excludes nothing: the label beside a slice, whose entry says more ("Savings: €750").
  return exact.some(({ role }) => role !== 'text' && role !== 'tick') ? exact : refs;
};

/** The longest name from a word on: "C (3)" is a value of C and "3 for C, 2 for D" a list, and neither speaks of "c3" or "c2". */
export const nameFrom = (tokens: readonly Token[], at: number, world: World): ReturnType<World['names']['longest']> => {
  const found = world.names.longest(tokens, at);
  if (found === undefined || found.length === 1) return found;
  const breaks = tokens.findIndex(
    ({ text }, index) =>
      index > at &&
      index < at + found.length &&
      ((text === '(' && found.meanings.every(({ label }) => /^\w+$/.test(label))) ||
        (text === ',' && found.meanings.every(({ label }) => !label.includes(',')))),
  );
  return breaks < 0 ? found : world.names.longest(tokens.slice(0, breaks), at);
};

interface Named {
  readonly length: number;
  readonly refs: readonly NameRef[];
}

/** The name that stands in some words, with the sign right behind it where one is called so: "T2*" beside "T2". */
export const spelledAt = (tokens: readonly Token[], at: number, { length, refs }: Named): Named => {
  const spelled = tokens
    .slice(at, at + length)
    .map(({ text }) => text)
    .join('');
  const [last, next] = [tokens[at + length - 1], tokens[at + length]];
  const marked =
    next?.kind === 'sign' && next.start === last?.end ? refs.filter(({ label }) => label === spelled + next.text) : [];
  return marked.length > 0 ? { length: length + 1, refs: marked } : { length, refs: asSpelled(refs, spelled) };
};

/** “.”, of a map of attention: what is called by a sign alone has no word to be found by. */
export const calledBySign = (content: string, { plots }: World): readonly NameRef[] =>
  plots.flatMap(({ category, category2, series }) => [
    ...(category?.labels.includes(content) === true ? [{ role: 'category' as const, label: content }] : []),
    ...((category2 ?? series)?.labels.includes(content) === true ? [{ role: 'series' as const, label: content }] : []),
  ]);
