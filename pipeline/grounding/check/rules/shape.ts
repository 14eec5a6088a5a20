import { looksByName } from '../../reading/looks.js';
import { finding, isDenied } from '../finding.js';
import type { Finding } from '../mention.js';
import { ownersOf } from '../owners.js';
import type { Rule } from '../rule.js';
import type { Token } from '../token.js';
import type { World } from '../world.js';

const words: Readonly<Record<string, RegExp>> = {
  circle: /circle/,
  square: /square/,
  triangle: /triangle/,
  diamond: /diamond/,
  cross: /cross|plus|x/,
  star: /star/,
  pentagon: /pentagon/,
  hexagon: /hexagon/,
};

const shapeNoun = /^(circle|square|triangle|diamond|crosse|star|pentagon|hexagon)s$/;
const shapeWords: Readonly<Record<string, string>> = {
  circular: 'circle',
  round: 'circle',
  triangular: 'triangle',
  plus: 'cross',
  x: 'cross',
};
const markerNouns = new Set('marker markers symbol symbols point points dot dots glyph glyphs'.split(' '));
/** Before the noun of a marker: "diamond-shaped", "cross-style data". */
const betweenWords = new Set(['-', 'shaped', 'style', 'styles', 'styled', 'data']);

/** "circles", "square markers", "triangular points", "diamond-shaped markers". */
const shapeAt = (tokens: readonly Token[], at: number): string | undefined => {
  const word = tokens[at]?.lower ?? '';
  const plural = shapeNoun.exec(word)?.[1];
  if (plural !== undefined) return plural === 'crosse' ? 'cross' : plural;
  const shape = shapeWords[word] ?? word;
  if (!(shape in words)) return undefined;
  for (let index = at + 1; index < at + 4; index++) {
    const next = tokens[index]?.lower ?? '';
    if (markerNouns.has(next)) return shape;
    if (!betweenWords.has(next)) return undefined;
  }
  return undefined;
};

/** "downward triangles", "inverted triangle markers": which way they point. */
const isTurned = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:down|downwards?|inverted|upside)$/.test(lower));

const shapesOf = (world: World, label: string): readonly string[] =>
  world.reading.plots
    .filter(({ kind }) => kind === 'point')
    .flatMap((plot) => looksByName(plot, 'series').get(label)?.shapes ?? []);

/** "Squares are carnivores", "triangles for Leeds": the symbols of a series. */
export const shapeRule: Rule = (clause, world) => {
  const { tokens } = clause.sentence;
  const places: number[] = [];
  for (let at = clause.from; at < clause.to; at++) if (shapeAt(tokens, at) !== undefined) places.push(at);
  return places.flatMap((at): Finding[] => {
    const word = shapeAt(tokens, at);
    const shape =
      word === 'triangle' && isTurned(tokens, at) ? /triangle-down/ : word === undefined ? undefined : words[word];
    const token = tokens[at];
    if (!shape || !token) return [];
    // "two giant stars", of "Giant": things of that kind, whatever they are drawn as.
    if (word === 'star' && clause.mentions.some((one) => one.type === 'name' && one.to === at)) return [];
    const { lower, start, end } = token;
    const mention = { type: 'quote' as const, text: lower, from: at, to: at + 1, start, end, used: false };
    const shapes = ownersOf(clause, mention).flatMap((owner) =>
      owner.type === 'name' ? owner.refs.flatMap(({ label }) => shapesOf(world, label)) : [],
    );
    if (shapes.length === 0) return [];
    return [
      finding([mention], shapes.some((one) => shape.test(one)) !== isDenied(clause, mention), lower, shapes[0] ?? null),
    ];
  });
};
