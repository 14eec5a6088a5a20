import type { Entity, Model } from '../read/entity.js';
import { isClosed, standsFor } from '../read/nouns.js';
import type { Phrase } from '../read/item.js';
import type { Clause, Group } from '../read/sentence.js';
import { sidesOf } from '../read/between.js';
import { impliedPolygons } from '../read/implied.js';
import { polygonNouns } from '../read/polygon-nouns.js';
import { kindsOfPolygon } from '../read/kinds.js';
import { flatStrips } from './riemann.js';
import { type ClauseRule, type Finding, headBefore, isDenied, turned } from './rule.js';

/** Says how many there are in all: not of those at one place. */
const total =
  /\b(?:there(?:['’]?s| is| are|s)?|drawn|shown|plotted|depicted|displayed|pictured|represented|marked|labell?ed|named|appears?|figure|picture|diagram|drawing|graph|shows?|exactly|only|just|contains?|has|have|in all|altogether|in total|carry|carries|you can see|i see|we see|consists?|made (?:up )?of|visible|hidden|dashed|dotted)\b/;
const restricting =
  /\b(?:at|near|through|inside|outside|between|on|above|below|in)\s+(?:point |the (?!(?:whole |entire )?(?:net|figure|picture|diagram|drawing|image|sketch|graph|plot|coordinate)\b)|it\b|each|\p{Lu})/u;

/** "three diagonals are drawn", "five points are labelled", "no circle". */
export const countRule: ClauseRule = (clause, model) =>
  // "No other diagonal": besides those that were told before.
  /\b(?:no|any|two|three) other\b/i.test(clause.text)
    ? []
    : clause.groups.flatMap((group) =>
        group.phrases.flatMap((phrase) => countOf(clause, model, group.phrases, phrase)),
      );

/** "has four sides": of the polygon that is spoken of. */
const sidesFinding = (clause: Clause, model: Model, phrase: Phrase, span: Span, stated: number): Finding[] => {
  const owns = /\b(?:has|with|have)\b/.test(clause.text.slice(0, span.start));
  // "Has the diameter as one side".
  if (stated === 1) return [];
  if (!owns || phrase.colour !== undefined || phrase.words.length > 0) return [];
  const polygonIn = (group: Group | undefined): Entity | undefined =>
    group?.entities.find(({ sort }) => sort === 'polygon');
  const polygon = polygonIn(clause.groups.find(polygonIn)) ?? polygonIn(clause.subject());
  if (!polygon) return [];
  // "A figure of one triangle and four sides": as many strokes are drawn, of whatever.
  const drawn = model.entities.filter(({ sort, element }) => sort === 'segment' && element !== undefined).length;
  const isOther = /\b(?:figure|drawing|picture|diagram)\b/.test(clause.text.slice(0, span.start)) && drawn === stated;
  const actual = isOther ? stated : sidesOf(model, polygon).length;
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

const ofFigure = /\b(?:figure|picture|diagram|drawing|sketch|system|graph|plot) with\s*$/;

/** Said of some at one place, and not of all that are there. */
const isLocal = ({ text, start: from }: Clause, { words }: Phrase, { start, end }: Span): boolean => {
  const before = text.slice(from, start);
  return (
    restricting.test(text.slice(end)) ||
    (/\b(?:at|on|of|to|through|in|from|with|by)\s*$/.test(before) && !ofFigure.test(before)) ||
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

const isDirected = ({ words }: Phrase): boolean =>
  words.some((word) => /^(?:horizontal|vertical|slanted|slanting|sloping|oblique)$/.test(word));

const counted = new Set(['line', 'segment', 'point', 'angle', 'mark', 'vector', 'ray', 'right angle']);

/** As many as are drawn, or as the graphs have: more than both are made up. */
const asymptotes = (
  { negated }: Clause,
  model: Model,
  { stated, about, ...span }: Span & { readonly stated: number; readonly about: Finding['about'] },
): Finding[] => {
  const own = model.entities.flatMap(({ element }) =>
    (element?.features ?? []).filter(({ kind }) => kind.endsWith('asymptote')),
  ).length;
  const most = Math.max(own, about.length);
  if (stated !== about.length && (stated <= most || most === 0)) return [];
  return [{ ...span, ok: stated <= most !== negated, stated, actual: most, about }];
};

/** "One segment is labelled 4 cm": one of several, of which more is said. */
const singled = ({ text, start: from }: Clause, { start, end }: Span): boolean =>
  /^\W*one$/i.test(text.slice(from, start + 3)) &&
  /^\s*(?:is|has|lies|runs|goes|carries|bears|stands|sits|ends|begins|starts|belongs)\s(?!(?:drawn|shown|depicted|displayed|there|visible)\s*[.,;]?\s*(?:and|$))/.test(
    text.slice(end),
  );

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
  // "The two circles do not meet": that they are two is not denied.
  const isNot = phrase.det !== 'the' && phrase.det !== 'no' && isDenied(clause, clause.start, span.start);
  const found = (ok: boolean): Finding[] => [{ ...span, ok, stated, actual, about }];
  // "An angle marked with two arcs"; "one part is left white".
  if (noun === 'arc' && /\b(?:with|by|has|have|bears?|carries) $/.test(clause.text.slice(0, span.start))) return [];
  if (noun === 'shading' && /\bparts?$/.test(clause.text.slice(span.start, span.end))) return [];
  if (noun === 'asymptote') return asymptotes(clause, model, { ...span, stated, about });
  if ((!isClosed(model, noun) && !counted.has(noun)) || (noun.endsWith('angle') && noun !== 'triangle' && actual === 0))
    return [];
  // Right angles may be counted apart.
  const slanted = about.filter(({ measures }) => Math.abs((measures.angle ?? 0) - 90) > 0.05).length;
  // A segment is a line, too, but "two lines and two segments" counts it apart.
  if (noun === 'line' && about.filter(({ sort, reach }) => sort === 'line' || reach === 'line').length === stated)
    return found(!isNot);
  if (about[0]?.element?.data?.['type'] === 'riemann' && stated > actual && stated <= actual + flatStrips(model))
    return isNot ? [] : found(true);
  // The way of light is drawn in pieces; "as one side", "no other diagonal" count nothing.
  if ((noun === 'ray' && actual === 0) || words.includes('other')) return [];
  if (
    stated === 1 &&
    actual > 1 &&
    /\b(?:as|of|at|to|on|by|from|with) one$/i.test(clause.text.slice(0, span.start + 3).trimEnd())
  )
    return [];
  if (stated === 1 && actual > 1 && singled(clause, span)) return [];
  if (stated === actual || (noun === 'angle' && stated > 0 && stated === slanted)) return found(!isNot);
  if (/^\s*(?:that|which|whose|with|of (?:\d|the same))\b/.test(rest))
    return stated > actual && isClosed(model, noun) && !isNot ? found(false) : [];
  if (stated === 0) return found(false);
  const isSeen = labelled || phrase.colour !== undefined || words.some((word) => /^colou?red$/.test(word));
  if ((noun === 'point' && !isSeen) || noun === 'mark') return [];
  if (
    polygonNouns.has(noun) &&
    (impliedPolygons(model, noun) >= stated || /\binto\s*$/.test(clause.text.slice(0, span.start)))
  )
    return [];
  const local = isLocal(clause, phrase, span);
  const all = total.test(clause.text) && !local;
  if (stated < actual) return all ? found(isNot) : [];
  if (
    (noun === 'line' || noun === 'segment') &&
    phrase.colour === undefined &&
    phrase.dash === undefined &&
    !(isDirected(phrase) && !model.entities.some(({ sort }) => sort === 'polygon'))
  )
    return all && stated > standsFor(model, 'line').length ? found(isNot) : [];
  return local && noun === 'angle' ? [] : found(isNot);
};

/** "Both diagonals are drawn". */
const bothDrawn = (clause: Clause, phrase: Phrase): Finding[] | undefined => {
  const { det, entities, from, name, count } = phrase;
  const item = clause.items.find((one) => one.type === 'phrase' && one.from === from);
  if (
    !item ||
    name !== undefined ||
    entities.length === 0 ||
    (det !== 'both' && det !== 'all' && det !== 'no') ||
    count !== undefined
  )
    return undefined;
  const told = /^(?: of (?:the |its )?\w+)? (?:are|is) (not )?(?:drawn|shown)(?: in)?\s*(?:$|[.,;])/.exec(
    clause.text.slice(item.end),
  );
  if (!told) return undefined;
  const drawn = entities.filter(({ element }) => element !== undefined).length;
  const ok = det === 'no' ? drawn === 0 : (drawn === entities.length) !== (told[1] !== undefined);
  return [{ start: item.start, end: item.end, ok, stated: det, actual: drawn, about: entities }];
};

/** "The triangle has no right angle": by its shape, whether marked or not. */
const rightAngles = (clause: Clause, { det, count, from }: Phrase): Finding[] | undefined => {
  const item = clause.items.find((one) => one.type === 'phrase' && one.from === from);
  const [polygon, more] = item ? (headBefore(clause, item.start)?.entities ?? []) : [];
  if (
    !item ||
    polygon?.sort !== 'polygon' ||
    more ||
    polygon.places.length !== 3 ||
    !/\b(?:has|have|with|without)\b/.test(clause.text.slice(clause.start, item.start))
  )
    return undefined;
  const is = kindsOfPolygon(polygon).includes('right');
  const stated = det === 'no' || clause.negated || /\bwithout\b/.test(clause.text) ? 0 : (count ?? 1);
  return [
    { start: item.start, end: item.end, ok: stated === (is ? 1 : 0), stated, actual: is ? 1 : 0, about: [polygon] },
  ];
};

/** "A region that has five corners". */
const cornersOf = (clause: Clause, stated: number, { start, end }: Span): Finding[] => {
  const before = clause.text.slice(clause.start, start);
  if (!/\b(?:has|have|with|having)(?: exactly| only)? $/.test(before)) return [];
  // "With one corner at the origin": one of them is there.
  if (/^ (?:at|on|in|near|inside|outside|above|below|that|which|whose)\b/.test(clause.text.slice(end))) return [];
  const group = headBefore(clause, start) ?? clause.subject();
  const [one, more] = group?.entities ?? [];
  const isOutline = one?.sort === 'polygon' || (one?.sort === 'shading' && one.element?.kind === 'polygon');
  if (!one || more || !isOutline) return [];
  return [
    {
      start,
      end,
      ok: turned(one.places.length === stated, clause.negated),
      stated,
      actual: one.places.length,
      about: [one],
    },
  ];
};

const measuring = /^(?: of \w+)? (?:(?:would|can|could|will|exactly|just) )*(?:fills?|fits?|holds?|empt(?:y|ies))\b/;

const countOf = (clause: Clause, model: Model, list: readonly Phrase[], phrase: Phrase): Finding[] => {
  const { count, noun, det, words } = phrase;
  const right = noun === 'right angle' ? rightAngles(clause, phrase) : undefined;
  if (right) return right;
  const drawn = bothDrawn(clause, phrase);
  if (drawn) return drawn;
  const item = clause.items.find((one) => one.type === 'phrase' && one.from === phrase.from);
  if (item && noun === 'corner' && count !== undefined && !words.includes('of')) return cornersOf(clause, count, item);
  // "Three cones of water fill the cylinder".
  if (item && measuring.test(clause.text.slice(item.end))) return [];
  if (!item || noun === '' || noun === 'corner' || det === 'pronoun') return [];
  // How many faces, edges and vertices a body has is known by its kind.
  if (model.isSpace && (inSpace.has(noun) || !(model.own.has(noun) || counted.has(noun)))) return [];
  const span = { start: item.start, end: item.end };
  const isNo = det === 'no' && count === undefined && /^no\s/.test(clause.text.slice(item.start));
  if ((count === undefined && !isNo) || words.some((word) => /^(?:of|second|other)$/.test(word))) return [];
  const stated = count ?? 0;
  // "two parallel lines g and h": as many as are named, up to what is counted next.
  const at = list.indexOf(phrase);
  const next = list.findIndex((other, index) => index > at && (other.count !== undefined || other.det === 'a'));
  const named = list.slice(at, next < 0 ? list.length : next).filter((one) => one.name !== undefined);
  const isMiscounted = named.length > 1 ? phrase.plural && named.length !== stated : !phrase.plural && stated > 1;
  if (named.length > 0)
    return isMiscounted ? [{ ...span, ok: false, stated, actual: named.length, about: phrase.entities }] : [];
  return noun === 'side' || noun === 'edge'
    ? sidesFinding(clause, model, phrase, span, stated)
    : ofKind(clause, model, phrase, span, stated);
};
