import { oncePer } from '../once-per.js';
import type { Finding } from './mention.js';
import type { Sentence } from './scan.js';
import { labelKey } from './tokenize.js';
import type { World } from './world.js';

const opposites: readonly (readonly [string, string])[] = [
  ['above', 'below'],
  ['before', 'after'],
  ['minimum', 'maximum'],
  ['highest', 'lowest'],
  ['male', 'female'],
  ['import', 'export'],
  ['birth', 'death'],
  ['inside', 'outside'],
  ['left', 'right'],
  ['with', 'without'],
  ['winter', 'summer'],
];
const opposite = new Map(opposites.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));

const least = 4;

interface Title {
  readonly printed: string;
  readonly key: readonly string[];
}

/** Titles of several words, and everything printed, which may have the words of a title with another number. */
const printedIn = oncePer(({ reading: { scene, legends, panels, texts } }: World) => {
  const titles = [
    scene.title,
    ...scene.axes.map(({ title }) => title),
    ...legends.map(({ title }) => title),
    ...panels.map(({ label }) => label),
  ].flatMap((title) => title ?? []);
  const labels = legends.flatMap(({ entries }) => entries.map(({ label }) => label));
  return {
    titles: titles
      .map((printed): Title => ({ printed, key: labelKey(printed) }))
      .filter(({ key }) => key.length >= least),
    all: new Set(
      [...titles, ...labels, ...texts.map(({ text }) => text ?? '')].map((text) => labelKey(text).join(' ')),
    ),
  };
});

const isNumber = (word: string | undefined): boolean => word !== undefined && /^\d/.test(word);

/** "survivors out of 2003" where the axis says "Survivors out of 1000": a title to the word, but for one. */
export const misreadTitleFindings = (sentence: Sentence, world: World): Finding[] => {
  const { titles, all } = printedIn(world);
  if (titles.length === 0) return [];
  const tokens = sentence.tokens.filter(({ kind }) => kind !== 'sign');
  const words = tokens.map(({ norm, kind, text }) => (kind === 'number' ? text.replaceAll(',', '') : norm));
  return titles.flatMap(({ printed, key }): Finding[] => {
    for (let at = 0; at + key.length <= words.length; at++) {
      let [wrong, other] = [-1, 0];
      for (let index = 0; index < key.length && other < 2; index++)
        if (words[at + index] !== key[index]) [wrong, other] = [index, other + 1];
      const [said, shown] = [words[at + wrong], key[wrong]];
      if (other !== 1 || said === undefined || shown === undefined) continue;
      const isOther = (isNumber(said) && isNumber(shown)) || opposite.get(said) === shown;
      if (!isOther || all.has(words.slice(at, at + key.length).join(' '))) continue;
      const [first, last] = [tokens[at], tokens[at + key.length - 1]];
      if (!first || !last) continue;
      return [{ start: first.start, end: last.end, ok: false, stated: said, actual: printed, facts: [] }];
    }
    return [];
  });
};
