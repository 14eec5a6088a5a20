import type { Clause, Group } from '../read/sentence.js';
import { type ClauseRule, type Finding, hits } from './rule.js';

const told = /\bfrom (?:left to right|right to left|top to bottom|bottom to top)\b/g;
const introduced =
  /\bfrom (?:left to right|right to left|top to bottom|bottom to top)(?:,? (?:it shows|it has|we see|you see|one sees|there are|they are|come|stand))?\s*[:,]\s*(?:the |an? )?$/;

const judge = (clause: Clause, group: Group, words: string, start: number): Finding[] => {
  const things = group.phrases.map(({ entities, plural }) =>
    entities.length === 1 && !plural ? entities[0] : undefined,
  );
  if (things.length < 2 || clause.negated) return [];
  if (things.some((one) => one === undefined || one.sort === 'curve' || one.reach !== 'segment')) return [];
  const axis = words.includes('left') ? 0 : 1;
  const back = /right to left|bottom to top/.test(words);
  const places = things.map((one) => (one ? one.at[axis] : 0) * (back ? -1 : 1));
  const ok = places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0));
  return [{ start, end: group.end, ok, stated: words, about: things.flatMap((one) => one ?? []) }];
};

/** "From left to right: a pink cone, a light blue cylinder and a green ball": in this order. */
export const rowRule: ClauseRule = (clause) => {
  const [first] = clause.groups;
  const before = introduced.exec(clause.whole.slice(0, first?.start ?? 0));
  if (first && before && before.index < clause.start) return judge(clause, first, before[0], clause.start);
  return hits(clause, told).flatMap((hit) => {
    const next = clause.groups.find(({ start }) => start >= hit.end);
    const words = next ? clause.text.slice(hit.end, next.start) : '?';
    return next && /^[ ,]*(?:(?:it shows|it has|we see|you see|there are|the|an?) *)*$/.test(words)
      ? judge(clause, next, hit.words, hit.start)
      : [];
  });
};
