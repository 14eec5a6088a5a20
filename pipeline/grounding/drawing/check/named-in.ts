import { stemOf } from './stems.js';

/** A part of a sentence that states one thing, and where it stands in it. */
export interface Part {
  readonly text: string;
  readonly at: number;
}

const ends =
  /[;:.!?]|, (?:and|but|so|while|whereas|which|where)(?= )| (?:while(?! (?:they|she|he|it|the|\p{L}+ing\b))|whereas|but|although|because)(?= )|, (?=\p{Lu})/gu;

/** The parts of a sentence; a comma before a name may also be one in a list. */
export const partsOf = (text: string, isName: (word: string) => boolean = () => false): Part[] => {
  const cuts = [...text.matchAll(ends)].filter(
    (cut) => !/^, $/.test(cut[0]) || !isName(/^\p{L}+/u.exec(text.slice(cut.index + 2))?.[0] ?? ''),
  );
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)];
  return starts.map((at, index) => ({ text: text.slice(at, cuts[index]?.index ?? text.length), at }));
};

interface Word {
  readonly stem: string;
  readonly at: number;
}

const wordsIn = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({ stem: stemOf(match[0].toLowerCase()), at: match.index }));

/** Which of some names a text has, with where each begins: "cleaning the glassware" has "Clean glassware". */
export const namedIn = (text: string, names: readonly string[]): { readonly index: number; readonly at: number }[] => {
  const words = wordsIn(text);
  return names
    .flatMap((name, index) => {
      const own = wordsIn(name).map(({ stem }) => stem);
      const places = own.map((stem) => words.find((word) => word.stem === stem)?.at);
      const [first] = places;
      return own.length === 0 || first === undefined || places.includes(undefined)
        ? []
        : [{ index, at: Math.min(...places.map((at) => at ?? 0)), length: own.length }];
    })
    .toSorted((a, b) => a.at - b.at || b.length - a.length);
};
