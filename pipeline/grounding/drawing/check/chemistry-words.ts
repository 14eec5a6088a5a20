import type { SentenceText } from '../../check/sentences.js';
import type { Verdict } from '../../verdict.js';
import { type Atom, atomsOf, groupsCalled } from '../groups.js';
import type { Drawing } from '../drawing.js';
import type { Scope } from './verdict.js';

export const elements: Readonly<Record<string, string>> = {
  carbon: 'C',
  hydrogen: 'H',
  oxygen: 'O',
  nitrogen: 'N',
  sulfur: 'S',
  sulphur: 'S',
  phosphorus: 'P',
  fluorine: 'F',
  chlorine: 'Cl',
  bromine: 'Br',
  iodine: 'I',
};
export const ELEMENT = Object.keys(elements).join('|');
export const SYMBOL = 'C|H|O|N|S|P|F|Cl|Br|I';
export const GROUP =
  'methyl|methylene|CH2|CH3|hydroxyl|hydroxy|OH|carbonyl|carboxyl|carboxylic acid|carboxylate|ester|amide|aldehyde|ketone|amino|amine|ammonium|nitro|nitrile|cyano|thiol|ether|NH2|NH3|COOH|C=O';
export const RING = 'aromatic ring|benzene ring|phenyl ring|phenyl group|six-membered ring|five-membered ring|ring';
export const THING = `(?:(?:positively |negatively )?(?:charged )?)(?:(?:${GROUP})(?: groups?)?|(?:${ELEMENT})(?: atoms?)?|(?:${SYMBOL})(?![\\w=])(?: atoms?)?|${RING})(?![a-z])`;
export const N = 'no|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+|only one|a single';
const numbers = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

export const numberOf = (word: string): number | undefined => {
  const plain = word.toLowerCase().replace(/^only one$|^a single$/, 'one');
  const at = numbers.indexOf(plain);
  return at >= 0 ? at : /^\d+$/.test(plain) ? Number(plain) : undefined;
};

/** The atoms that words for an element, a group or a ring mean: one set for each of them. */
export const meant = (drawing: Drawing, words: string): readonly (readonly Atom[])[] | undefined => {
  const plain = words
    .trim()
    .replace(/ (?:groups?|atoms?)$/i, '')
    .replace(/^(?:positively|negatively) charged /i, '');
  const atoms = [...atomsOf(drawing).values()];
  if (/ring$|^phenyl$/i.test(plain)) {
    const own = atoms.filter(({ ring, aromatic }) => ring && (aromatic || !/aromatic|benzene|phenyl/i.test(plain)));
    return own.length > 0 ? [own] : [];
  }
  const symbol =
    elements[plain.toLowerCase().replace(/s$/, '')] ?? (new RegExp(`^(?:${SYMBOL})$`).test(plain) ? plain : undefined);
  if (symbol !== undefined) return atoms.filter(({ element }) => element === symbol).map((atom) => [atom]);
  return groupsCalled(drawing, plain);
};

export type Judgement = readonly [
  ok: boolean | undefined,
  stated: string | number,
  actual?: string | number | undefined,
];

export const judged = (
  sentence: SentenceText,
  scope: Scope,
  pattern: RegExp,
  judge: (groups: Readonly<Record<string, string | undefined>>, at: number, whole: string) => Judgement | undefined,
): Verdict[] =>
  [...sentence.text.matchAll(pattern)].flatMap((match) => {
    const found = judge(match.groups ?? {}, match.index, match[0]);
    if (!found) return [];
    const [ok, stated, actual] = found;
    const start = sentence.start + match.index;
    const facts = scope.facts.filter(({ predicate }) => predicate === 'formula').map(({ id }) => id);
    return [{ start, end: start + match[0].length, ok, stated, actual: actual ?? null, facts }];
  });
