import { colourName } from '../../language/colour.js';
import { coloursOf } from './entity.js';
import type { Token } from '../../check/token.js';
import { type Before, wordsBefore } from './before.js';
import type { Entity, Model } from './entity.js';
import { type Phrase, phraseOf, type Spot } from './item.js';
import { isForceNoun } from './forces.js';
import { functionNoun } from './functions.js';
import { spotAt } from './numbers.js';
import { between } from './between.js';
import { splitName } from './model.js';
import { named } from './names.js';
import { polygonNouns } from './polygon-nouns.js';
import { looks, narrowed } from './narrow.js';
import { bending, nounOf, standsFor } from './nouns.js';
import { colours, isArticle, isHyphen, nameAt, places } from './words.js';

/** "The normal force", "the weight vector"; "normal to the curve" is no force. */
const forceAt = (
  tokens: readonly Token[],
  head: number,
  noun: string,
): { readonly noun: string; readonly to: number } | undefined => {
  const [token, next] = [tokens[head], tokens[head + 1]?.norm ?? ''];
  if (/^(?:force|arrow|vector)$/.test(next)) return { noun, to: head + 2 };
  return token?.pos === 'NOUN' || token?.pos === 'PROPN' ? { noun, to: head + 1 } : undefined;
};

/** The noun at a token, and how many tokens it has. */
const nounAt = (
  model: Model,
  tokens: readonly Token[],
  head: number,
): { readonly noun: string; readonly to: number } | undefined => {
  const [token, next, before] = [tokens[head], tokens[head + 1], tokens[head - 1]];
  const pair = `${token?.norm ?? ''} ${next?.norm ?? ''}`;
  if (model.own.has(pair) || pair === 'right angle') return { noun: pair, to: head + 2 };
  if (/^tangent (?:segment|line)$/.test(pair)) return { noun: 'tangent', to: head + 2 };
  if (pair === 'half circle') return { noun: 'semicircle', to: head + 2 };
  if (pair === 'line segment') return { noun: 'segment', to: head + 2 };
  if (token?.lower === 'parallels') return { noun: 'parallels', to: head + 1 };
  const noun = nounOf(model, token?.norm ?? '');
  if (noun !== undefined && isForceNoun(noun)) return forceAt(tokens, head, noun);
  if (noun === 'sum' && /^(?:vector|arrow)$/.test(next?.norm ?? '')) return { noun, to: head + 2 };
  if (noun !== undefined && functionNoun(noun) === noun)
    return {
      noun,
      to: /^(?:curve|graph|function|wave|plot|line|branch)$/.test(next?.norm ?? '') ? head + 2 : head + 1,
    };
  // "A square pyramid", "a quadrilateral prism": what it stands on, no polygon.
  if (
    noun !== undefined &&
    model.isSpace &&
    polygonNouns.has(noun) &&
    (model.own.has(next?.norm ?? '') || /^(?:pyramid|prism|frustum|antiprism|base)$/.test(next?.norm ?? ''))
  )
    return undefined;
  if (noun !== undefined) return noun === 'axis' ? undefined : { noun, to: head + 1 };
  if (!/^(?:area|space|part|piece|bit|zone)$/.test(token?.norm ?? '')) return undefined;
  const isArea =
    /^(?:between|under|underneath|enclosed|bounded|below|that|which)$/.test(next?.lower ?? '') ||
    /^(?:shaded|coloured|colored)$/.test(before?.lower ?? '') ||
    (colours.has(before?.lower ?? '') && next?.lower !== 'of');
  return isArea ? { noun: 'shading', to: head + 1 } : undefined;
};

const special =
  /^(?:decimal|turning|data|starting|inflection|intersection|end|high|low|highest|lowest|crossing|meeting)$/;

/** A verb, or no thing of this figure: "marks the number", "points right", "square units", "its height is 3". */
const isNoThing = (
  model: Model,
  tokens: readonly Token[],
  head: number,
  to: number,
  noun: string,
  before: Before,
): boolean => {
  const [token, next] = [tokens[head], tokens[to]?.lower ?? ''];
  if (noun === 'diagonal' && /^(?:lines?|segments?|strokes?|arrows?|vectors?|edges?|bands?)$/.test(next)) return true;
  const isBare = before.from === head;
  if (isBare && to === head + 1 && /^(?:VERB|AUX)$/.test(token?.pos ?? '')) return true;
  const verbs = /^(?:marks|points|lines|bases|arches|ranges|sets|parts|shapes|faces|figures|units|squares)$/;
  if (isBare && verbs.test(token?.lower ?? '') && /^(?:the|a|an|to|up|down|out|right|left|number)$/.test(next))
    return true;
  const isMeasure =
    /^(?:height|radius|diameter|slant height|slant)$/.test(noun) || (noun === 'base' && !model.own.has(noun));
  if (isMeasure && !isThing(model, tokens, to, before)) return true;
  if (noun === 'point') return special.test(tokens[head - 1]?.lower ?? '');
  const small = before.words.includes('small') || before.words.includes('little');
  return noun === 'square' && (small || /^(?:(?:unit|cm|m|mm|centimetre|metre|centimeter)s?|on|of)$/.test(next));
};

interface Given {
  readonly name: string | undefined;
  readonly entities: readonly Entity[] | undefined;
  readonly to: number;
}

/** A name of several words or signs, such as the formula of a curve: "y_1 + y_2". */
export const longName = (model: Model, tokens: readonly Token[], at: number): Given | undefined => {
  for (const entity of model.entities) {
    const name =
      entity.sort === 'curve' || entity.element?.kind === 'vector'
        ? entity.names.find((one) => /[\s+*/^=]/.test(one))?.replaceAll(/\s/g, '')
        : undefined;
    if (name === undefined) continue;
    let words = '';
    for (let to = at; to < tokens.length && words.length < name.length; to += 1) {
      words += tokens[to]?.text ?? '';
      if (words === name.replaceAll('−', '-')) return { name, entities: [entity], to: to + 1 };
    }
  }
  return undefined;
};

const letter = /^(?![axy]$)\p{Ll}$/u;

/** "The graph of f" where the graphs are called g and h: letters name them, and this one none. */
const isOtherLetter = (model: Model, noun: string, name: string): boolean =>
  letter.test(name) &&
  /^(?:graph|line|angle)$/.test(noun) &&
  standsFor(model, noun).some(({ names }) => names.some((one) => /^\p{L}{1,2}$/u.test(one))) &&
  model.entities.every(({ names }) => !names.some((one) => one === name || one.startsWith(`${name}(`)));

/** The name after a noun: "triangle ABC", "the angle at A", "the graph of f". */
const givenAfter = (model: Model, tokens: readonly Token[], to: number, noun: string): Given => {
  const link = noun === 'graph' ? 'of' : noun.endsWith('angle') && noun !== 'triangle' ? 'at' : undefined;
  const at = link !== undefined && tokens[to]?.lower === link ? to + 1 : to;
  const long = longName(model, tokens, at);
  if (long) return long;
  const next = nameAt(tokens, at);
  if (!next || isArticle(tokens, at) || /^(?:is|at|in|of|on|to|by|it|as|or|if|so|an|be|we|do|no)$/.test(next.name))
    return { name: undefined, entities: undefined, to };
  const entities = /^[a-z]{3,}$/.test(next.name) ? undefined : named(model, noun, next.name);
  const ofX = tokens[next.to]?.text === '(' && tokens[next.to + 1]?.text === 'x' && tokens[next.to + 2]?.text === ')';
  if (entities) return { name: next.name, entities, to: ofX ? next.to + 3 : next.to };
  const isStrange =
    (/^\p{Lu}{1,4}\d?['′]?$/u.test(next.name) && !/^(?:VERB|AUX)$/.test(tokens[at]?.pos ?? '')) ||
    isOtherLetter(model, noun, next.name);
  return isStrange ? { name: next.name, entities, to: next.to } : { name: undefined, entities, to };
};

/** "the segment from A to M", "the height from C". */
const byEnds = (
  model: Model,
  tokens: readonly Token[],
  to: number,
  noun: string,
  found: readonly Entity[],
): { readonly entities: readonly Entity[]; readonly to: number } => {
  if (!/^(?:from|between)$/.test(tokens[to]?.lower ?? '')) return { entities: found, to };
  const [from, end] = [tokens[to + 1]?.text ?? '', tokens[to + 3]?.text ?? ''];
  if (!model.points.has(from)) return { entities: found, to };
  if (noun === 'height' || noun === 'median')
    return { entities: found.filter(({ corners }) => corners.includes(from)), to };
  const isStroke = /^(?:segment|line|side|edge|leg|diagonal|vector|ray)$/.test(noun);
  const stroke =
    isStroke && tokens[to + 2]?.lower === (tokens[to]?.lower === 'from' ? 'to' : 'and')
      ? between(model, from, end)
      : undefined;
  return stroke ? { entities: [stroke], to: to + 4 } : { entities: found, to };
};

const meant = (noun: string, plural: boolean, kin: readonly Entity[], before: Before): readonly Entity[] => {
  const { colour, dash, words, size } = before;
  const sizeOf = (one: Entity): number | undefined => (one.sort === 'angle' ? one.measures.angle : one.measures.length);
  const left = narrowed(looks(kin, colour, dash), words).filter(
    (one) => size === undefined || Math.abs((sizeOf(one) ?? NaN) - size) < 0.06,
  );
  const called = left.filter((one) => coloursOf(one).some((hex) => colourName(hex) === colour));
  const own = !plural && left.length > 1 && called.length > 0 ? called : left;
  return noun === 'curve' && !plural ? bending(own) : own;
};

/** "The point (3, 4)": the one that lies there. */
const pointsAt = (kin: readonly Entity[], { x, y }: Spot): readonly Entity[] =>
  kin.filter(({ places: [place] }) => place && Math.abs(place[0] - x) < 1e-6 && Math.abs(place[1] - y) < 1e-6);

export const open = /^(?:other|remaining|alternate|corresponding|adjacent|opposite|common)$/;

/** "The circle on the left", "the triangle at the top": the side that comes after a noun. */
const placeAfter = (
  tokens: readonly Token[],
  at: number,
): { readonly side: string; readonly to: number } | undefined => {
  const [link, the, far, side] = [0, 1, 2, 3].map((step) => tokens[at + step]?.lower ?? '');
  if (!/^(?:on|at|in)$/.test(link ?? '') || the !== 'the') return undefined;
  const isFar = far === 'far' || far === 'very';
  const word = (isFar ? side : far) ?? '';
  if (!/^(?:left|right|top|bottom)$/.test(word)) return undefined;
  const to = at + (isFar ? 4 : 3);
  const next = tokens[to]?.lower ?? '';
  if (/^(?:of|half|end|part|corner|-)$/.test(next) || isHyphen(tokens[to])) return undefined;
  return { side: word, to: next === 'side' ? to + 1 : to };
};

const outermost = (list: readonly Entity[], side: string): readonly Entity[] => {
  const key = ({ at: [x, y] }: Entity): number =>
    side === 'left' ? -x : side === 'right' ? x : side === 'top' ? -y : y;
  const best = Math.max(...list.map(key));
  return list.filter((one) => key(one) > best - 1);
};

/** Words that end in a noun at `head`, with a name after it. */
export const phraseAt = (model: Model, tokens: readonly Token[], head: number, low: number): Phrase | undefined => {
  const token = tokens[head];
  const found = token?.kind === 'word' ? nounAt(model, tokens, head) : undefined;
  if (!found) return undefined;
  const { noun } = found;
  const before = wordsBefore(tokens, head, low);
  if (isNoThing(model, tokens, head, found.to, noun, before)) return undefined;
  const last = tokens[found.to - 1];
  const plural = last?.lower !== last?.norm;
  const given = givenAfter(model, tokens, found.to, noun);
  const kin = standsFor(model, noun);
  const all = given.entities ?? (given.name === undefined ? meant(noun, plural, kin, before) : []);
  const spot = noun === 'point' && given.name === undefined ? spotAt(tokens, given.to) : undefined;
  const { entities, to } = spot
    ? { entities: pointsAt(kin, spot), to: given.to }
    : given.name === undefined
      ? byEnds(model, tokens, given.to, noun, all)
      : { entities: all, to: given.to };
  const placed = given.name === undefined && !plural && entities.length > 1 ? placeAfter(tokens, to) : undefined;
  const isOpen = before.words.some((word) => open.test(word)) && entities.length !== 1;
  return phraseOf(before.from, placed?.to ?? to, {
    det: before.det,
    count: before.count,
    noun,
    plural,
    colour: before.colour,
    dash: before.dash,
    words: before.words,
    stranger: given.entities ? undefined : given.name,
    name: given.name,
    kin,
    entities: placed ? outermost(entities, placed.side) : isOpen ? [] : entities,
  });
};

/** "AB is a diameter", "OA and OB are radii": what it is said to be, and no measure. */
const isPredicate = (tokens: readonly Token[], to: number, from: number): boolean => {
  if (tokens[to]?.lower === 'of' && tokens[to + 1]?.kind === 'number') return false;
  const before = tokens[from - 1]?.lower ?? '';
  return (
    /^(?:is|are|as|not|also|both|all|isn['’]?t|aren['’]?t)$/.test(before) &&
    /^(?:of|and|or|[.,;:!?]|that|which|in|drawn|$)/.test(tokens[to]?.lower ?? '')
  );
};

/** "The height CF", "the radius r": drawn; "its height is 3": a measure. */
const isThing = (
  model: Model,
  tokens: readonly Token[],
  to: number,
  { colour, dash, words, from }: Before,
): boolean => {
  const next = nameAt(tokens, to);
  if (colour !== undefined || dash !== undefined || words.some((word) => places.has(word))) return true;
  if (next && splitName(next.name, model.points)?.length === 2) return true;
  return (
    tokens[to]?.lower === 'from' ||
    /^(?:meets|cuts|stands|bisects|halves|splits|divides|hits|touches|passes|ends|joins|starts|begins|runs|leads|goes|connects|reaches|falls|drops)$/.test(
      tokens[to]?.lower ?? '',
    ) ||
    (/^(?:is|are)$/.test(tokens[to]?.lower ?? '') &&
      /^(?:perpendicular|parallel|drawn|dashed|dotted|shown|vertical|horizontal|divided|bisected|not)$/.test(
        tokens[to + 1]?.lower ?? '',
      )) ||
    /^(?:meets|cuts|hits|bisects|halves|divides|splits|reaches|touches|onto|perpendicular)$/.test(
      tokens[from - 1]?.lower ?? '',
    ) ||
    tokens[to - 1]?.norm === 'base' ||
    isPredicate(tokens, to, from)
  );
};
