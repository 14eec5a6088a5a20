import type { Token } from './token.js';

/** Finds the longest known phrase that begins at a token. Signs between its words are passed over. */
export interface PhraseTree<T> {
  readonly add: (key: readonly string[], meaning: T) => void;
  readonly longest: (
    tokens: readonly Token[],
    at: number,
  ) => { readonly length: number; readonly meanings: readonly T[] } | undefined;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly meanings: T[];
}

const passable = new Set([
  '.',
  '-',
  '–',
  '—',
  '/',
  "'",
  '’',
  '&',
  '_',
  '(',
  ')',
  ':',
  ',',
  '°',
  '#',
  '+',
  '%',
  '=',
  '≡',
  '→',
  '×',
  '·',
  '^',
  '|',
  '“',
  '”',
  '"',
  '$',
  '€',
  '£',
  '¥',
]);

const node = <T>(): Node<T> => ({ next: new Map(), meanings: [] });

const keyOf = (token: Token): string =>
  token.kind === 'number' && token.text.includes(',') ? token.text.replaceAll(',', '') : token.norm;

/** "Elm (1 m)": the bracket that the phrase opens is closed by it. */
const closingAt = (tokens: readonly Token[], at: number, length: number): number => {
  if (tokens[at + length]?.text !== ')') return 0;
  const opened = tokens
    .slice(at, at + length)
    .reduce((open, { text }) => open + (text === '(' ? 1 : text === ')' ? -1 : 0), 0);
  return opened === 1 ? 1 : 0;
};

export const phraseTree = <T>(passing: ReadonlySet<string> = passable): PhraseTree<T> => {
  const root = node<T>();
  return {
    add: (key, meaning) => {
      let here = root;
      for (const word of key) {
        const known = here.next.get(word) ?? node<T>();
        here.next.set(word, known);
        here = known;
      }
      if (key.length > 0) here.meanings.push(meaning);
    },
    longest: (tokens, at) => {
      let here: Node<T> | undefined = root;
      let best: { length: number; meanings: readonly T[] } | undefined;
      for (let index = at; index < tokens.length; index++) {
        const token = tokens[index];
        if (!token) break;
        if (token.kind === 'sign' && index > at && passing.has(token.text)) continue;
        here = here.next.get(keyOf(token));
        if (!here) break;
        if (here.meanings.length > 0) best = { length: index - at + 1, meanings: here.meanings };
      }
      return best && { ...best, length: best.length + closingAt(tokens, at, best.length) };
    },
  };
};
