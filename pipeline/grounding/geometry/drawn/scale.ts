import type { Point, SceneElement } from '../../../../renderers/scene.js';
import { plain } from './names.js';
import { far } from './pixels.js';

/** From pixels to the figure's own units, and what they are called. */
export interface Scale {
  readonly toUnits: (place: Point) => readonly [number, number];
  /** Units in a pixel; undefined where nothing tells. */
  readonly size: number | undefined;
  readonly unit: string | undefined;
}

/** A length that is written: "8 cm", "5", "r = 2". */
export const lengthIn = (
  text: string | undefined,
): { readonly value: number; readonly unit: string | undefined } | undefined => {
  const found = /^(?:\p{L}\w* ?= ?)?(\d+(?:[.,]\d+)?)\s*(cm|mm|km|m|dm|in|ft)?$/u.exec(plain(text));
  return found ? { value: Number(found[1]?.replace(',', '.')), unit: found[2] } : undefined;
};

interface Written {
  readonly pixels: number;
  readonly text: string | undefined;
}

const tidy = (value: number): number => Math.round(value * 1e3) / 1e3;

/** What most of the written lengths say that a pixel is; undefined where they do not agree. */
const sizeWritten = (written: readonly Written[]): number | undefined => {
  const ratios = written.flatMap(({ pixels, text }) => {
    const value = lengthIn(text)?.value;
    return value === undefined || value === 0 || pixels < 8 ? [] : [value / pixels];
  });
  const fits = ratios.map((one) => ratios.filter((other) => Math.abs(other / one - 1) < 0.03).length);
  const most = Math.max(...fits);
  return ratios.length === 0 || most < 0.6 * ratios.length ? undefined : ratios[fits.indexOf(most)];
};

/** Two places of which the program tells the coordinates. */
const told = (elements: readonly SceneElement[]): readonly { readonly at: Point; readonly to: Point }[] =>
  elements.flatMap(({ kind, data, path = [], box, encoding }) => {
    const [a, b] = path;
    if (kind === 'segment' && typeof data?.['x1'] === 'number' && a && b)
      return [
        { at: a, to: [data['x1'], Number(data['y1'])] },
        { at: b, to: [Number(data['x2']), Number(data['y2'])] },
      ];
    const corners = kind === 'polygon' || kind === 'rect' ? String(data?.['corners'] ?? '').split(' ') : [];
    if (corners.length > 2 && corners.length <= path.length)
      return corners.map((corner, index) => {
        const [x = 0, y = 0] = corner.split(',').map(Number);
        return { at: path[index] ?? [0, 0], to: [x, y] as const };
      });
    const [x, y] = [encoding?.x ?? data?.['x'], encoding?.y ?? data?.['y']];
    return typeof x === 'number' && typeof y === 'number'
      ? [{ at: [box.x + box.width / 2, box.y + box.height / 2] as const, to: [x, y] as const }]
      : [];
  });

export const scaleOf = (
  elements: readonly SceneElement[],
  written: readonly Written[],
  origin: Point,
  axes: { readonly x: (pixel: number) => number; readonly y: (pixel: number) => number } | undefined,
): Scale => {
  const units = written.flatMap(({ text }) => lengthIn(text)?.unit ?? []);
  const unit = units[0];
  const known = told(elements);
  if (axes) {
    // Numbers beside an axis are near their ticks; where the program tells coordinates, these are exact.
    const shift = (channel: 0 | 1): number => {
      const off = known.map(({ at, to }) => to[channel] - (channel === 0 ? axes.x(at[0]) : axes.y(at[1])));
      const mean = off.reduce((sum, one) => sum + one, 0) / (off.length || 1);
      return off.every((one) => Math.abs(one - mean) < 0.02) && Math.abs(mean) < 0.2 ? mean : 0;
    };
    const [dx, dy] = [shift(0), shift(1)];
    const toUnits = ([x, y]: Point): readonly [number, number] => [tidy(axes.x(x) + dx), tidy(axes.y(y) + dy)];
    return { toUnits, size: Math.abs(axes.x(1) - axes.x(0)), unit };
  }
  const size = sizeWritten(written);
  const [first] = known;
  const last = known.toSorted((a, b) => far(b.at, first?.at ?? b.at) - far(a.at, first?.at ?? a.at))[0];
  const own =
    first && last && far(first.at, last.at) > 10
      ? Math.hypot(first.to[0] - last.to[0], first.to[1] - last.to[1]) / far(first.at, last.at)
      : undefined;
  if (
    first &&
    own !== undefined &&
    (size === undefined ? written.every(({ text }) => lengthIn(text) === undefined) : Math.abs(size / own - 1) < 0.03)
  )
    return {
      toUnits: ([x, y]) => [tidy(first.to[0] + (x - first.at[0]) * own), tidy(first.to[1] - (y - first.at[1]) * own)],
      size: own,
      unit,
    };
  const pixel = size ?? 0.01;
  return { toUnits: ([x, y]) => [tidy((x - origin[0]) * pixel), tidy((origin[1] - y) * pixel)], size, unit };
};
