import { perText } from '../once-per.js';
import { sentencesOf } from '../check/sentences.js';
import { colourWords, isColour } from '../language/colour.js';
import { plural } from '../language/noun.js';
import type { SceneElement } from '../../../renderers/scene.js';

/** Words that order, ask, deny, count or point: no sort of thing is called by them. */
const foreign = /^(?:DET|PRON|AUX|NUM|CCONJ|SCONJ|INTJ|PART|PUNCT|SYM|X)$/;
const participle = /(?:ed|ing|en|wn|lt)$/;

const verdicts = new Map<string, boolean>();

const isPhrase = (noun: string): boolean => {
  // After "the", a word that may be an order as well is read as what it is in a name.
  const [sentence, ...more] = sentencesOf(`It shows the ${noun}.`);
  const tokens = (sentence?.tokens ?? []).slice(3).filter(({ text }) => /[a-z]/i.test(text));
  if (tokens.length === 0 || more.length > 0) return false;
  return tokens.every(({ pos, lower }, index) => {
    const last = index === tokens.length - 1;
    if (pos === 'ADP') return lower === 'of' && index > 0 && !last;
    if (pos === 'VERB' && !last) return participle.test(lower);
    return !foreign.test(pos);
  });
};

/** A program's word for something can stand in a caption as a noun: it is a phrase of nouns and what describes them. */
export const isNominal = (noun: string): boolean => {
  const known = verdicts.get(noun) ?? isPhrase(noun);
  if (verdicts.size > 5000) verdicts.clear();
  verdicts.set(noun, known);
  return known;
};

const colourNames = new Map<string, string | undefined>();

/** The longest name of a colour in a noun. Of the elements of one figure many have the same. */
const colourIn = (noun: string): string | undefined => {
  if (colourNames.has(noun)) return colourNames.get(noun);
  const spaced = ` ${noun.toLowerCase()} `;
  const said = colourWords.filter((word) => spaced.includes(` ${word} `));
  const [colour] = said.toSorted((a, b) => b.length - a.length);
  if (colourNames.size > 5000) colourNames.clear();
  colourNames.set(noun, colour);
  return colour;
};

/**
 * The noun of an element as a caption may use it: without the colour that it begins with, if the element has it;
 * undefined where it has not, or where the words are no noun.
 */
export const nounFor = ({ noun = '', fill, stroke }: SceneElement): string | undefined => {
  if (noun === '') return undefined;
  const colour = colourIn(noun);
  if (colour !== undefined && ![fill, stroke].some((hex) => hex !== undefined && isColour(hex, colour)))
    return undefined;
  const plain = colour !== undefined && noun.startsWith(`${colour} `) ? noun.slice(colour.length + 1) : noun;
  return isNominal(plain) ? plain : undefined;
};

/** How patterns of the checker spell a noun: letters alone. */
export const codeOf = perText((noun: string): string => noun.toLowerCase().replaceAll(/[^a-z]/g, ''));

/** A noun and what it is a sort of: "principal focal point", "focal point", "point"; of "angle of incidence", "angle". */
export const sortsOf = (noun: string): string[] => {
  const [head = '', ...rest] = noun.split(' of ');
  const words = head.split(' ');
  const tails = words.map((_, index) => words.slice(index).join(' '));
  return rest.length === 0 ? tails : [noun, ...tails];
};

/** "angle of incidence", "angles of incidence". */
export const pluralOf = (noun: string): string => {
  const [head = '', ...rest] = noun.split(' of ');
  return [plural(head), ...rest].join(' of ');
};
