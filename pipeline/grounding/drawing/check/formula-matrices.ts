import { allMatches } from '../../all-matches.js';
import { oncePer } from '../../once-per.js';
import type { Verdict } from '../../verdict.js';
import { chainOf, type FormulaTree, lineOf, type Node } from '../formula-tree.js';
import type { FormulaClause, FormulaRule } from './formula-clause.js';
import { cellsOf } from '../formula-cells.js';
import { tableVerdicts } from './formula-tables.js';

interface Matrix {
  readonly node: Node;
  /** "A", "A^⊤": what it is equal to, where that is a letter. */
  readonly name: string | undefined;
}

/** All matrices of a formula from left to right, each with the letter that stands for it: "A = (…)". */
const matricesOf = oncePer((tree: FormulaTree): readonly Matrix[] =>
  tree.every
    .filter(({ kind }) => kind === 'table')
    .filter((node) => cellsOf(node).length > 1 || cellsOf(node).some(({ length }) => length > 1))
    .map((node): Matrix => {
      const chain = tree.equations.map(({ nodes }) => chainOf(nodes)).find((all) => all.flat().includes(node)) ?? [];
      const alone = chain.some(
        (part) => part.includes(node) && part.every((one) => one === node || /^[()[\]|‖]$/u.test(one.symbol)),
      );
      const name = chain.map((part) => lineOf(part)).find((line) => /^\p{L}(?:\^(?:⊤|[Tt]|-1)|′)?$/u.test(line));
      return { node, name: alone ? name : undefined };
    }),
);

const parting = /(?= , (?:and|while|whereas|but) | ; | while | whereas )/;
const transposed = / (?:(?:its|the|this) )?(?:transposed?(?: P\d+)?|transposition)(?= )/g;
const inverted = / (?:(?:its|the|this) )?inverse(?: P\d+)?(?= )/g;
const sided = / P(?<side>\d+) P(?<matrix>\d+)(?= )/g;

interface Owned {
  readonly matrix: Matrix | undefined;
  /** The words for it, as they stand in the clause. */
  readonly words: string;
}

/** Every matrix that a stretch of a clause names: by its letter, its place, or as the transpose of another. */
const ownersIn = (clause: FormulaClause, text: string, all: readonly Matrix[]): readonly Owned[] => {
  const ended = (ending: RegExp): Matrix | undefined => all.find(({ name }) => ending.test(name ?? ''));
  return [
    ...allMatches(text, transposed).map(([words]) => ({ matrix: ended(/\^(?:⊤|[Tt])$/u), words })),
    ...allMatches(text, inverted).map(([words]) => ({ matrix: ended(/\^-1$/), words })),
    ...allMatches(text, sided).flatMap(({ 0: words, groups }): Owned[] => {
      const side = clause.parts[Number(groups?.['side'])]?.name;
      if (clause.parts[Number(groups?.['matrix'])]?.name !== 'matrix') return [];
      return side === 'left side' || side === 'right side'
        ? [{ matrix: side === 'left side' ? all[0] : all.at(-1), words }]
        : [];
    }),
    ...allMatches(text, / P(\d+)(?= )/g).flatMap(([words, at]): Owned[] => {
      const mention = clause.parts[Number(at)];
      if (mention?.name !== 'matrix' || !/^(?:the )?(?:first|second|third|last) /i.test(mention.words)) return [];
      return [{ matrix: all.find(({ node }) => node === mention.places[0]?.of), words }];
    }),
    ...allMatches(text, / X(\d+)(?= )/g).flatMap(([words, at]): Owned[] => {
      const line = clause.quoted[Number(at)]?.line;
      const own = all.find(({ name }) => name !== undefined && name === line);
      return own ? [{ matrix: own, words }] : [];
    }),
  ];
};

/** Of several matrices one that is named: "A has two rows", "the entry of A in the second row", "its transpose has three rows". */
export const matricesRule: FormulaRule = (clause) => {
  const all = matricesOf(clause.tree);
  if (all.length < 2) return [];
  let from = 0;
  return clause.text.split(parting).flatMap((piece): readonly Verdict[] => {
    const start = from;
    from += piece.length;
    const text = `${piece.trimEnd()} `;
    const owners = ownersIn(clause, text, all);
    const [first] = owners;
    // "The first column of A becomes the first row of the transpose" is said of both.
    if (!first?.matrix || owners.some(({ matrix }) => matrix !== first.matrix)) return [];
    const bare = owners.reduce((rest, { words }) => rest.replace(` of${words} `, ' ').replace(`${words} `, ' '), text);
    const at = clause.span(start, from);
    return tableVerdicts({ ...clause, text: bare, span: () => at }, cellsOf(first.matrix.node));
  });
};
