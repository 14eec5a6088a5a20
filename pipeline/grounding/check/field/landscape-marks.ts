import type { Landscape } from '../../reading/landscape.js';
import type { Row } from '../../reading/reading.js';
import { regionOf, type Region } from './regions.js';
import type { World } from '../world.js';
import type { Told } from './told.js';

/** What a mark may be called by its shape. */
const shapes: readonly (readonly [words: RegExp, shape: RegExp])[] = [
  [/^stars?$/, /star/],
  [/^(?:red |black |white )?(?:cross|x)$/, /cross|plus|^x$/],
  [/^triangles?$/, /triangle/],
  [/^diamonds?$/, /diamond/],
  [/^squares?$/, /square/],
];

interface Mark {
  readonly x: number;
  readonly y: number;
}

const middle = ({ box }: { readonly box: Row['element']['box'] }): readonly [number, number] => [
  box.x + box.width / 2,
  box.y + box.height / 2,
];

/** How far a name may stand from the mark that it is written beside. */
const beside = 70;

/** A mark that is called by the words written beside it, and to which no other such words are nearer. */
const writtenMark = (world: World, said: string, marks: readonly Row[]): Row | undefined => {
  const named = world.reading.texts.filter(({ text }) => text?.trim().toLowerCase() === said);
  const [name] = named;
  if (!name || named.length > 1) return undefined;
  const [x, y] = middle(name);
  const near = marks
    .map((row) => ({ row, far: Math.hypot(middle(row.element)[0] - x, middle(row.element)[1] - y) }))
    .sort((a, b) => a.far - b.far);
  const [first, second] = near;
  return first && first.far < beside && (second === undefined || second.far > first.far * 1.5) ? first.row : undefined;
};

/** Where a single mark over a field stands that the words name: "the stage", "the star". */
export const markOf = (told: Told, words: string): Mark | undefined => {
  const said = words.toLowerCase().replace(/^(?:the|an?) /, '');
  // "from the power plant": as many of the words as are a name.
  return (
    markNamed(told.world, said) ?? (said.includes(' ') ? markNamed(told.world, said.replace(/ .*$/, '')) : undefined)
  );
};

/** The single mark that has a name, or a shape. */
export const markNamed = (world: World, name: string): Mark | undefined => {
  const said = name.toLowerCase();
  const shape = shapes.find(([words]) => words.test(said))?.[1];
  const all = world.reading.plots
    .filter(({ kind, drawn, rows }) => kind === 'point' && drawn === undefined && rows.length <= 12)
    .map(({ rows }) => rows);
  const marks = all
    .flatMap((rows) => (rows.length === 1 ? rows : []))
    .filter(
      ({ series, category, element }) =>
        [series, category].some((own) => own?.toLowerCase() === said) || shape?.test(element.shape ?? '') === true,
    );
  const mark = marks.length === 0 ? writtenMark(world, said, all.flat()) : marks.length === 1 ? marks[0] : undefined;
  return mark?.x !== undefined && mark.y !== undefined ? { x: mark.x, y: mark.y } : undefined;
};

/** The part of the plane that words name, or the place about a mark that they name. */
export const placeOf = (told: Told, field: Landscape, words: string): Region | undefined => {
  const region = regionOf(words, field);
  if (region) return region;
  const mark = markOf(told, words);
  const [spanX, spanY] = [field.x[1] - field.x[0], field.y[1] - field.y[0]];
  return mark && [({ x, y }) => Math.hypot((x - mark.x) / spanX, (y - mark.y) / spanY) < 0.1];
};
