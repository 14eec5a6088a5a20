import { oncePer } from '../../once-per.js';
import { listOf } from '../../language/list.js';
import { countWord, ordinalWord } from '../../language/number.js';
import { quantity } from '../../language/noun.js';
import { rowName } from '../../pictures/table-facts.js';
import { type Cell, type Table, tableIn, valueIn } from '../../pictures/tables.js';
import { said, type Said } from '../../write/said.js';
import { writtenName } from '../check/words.js';
import type { Drawing } from '../drawing.js';
import type { DrawingContext } from './context.js';
import { titled } from './names.js';
import { sentence } from './sentence.js';

/** The table that a figure is: hardly anything is drawn besides. */
export const tableOf = oncePer((drawing: Drawing): Table | undefined => {
  const table = drawing.kind === 'shapes' ? tableIn(drawing.scene) : undefined;
  const others = drawing
    .of('shape')
    .filter(({ id, named }) => id !== drawing.ground?.id && !table?.ids.has(id) && !named);
  return table && others.length < 4 ? table : undefined;
});

const written = ({ text }: Cell): string => (text === '' ? 'an empty cell' : text);
const quoted = (text: string): string => `“${text}”`;
/** Words that end in no mark of a sentence may stand in one without quotation marks. */
const plain = (text: string): string => (/^[\p{L}\d][\p{L}\d .,%€$/-]*$/u.test(text) ? text : quoted(text));

/** Headings as they stand: the names of the rows may be in a column further in. */
const inOrder = (cells: readonly Cell[], { named }: Table): readonly Cell[] => [
  ...cells.slice(1, named + 1),
  ...cells.slice(0, 1),
  ...cells.slice(named + 1),
];

export const tableSize = ({ rows, heads }: Table): string =>
  `${quantity(rows.length, 'row', countWord)} and ${quantity(heads.length, 'column', countWord)}`;

export const tableHeadline = ({ drawing, fact }: DrawingContext, table: Table): Said => {
  const title = titled(drawing);
  return said(`a table${title} with ${tableSize(table)}`, [
    ...fact('figure'),
    ...(title === '' ? [] : fact('title')),
    ...fact('count', 'row'),
    ...fact('count', 'column'),
  ]);
};

const headings = ({ fact }: Pick<DrawingContext, 'fact'>, table: Table): Said | undefined => {
  const heads = inOrder(table.heads, table).filter(({ text }) => text !== '');
  if (heads.length === 0 || heads.length > 15 || heads.some(({ text }) => writtenName(text) === undefined))
    return undefined;
  const facts = table.heads.flatMap((_, at) => fact('text', `column ${at + 1}`));
  return sentence(said(`the columns are headed ${listOf(heads.map(({ text }) => quoted(text)))}`, facts));
};

const areNamed = ({ rows }: Table): boolean =>
  rows.every(([first]) => writtenName(first?.text) !== undefined && /\p{L}{2}|\d{4}|\d:\d/u.test(first?.text ?? '')) &&
  new Set(rows.map(([first]) => first?.text)).size === rows.length;

const names = (table: Table): Said | undefined => {
  const all = table.rows.map(([first]) => first?.text ?? '');
  return areNamed(table) && all.length <= 12 ? sentence(said(`the rows are ${listOf(all.map(plain))}`, [])) : undefined;
};

/** "For Norland, “Population” is 52,000 and “Area” is 310", or all of a row that has no name. */
const rowSentence = ({ fact }: Pick<DrawingContext, 'fact'>, table: Table, at: number): Said | undefined => {
  const row = table.rows[at] ?? [];
  if (row.some(({ text }) => text !== '' && writtenName(text) === undefined)) return undefined;
  const facts = fact('attribute', rowName(table, at));
  const headed = table.heads.every(({ text }, column) => column === 0 || text !== '');
  if (!areNamed(table)) {
    const cells = inOrder(row, table).map((cell) => (cell.text === '' ? 'an empty cell' : quoted(cell.text)));
    return sentence(said(`the ${ordinalWord(at + 1)} row reads ${listOf(cells)}`, facts));
  }
  const [first, ...rest] = row;
  const parts = rest.flatMap((cell, index) =>
    cell.text === ''
      ? []
      : [headed ? `${quoted(table.heads[index + 1]?.text ?? '')} is ${plain(cell.text)}` : plain(written(cell))],
  );
  if (parts.length === 0) return undefined;
  return sentence(
    said(
      headed ? `for ${first?.text ?? ''}, ${listOf(parts)}` : `the row of ${first?.text ?? ''} has ${listOf(parts)}`,
      facts,
    ),
  );
};

/** "The highest “Population” is 52,000, for Norland, and the lowest 18,900, for Westby". */
const ends = ({ fact }: Pick<DrawingContext, 'fact'>, table: Table): Said[] =>
  !areNamed(table)
    ? []
    : table.heads.flatMap((head, column) => {
        const values = table.rows.map((row) => valueIn(row[column] as Cell));
        if (column === 0 || head.text === '' || values.length < 3 || values.some(Number.isNaN)) return [];
        const [most, least] = [Math.max(...values), Math.min(...values)];
        const places = [most, least].map((end) => values.flatMap((value, at) => (value === end ? [at] : [])));
        const [high = [], low = []] = places;
        const [top = 0, bottom = 0] = [high[0], low[0]];
        if (high.length !== 1 || low.length !== 1) return [];
        const [a, b] = [top, bottom].map(
          (at) => `${table.rows[at]?.[column]?.text ?? ''}, for ${table.rows[at]?.[0]?.text ?? ''}`,
        );
        const facts = [top, bottom].flatMap((at) => fact('attribute', rowName(table, at)));
        return [sentence(said(`the highest ${quoted(head.text)} is ${a ?? ''}, and the lowest is ${b ?? ''}`, facts))];
      });

/** What is told of a table beside its size: its headings and its rows; in short only their names and what stands out. */
export const tableSentences = (
  context: Pick<DrawingContext, 'fact'>,
  table: Table,
  dense: boolean,
): readonly (Said | undefined)[] => {
  const isLong = table.rows.length > 12 || table.rows.flat().length > 80;
  const rows = table.rows.flatMap((_, at) => rowSentence(context, table, at) ?? []);
  return [
    headings(context, table),
    ...(dense && !isLong ? rows : [names(table)]),
    ...ends(context, table).slice(0, dense ? 3 : 1),
  ];
};

/** What an alternative text adds: the headings, or the first row. */
export const tableGist = (context: DrawingContext, table: Table): Said | undefined =>
  headings(context, table) ?? rowSentence(context, table, 0);
