import { allMatches } from '../../all-matches.js';
import type { SentenceText } from '../../check/sentences.js';
import type { Verdict } from '../../verdict.js';
import type { Molecules, Panel } from '../molecule.js';
import { mentionAt, numberOf, wordsOf } from './chemistry-mentions.js';
import { namedIn, places } from './chemistry-stretches.js';

/** What a part of a sentence about several molecules states. */
export const found = (
  sentence: SentenceText,
  from: number,
  to: number,
  ok: boolean | undefined,
  stated: string | number,
  actual: string | number | null,
): Verdict => ({
  start: sentence.start + from,
  end: sentence.start + to,
  ok,
  stated,
  actual,
  facts: [],
});

/** How many of what a noun means each molecule has. */
export const counterOf = (
  sentence: SentenceText,
  what: string,
  parts: ReadonlyMap<string, Molecules>,
): ((id: string) => number | undefined) => {
  const words = wordsOf({ ...sentence, text: what });
  const lower = words.map((word) => word.lower);
  return (id) => {
    const molecules = parts.get(id);
    return molecules && mentionAt(words, lower, 0, molecules)?.mention.counts[0];
  };
};

const NUMBER = '(?<n>one|two|three|four|five|six|seven|eight|nine|ten|\\d+)';
const apart = new RegExp(
  `\\b${NUMBER} (?:(?<way>more|fewer|less) (?<what>[\\p{L} -]+?)|(?<what2>[\\p{L} -]+?) (?<way2>more|fewer|less)) than (?<than>[^.,;]+)`,
  'giu',
);
const alike =
  /\b(?:(?:equally|just as|as) many|the same (?:number|amount) of) (?<what>[\p{L} -]+?)(?= as\b|[.,;]|$)/giu;

/** "Acetic acid has one oxygen atom more than ethanol", "both have equally many hydrogens". */
export const comparedIn = (
  sentence: SentenceText,
  parts: ReadonlyMap<string, Molecules>,
  panels: readonly Panel[],
): Verdict[] => {
  const named = panels.filter(({ title }) => title !== undefined && namedIn(sentence.text, title).length > 0);
  const meant = named.length > 1 ? named : panels.length === 2 && named.length === 0 ? panels : [];
  const [one, other, more] = meant.toSorted(
    (a, b) =>
      (a.title ? (namedIn(sentence.text, a.title)[0] ?? 0) : 0) -
      (b.title ? (namedIn(sentence.text, b.title)[0] ?? 0) : 0),
  );
  if (!one || !other || more) return [];
  const told = (match: RegExpMatchArray, what: string, isRight: (gap: number) => boolean): Verdict[] => {
    const countIn = counterOf(sentence, what, parts);
    const [a, b] = [countIn(one.id), countIn(other.id)];
    const at = match.index ?? 0;
    return a === undefined || b === undefined
      ? []
      : [found(sentence, at, at + match[0].length, isRight(a - b), match[0], `${a} and ${b}`)];
  };
  return [
    ...allMatches(sentence.text, apart).flatMap((match) => {
      const { n = '', way, what, way2, what2 } = match.groups ?? {};
      const sign = (way ?? way2) === 'more' ? 1 : -1;
      return named.length < 2
        ? []
        : told(match, what ?? what2 ?? '', (gap) => gap === sign * (numberOf(n.toLowerCase()) ?? NaN));
    }),
    ...(/\b(?:not|n['’]t|never)\b/.test(sentence.text) ? [] : allMatches(sentence.text, alike)).flatMap((match) =>
      told(match, match.groups?.['what'] ?? '', (gap) => gap === 0),
    ),
  ];
};

const aside =
  /(?:^|, | and |: | of )(?:an? |the )?(?<name>[\p{L}][\p{L}\d ,-]*?) \((?:(?:on|at) the )?(?<side>left|right|top|bottom)\)/giu;

/** "Acetic acid (left) and ethanol (right)": what is written at the molecule on that side. */
export const sidedIn = (sentence: SentenceText, panels: readonly Panel[]): Verdict[] =>
  allMatches(sentence.text, aside).flatMap((match): Verdict[] => {
    const { name = '', side = '' } = match.groups ?? {};
    const panel = panels.find(({ id }) => places[side.toLowerCase()]?.(panels) === id);
    const titles = panels.map(({ title }) => title?.toLowerCase());
    if (panel?.title === undefined || titles.includes(undefined) || panels.length < 2) return [];
    const own =
      name
        .toLowerCase()
        .split(/(?:, | and )/)
        .at(-1) ?? '';
    // Of words that only say what it is, nothing can be said.
    if (/\b(?:molecule|compound|structure|formula|acid|alcohol|ester|ring)$/.test(own) && !titles.includes(own))
      return [];
    const end = match.index + match[0].length;
    return [
      found(
        sentence,
        end - own.length - side.length - 3,
        end,
        ` ${own}`.endsWith(` ${panel.title.toLowerCase()}`),
        own,
        panel.title,
      ),
    ];
  });
