import type { Entity, Model } from '../read/entity.js';
import type { Clause, Group } from '../read/sentence.js';
import { isSamePlace } from '../read/vector.js';
import { type ClauseRule, type Finding, turned } from './rule.js';

const isStroke = ({ sort, reach, places, element }: Entity): boolean =>
  sort === 'segment' && reach === 'segment' && places.length === 2 && element !== undefined;

const isEnd = (model: Model, stroke: Entity, { places: [place] }: Entity): boolean =>
  place !== undefined && stroke.places.some((end) => isSamePlace(end, place, model.extent));

const soleIn = (group: Group | undefined, fits: (one: Entity) => boolean): Entity | undefined => {
  const [one, more] = group?.entities ?? [];
  return one && !more && fits(one) ? one : undefined;
};

const gap =
  '(?:drawn|running|going|leading|which|that|is|goes|runs|leads|reaches|dashed|dotted|solid|in|red|blue|green|the|a|space|face|body|diagonal|altitude|height|median|radius|chord|segment|line|side|edge|,|straight|down|up)';
const between = new RegExp(`^(?: ${gap})*,? from (?:the )?(?:point |vertex |corner |centre |center )?$`);

/** "The red segment d is the space diagonal from A to G", "the altitude h drawn from vertex C": where a stroke begins and ends. */
export const fromToRule: ClauseRule = (clause, model) =>
  clause.groups.flatMap((group, at): Finding[] => {
    const from = soleIn(group, ({ sort }) => sort === 'point');
    const holder = strokeBefore(clause, at);
    if (!from || !holder) return [];
    const { stroke, head } = holder;
    const next = clause.groups[at + 1];
    const link = next ? clause.text.slice(group.end, next.start) : '';
    const to = /^ to (?:the )?(?:point |vertex |corner |centre |center )?$/.test(link)
      ? soleIn(next, ({ sort }) => sort === 'point')
      : undefined;
    if (!to && /^ (?:to|through|and)\b/.test(clause.text.slice(group.end))) return [];
    const ok = isEnd(model, stroke, from) && (!to || isEnd(model, stroke, to));
    const end = to && next ? next.end : group.end;
    return [
      {
        start: head.start,
        end,
        ok: turned(ok, clause.negated),
        stated: `from ${from.names[0] ?? ''}`,
        actual: stroke.corners.join(''),
        about: [stroke, from, ...(to ? [to] : [])],
      },
    ];
  });

/** The one stroke with a name or a look that words up to "from" speak of. */
const strokeBefore = (clause: Clause, at: number): { readonly stroke: Entity; readonly head: Group } | undefined => {
  const start = clause.groups[at]?.start ?? 0;
  for (const head of clause.groups.slice(0, at).toReversed()) {
    const isTold =
      head.phrases.length === 1 &&
      (head.phrases[0]?.name !== undefined ||
        head.phrases[0]?.colour !== undefined ||
        head.phrases[0]?.dash !== undefined);
    const stroke = isTold ? soleIn(head, isStroke) : undefined;
    if (stroke) return between.test(clause.text.slice(head.end, start)) ? { stroke, head } : undefined;
    if (head.entities.length > 0 && head.noun === '') return undefined;
  }
  return undefined;
};
