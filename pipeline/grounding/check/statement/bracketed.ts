import { allMatches } from '../../all-matches.js';
import { codeOf, type Piece } from './piece.js';

/** Numbers in brackets right after a name, each a statement of its own. */
export const bracketed = (
  pieces: readonly Piece[],
): { rest: readonly Piece[]; inside: readonly (readonly Piece[])[] } => {
  const code = codeOf(pieces);
  const inside: Piece[][] = [];
  const taken = new Set<number>();
  for (const { index } of allMatches(code, /(?<=N'?[KQ]{0,2})\(O?#[QK]?\)/g)) {
    const end = code.indexOf(')', index);
    const owner = pieces.slice(0, index).findLast((piece) => piece.code === 'N');
    const number = pieces.slice(index, end).find((piece) => piece.code === '#');
    if (owner && number) inside.push([owner, { code: ':', from: owner.to, to: owner.to }, number]);
    for (let at = index; at <= end; at++) taken.add(at);
  }
  // "A and B taken together (27 %) are …": what they come to.
  for (const { index } of allMatches(code, /(?<=S)\(O?#[QK]?\)/g)) {
    const end = code.indexOf(')', index);
    const from = pieces.slice(0, index).findLastIndex((piece) => piece.code === ';' || piece.code === ':') + 1;
    const number = pieces.slice(index, end).find((piece) => piece.code === '#');
    if (number) inside.push([...pieces.slice(from, index), number]);
    for (let at = index; at <= end; at++) taken.add(at);
  }
  // "Violin: 24 (brown)": how a part is drawn is held elsewhere.
  for (const { index } of allMatches(code, /\(x\)/g))
    if (pieces[index + 1]?.mention?.type === 'colour') for (let at = index; at < index + 3; at++) taken.add(at);
  return { rest: taken.size === 0 ? pieces : pieces.filter((_, index) => !taken.has(index)), inside };
};
