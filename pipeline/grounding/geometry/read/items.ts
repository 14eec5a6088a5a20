import type { Token } from '../../check/token.js';
import { nothingBefore, wordsBefore } from './before.js';
import type { Model } from './entity.js';
import { type Item, type Phrase, phraseOf } from './item.js';
import { named } from './names.js';
import { levelAt, numberAt, spotAt } from './numbers.js';
import { isUnit } from './written-units.js';
import { longName, phraseAt } from './phrase.js';
import { adjectives, colourAt, colours, dashes, extremes, isArticle, isHyphen, nameAt, places } from './words.js';

const goes =
  /^(?:passes|goes|runs|starts|begins|ends|rises|falls|crosses|cuts|meets|touches|lies|stays|reaches|opens|turns|bends|climbs|drops|has|points|leads|hits|peaks|dips)$/;

const pronouns = new Set(['it', 'they', 'them', 'both', 'each', 'itself']);

/** "it", "both", "the upper one", "the lower": what it stands for is found later. */
const pronounAt = (tokens: readonly Token[], at: number, low: number): Phrase | undefined => {
  const { lower = '' } = tokens[at] ?? {};
  const [before, next] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]?.lower ?? '.'];
  const isHeadless =
    (places.has(lower) ||
      (lower.endsWith('er') && extremes.has(lower) && !/^(?:is|are)$/.test(tokens[at - 2]?.lower ?? ''))) &&
    before === 'the' &&
    !/^(?:on|to|at|from|in|towards?|of)$/.test(tokens[at - 2]?.lower ?? '') &&
    /^(?:called|named|is|are|lies|has|,|;|\.|meets|at|with|labelled)$/.test(next);
  const isSome =
    /^(?:two|three|four)$/.test(lower) &&
    before === 'the' &&
    /^(?:is|are|have|meet|cross|intersect|touch|do|lie|share|run|form|make|coincide|differ|overlap)$/.test(next);
  const isOne =
    /^ones?$/.test(lower) && (colours.has(before) || adjectives.has(before) || Object.hasOwn(dashes, before));
  // "Only one diagonal", "the one red line": a number.
  // In "the blue one passes" a verb looks like a noun.
  const isVerbal = isOne && goes.test(next);
  if (lower === 'one' && (before === 'only' || (!isVerbal && /^(?:NOUN|ADJ)$/.test(tokens[at + 1]?.pos ?? ''))))
    return undefined;
  if (lower === 'each' && next === 'other') return undefined;
  // "The one in blue".
  const coloured = /^ones?$/.test(lower) && before === 'the' && next === 'in' ? colourAt(tokens, at + 2) : undefined;
  if (coloured)
    return phraseOf(at - 1, coloured.to, {
      det: 'pronoun',
      noun: lower,
      plural: lower === 'ones',
      colour: coloured.colour,
    });
  // "The ladder itself" is the ladder.
  if (lower === 'itself' && !/^(?:to|of|with|by|in|on)$/.test(before)) return undefined;
  if (!isHeadless && !isOne && !isSome && !pronouns.has(lower)) return undefined;
  const words = isHeadless
    ? wordsBefore(tokens, at + 1, low)
    : isOne
      ? wordsBefore(tokens, at, low)
      : nothingBefore(at);
  return phraseOf(words.from, at + 1, {
    det: 'pronoun',
    count: lower === 'both' ? 2 : undefined,
    noun: isHeadless ? 'one' : isSome ? 'they' : lower,
    plural: isSome || /^(?:they|them|both|ones)$/.test(lower),
    colour: words.colour,
    dash: words.dash,
    words: words.words,
  });
};

/** Everything in a sentence that stands for something in the figure. */
export const itemsIn = (model: Model, tokens: readonly Token[], text: string): Item[] => {
  const items: Item[] = [];
  let low = 0;
  let isQuoted = false;
  for (let at = 0; at < tokens.length;) {
    if (/^[“”"]$/.test(tokens[at]?.text ?? '')) isQuoted = !isQuoted;
    if (isQuoted) {
      at += 1;
      continue;
    }
    const found =
      imageAt(model, tokens, at) ??
      spotAt(tokens, at) ??
      levelAt(tokens, at) ??
      phraseAt(model, tokens, at, Math.max(low, lowest(items))) ??
      bareName(model, tokens, at);
    if (found) {
      // A number that counts a noun is taken by the noun.
      while ((items.at(-1)?.to ?? 0) > found.from) items.pop();
      items.push(found);
      low = found.to;
      at = found.to;
      continue;
    }
    const isBoth = tokens[at]?.lower === 'both' && bareName(model, tokens, at + 1) !== undefined;
    const some = isBoth ? undefined : pronounAt(tokens, at, low);
    const number = some?.plural === true || some?.noun === 'one' ? undefined : numberAt(tokens, at, text);
    const pronoun = number ? undefined : some;
    if (number && number.from >= low) items.push(number);
    if (pronoun) {
      items.push(pronoun);
      low = pronoun.to;
    }
    at = Math.max(number?.to ?? 0, pronoun?.to ?? 0, at + 1);
  }
  return items;
};

/** Numbers before a noun may still count it. */
export const lowest = (items: readonly Item[]): number => {
  for (let at = items.length - 1; at >= 0; at--) if (items[at]?.type !== 'number') return items[at]?.to ?? 0;
  return 0;
};

/** "The image of B": B′, where points with primes are drawn. */
const imageAt = (model: Model, tokens: readonly Token[], at: number): Phrase | undefined => {
  if (tokens[at]?.lower !== 'image' || tokens[at - 1]?.lower !== 'the' || tokens[at + 1]?.lower !== 'of')
    return undefined;
  if (/^(?:is|are|as|not)$/.test(tokens[at - 2]?.lower ?? '')) return undefined;
  const to = /^(?:point|vertex|corner)$/.test(tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2;
  const given = nameAt(tokens, to);
  const point = given && ["'", '′', '’'].map((prime) => model.points.get(`${given.name}${prime}`)).find(Boolean);
  // "The image of B(5, 1)": the place is of B.
  if (!given || !point || tokens[given.to]?.text === '(') return undefined;
  return phraseOf(at - 1, given.to, {
    det: 'the',
    noun: 'point',
    name: point.names[0],
    kin: [point],
    entities: [point],
  });
};

const bareName = (model: Model, tokens: readonly Token[], at: number): Phrase | undefined => {
  const long = longName(model, tokens, at);
  if (long?.entities) return phraseOf(at, long.to, { name: long.name, entities: long.entities });
  const token = tokens[at];
  const isAngle = token?.text === '∠';
  const found = nameAt(tokens, isAngle ? at + 1 : at);
  if (!found || (!isAngle && isArticle(tokens, at))) return undefined;
  const { name, to } = found;
  // "S-shaped".
  if (isHyphen(tokens[to]) && /^(?:shaped?|like|form|type)$/.test(tokens[to + 1]?.lower ?? '')) return undefined;
  if (/^[a-z]$/.test(name) && (/^[xy]$/.test(name) || tokens[at - 1]?.kind === 'number')) return undefined;
  // "8 AU", "20 N": a unit.
  if (tokens[at - 1]?.kind === 'number' && (name === model.unit || isUnit(model, name))) return undefined;
  const lower = name === name.toLowerCase();
  if (lower && name.length > 2 && !/^\p{Ll}_/u.test(name)) return undefined;
  const entities = isAngle
    ? named(model, 'angle', name)
    : lower
      ? model.entities.filter(({ names, sort }) => names.includes(name) && sort !== 'mark')
      : named(model, '', name);
  const isStranger =
    entities === undefined &&
    /^\p{Lu}{1,2}['′]?$/u.test(name) &&
    name !== 'I' &&
    name !== 'A' &&
    name !== model.unit &&
    (at > 0 || /^(?:is|lies|and|has)$/.test(tokens[to]?.lower ?? ''));
  if ((entities === undefined || (lower && entities.length === 0)) && !isStranger) return undefined;
  let end = to;
  if (lower && tokens[end]?.text === '(' && tokens[end + 1]?.text === 'x' && tokens[end + 2]?.text === ')') end += 3;
  return phraseOf(at, end, {
    noun: isAngle ? 'angle' : '',
    stranger: isStranger ? name : undefined,
    name,
    entities: entities ?? [],
  });
};
