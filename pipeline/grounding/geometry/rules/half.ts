import { type ClauseRule, type Finding, hits, isNone, turned } from './rule.js';

const told =
  /\b(?:on|in|along) the (?:upper|lower|top|bottom|left|right)(?:[- ]hand)?(?: half)?(?: of the (?:unit )?circle| arc| semicircle| half(?=[,.;]|$| of)| part of the (?:unit )?circle)\b/g;

/** "C is on the upper half of the circle", "the point lies on the lower arc". */
export const halfRule: ClauseRule = (clause, model) => {
  const [circle, more] = model.entities.filter(({ sort }) => sort === 'circle');
  if (!circle || more || model.isSpace) return [];
  return hits(clause, told).flatMap((hit): Finding[] => {
    const group = clause.groups.findLast(
      ({ end, entities }) => end <= hit.start && entities.length > 0 && entities.every(({ sort }) => sort === 'point'),
    );
    if (!group || group.entities.length > 4) return [];
    const side = /upper|top|lower|bottom|left|right/.exec(hit.words)?.[0] ?? '';
    const [cx, cy] = circle.at;
    const all = group.entities.map(({ at: [x, y] }) =>
      side === 'left' ? x < cx - 1 : side === 'right' ? x > cx + 1 : /upper|top/.test(side) ? y < cy - 1 : y > cy + 1,
    );
    const ok = clause.negated || isNone(group) ? !all.includes(true) : !all.includes(false);
    return [
      {
        start: Math.max(clause.start, group.start),
        end: hit.end,
        ok: turned(ok, false),
        stated: hit.words,
        about: group.entities,
      },
    ];
  });
};
