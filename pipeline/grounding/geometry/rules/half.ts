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
    // "A diameter from A to B and a point C on the upper half": C is.
    const last = group.phrases.at(-1);
    const own = group.phrases.length > 1 && last?.det === 'a' ? last.entities : group.entities;
    const all = own.map(({ at: [x, y] }) =>
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

const shares: Readonly<Record<string, number>> = {
  half: 1 / 2,
  third: 1 / 3,
  quarter: 1 / 4,
  fourth: 1 / 4,
  fifth: 1 / 5,
  sixth: 1 / 6,
  eighth: 1 / 8,
  tenth: 1 / 10,
  'three quarters': 3 / 4,
  'two thirds': 2 / 3,
};
const share =
  /\b(?:is|covers?|takes up|makes up|forms?|equals|corresponds to|occupies)(?: exactly| just| about)?(?: not)? (?:an? |one[ -])?(?<share>half|third|quarter|fourth|fifth|sixth|eighth|tenth|three[ -]quarters|two[ -]thirds)(?: part)? of (?:the|a|this|its) (?:whole |entire |full )?(?:circle|disc|disk)\b/g;

/** "The yellow sector is a quarter of the circle". */
export const shareRule: ClauseRule = (clause, model) => {
  const sectors = model.entities.filter(({ sort }) => sort === 'sector');
  if (sectors.length === 0) return [];
  return hits(clause, share).flatMap((hit): Finding[] => {
    const told = new RegExp(share.source).exec(hit.words)?.groups?.['share']?.replace('-', ' ') ?? '';
    const group = clause.groups.findLast(({ end }) => end <= hit.start);
    const [one, more] = group?.entities.filter(({ sort }) => sort === 'sector') ?? [];
    const angle = one?.measures.angle;
    if (!one || more || angle === undefined) return [];
    const ok = Math.abs(angle / 360 - (shares[told] ?? 0)) < 0.012;
    return [{ ...hit, ok: turned(ok, clause.negated), stated: told, actual: Math.round(angle), about: [one] }];
  });
};
