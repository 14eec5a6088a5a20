import type { Fact, Predicate } from '../fact.js';
import { factsWith } from '../facts-about.js';

/** `alt`: one sentence; `brief`: two to four; `dense`: enough to draw the figure again. */
export type CaptionStyle = 'alt' | 'brief' | 'dense';

/** A piece of text and the facts that it states. */
export interface Said {
  readonly text: string;
  readonly facts: readonly string[];
}

export const said = (text: string, facts: readonly (string | undefined)[] = []): Said => ({
  text,
  facts: facts.filter((id) => id !== undefined),
});

/** The facts by predicate, for the writer to say which ones a sentence states. */
export interface FactBook {
  readonly find: (predicate: Predicate, ...args: readonly (string | number | undefined)[]) => string | undefined;
  readonly all: (predicate: Predicate, ...args: readonly (string | number | undefined)[]) => readonly string[];
  readonly facts: readonly Fact[];
}

export const factBook = (facts: readonly Fact[]): FactBook => {
  const by = factsWith(facts);
  type Asked = readonly (string | number | undefined)[];
  const isAbout = (fact: Fact, args: Asked): boolean =>
    args.every((arg) => arg === undefined || fact.args.includes(arg));
  return {
    facts,
    all: (predicate, ...args) =>
      by(predicate)
        .filter((fact) => isAbout(fact, args))
        .map((fact) => fact.id),
    find: (predicate, ...args) => by(predicate).find((fact) => isAbout(fact, args))?.id,
  };
};

/** Ends a sentence, unless what it ends with does so already. */
export const sentence = ({ text, facts }: Said): Said => {
  const first = /^[a-z](?=[a-z]|\s|-)/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  // A full stop that is quoted as the name of something ends no sentence, nor does one alone: "sat, down and .".
  return { text: /(?<=[\p{L}\d)%°”])[.!?][”"]?$/u.test(first) ? first : `${first}.`, facts };
};

export const joined = (parts: readonly (Said | undefined)[], by = ' '): Said => {
  const kept = parts.filter((part) => part !== undefined && part.text !== '');
  return { text: kept.map((part) => part?.text).join(by), facts: kept.flatMap((part) => part?.facts ?? []) };
};
