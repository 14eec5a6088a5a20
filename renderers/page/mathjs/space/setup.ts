import { defineDrawing, type DrawingFunction, Mistake } from '../figure.js';
import { numberOption, textOption } from '../look.js';
import type { ProjectionKind } from './projection.js';
import { spotOption } from './read.js';
import { type HiddenStyle, startSpace } from './state.js';

const kinds: readonly ProjectionKind[] = ['oblique', 'isometric', 'dimetric', 'axonometric', 'perspective'];
const styles: readonly HiddenStyle[] = ['dashed', 'none', 'solid'];

const chosen = <T extends string>(text: string | undefined, option: string, names: readonly T[]): T | undefined => {
  if (text === undefined) return undefined;
  const found = names.find((name) => name === text);
  if (!found) throw new Mistake(`${option} is one of ${names.join(', ')}, not "${text}"`);
  return found;
};

const spaceFunction = defineDrawing({
  name: 'space',
  signature: 'space({projection, azimuth, elevation, angle, ratio, distance, hidden, at})',
  about:
    'Begins a picture of space for what comes after: x to the right, y away, z up. `projection` is `"axonometric"` (with `azimuth` and `elevation` of the eye in degrees), `"oblique"` (with the `angle` and `ratio` of lines that go away), `"isometric"`, `"dimetric"` or `"perspective"` (`distance` of the eye from the origin). `hidden` lines are `"dashed"`, `"none"` or `"solid"`. `at` is where its origin stands in the figure, for several pictures side by side.',
  example:
    'space({projection: "oblique", angle: 45, ratio: 0.5})\ncuboid(3, 3, 3)\nspace({projection: "isometric", at: [8, 0]})\ncuboid(3, 3, 3)',
  draw: (given, figure) => {
    given.allow('projection', 'azimuth', 'elevation', 'angle', 'ratio', 'distance', 'hidden', 'at');
    const kind = chosen(textOption(given, 'projection'), 'projection', kinds);
    const numbers = Object.fromEntries(
      (['azimuth', 'elevation', 'angle', 'ratio', 'distance'] as const).flatMap((name) => {
        const value = numberOption(given, name);
        return value === undefined ? [] : [[name, value]];
      }),
    );
    startSpace(
      figure,
      { ...(kind === undefined ? {} : { kind }), ...numbers },
      spotOption(given, 'at'),
      chosen(textOption(given, 'hidden'), 'hidden', styles),
    );
    return undefined;
  },
});

export const setupFunctions: readonly DrawingFunction[] = [spaceFunction];
