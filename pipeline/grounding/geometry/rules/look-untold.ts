import type { Clause, Group } from '../read/sentence.js';

/**
 * "The auxiliary lines are dashed": which they are is told by that; "the height of the pyramid is 4 cm and it is red": of
 * either of them, where anything is drawn so.
 */
export const isUntold = (before: string, isAnywhere: boolean): boolean =>
  /\b(?:auxiliary|helper|helping|construction|guide|guiding) lines?\b/i.test(before) ||
  (isAnywhere &&
    /\bit is (?:drawn |shown |coloured )?(?:in )?$/.test(before) &&
    /\bof (?:the )?\p{L}+ [^;]*\bit is/u.test(before));

/** "A quadrilateral with both diagonals drawn dashed": what it has is. */
export const drawnWith = (clause: Clause, start: number): Group | undefined => {
  const near = clause.groups.findLast(({ end }) => end <= start);
  return near !== undefined &&
    near.entities.length > 0 &&
    near.noun !== 'point' &&
    /\bwith (?:(?:both|all|its|the|two|of) )*$/.test(clause.text.slice(0, near.start)) &&
    /^,? (?:drawn|shown|dashed|coloured|colored|marked|printed)(?: as| in)? $/.test(clause.text.slice(near.end, start))
    ? near
    : undefined;
};
