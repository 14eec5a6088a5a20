import type { Axis, Box, Encoding, Layer, Point, Scene, SceneElement } from '../../../../renderers/scene.js';
import { type Broken, brokenAxesIn, gapsOf, keyOf, type Part, sidesOf, wholeOf } from './parts.js';

const union = (boxes: readonly Box[]): Box => {
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
};

const clipped = (box: Box, within: Box): Box => {
  const [x, y] = [Math.max(box.x, within.x), Math.max(box.y, within.y)];
  return {
    x,
    y,
    width: Math.max(0, Math.min(box.x + box.width, within.x + within.width) - x),
    height: Math.max(0, Math.min(box.y + box.height, within.y + within.height) - y),
  };
};

const isWithin = (box: Box, whole: Box): boolean =>
  box.x >= whole.x - 1 &&
  box.y >= whole.y - 1 &&
  box.x + box.width <= whole.x + whole.width + 1 &&
  box.y + box.height <= whole.y + whole.height + 1;

const shows = ({ axis: { domain } }: Part, value: unknown): boolean => {
  const [low, high] = domain.map(Number).toSorted((a, b) => a - b);
  return typeof value === 'number' && low !== undefined && high !== undefined && value >= low && value <= high;
};

interface Copy {
  readonly part: Part;
  readonly element: SceneElement;
}

/** A line through all parts: of each place the pixels in the part that shows it; what none shows is left out. */
const courseOf = (
  copies: readonly Copy[],
  channel: 'x' | 'y',
): { readonly path: readonly Point[]; readonly points: readonly Encoding[] } | undefined => {
  const [first] = copies;
  const points = first?.element.points;
  if (!points || copies.some(({ element: { path } }) => path?.length !== points.length)) return undefined;
  const seen = points.flatMap((point, index) => {
    const copy = copies.find(({ part }) => shows(part, point[channel]));
    const pixel = copy?.element.path?.[index];
    return pixel ? [{ point, pixel }] : [];
  });
  return { path: seen.map(({ pixel }) => pixel), points: seen.map(({ point }) => point) };
};

/** One thing that every part shows a piece of. */
const joined = (copies: readonly [Copy, ...Copy[]], channel: 'x' | 'y'): SceneElement => {
  const seen = copies.filter(({ element }) => element.visible);
  // A bar of no length is seen by nobody, and stands in the part that has its value.
  const inside = copies.filter(({ element: { box }, part: { group } }) => isWithin(box, group.box));
  const all = [seen, inside, copies].find(({ length }) => length > 0) ?? copies;
  const base = (copies.find(({ element }) => element.label !== undefined) ?? all[0] ?? copies[0]).element;
  const encoding: Encoding = Object.assign({}, ...copies.map(({ element }) => element.encoding ?? {}));
  return {
    ...base,
    box: union(all.map(({ element, part }) => clipped(element.box, part.group.box))),
    visible: seen.length > 0,
    ...(base.encoding === undefined && Object.keys(encoding).length === 0 ? {} : { encoding }),
    ...courseOf(copies, channel),
  };
};

const joinedAxis = (broken: Broken, id: string): Axis => {
  const { parts } = broken;
  const { values, pixels } = wholeOf(broken);
  const base = (parts.find(({ axis }) => axis.title !== undefined) ?? parts[0]).axis;
  const isFalling = base.range[0] > base.range[1];
  return {
    ...base,
    domain: isFalling ? values.toReversed() : values,
    range: isFalling ? [pixels[1], pixels[0]] : pixels,
    ticks: parts.flatMap(({ axis }) => axis.ticks).toSorted((a, b) => a.position - b.position),
    groups: [id],
    box: union(parts.map(({ axis }) => axis.box)),
    breaks: gapsOf(broken),
  };
};

/** Of axes that say the same, the one with most labels, called as any of them is. */
const oneAxis = (axes: readonly Axis[], id: string): Axis[] => {
  const labels = (axis: Axis): number => axis.ticks.filter(({ label }) => label !== '').length;
  const [best] = axes.toSorted((a, b) => labels(b) - labels(a));
  const title = axes.find((axis) => axis.title !== undefined)?.title;
  return best ? [{ ...best, ...(title === undefined ? {} : { title }), groups: [id] }] : [];
};

/** The other axes of the parts: each scale once. */
const axesAcross = ({ axes }: Scene, { parts, sides }: Broken, id: string): Axis[] => {
  const own = axes.filter(
    (axis) => axis.channel !== sides.channel && parts.some(({ group }) => axis.groups.includes(group.id)),
  );
  const scales = new Map<string, Axis[]>();
  for (const axis of own) {
    const key = JSON.stringify([axis.scale, axis.domain]);
    scales.set(key, [...(scales.get(key) ?? []), axis]);
  }
  return [...scales.values()].flatMap((same) => oneAxis(same, id));
};

/** What is drawn in the parts, each thing once, in the layers of the first part. */
const elementsOf = (scene: Scene, { parts, sides, marks }: Broken, id: string) => {
  const partOf = new Map(parts.map((part) => [part.group.id, part]));
  const groups = new Map<string, [Copy, ...Copy[]]>();
  const taken = new Map<string, number>();
  const own = scene.elements.flatMap((element) => {
    const part = element.group === undefined ? undefined : partOf.get(element.group);
    return part && !marks.has(element.id) && element.role === 'mark' ? [{ part, element }] : [];
  });
  for (const copy of own) {
    const key = keyOf(copy.element);
    if (key === undefined) continue;
    const nth = `${copy.part.group.id} ${key}`;
    taken.set(nth, (taken.get(nth) ?? 0) + 1);
    const place = `${key} ${taken.get(nth) ?? 1}`;
    const known = groups.get(place);
    if (known) known.push(copy);
    else groups.set(place, [copy]);
  }
  const homes = new Map<string, string>();
  const layers = new Map<string, string>();
  const whole = new Map<string, SceneElement>();
  for (const copies of groups.values()) {
    const made = joined(copies, sides.channel);
    whole.set(copies[0].element.id, made);
    for (const { element } of copies) {
      homes.set(element.id, made.id);
      const first = copies[0].element.layer;
      if (element.layer !== undefined && first !== undefined) layers.set(element.layer, first);
    }
  }
  const elements = scene.elements.flatMap((element): SceneElement[] => {
    if (marks.has(element.id)) return [{ ...element, role: 'frame', group: id }];
    const made = whole.get(element.id);
    if (!made && homes.has(element.id)) return [];
    const kept = made ?? element;
    const layer = kept.layer === undefined ? undefined : (layers.get(kept.layer) ?? kept.layer);
    const home = kept.group !== undefined && partOf.has(kept.group) ? { group: id } : {};
    return [{ ...kept, ...home, ...(layer === undefined ? {} : { layer }) }];
  });
  return { elements, homes };
};

const withBroken = (scene: Scene, broken: Broken): Scene => {
  const { parts } = broken;
  const [{ group }] = parts;
  const old = new Set(parts.map((part) => part.group.id));
  const { elements, homes } = elementsOf(scene, broken, group.id);
  const title = parts.find((part) => part.group.title !== undefined)?.group.title;
  const box = union(parts.map((part) => part.group.box));
  const used = new Set(elements.flatMap(({ layer, role }) => (layer === undefined || role !== 'mark' ? [] : [layer])));
  const isOwn = (axis: Axis): boolean => axis.groups.some((id) => old.has(id));
  return {
    ...scene,
    elements,
    groups: scene.groups.flatMap((one) =>
      one === group
        ? [{ ...one, box, ...(title === undefined ? {} : { title }) }]
        : old.has(one.id)
          ? []
          : [{ ...one, ...(one.parent !== undefined && old.has(one.parent) ? { parent: group.id } : {}) }],
    ),
    layers: scene.layers.flatMap((layer): Layer[] => {
      if (!old.has(layer.group)) return [layer];
      const count = elements.filter((element) => element.layer === layer.id).length;
      return used.has(layer.id) ? [{ ...layer, group: group.id, count }] : [];
    }),
    axes: [
      ...scene.axes.filter((axis) => !isOwn(axis)),
      joinedAxis(broken, group.id),
      ...axesAcross(scene, broken, group.id),
    ],
    legends: scene.legends.map((legend) =>
      legend.group !== undefined && old.has(legend.group) ? { ...legend, group: group.id } : legend,
    ),
    relations: scene.relations.map((one) => ({
      ...one,
      from: homes.get(one.from) ?? one.from,
      to: homes.get(one.to) ?? one.to,
      ...(one.via === undefined ? {} : { via: homes.get(one.via) ?? one.via }),
    })),
  };
};

/** The title over the only panel of a figure is that of the figure. */
const titled = (scene: Scene): Scene => {
  const [panel, more] = scene.groups.filter(({ kind }) => kind === 'panel');
  if (!panel || more || panel.title === undefined || scene.title !== undefined) return scene;
  const { title, ...bare } = panel;
  return { ...scene, title, groups: scene.groups.map((one) => (one === panel ? bare : one)) };
};

/** One plot with a broken axis where it is drawn as several; any other scene as it was. */
export const withBrokenAxes = (scene: Scene): Scene => {
  let whole = scene;
  for (const sides of [sidesOf.y, sidesOf.x])
    for (const broken of brokenAxesIn(whole, sides)) whole = withBroken(whole, broken);
  return whole === scene ? scene : titled(whole);
};
