import type { Box, Scene } from '../../../renderers/scene.js';
import { tableSentences, tableSize } from '../drawing/write/table.js';
import { idsWith } from '../facts-about.js';
import type { Table } from '../pictures/tables.js';
import { aroundBoxes } from '../recognised/shapes.js';
import { joined, said, sentence, type CaptionStyle, type FactBook, type Said } from './said.js';

/** Where the table stands, seen from the marks. */
const placeOf = ({ ids }: Table, { elements }: Scene): string => {
  const boxOf = (those: readonly { readonly box: Box }[]): Box | undefined =>
    those.length === 0 ? undefined : aroundBoxes(those.map(({ box }) => box));
  const table = boxOf(elements.filter(({ id, visible }) => visible && ids.has(id)));
  const chart = boxOf(elements.filter(({ id, visible, role }) => visible && role === 'mark' && !ids.has(id)));
  if (!table || !chart) return 'beside the chart';
  if (table.y >= chart.y + chart.height - 2) return 'below the chart';
  if (table.y + table.height <= chart.y + 2) return 'above the chart';
  if (table.x >= chart.x + chart.width - 2) return 'to the right of the chart';
  if (table.x + table.width <= chart.x + 2) return 'to the left of the chart';
  return 'within the chart';
};

/** A caption of a chart with what a table beside it has. */
export const withTableTold = (
  caption: Said,
  table: Table | undefined,
  scene: Scene,
  { style, book }: { readonly style: CaptionStyle; readonly book: FactBook },
): Said => {
  if (!table) return caption;
  const fact = (predicate: Parameters<typeof idsWith>[1], first?: string): readonly string[] =>
    idsWith(book.facts, predicate, first);
  const size = said(`${placeOf(table, scene)} is a table with ${tableSize(table)}`, [
    ...fact('count', 'row'),
    ...fact('count', 'column'),
  ]);
  const details = style === 'alt' ? [] : tableSentences({ fact }, table, style === 'dense');
  return joined([caption, sentence(size), ...(style === 'brief' ? details.slice(0, 2) : details)]);
};
