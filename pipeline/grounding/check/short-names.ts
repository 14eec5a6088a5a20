import type { Reading } from '../reading/reading.js';
import type { Role } from './mention.js';
import { labelKey } from './tokenize.js';

/** Adjectives and other words that a label shares with any text. */
const common =
  /^(?:model|method|approach|variant|version|system|algorithm|setting|condition|sample|new|old|big|small|long|short|high|low|upper|lower|inner|outer|left|right|first|second|last|other|others|total|mean|none|both|all|more|less|line|group|class|type|and|the|of|to|per|with|without|under|over|after|before|north|south|east|west|white|black|red|green|blue|light|dark|early|late|open|public|private|part|full|half|party|country|region|district|province|county|company|species|brand|category|time|year|week|day|month|street|road|river|lake|town|city|house|home|work|water|food|fresh|dry|wet|hot|cold|best|good|bad|average|median|warning|level|limit|range|percentage|percent|rate|amount|number|value|share|score|price|count|quantity|there|here|where|when|while|what|this|that|these|those|its|their|from|into|than|then|each|every|only|just|not|are|was|were|has|have|for|but|you|our|your|one|ones|two|three|four|five|off|wrong|right|any|some|such|same|own|very|most|least|many|few)$/;

/** "The flask" for what is called "Steel flask": a word that is of one label alone and says nothing else in the figure. */
const ofDivision = (
  labels: readonly string[],
  reading: Reading,
): { readonly word: string; readonly label: string }[] => {
  const keys = labels.map((label) => ({ label, words: labelKey(label) }));
  if (keys.every(({ words }) => words.length < 2)) return [];
  const elsewhere = new Set(
    [
      reading.scene.title ?? '',
      ...reading.scene.axes.map(({ title }) => title ?? ''),
      ...reading.legends.map(({ title }) => title ?? ''),
    ].flatMap(labelKey),
  );
  return keys.flatMap(({ label, words }) =>
    words.length < 2 || words.length > 4 || /^(?:\p{L}|non|pre|post)-/u.test(label.toLowerCase())
      ? []
      : words
          .filter(
            (word) =>
              /^\p{L}{3,}$/u.test(word) &&
              !common.test(word) &&
              !elsewhere.has(word) &&
              keys.filter((other) => other.words.includes(word)).length === 1,
          )
          .map((word) => ({ word, label })),
  );
};

/** "PC1" for "Loadings PC1", where every label begins with the same words. */
export const endNames = (labels: readonly string[]): { readonly key: readonly string[]; readonly label: string }[] => {
  const keys = labels.map(labelKey);
  const [first] = keys;
  if (!first || keys.length < 2) return [];
  let shared = 0;
  while (shared < first.length - 1 && keys.every((key) => key[shared] === first[shared])) shared += 1;
  // The number belongs to the word before it.
  while (shared > 0 && keys.some((key) => !/^\p{L}/u.test(key[shared] ?? ''))) shared -= 1;
  return shared === 0
    ? []
    : keys.flatMap((key, index) => {
        const rest = key.slice(shared);
        return rest.length > 1 && /^\p{L}/u.test(rest[0] ?? '') ? [{ key: rest, label: labels[index] ?? '' }] : [];
      });
};

/** "without tutoring" for "No tutoring". */
export const lackNames = (labels: readonly string[]): { readonly key: readonly string[]; readonly label: string }[] =>
  labels.flatMap((label) => {
    const [, lacked] = /^no ([\p{L}][\p{L} -]+)$/iu.exec(label) ?? [];
    return lacked === undefined ? [] : [{ key: labelKey(`without ${lacked}`), label }];
  });

/** The short names of all parts of a figure, each word once. */
export const shortNames = (
  reading: Reading,
): { readonly word: string; readonly role: Role; readonly label: string }[] => {
  const seen = new Set<string>();
  return reading.plots.flatMap((plot) =>
    [plot.category, plot.series ?? plot.category2].flatMap((division) =>
      division?.kind === 'names'
        ? ofDivision(division.labels, reading)
            .filter(({ word }) => !seen.has(word) && seen.add(word))
            .map((one) => ({ ...one, role: division === plot.category ? ('category' as const) : ('series' as const) }))
        : [],
    ),
  );
};

const summary = ['pooled', 'overall', 'combined', 'summary'];

/** "the combined estimate" for the row of a forest plot that is called "Pooled". */
export const summaryNames = (
  labels: readonly string[],
): { readonly key: readonly string[]; readonly label: string }[] => {
  const own = labels.filter((label) => summary.includes(labelKey(label)[0] ?? ''));
  const [label] = own;
  return label === undefined || own.length > 1
    ? []
    : summary.flatMap((word) => ['estimate', 'effect', 'result', 'row'].map((noun) => ({ key: [word, noun], label })));
};
