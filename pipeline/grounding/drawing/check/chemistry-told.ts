import { allMatches } from '../../all-matches.js';
import type { SentenceText } from '../../check/sentences.js';
import type { Verdict } from '../../verdict.js';
import type { Atom, Molecules } from '../molecule.js';
import { numberOf } from './chemistry-mentions.js';

/*
 * Statements about molecules that are read off a sentence as it is spelled: how large all rings are, which atoms of an
 * element have a double bond, how many one arrives at in counting, what two molecules have in common.
 */

const elements: Readonly<Record<string, string>> = {
  carbon: 'C',
  nitrogen: 'N',
  oxygen: 'O',
  sulfur: 'S',
  sulphur: 'S',
  fluorine: 'F',
  chlorine: 'Cl',
  bromine: 'Br',
  iodine: 'I',
  phosphorus: 'P',
};
const ELEMENT = `(?<element>${Object.keys(elements).join('|')})(?:s|es| atoms?)?`;
const elementIn = (match: RegExpMatchArray): string => elements[match.groups?.['element']?.toLowerCase() ?? ''] ?? '';

const verdictOf = (
  sentence: SentenceText,
  match: RegExpMatchArray,
  ok: boolean,
  stated: string | number,
  actual: string | number,
): Verdict => {
  const start = sentence.start + (match.index ?? 0);
  return { start, end: start + match[0].trimEnd().length, ok, stated, actual, facts: [] };
};

const ringSizes =
  /\brings?\b[^.;]{0,30}?\b(?:both|each|all)(?: (?:of them|of these|one|are|being))?,? (?:have|has|contains?|consists? of|with|made (?:up )?of|are|is|of)? ?(?<n>\p{L}+|\d+)(?:[- ]?membered| atoms| members| corners| vertices)/giu;
const bonded = new RegExp(
  `\\b(?<q>none|neither|not one|no|both|all|each|every|only one|exactly one|one|two|three|four) ?(?:of )?(?:the |its |these )?(?:two |three |four |\\d )?${ELEMENT} (?:is|are) (?:not )?(?<order>double|triple|doubly|triply)(?:-| )bonded`,
  'giu',
);
const arrived = new RegExp(
  `\\bcount(?:ing)? (?:all |up )?(?:the |its )?${ELEMENT}[^.;,]{0,6},?(?: and)? (?:you|we|one|it)(?: (?:should|will|would|can|must|ought to))? (?:get|arrive at|find|reach|end up (?:with|at)|come to|obtain|see|gets|arrives at|finds) (?:exactly |only )?(?<n>\\p{L}+|\\d+)\\b`,
  'giu',
);

const hasBond = (atom: Atom, order: string): boolean => atom.bonds.some((bond) => bond.order === order);

const fits = (q: string, n: number, all: number): boolean => {
  if (/^(?:none|neither|no|not one)$/.test(q)) return n === 0;
  if (/^(?:both|all|each|every)$/.test(q)) return n === all;
  return n === numberOf(q.replace(/^(?:only|exactly) /, ''));
};

/** "It has two rings, and both of them have six atoms", "none of the oxygens is double-bonded". */
export const toldOfOne = (sentence: SentenceText, { all, rings }: Molecules): Verdict[] => [
  ...allMatches(sentence.text, ringSizes).flatMap((match): Verdict[] => {
    const n = numberOf(match.groups?.['n']?.toLowerCase() ?? '');
    const sizes = rings.map(({ ids }) => ids.length);
    return n === undefined || sizes.length < 2
      ? []
      : [
          verdictOf(
            sentence,
            match,
            sizes.every((size) => size === n),
            n,
            sizes.join(', '),
          ),
        ];
  }),
  ...allMatches(sentence.text, bonded).flatMap((match): Verdict[] => {
    const atoms = all.filter(({ element }) => element === elementIn(match));
    const order = /^doub/i.test(match.groups?.['order'] ?? '') ? 'double' : 'triple';
    const isNot = / not /.test(match[0]);
    const n = atoms.filter((atom) => hasBond(atom, order) !== isNot).length;
    const q = match.groups?.['q']?.toLowerCase() ?? '';
    // In an aromatic ring the double bonds may be drawn at either of two places.
    return atoms.length === 0 || atoms.some(({ aromatic }) => aromatic)
      ? []
      : [verdictOf(sentence, match, fits(q, n, atoms.length), `${q} ${order}`, n)];
  }),
  ...allMatches(sentence.text, arrived).flatMap((match): Verdict[] => {
    const n = numberOf(match.groups?.['n']?.toLowerCase() ?? '');
    const actual = all.filter(({ element }) => element === elementIn(match)).length;
    return n === undefined ? [] : [verdictOf(sentence, match, n === actual, n, actual)];
  }),
];

const PAIR = '(?:(?:the |these |both )?(?:two |both )?(?:molecules|compounds|structures|substances|of them)|they|both)';
const formulas = new RegExp(
  `\\b${PAIR} (?:do )?(?:both )?(?:have|share|possess|has) (?:the |a |their )?(?<how>same|different|identical|common|distinct|differing|equal) (?:molecular |sum |empirical |chemical )?formulas?`,
  'giu',
);
const isomers = new RegExp(`\\b${PAIR} (?:are|is) (?<no>not |no )?(?:\\p{L}+ )?isomers`, 'giu');
const labels =
  /\b(?:labelled|labeled|named|titled|called|captioned) (?:as )?["“]?(?<one>\p{L}[\p{L}\d, -]*?)["”]? and ["“]?(?<other>\p{L}[\p{L}\d -]*?)["”]?(?=[.,;]|$)/giu;

/** "The two molecules have different molecular formulas", "labelled ethanol and dimethyl ether". */
export const toldOfPair = (sentence: SentenceText, { panels }: Molecules): Verdict[] => {
  const [one, other, more] = panels;
  if (!one || !other || more) return [];
  const isSame = one.formula === undefined || other.formula === undefined ? undefined : one.formula === other.formula;
  const actual = `${one.formula ?? ''}, ${other.formula ?? ''}`;
  const titles = panels.flatMap(({ title }) => title?.toLowerCase() ?? []);
  return [
    ...allMatches(sentence.text, formulas).flatMap((match): Verdict[] => {
      const how = match.groups?.['how']?.toLowerCase() ?? '';
      const isAlike = /^(?:same|identical|common|equal)$/.test(how);
      const isNot = /\b(?:do not|don['’]t)\b/.test(sentence.text);
      return isSame === undefined || isNot ? [] : [verdictOf(sentence, match, isSame === isAlike, how, actual)];
    }),
    ...allMatches(sentence.text, isomers).flatMap((match): Verdict[] => {
      const isNot = match.groups?.['no'] !== undefined;
      // Of one formula they may still be one and the same.
      return isSame === undefined ? [] : [verdictOf(sentence, match, isSame !== isNot, 'isomers', actual)];
    }),
    ...allMatches(sentence.text, labels).flatMap((match): Verdict[] => {
      const names = ['one', 'other'].map((name) => match.groups?.[name]?.trim().toLowerCase() ?? '');
      const known = names.filter((name) => titles.includes(name)).length;
      const isNot = /\b(?:not|never|neither)\b/.test(sentence.text);
      return titles.length !== 2 || known === 0 || isNot
        ? []
        : [verdictOf(sentence, match, known === 2, names.join(' and '), titles.join(' and '))];
    }),
  ];
};
