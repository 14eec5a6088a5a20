import type { Point, SceneElement } from '../../../../renderers/scene.js';
import type { Labelled } from './labels.js';
import type { AngleMark, Line } from './marks.js';
import type { NamedSpot } from './names.js';
import { cornersIn, cosineAt, far } from './pixels.js';
import { lengthIn, type Scale } from './scale.js';
import type { Sector } from './strokes.js';

/** The element of a named point: the dot, or else the letter, with the box of the place. */
export const pointOf = ({ at, dot, text, name }: NamedSpot, { toUnits }: Scale): SceneElement => {
  const [x, y] = toUnits(at);
  const base = dot ?? text;
  const fill = dot?.fill ?? dot?.stroke ?? text?.fill;
  return {
    id: base?.id ?? name,
    kind: 'point',
    role: 'mark',
    label: name,
    opacity: 1,
    visible: true,
    box: dot?.box ?? { x: at[0] - 1, y: at[1] - 1, width: 2, height: 2 },
    ...(fill === undefined ? {} : { fill }),
    data: { x, y, ...(dot ? {} : { dot: false }) },
  };
};

export const nameAt = (named: readonly NamedSpot[], at: Point): string | undefined =>
  named.find((one) => far(one.at, at) < 2.5)?.name;

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

const withMeasures = (
  element: SceneElement,
  measures: SceneElement['measures'],
  unit: string | undefined,
  label: string | undefined,
): SceneElement => {
  const { measures: _measures, label: _label, unit: _unit, data: _data, ...rest } = element;
  const extent = element.data?.['extent'];
  const data = {
    ...(typeof extent === 'string' ? { extent } : {}),
    ...(element.data?.['side'] === true ? { side: true } : {}),
  };
  return {
    ...rest,
    data,
    ...(measures ? { measures } : {}),
    ...(unit === undefined ? {} : { unit }),
    ...(label === undefined ? {} : { label }),
  };
};

const areaOf = (path: readonly (readonly [number, number])[]): number =>
  Math.abs(
    path.reduce((sum, [x, y], at) => {
      const [u, v] = path[(at + 1) % path.length] ?? [0, 0];
      return sum + x * v - u * y;
    }, 0),
  ) / 2;

/** What is known of a drawing: the names of its places, its units, and what is written beside what. */
export interface Reading {
  readonly named: readonly NamedSpot[];
  readonly scale: Scale;
  readonly labels: readonly Labelled[];
}

const writtenAt = ({ labels }: Reading, id: string): string | undefined => labels.find(({ to }) => to === id)?.words;

export const strokeOf = (line: SceneElement, reading: Reading): SceneElement => {
  const { named, scale } = reading;
  const [a, b] = line.path ?? [];
  if (!a || !b) return line;
  const [from, to] = [nameAt(named, a), nameAt(named, b)];
  const [p, q] = [scale.toUnits(a), scale.toUnits(b)];
  const said = lengthIn(writtenAt(reading, line.id))?.value;
  const length = scale.size === undefined ? said : Math.hypot(p[0] - q[0], p[1] - q[1]);
  const isWhole = line.data?.['extent'] === 'line';
  const near = said !== undefined && length !== undefined && Math.abs(said / length - 1) < 0.02 ? said : length;
  const slope = Math.abs(p[0] - q[0]) < 1e-6 ? {} : { slope: round((q[1] - p[1]) / (q[0] - p[0])) };
  const measures = { ...(near === undefined || isWhole ? {} : { length: round(near) }), ...slope };
  return withMeasures(line, measures, scale.unit, from !== undefined && to !== undefined ? from + to : undefined);
};

export const polygonOf = (
  polygon: SceneElement,
  { named, scale }: Reading,
  all: readonly SceneElement[],
): SceneElement => {
  const path = cornersIn(polygon);
  const names = path.map((corner) => nameAt(named, corner));
  const places = path.map(scale.toUnits);
  const perimeter = places.reduce((sum, [x, y], at) => {
    const [u, v] = places[(at + 1) % places.length] ?? [x, y];
    return sum + Math.hypot(u - x, v - y);
  }, 0);
  const isShade = polygon.stroke === undefined && all.some((other) => other !== polygon && other.stroke !== undefined);
  const sized = scale.size === undefined ? undefined : { area: round(areaOf(places)), perimeter: round(perimeter) };
  const label = names.every((name) => name !== undefined) ? names.join('') : undefined;
  const made = withMeasures(polygon, sized, scale.unit, label);
  return isShade ? { ...made, data: { ...made.data, type: 'shading' } } : made;
};

export const circleOf = (circle: SceneElement, reading: Reading): SceneElement => {
  const { scale } = reading;
  const radius = scale.size === undefined ? undefined : round((circle.box.width / 2) * scale.size);
  const measures =
    radius === undefined
      ? undefined
      : { radius, area: round(Math.PI * radius ** 2), perimeter: round(2 * Math.PI * radius) };
  return withMeasures(circle, measures, scale.unit, undefined);
};

/** "Sector OAB", after the centre and the ends of its rim. */
export const sectorOf = ({ element, centre, radius, ends, angle }: Sector, { named, scale }: Reading): SceneElement => {
  const names = [centre, ...ends].map((place) => nameAt(named, place));
  const size = scale.size === undefined ? undefined : radius * scale.size;
  const sized = size === undefined ? {} : { radius: round(size), area: round((Math.PI * size ** 2 * angle) / 360) };
  const label = names.every((name) => name !== undefined) ? names.join('') : undefined;
  const made = withMeasures(element, { angle, ...sized }, scale.unit, label);
  return { ...made, kind: 'arc', data: { type: 'sector' } };
};

/** The ends of the lines on which the sides of an angle lie have names. */
export const angleOf = (
  { element, vertex, sides, isRight }: AngleMark,
  reading: Reading,
  lines: readonly Line[],
): SceneElement => {
  const own = nameAt(reading.named, vertex);
  const ends = sides.map((side) => {
    const along = reading.named.filter(
      ({ at, name }) => name !== own && far(at, vertex) > 5 && cosineAt(at, vertex, side) > 0.9995,
    );
    return along.toSorted(
      (a, b) => Number(isEnd(lines, b.at)) - Number(isEnd(lines, a.at)) || far(b.at, vertex) - far(a.at, vertex),
    )[0]?.name;
  });
  const name =
    own !== undefined && ends.every((end) => end !== undefined) ? `${ends[0] ?? ''}${own}${ends[1] ?? ''}` : undefined;
  const words = writtenAt(reading, element.id);
  const said = /^(\d+(?:\.\d+)?) ?°/.exec(words ?? '')?.[1];
  const drawn = (Math.acos(Math.max(-1, Math.min(1, cosineAt(sides[0], vertex, sides[1])))) * 180) / Math.PI;
  const angle = isRight ? 90 : said === undefined ? Math.round(drawn * 10) / 10 : Number(said);
  return {
    ...withMeasures(element, { angle }, undefined, words),
    kind: 'angle',
    data: {
      ...(isRight ? { type: 'right' } : {}),
      ...(name === undefined ? {} : { name }),
      ...(own === undefined ? {} : { vertex: own }),
      arcs: 1,
    },
  };
};

const isEnd = (lines: readonly Line[], at: Point): boolean =>
  lines.some(({ a, b }) => far(a, at) < 2.5 || far(b, at) < 2.5);
