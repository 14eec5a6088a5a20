import type { Landscape } from '../../reading/landscape.js';
import { regionOf, type Region } from './regions.js';
import type { Told } from './told.js';

/** What a mark may be called by its shape. */
const shapes: readonly (readonly [words: RegExp, shape: RegExp])[] = [
  [/^stars?$/, /star/],
  [/^(?:red |black |white )?(?:cross|x)$/, /cross|plus|^x$/],
  [/^triangles?$/, /triangle/],
  [/^diamonds?$/, /diamond/],
  [/^squares?$/, /square/],
];

/** Where a single mark over a field stands that the words name: "the stage", "the star". */
export const markOf = ({ world }: Told, words: string): { readonly x: number; readonly y: number } | undefined => {
  const said = words.toLowerCase().replace(/^(?:the|an?) /, '');
  const shape = shapes.find(([name]) => name.test(said))?.[1];
  const marks = world.reading.plots
    .filter(({ kind, drawn, rows }) => kind === 'point' && drawn === undefined && rows.length === 1)
    .flatMap(({ rows }) => rows)
    .filter(
      ({ series, category, element }) =>
        [series, category].some((name) => name?.toLowerCase() === said) || shape?.test(element.shape ?? '') === true,
    );
  const [mark] = marks;
  return marks.length === 1 && mark?.x !== undefined && mark.y !== undefined ? { x: mark.x, y: mark.y } : undefined;
};

/** The part of the plane that words name, or the place about a mark that they name. */
export const placeOf = (told: Told, field: Landscape, words: string): Region | undefined => {
  const region = regionOf(words, field);
  if (region) return region;
  const mark = markOf(told, words);
  const [spanX, spanY] = [field.x[1] - field.x[0], field.y[1] - field.y[0]];
  return mark && [({ x, y }) => Math.hypot((x - mark.x) / spanX, (y - mark.y) / spanY) < 0.1];
};
