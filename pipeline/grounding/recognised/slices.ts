import { distance } from '../../../renderers/circuit/distance.js';
import type { Legend, Point, Relation, Scene, SceneElement } from '../../../renderers/scene.js';
import { legendFor, type Swatch, swatchesIn } from './swatches.js';
import { centreOf, numberIn, pathOf, type Sketch } from './shapes.js';

/** A part of a disc, or of a ring: how much of a turn it takes, and the middle of that, in turns from the top. */
interface Sector {
  readonly element: SceneElement;
  readonly turns: number;
  readonly middle: number;
}

const turnOf = ([cx, cy]: Point, [x, y]: Point): number => (Math.atan2(x - cx, cy - y) / (2 * Math.PI) + 1) % 1;

/** A corner that all outlines have. */
const sharedCorner = (outlines: readonly SceneElement[]): Point | undefined =>
  pathOf(outlines[0] as SceneElement).find((corner) =>
    outlines.every((other) => pathOf(other).some((point) => distance(point, corner) < 1.5)),
  );

/** The middle of all that is drawn: of a ring. */
const sharedCentre = (outlines: readonly SceneElement[]): Point => {
  const all = outlines.flatMap((outline) => [...pathOf(outline)]);
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
};

const sectorOf = (element: SceneElement, centre: Point, rim: number): Sector | undefined => {
  const arc = pathOf(element).filter((point) => Math.abs(distance(point, centre) - rim) < 0.03 * rim);
  if (arc.length < 3) return undefined;
  const turns = arc.map((point) => turnOf(centre, point)).toSorted((a, b) => a - b);
  // All around but for the widest gap between two places of the rim.
  const gaps = turns.map((turn, index) => ({
    from: turn,
    gap: (turns[index + 1] ?? (turns[0] ?? 0) + 1) - turn,
  }));
  const widest = gaps.reduce((best, one) => (one.gap > best.gap ? one : best));
  const span = 1 - widest.gap;
  return { element, turns: span, middle: (widest.from + widest.gap + span / 2) % 1 };
};

const sectorsIn = ({ closed }: Sketch): { sectors: Sector[]; centre: Point; rim: number } | undefined => {
  const outlines = closed.filter(
    ({ kind, fill, path }) => kind !== 'rect' && fill !== undefined && (path?.length ?? 0) > 5,
  );
  if (outlines.length < 2) return undefined;
  const corner = sharedCorner(outlines);
  const centre = corner ?? sharedCentre(outlines);
  const rim = Math.max(...outlines.flatMap((one) => pathOf(one).map((point) => distance(point, centre))));
  const sectors = outlines.flatMap((one) => sectorOf(one, centre, rim) ?? []);
  const all = sectors.reduce((sum, { turns }) => sum + turns, 0);
  return sectors.length === outlines.length && Math.abs(all - 1) < 0.03 ? { sectors, centre, rim } : undefined;
};

/** The words on a sector, or outside at its middle. */
const wordsAt = (
  texts: readonly SceneElement[],
  sectors: readonly Sector[],
  centre: Point,
  rim: number,
): ReadonlyMap<Sector, SceneElement[]> => {
  const found = new Map<Sector, SceneElement[]>();
  for (const text of texts) {
    const place = centreOf(text.box);
    const reach = distance(place, centre);
    if (reach > 1.5 * rim || reach < 0.1 * rim) continue;
    const turn = turnOf(centre, place);
    const sector = sectors.find(({ middle, turns }) => {
      const off = Math.abs(((turn - middle + 1.5) % 1) - 0.5);
      return off < turns / 2;
    });
    if (sector) found.set(sector, [...(found.get(sector) ?? []), text]);
  }
  return found;
};

interface Named {
  readonly sector: Sector;
  readonly name: string | undefined;
  readonly stated: number | undefined;
  readonly words: readonly SceneElement[];
}

/** "Rent 20%", "Rent (20)", "Rent: 20": a name with a number. */
const both = /^(.*\p{L}.*?)[\s:–—-]*\(?\s*([\d.,]+)\s*%?\)?$/u;

const named = (sector: Sector, words: readonly SceneElement[], swatches: readonly Swatch[]): Named => {
  const own = words.map(({ text }) => (text ?? '').replaceAll(/\s+/g, ' ').trim());
  const swatch = swatches.find(({ fill }) => fill === sector.element.fill);
  const told = [...own, ...(swatch ? [swatch.label] : [])];
  const number = told
    .map((text) => numberIn(text) ?? numberIn(both.exec(text)?.[2]))
    .find((value) => value !== undefined);
  const name = told
    .filter((text) => /\p{L}/u.test(text) && numberIn(text) === undefined)
    .map((text) => both.exec(text)?.[1]?.trim() ?? text)[0];
  return { sector, name, stated: number, words };
};

/** What is written is as much of the whole as the sector is of the disc. */
const valuesOf = (all: readonly Named[]): number[] => {
  const stated = all.map((one) => one.stated ?? NaN);
  const sum = stated.reduce((total, value) => total + value, 0);
  const fits = all.every(({ sector }, index) => Math.abs((stated[index] ?? NaN) / sum - sector.turns) < 0.025);
  return fits ? stated : all.map(({ sector }) => Math.round(sector.turns * 1000) / 10);
};

/** Sectors that make a disc, or a ring, each with a name, as the slices of a pie. */
export const pieIn = (sketch: Sketch): Scene | undefined => {
  const { scene } = sketch;
  const found = sectorsIn(sketch);
  if (!found) return undefined;
  const { sectors, centre, rim } = found;
  const swatches = swatchesIn(sketch, new Set(sectors.map(({ element }) => element)));
  const entries = new Set(swatches.map(({ text }) => text));
  const words = wordsAt(
    sketch.texts.filter((text) => !entries.has(text)),
    sectors,
    centre,
    rim,
  );
  const all = sectors.map((sector) => named(sector, words.get(sector) ?? [], swatches));
  if (all.some(({ name }) => name === undefined) || new Set(all.map(({ name }) => name)).size < all.length)
    return undefined;
  const values = valuesOf(all);
  const by = new Map(all.map((one, index) => [one.sector.element.id, { ...one, value: values[index] ?? 0 }]));
  const legend = legendFor(swatches, 'legend-1');
  const used = new Set(swatches.map(({ symbol }) => symbol.id));
  const texts = new Set(swatches.map(({ text }) => text.id));
  const relations: Relation[] = all.flatMap(({ sector, words: own }) =>
    own.map(({ id }): Relation => ({ kind: 'labels', from: id, to: sector.element.id })),
  );
  return {
    ...scene,
    elements: scene.elements.map((element): SceneElement => {
      const slice = by.get(element.id);
      if (slice)
        return {
          ...element,
          kind: 'slice',
          group: 'panel-1',
          layer: 'layer-1',
          label: slice.name ?? '',
          encoding: { theta: slice.value, color: slice.name ?? '' },
        };
      if (used.has(element.id)) return { ...element, role: 'legend-symbol' };
      return texts.has(element.id) ? { ...element, role: 'legend-label' } : element;
    }),
    groups: [
      {
        id: 'panel-1',
        kind: 'panel',
        box: { x: centre[0] - rim, y: centre[1] - rim, width: 2 * rim, height: 2 * rim },
      },
    ],
    layers: [{ id: 'layer-1', kind: 'slice', group: 'panel-1', fields: {}, count: sectors.length }],
    legends: legend ? [legend satisfies Legend] : [],
    relations,
  };
};
