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
const markerNoun = /^(?:markers?|symbols?|points?|dots?|glyphs?)$/;

/** "circles", "square markers", "triangular points", "diamond-shaped markers". */
const shapeAt = (tokens: readonly Token[], at: number): string | undefined => {
  const word = tokens[at]?.lower ?? '';
  const plural = shapeNoun.exec(word)?.[1];
  if (plural !== undefined) return plural === 'crosse' ? 'cross' : plural;
  const next = tokens.slice(at + 1, at + 4).map(({ lower }) => lower);
  const end = next.findIndex((one) => markerNoun.test(one));
  const isShape = end >= 0 && next.slice(0, end).every((one) => /^(?:-|shaped|style|style[sd]|data)$/.test(one));
  const shape = shapeWords[word] ?? word;
  return isShape && shape in words ? shape : undefined;
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
  return tokens.slice(clause.from, clause.to).flatMap(({ lower, start, end }, index): Finding[] => {
    const at = clause.from + index;
    const word = shapeAt(tokens, at);
    const shape =
      word === 'triangle' && isTurned(tokens, at) ? /triangle-down/ : word === undefined ? undefined : words[word];
    if (!shape) return [];
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
