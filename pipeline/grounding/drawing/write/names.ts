import { listOf } from '../../language/list.js';
import type { Drawing, Thing } from '../drawing.js';
import { writtenName } from '../check/words.js';

/** How a caption calls a thing by its words; undefined where it has none that can be quoted. */
export const nameOf = ({ name }: Thing): string | undefined => {
  // Of a box in compartments, the first that is no mere note of its sort.
  const cells = name?.split(' | ').filter((cell) => cell !== '' && !cell.startsWith('<<'));
  return writtenName(cells?.[0] ?? name);
};

/** "A, B and C", of at most `most` things that have names. */
export const namesOf = (things: readonly Thing[], most = 25, last: 'and' | 'or' = 'and'): string | undefined => {
  const names = things.map(nameOf);
  if (names.length === 0 || names.length > most || names.includes(undefined)) return undefined;
  return listOf(
    names.flatMap((name) => name ?? []),
    last,
  );
};

/** " titled “Floors”"; nothing where there is no title, or none that can be quoted. */
export const titled = ({ title }: Drawing): string =>
  writtenName(title) === undefined ? '' : ` titled “${title ?? ''}”`;
