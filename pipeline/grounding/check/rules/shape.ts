import { looksByName } from '../../reading/looks.js';
import { finding, isDenied } from '../finding.js';
import type { Finding } from '../mention.js';
import { ownersOf } from '../owners.js';
import type { Rule } from '../rule.js';
import type { World } from '../world.js';

const words: Readonly<Record<string, RegExp>> = {
  circle: /circle/,
  square: /square/,
  triangle: /triangle/,
  diamond: /diamond/,
  cross: /cross|plus|x/,
  star: /star/,
};

const shapeNoun = /^(circle|square|triangle|diamond|crosse|star)s$/;

const shapesOf = (world: World, label: string): readonly string[] =>
  world.reading.plots
    .filter(({ kind }) => kind === 'point')
    .flatMap((plot) => looksByName(plot, 'series').get(label)?.shapes ?? []);

/** "Squares are carnivores", "triangles for Leeds": the symbols of a series. */
export const shapeRule: Rule = (clause, world) => {
  const { tokens } = clause.sentence;
  return tokens.slice(clause.from, clause.to).flatMap(({ lower, start, end }, index): Finding[] => {
    const found = shapeNoun.exec(lower)?.[1];
    const word = found === 'crosse' ? 'cross' : found;
    const shape = word === undefined ? undefined : words[word];
    if (word === undefined || !shape) return [];
    const at = clause.from + index;
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
