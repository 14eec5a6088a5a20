import type { Sequence } from '../reading/sequence.js';
import { highest, lowest } from '../reading/statistics.js';
import type { Course } from './course-told.js';
import type { Mention } from './mention.js';
import { matchesRow } from './query.js';
import type { Point } from './stretch.js';

/** "After the peak the queue never increases again": the stretch on that side of the highest, or of the lowest. */
export const besideTurn = ({ clause, mention, places }: Course, { rows }: Sequence): readonly Point[] | undefined => {
  const { text, start, tokens } = clause.sentence;
  const said = text.slice((tokens[clause.from]?.start ?? start) - start, mention.start - start);
  const [, side = '', turn] =
    /\b(after|since|following|past|beyond|until|before|up to) (?:the|its|this|that|their) (?:(peak|maximum|summit|high|top|highest)|low|minimum|trough|lowest)\b/i.exec(
      said,
    ) ?? [];
  if (side === '' || places.some((place) => place.type !== 'number' && isOrderedPlace(place, rows))) return undefined;
  const values = rows.map(({ value }) => value);
  const at = values.indexOf(turn === undefined ? lowest(values) : highest(values));
  return /^(?:until|before|up to)$/i.test(side) ? rows.slice(0, at + 1) : rows.slice(at);
};

const isOrderedPlace = (place: Mention, rows: readonly Point[]): boolean => rows.some((row) => matchesRow(row, place));
