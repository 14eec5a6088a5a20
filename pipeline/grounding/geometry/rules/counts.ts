import type { Model } from '../read/entity.js';
import { isClosed, standsFor } from '../read/nouns.js';
import type { Phrase } from '../read/item.js';
import type { Clause } from '../read/sentence.js';
import { sidesOf } from '../read/between.js';
import { type ClauseRule, type Finding, turned } from './rule.js';

/** Says how many there are in all: not of those at one place. */
const total =
  /\b(?:there(?:['’]?s| is| are|s)?|drawn|shown|marked|labell?ed|named|appears?|figure|picture|diagram|drawing|graph|shows?|exactly|only|just|contains?|has|have|in all|altogether|in total|carry|carries|you can see|i see|we see|consists?|made (?:up )?of|visible|hidden|dashed|dotted)\b/;
const restricting =
  /\b(?:at|near|through|inside|outside|between|on|above|below|in)\s+(?:point |the |it\b|each|\p{Lu})/u;

/** "three diagonals are drawn", "five points are labelled", "no circle". */
export const countRule: ClauseRule = (clause, model) =>
  clause.groups.flatMap((group) => group.phrases.flatMap((phrase) => countOf(clause, model, group.phrases, phrase)));

/** "has four sides": of the polygon that is spoken of. */
const sidesFinding = (clause: Clause, model: Model, phrase: Phrase, span: Span, stated: number): Finding[] => {
  const polygon = [...clause.groups, ...(clause.subject ? [clause.subject] : [])]
    .flatMap(({ entities }) => entities)
    .find(({ sort }) => sort === 'polygon');
  const owns = /\b(?:has|with|have)\b/.test(clause.text.slice(0, span.start));
  if (!polygon || !owns || phrase.colour !== undefined || phrase.words.length > 0) return [];
  const actual = sidesOf(model, polygon).length;
  return [{ ...span, ok: turned(actual === stated, clause.negated), stated, actual, about: [polygon] }];
};

interface Span {
  readonly start: number;
  readonly end: number;
}

const naming =
  /^\s*(?:are|is|that are|have been)?\s*(?:labell?ed|named|lettered|marked|(?:carry|carries|bears?|ha(?:ve|s)) (?:a )?(?:names?|letters?|labels?))\b/;
const partial =
  /^(?:equal|congruent|right|acute|opposite|same|adjacent|straight|parallel|similar|perpendicular|common|first|half)$/;

/** Said of some at one place, and not of all that are there. */
const isLocal = ({ text, start: from }: Clause, { words }: Phrase, { start, end }: Span): boolean => {
  const before = text.slice(from, start);
  return (
    restricting.test(text.slice(end)) ||
    /\b(?:at|on|of|to|through|in|from|with|by)\s*$/.test(before) ||
    /\b(?:at|on|in|through) \p{L}\b/u.test(before) ||
    words.some((word) => partial.test(word))
  );
};

const inSpace = new Set([
  'side',
  'edge',
  'face',
  'vertex',
  'vertice',
  'cube',
  'base',
  'radius',
  'height',
  'line',
  'segment',
  'net',
  'corner',
]);

const counted = new Set(['line', 'segment', 'point', 'angle', 'mark', 'vector', 'ray', 'right angle']);

const ofKind = (clause: Clause, model: Model, phrase: Phrase, span: Span, stated: number): Finding[] => {
  const { noun, words } = phrase;
  const rest = clause.text.slice(span.end);
  const labelled = naming.test(rest) || words.some((word) => /^(?:named|labelled|labeled)$/.test(word));
  const look = /^\s*(?:are|is)\s+(dashed|dotted|solid)\b/.exec(rest)?.[1];
  const about = phrase.entities.filter(
    ({ element, names }) =>
      element !== undefined &&
      element.visible &&
      (!labelled || noun !== 'point' || names.length > 0) &&
      (look === undefined || (element.dash !== undefined) === (look !== 'solid')),
  );
  const actual = about.length;
  const found = (ok: boolean): Finding[] => [{ ...span, ok, stated, actual, about }];
  if ((!isClosed(model, noun) && !counted.has(noun)) || (noun.endsWith('angle') && noun !== 'triangle' && actual === 0)) return [];
  if (stated === actual) return found(!clause.negated);
  if (/^\s*(?:that|which|whose|with|of (?:\d|the same))\b/.test(rest)) return [];
  if (stated === 0) return found(false);
  if ((noun === 'point' && !labelled) || noun === 'mark') return [];
  const local = isLocal(clause, phrase, span);
  const all = total.test(clause.text) && !local;
  if (stated < actual) return all ? found(clause.negated) : [];
  if (noun === 'line' || noun === 'segment') return all && stated > standsFor(model, 'line').length ? found(clause.negated) : [];
  return local && noun === 'angle' ? [] : found(clause.negated);
}; // prettier-ignore

const countOf = (clause: Clause, model: Model, list: readonly Phrase[], phrase: Phrase): Finding[] => {
  const { count, noun, det, words, name } = phrase;
  const item = clause.items.find((one) => one.type === 'phrase' && one.from === phrase.from);
  if (!item || noun === '' || noun === 'corner' || det === 'pronoun') return [];
  // How many faces, edges and vertices a body has is known by its kind.
  if (model.isSpace && (inSpace.has(noun) || !(model.own.has(noun) || counted.has(noun)))) return [];
  const span = { start: item.start, end: item.end };
  const isNo = det === 'no' && count === undefined && /^no\s/.test(clause.text.slice(item.start));
  if ((count === undefined && !isNo) || words.some((word) => /^(?:of|second|other)$/.test(word))) return [];
  const stated = count ?? 0;
  // "two parallel lines g and h": as many as are named.
  const names = list.filter((one) => one.name !== undefined).length;
  if (name !== undefined || (names > 0 && list.length > 1))
    return names > 1 && list[0] === phrase && names !== stated && phrase.plural
      ? [{ ...span, ok: false, stated, actual: names, about: phrase.entities }]
      : [];
  return noun === 'side' || noun === 'edge'
    ? sidesFinding(clause, model, phrase, span, stated)
    : ofKind(clause, model, phrase, span, stated);
};

const creating =
  /\b(?:drawn|shown|there(?:['’]?s| is| are|s)|pass(?:es)? through|runs?|crosse?s|covers?|surrounds?|encloses?|around|marked|appears?|connects?|joins?|is inscribed|touches|circumscribed|lies|stands|sits|with|shows?|has)\b/;

/** Things that the figure does not have: "a circle is drawn around E", "a red diagonal". */
export const inventedRule: ClauseRule = (clause, model) =>
  clause.groups.flatMap((group) =>
    group.phrases.flatMap((phrase): Finding[] => {
      const { noun, det, kin, entities, name, colour, dash, words } = phrase;
      const item = clause.items.find((one) => one.type === 'phrase' && one.from === phrase.from);
      if (!item || noun === '' || det === 'pronoun' || det === 'no') return [];
      if (/\bthan $/.test(clause.text.slice(0, item.start))) return [];
      // What a section or a face looks like is told by its own rules.
      if (
        model.isSpace &&
        kin.length === 0 &&
        !model.own.has(noun) &&
        !/^(?:circle|vector|tangent|right angle)$/.test(noun)
      )
        return [];
      if (
        clause.negated ||
        group.join === 'nor' ||
        /\b(?:could|would|might|used to|no|without|like|as if|imagine|think|if|reminds?|call|rather than|instead)\b/.test(
          clause.text,
        )
      )
        return [];
      const span = { start: item.start, end: item.end };
      if (name !== undefined)
        return phrase.stranger !== undefined ? [{ ...span, ok: false, stated: name, about: [] }] : [];
      const firm = det === 'a' || phrase.count !== undefined || det === 'the' || (det === '' && colour !== undefined);
      if (!firm) return [];
      if (words.includes('second') && kin.length < 2 && isClosed(model, noun))
        return [{ ...span, ok: false, stated: `second ${noun}`, actual: kin.length, about: [] }];
      if (kin.length === 0 && isClosed(model, noun)) {
        if (
          noun === 'tangent' || noun === 'shading' || noun === 'diagonal'
            ? !creating.test(clause.text) && !/\b(?:is|are)\b/.test(clause.text)
            : false
        )
          return [];
        if (
          /^(?:square|rectangle|rhombus|kite|parallelogram|trapezium|quadrilateral|pentagon|hexagon)$/.test(noun) &&
          !/\b(?:is drawn|drawn|shown|there)\b/.test(clause.text) &&
          !model.entities.some(({ sort, places }) => sort === 'polygon' && places.length > 3) &&
          det !== 'a'
        )
          return [];
        return [{ ...span, ok: false, stated: noun, actual: 0, about: [] }];
      }
      if (
        kin.length > 0 &&
        entities.length === 0 &&
        (colour !== undefined || dash !== undefined) &&
        (isClosed(model, noun) || ['line', 'segment', 'point', 'angle', 'side', 'ray'].includes(noun))
      )
        return [{ ...span, ok: false, stated: `${colour ?? dash ?? ''} ${noun}`, about: kin }];
      if (entities.length > 0 && (colour !== undefined || dash !== undefined))
        return [{ ...span, ok: true, stated: `${colour ?? dash ?? ''} ${noun}`, about: entities }];
      return [];
    }),
  );

/** A name that nothing in the figure has, where a statement is made of it. */
export const strangerRule: ClauseRule = (clause, model) =>
  clause.negated || model.points.size === 0
    ? []
    : clause.groups.flatMap(({ phrases }) =>
        phrases.flatMap((phrase): Finding[] => {
          const item = clause.items.find((one) => one.type === 'phrase' && one.from === phrase.from);
          return item && phrase.stranger !== undefined && phrase.noun === ''
            ? [{ start: item.start, end: item.end, ok: false, stated: phrase.stranger, about: [] }]
            : [];
        }),
      );
