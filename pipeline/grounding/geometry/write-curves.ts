import type { Feature } from '../../../renderers/scene.js';
import { listOf } from '../language/list.js';
import { said, sentence, type Said } from '../write/said.js';
import { featuresOf, type Thing } from './geometry.js';
import { type Readable, readableIn } from './readable.js';
import { number, type Writing } from './writing.js';

const spotIn =
  ({ place }: Readable) =>
  ({ x = 0, y = 0 }: Feature): string =>
    `(${number(place('x', x))}, ${number(place('y', y))})`;

/** Too many places of one kind are a pattern, not a list. */
const few = (features: readonly Feature[], most = 6): readonly Feature[] => (features.length > most ? [] : features);

const lineOf = ({ slope = 0, y = 0 }: Feature): string => {
  const front = slope === 1 ? 'x' : slope === -1 ? '−x' : `${number(slope)}x`;
  return y === 0 ? `y = ${front}` : `y = ${front} ${y < 0 ? '−' : '+'} ${number(Math.abs(y))}`;
};

const parts = (thing: Thing, readable: Readable): string[] => {
  const spot = spotIn(readable);
  const [atX, atY] = [
    (value: number): string => number(readable.place('x', value)),
    (value: number): string => number(readable.place('y', value)),
  ];
  const of = (kind: Feature['kind']): readonly Feature[] => few(featuresOf(thing, kind));
  const places = (kind: Feature['kind'], one: string, many: string): string[] => {
    const found = of(kind);
    return found.length === 0 ? [] : [`has ${found.length === 1 ? one : many} at ${listOf(found.map(spot))}`];
  };
  const roots = of('root');
  const [intercept] = of('y-intercept');
  const vertical = of('vertical-asymptote');
  const level = of('horizontal-asymptote');
  const oblique = of('oblique-asymptote');
  return [
    ...(roots.length === 0 ? [] : [`meets the x-axis at ${listOf(roots.map(({ x = 0 }) => `x = ${atX(x)}`))}`]),
    ...(intercept?.y === undefined ? [] : [`meets the y-axis at y = ${atY(intercept.y)}`]),
    ...places('maximum', 'a maximum', 'maxima'),
    ...places('minimum', 'a minimum', 'minima'),
    ...places('inflection', 'an inflection point', 'inflection points'),
    ...places('hole', 'a hole', 'holes'),
    ...(vertical.length === 0
      ? []
      : [
          `has the vertical ${vertical.length === 1 ? 'asymptote' : 'asymptotes'} ${listOf(vertical.map(({ x = 0 }) => `x = ${atX(x)}`))}`,
        ]),
    ...(level.length === 0
      ? []
      : [
          `has the horizontal ${level.length === 1 ? 'asymptote' : 'asymptotes'} ${listOf(level.map(({ y = 0 }) => `y = ${atY(y)}`))}`,
        ]),
    ...(oblique.length === 0
      ? []
      : [`has the oblique ${oblique.length === 1 ? 'asymptote' : 'asymptotes'} ${listOf(oblique.map(lineOf))}`]),
    ...(thing.element.measures?.slope === undefined ? [] : [`has the slope ${number(thing.element.measures.slope)}`]),
  ];
};

/** "The graph of f meets the x-axis at x = 1 and x = 3, has a minimum at (2, −1)…" */
export const curveSentences = ({ geometry, about }: Writing): Said[] =>
  geometry.things.flatMap((thing) => {
    if (thing.noun !== 'curve' || thing.phrase === undefined) return [];
    const found = parts(thing, readableIn(geometry));
    if (found.length === 0) return [];
    return [
      sentence(
        said(
          `${thing.phrase} ${listOf(found.length > 3 ? found.slice(0, 2) : found)}${found.length > 3 ? `; it ${listOf(found.slice(2))}` : ''}`,
          [...about('feature', thing), ...about('measure', thing)],
        ),
      ),
    ];
  });

/** "The graph of f and the line t meet at (1, 2)." */
export const meetingSentences = ({ geometry, about }: Writing): Said[] => {
  const seen = new Set<string>();
  return geometry.things.flatMap((thing) =>
    geometry.things.flatMap((other) => {
      const key = [thing.id, other.id].toSorted().join(' ');
      const places = few(featuresOf(thing, 'intersection').filter((feature) => feature.with === other.id));
      if (places.length === 0 || seen.has(key) || thing.phrase === undefined || other.phrase === undefined) return [];
      seen.add(key);
      return [
        sentence(
          said(
            `${thing.phrase} and ${other.phrase} meet at ${listOf(places.map(spotIn(readableIn(geometry))))}`,
            about('feature', thing).filter((id) => about('feature', other).includes(id)),
          ),
        ),
      ];
    }),
  );
};
