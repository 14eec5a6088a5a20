import { textMetrics } from 'vega-scenegraph';
import type { Item } from './scenegraph.js';
import { textOf } from './scenegraph.js';

/** Vega cuts a text that is longer than its `limit` and ends it with an ellipsis: the reader sees only that. */
const cut = (item: Item, line: string): string => {
  const limit = item.limit ?? 0;
  if (!(limit > 0)) return line;
  // Vega's own measure cuts first and measures then: ask it about a text without a limit.
  const free = { ...item, limit: 0 };
  if (textMetrics.width(free, line) < limit) return line;
  const room = limit - textMetrics.width(free, '…');
  let shown = 0;
  let tooLong = line.length;
  while (shown < tooLong) {
    const middle = (shown + tooLong + 1) >> 1;
    if (textMetrics.width(free, line.slice(0, middle)) < room) shown = middle;
    else tooLong = middle - 1;
  }
  return `${line.slice(0, shown)}…`;
};

/** The text of an item as a reader sees it: trimmed, cut at its limit, lines joined by a newline. */
export const drawnText = (item: Item): string =>
  textOf(item)
    .split('\n')
    .map((line) => cut(item, line.trim()))
    .join('\n');
