import { allMatches } from '../all-matches.js';
import { colourWords, isColour } from '../language/colour.js';
import { oncePer } from '../once-per.js';
import { isShortFor } from './listed-names.js';
import type { Finding } from './mention.js';
import { isKnown } from './rules/invented.js';
import type { Sentence } from './scan.js';
import { labelKey } from './tokenize.js';
import { coloursOf, partLabels, type World } from './world.js';

/** "bubble sort (red, circles)": the colour that is told of the words before, of which there are up to four. */
const bracket = new RegExp(` \\((?:in |the )?(${colourWords.join('|')})(?:[ ,;][^()]{0,40})?\\)`, 'giu');
const called = /(?:[\p{L}\d'’-]+ ){0,3}[\p{L}\d'’-]+$/u;

/** Parts that have one colour of their own each. */
const colouredLabels = oncePer((world: World): readonly (readonly [label: string, hex: string])[] =>
  partLabels(world).flatMap((label) => {
    const [hex, ...others] = coloursOf(world, label);
    return hex === undefined || others.length > 0 ? [] : [[label, hex] as const];
  }),
);

const wordsOf = (text: string): readonly string[] => labelKey(text).filter((word) => word.length > 2);

/** Of "Bubble sort" and "Heap sort" the words that the other has not; all where it has none of its own. */
const ownWords = (label: string, labels: readonly string[]): readonly string[] => {
  const words = wordsOf(label);
  const own = words.filter((word) => labels.every((other) => other === label || !wordsOf(other).includes(word)));
  return own.length > 0 ? own : words;
};

/** Words that a list begins with, before its first name. */
const link =
  /^(?:.*? )?(?:and|or|of|for|with|by|between|comparing|shows?|from|the|in|are|is|versus|vs|both|namely)\b ?/iu;

/**
 * "Background (cyan) and signal (pink)", where what is pink is called Ember: of parts that are told by name and colour
 * one is called as none is, beside others that are called right.
 */
export const colouredNameFindings = ({ text, start }: Sentence, world: World): Finding[] => {
  const pairs = allMatches(text, bracket);
  if (pairs.length < 2) return [];
  const labels = colouredLabels(world);
  const names = labels.map(([label]) => label);
  const told = pairs.map(({ 1: colour = '', index }) => {
    const before = called.exec(text.slice(0, index))?.[0] ?? '';
    const words = wordsOf(before);
    const isCalled = names.some((label) => ownWords(label, names).some((word) => words.includes(word)));
    const fitting = labels.filter(([, hex]) => isColour(hex, colour.toLowerCase()));
    return { before, index, isCalled, label: fitting.length === 1 ? fitting[0]?.[0] : undefined };
  });
  const [stray, ...others] = told.filter(({ isCalled }) => !isCalled);
  if (!stray || others.length > 0 || stray.label === undefined) return [];
  const name = stray.before.replace(link, '');
  if (name === '' || isKnown(name, world) || isShortFor(stray.label, name)) return [];
  const from = start + stray.index - name.length;
  return [{ start: from, end: from + name.length, ok: false, stated: name, actual: stray.label, facts: [] }];
};
