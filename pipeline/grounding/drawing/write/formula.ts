import { listOf } from '../../language/list.js';
import { quantity } from '../../language/noun.js';
import { countWord } from '../../language/number.js';
import { said, type Said } from '../../write/said.js';
import { casesOf } from '../formula-pieces.js';
import { cellsOf } from '../formula-cells.js';
import { writtenName } from '../check/words.js';
import { formulaParts, formulaShape } from '../formula.js';
import { formulaTree, type Node } from '../formula-tree.js';
import type { DrawingContext } from './context.js';
import { formulaLine, plainLine } from './formula-line.js';
import { sentence } from './sentence.js';
import { titled } from './names.js';

/** A formula: of how many symbols it is, and what is built of them. */
export const formulaHeadline = ({ drawing, fact }: DrawingContext): Said => {
  const glyphs = drawing.of('glyph');
  const title = titled(drawing);
  const built = formulaShape(drawing).built.filter(({ label }) => label === 'fraction' || label === 'square root');
  const tree = formulaTree(drawing);
  const matrices = casesOf(tree).length > 0 ? 0 : tree.every.filter(({ kind }) => kind === 'table').length;
  const sums = glyphs.filter(({ name }) => name === '∑').length;
  const inventory = [
    ...['fraction', 'square root'].flatMap((label) => {
      const count = built.filter((one) => one.label === label).length;
      return count === 0 ? [] : [count === 1 ? `a ${label}` : quantity(count, label, countWord)];
    }),
    ...(matrices === 0 ? [] : [matrices === 1 ? 'a matrix' : `${countWord(matrices)} matrices`]),
    ...(sums === 0 ? [] : [sums === 1 ? 'a sum' : quantity(sums, 'sum', countWord)]),
  ];
  const all = quantity(glyphs.length, 'symbol', countWord);
  const facts = [...fact('figure'), ...(title === '' ? [] : fact('title')), ...fact('count', 'glyph')];
  return said(`a formula${title} of ${all}${inventory.length > 0 ? `, with ${listOf(inventory)}` : ''}`, facts);
};

/** "The numerator is 1 and the denominator is n−1. The sum runs from i=1 to n." */
const builtSentences = ({ drawing, fact }: DrawingContext): Said[] => {
  const parts = new Map(formulaParts(drawing).map(({ name, text }) => [name, text.replaceAll('-', '−')]));
  const [up, down] = [parts.get('numerator'), parts.get('denominator')];
  const [low, high, left] = [parts.get('lower limit'), parts.get('upper limit'), parts.get('left side')];
  return [
    ...(left === undefined ? [] : [said(`on the left of the equals sign is ${left}`, fact('formula', 'left side'))]),
    ...(up === undefined ? [] : [said(`the numerator is ${up}`, fact('formula', 'numerator'))]),
    ...(down === undefined ? [] : [said(`the denominator is ${down}`, fact('formula', 'denominator'))]),
    ...(low === undefined || high === undefined
      ? []
      : [
          said(`the sum runs from ${low} to ${high}`, [
            ...fact('formula', 'lower limit'),
            ...fact('formula', 'upper limit'),
          ]),
        ]),
  ].map(sentence);
};

/** "It reads x = (−b ± √(b² − 4ac))/(2a)". */
const lineSentence = ({ drawing, about }: DrawingContext): Said | undefined => {
  const line = formulaLine(formulaTree(drawing));
  return line === undefined
    ? undefined
    : sentence(
        said(
          `it reads ${line}`,
          drawing.of('glyph').flatMap((glyph) => about('text', glyph)),
        ),
      );
};

const formulaSentences = ({ drawing, about, random }: DrawingContext): Said[] => {
  const glyphs = drawing.of('glyph').filter(({ name }) => writtenName(name) !== undefined);
  if (glyphs.length === 0) return [];
  const first = [...new Map(glyphs.map((glyph) => [glyph.name, glyph])).values()].slice(0, 25);
  const words = listOf(first.map(({ name }) => `“${name ?? ''}”`));
  const text = random.pick([`among its symbols ${first.length === 1 ? 'is' : 'are'} ${words}`, `it contains ${words}`]);
  return [
    sentence(
      said(
        text,
        glyphs.filter(({ name }) => first.some((one) => one.name === name)).flatMap((glyph) => about('text', glyph)),
      ),
    ),
  ];
};

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'] as const;

/** "A = (…), det A = 4": what the matrix is called, and what stands behind a comma. */
const aroundMatrix = (
  nodes: readonly Node[],
  table: Node,
): { readonly name: string | undefined; readonly beside: string | undefined } => {
  const at = nodes.findIndex(({ symbol }) => symbol === '=');
  const inside = nodes.findIndex((node) => node === table);
  const left = at > 0 && at < inside && inside - at <= 2 ? plainLine(nodes.slice(0, at)) : undefined;
  const comma = nodes.findIndex(({ symbol }, index) => index > inside && symbol === ',');
  const right = inside >= 0 && comma > 0 && comma - inside <= 2 ? plainLine(nodes.slice(comma + 1)) : undefined;
  return {
    name: left !== undefined && /^\p{Lu}[\p{L}\p{M}_₀-₉⁻¹ᵀ]{0,3}$/u.test(left) ? left : undefined,
    beside: right?.includes(' = ') === true ? right : undefined,
  };
};

/** Rows of a matrix whose entries can be told; undefined where it is too large, or an entry has more than one sign. */
const plainRows = (table: Node): readonly (readonly string[])[] | undefined => {
  const rows = cellsOf(table);
  const [{ length: columns } = { length: 0 }] = rows;
  const isPlain = rows.every((row) => row.length === columns && row.every((cell) => /^-?[\p{L}\d.]{1,6}$/u.test(cell)));
  return !isPlain || rows.length > ordinals.length || rows.length < 2 || columns > 6 ? undefined : rows;
};

/** "A is a matrix with two rows and two columns. The first row of A is 2 and 0." */
const severalMatrices = ({ drawing, about }: DrawingContext, tables: readonly Node[]): Said[] => {
  const { equations } = formulaTree(drawing);
  const facts = drawing.of('glyph').flatMap((glyph) => about('text', glyph));
  const own = tables.map((table) => plainRows(table));
  if (tables.length > ordinals.length || own.includes(undefined)) return [];
  const names = tables.map((table) => {
    const nodes = equations.map((one) => one.nodes).find((all) => all.includes(table)) ?? [];
    return tables.filter((other) => nodes.includes(other)).length === 1 ? aroundMatrix(nodes, table).name : undefined;
  });
  return own.flatMap((rows = [], index) => {
    const name = names[index];
    const called = name ?? `the ${ordinals[index] ?? ''} matrix`;
    const size = `${quantity(rows.length, 'row', countWord)} and ${quantity(rows[0]?.length ?? 0, 'column', countWord)}`;
    return [
      sentence(said(name === undefined ? `${called} has ${size}` : `${called} is a matrix with ${size}`, facts)),
      ...rows.map((row, at) =>
        sentence(
          said(
            `the ${ordinals[at] ?? ''} row of ${called} is ${listOf(row.map((cell) => cell.replace('-', '−')))}`,
            facts,
          ),
        ),
      ),
    ];
  });
};

/** "It shows a matrix of two rows and two columns. Its first row is 1 and 0." */
const matrixSentences = (context: DrawingContext): Said[] => {
  const { drawing, about } = context;
  const { every, nodes } = formulaTree(drawing);
  const tables = every.filter(({ kind }) => kind === 'table');
  const [table, more] = tables;
  // A brace before it makes it one of cases.
  if (!table || every.some(({ symbol }) => symbol === '{')) return [];
  if (more) return severalMatrices(context, tables);
  const rows = plainRows(table);
  if (!rows) return [];
  const [{ length: columns } = { length: 0 }] = rows;
  const facts = drawing.of('glyph').flatMap((glyph) => about('text', glyph));
  const { name, beside } = aroundMatrix(nodes, table);
  const size = `${quantity(rows.length, 'row', countWord)} and ${quantity(columns, 'column', countWord)}`;
  return [
    sentence(said(name === undefined ? `the matrix has ${size}` : `${name} is a matrix with ${size}`, facts)),
    ...rows.map((row, index) =>
      sentence(said(`its ${ordinals[index] ?? ''} row is ${listOf(row.map((cell) => cell.replace('-', '−')))}`, facts)),
    ),
    ...(beside === undefined ? [] : [sentence(said(`beside the matrix it reads ${beside}`, facts))]),
  ];
};

/** What a reader of an alternative text wants to know first: what the formula says, or what stands in its matrix. */
export const formulaGist = (context: DrawingContext): readonly (Said | undefined)[] => {
  const line = lineSentence(context);
  return line === undefined ? matrixSentences(context) : [line];
};

/** What a formula says in a line, where it has one; else the parts of it that can be told, and its symbols. */
export const formulaBody = (context: DrawingContext, dense: boolean): Said[] => {
  const line = lineSentence(context);
  const built = builtSentences(context);
  const matrix = matrixSentences(context);
  if (line) return dense ? [line, ...built] : [line];
  if (matrix.length > 0) return dense ? [...built, ...matrix] : matrix.slice(0, 1);
  return dense ? [...built, ...formulaSentences(context)] : built.slice(0, 2);
};
