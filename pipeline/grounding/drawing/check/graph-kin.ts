import type { Drawing, Thing } from '../drawing.js';
import { asOne } from './graph-phrase.js';
import { allThatHold } from './graph-relations.js';
import { patternOf, replaced, type Piece } from './piece.js';

const kin: Readonly<Record<string, (drawing: Drawing, node: Thing) => Thing[]>> = {
  child: (drawing, node) => allThatHold(drawing, 'over', node, 'other'),
  parent: (drawing, node) => allThatHold(drawing, 'over', node, 'one'),
  successor: (drawing, node) => allThatHold(drawing, 'next', node, 'other'),
  predecessor: (drawing, node) => allThatHold(drawing, 'next', node, 'one'),
  neighbour: (drawing, node) => allThatHold(drawing, 'joined', node, 'other'),
  grandchild: (drawing, node) =>
    kin['child']?.(drawing, node).flatMap((one) => kin['child']?.(drawing, one) ?? []) ?? [],
  grandparent: (drawing, node) =>
    kin['parent']?.(drawing, node).flatMap((one) => kin['parent']?.(drawing, one) ?? []) ?? [],
  sibling: (drawing, node) =>
    [...new Set(kin['parent']?.(drawing, node).flatMap((one) => kin['child']?.(drawing, one) ?? []) ?? [])].filter(
      (one) => one !== node,
    ),
  aunt: (drawing, node) => beyond(drawing, node, 'parent', 'sibling'),
  niece: (drawing, node) => beyond(drawing, node, 'sibling', 'child'),
  cousin: (drawing, node) => beyond(drawing, node, 'aunt', 'child'),
};

/** The brothers and sisters of one's parents, the children of one's brothers and sisters: over two steps. */
const beyond = (drawing: Drawing, node: Thing, first: string, second: string): Thing[] => [
  ...new Set(kin[first]?.(drawing, node).flatMap((one) => kin[second]?.(drawing, one) ?? []) ?? []),
];
const kinWords: Readonly<Record<string, string>> = {
  children: 'child',
  kid: 'child',
  kids: 'child',
  son: 'child',
  sons: 'child',
  daughter: 'child',
  daughters: 'child',
  offspring: 'child',
  mother: 'parent',
  father: 'parent',
  grandchildren: 'grandchild',
  grandson: 'grandchild',
  granddaughter: 'grandchild',
  grandmother: 'grandparent',
  grandfather: 'grandparent',
  brother: 'sibling',
  sister: 'sibling',
  uncle: 'aunt',
  nephew: 'niece',
  prerequisite: 'predecessor',
  boss: 'parent',
  manager: 'parent',
  superior: 'parent',
  subordinate: 'child',
  neighbor: 'neighbour',
};
const kinOf = (word: string): string | undefined => {
  const one = Object.hasOwn(kinWords, word) ? word : word.replace(/s$/, '');
  const name = kinWords[one] ?? one;
  return Object.hasOwn(kin, name) ? name : undefined;
};
export const KIN = `(?<kin> (?:child|children|kids?|sons?|daughters?|offspring|parents?|mother|father|grandchild|grandchildren|grandsons?|granddaughters?|grandparents?|grandmothers?|grandfathers?|siblings?|brothers?|sisters?|aunts?|uncles?|nieces?|nephews?|cousins?|successors?|predecessors?|prerequisites?|boss|manager|superior|subordinates?|neighbou?rs?))`;
/** The children, neighbours and so on of a node, by the word for them. */
export const kinNodes = (drawing: Drawing, word: string, node: Thing): readonly Thing[] | undefined => {
  const name = kinOf(word);
  return name === undefined ? undefined : kin[name]?.(drawing, node);
};

const owned = patternOf(
  `(?<x> N) 's(?: (?:only|own|two|three|four|#\\d+|direct|immediate|both))*${KIN}(?: {node\\+?})?`,
);
const ofOne = patternOf(
  `(?<det> (?:the|both|all|an?|each|are|is|were))(?<n> #\\d+)?(?: (?:only|direct|immediate))*${KIN}(?: {node\\+?})? of(?<x> N(?:(?: ,| and| , and) N(?= and N| ,| [.;]|$))*)`,
);

/** "Anna's children", "the parent of 40": a set where the words are in the plural. */
export const related = (pieces: readonly Piece[], drawing: Drawing): readonly Piece[] =>
  [owned, ofOne].reduce<readonly Piece[]>(
    (list, pattern) =>
      replaced(list, pattern, (match) => {
        const word = match.group('kin')[0]?.code ?? '';
        const name = kinOf(word);
        const of = match.group('x').flatMap(({ things = [] }) => things);
        if (name === undefined || of.length === 0) return undefined;
        const found = [...new Set(of.flatMap((node) => kin[name]?.(drawing, node) ?? []))];
        // "… are grandchildren of Ruth": the verb stays.
        // "The child of 30" where it has two is one of them.
        const [verb] = match.group('det').filter(({ code }) => /^(?:is|are|was|were)$/.test(code));
        const phrase = asOne(match, /s$|children|offspring/.test(word) && word !== 'boss' ? 'M' : 'N', found);
        return phrase && verb ? [verb, ...phrase.map((one) => ({ ...one, start: verb.end }))] : phrase;
      }),
    pieces,
  );
