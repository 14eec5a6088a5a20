import type { Scalar, Scene, SceneElement } from '../../scene.js';
import type { AppearanceReading } from './appearance.js';
import { datumOf, type Item, type Scale } from './scenegraph.js';
import { sameValue, scalarOf } from './value.js';

const exact = 1e-3;

/** The field whose scaled value is what is measured of every item. */
const fieldOn = (
  items: readonly Item[],
  fields: readonly string[],
  scales: readonly Scale[],
  agrees: (item: Item, at: number) => boolean,
): string | undefined =>
  fields.find((field) =>
    scales.some((scale) =>
      items.every((item) => {
        const value = datumOf(item)?.[field];
        const at = value === undefined || value === null ? Number.NaN : Number(scale(value));
        return Number.isFinite(at) && agrees(item, at);
      }),
    ),
  );

const isTurn = (scale: Scale): boolean => {
  const range = scale.range().map(Number);
  const span = Math.abs((range.at(-1) ?? 0) - (range[0] ?? 0));
  return span > 3 && span < 2 * Math.PI + exact;
};

const nearAngle = (a: number, b: number): boolean => Math.abs(Math.sin((a - b) / 2)) < exact;

/** Angles are counted from the right, as the cosine has them, or from the top. */
const starts = [0, Math.PI / 2] as const;

/**
 * Vertices of a line, or points, around a centre: one scale turned their field into an angle, another into a distance.
 * Vega has no such marks; programs compute the two sides by themselves.
 */
export const readRound = (
  items: readonly Item[],
  scales: readonly Scale[],
  fields: readonly string[],
  size: { readonly width: number; readonly height: number },
): readonly AppearanceReading[] => {
  const turns = scales.filter(isTurn);
  if (items.length < 3 || turns.length === 0) return [];
  const centres = [
    [0, 0],
    [size.width / 2, size.height / 2],
  ] as const;
  for (const [cx, cy] of centres) {
    const [dx, dy] = [(item: Item) => (item.x ?? 0) - cx, (item: Item) => (item.y ?? 0) - cy];
    const radius = fieldOn(items, fields, scales, (item, at) => Math.abs(Math.hypot(dx(item), dy(item)) - at) < exact);
    if (radius === undefined) continue;
    for (const start of starts) {
      const theta = fieldOn(items, fields, turns, (item, at) =>
        // The centre has every angle.
        Math.hypot(dx(item), dy(item)) < exact ? true : nearAngle(Math.atan2(dy(item), dx(item)) + start, at),
      );
      if (theta === undefined || theta === radius) continue;
      return [
        { channel: 'theta', field: theta, read: (item) => scalarOf(datumOf(item)?.[theta]) },
        { channel: 'radius', field: radius, read: (item) => scalarOf(datumOf(item)?.[radius]) },
      ];
    }
  }
  return [];
};

const isValue = (text: string, value: Scalar): boolean =>
  typeof value === 'number' &&
  Number(text.replace(/[^\d.eE-]/g, '') || Number.NaN) === value &&
  !/\p{L}{2}/u.test(text);

/** What is written beside a sector, without its value: "Sat" of "Sat 30". */
const wordsOn = (texts: readonly string[], value: Scalar): string | undefined => {
  const names = texts.filter((text) => !isValue(text, value));
  const bare = names.map((text) =>
    text.replace(new RegExp(`[\\s:(–-]*\\b${String(value)}\\b[^\\p{L}]*$`, 'u'), '').trim(),
  );
  return bare.find((text) => text !== '');
};

/** Sectors whose length shows a value are bars around a centre, whether or not their angles show it as well. */
export const withSectors = (scene: Scene): Scene => {
  const byId = new Map(scene.elements.map((element) => [element.id, element]));
  const texts = new Map<string, string[]>();
  for (const { kind, from, to } of scene.relations) {
    const text = byId.get(from);
    if (kind === 'labels' && text?.visible && text.text) texts.set(to, [...(texts.get(to) ?? []), text.text]);
  }
  const isSector = ({ kind, encoding }: SceneElement): boolean => kind === 'slice' && encoding?.radius !== undefined;
  const sectors = scene.elements.filter(isSector);
  const layers = new Set(sectors.map(({ layer }) => layer));
  if (sectors.length === 0) return scene;
  const nameOf = ({ id, label, encoding }: SceneElement): string | undefined =>
    label === String(encoding?.radius) ? undefined : (label ?? wordsOn(texts.get(id) ?? [], encoding?.radius ?? null));
  const drawn = new Map(sectors.map((element) => [element.id, nameOf(element)]));
  const order = [...drawn.keys()];
  const elements = scene.elements.map((element): SceneElement => {
    if (!isSector(element)) return element;
    const name = drawn.get(element.id);
    const { color, ...encoding } = element.encoding ?? {};
    return {
      ...element,
      kind: 'bar',
      ...(name === undefined ? {} : { label: name }),
      encoding: {
        ...encoding,
        ...(color === undefined || sameValue(color, name) ? {} : { color }),
        theta: name ?? `sector ${order.indexOf(element.id) + 1}`,
      },
    };
  });
  return {
    ...scene,
    elements,
    layers: scene.layers.map((layer) => (layers.has(layer.id) ? { ...layer, kind: 'bar' } : layer)),
  };
};
