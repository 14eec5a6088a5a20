import type { Box, ElementKind, ElementRole, Point, SceneElement } from '../../scene.js';
import { boxOf, type Collector, intersect, meets, type OpenPanel, pixel } from './collect.js';
import type { LayerReading } from './layer.js';
import { ownKind } from './own-kind.js';
import { paintOf } from './paint.js';
import { aroundOf, datumOf, type Item, type Mark } from './scenegraph.js';
import { drawnText } from './text.js';
import { nameOf, recordOf } from './value.js';

/** What an item's description for screen readers says it is. */
const described: Readonly<Record<string, ElementKind>> = {
  bar: 'bar',
  tick: 'tick',
  box: 'box',
  errorbar: 'error-bar',
  errorband: 'error-band',
};

const plain: Readonly<Record<string, ElementKind>> = {
  arc: 'slice',
  area: 'area',
  image: 'image',
  line: 'line',
  path: 'path',
  rect: 'rect',
  rule: 'rule',
  shape: 'region',
  symbol: 'point',
  text: 'text',
  trail: 'line',
};

/** What a mark's items are, from how they ran: what Vega calls them and which scales they stand on. */
export const kindOf = (mark: Mark, reading: LayerReading): ElementKind => {
  const role = mark.items.find((item) => item.ariaRoleDescription !== undefined)?.ariaRoleDescription;
  const named = role === undefined ? undefined : described[role];
  if (named !== undefined) return named;
  if (mark.marktype !== 'rect') return plain[mark.marktype] ?? 'path';
  const { fields, channels, discrete } = reading;
  if (isThin(mark.items) && fields.x2 === undefined && fields.y2 === undefined) return 'tick';
  if (discrete.x && discrete.y) return 'cell';
  if (isMosaic(mark.items, reading)) return 'cell';
  if ((discrete.x && channels.has('y2')) || (discrete.y && channels.has('x2'))) return 'bar';
  // From a baseline that no field places, over an interval: a histogram.
  const based = (['x', 'y'] as const).some(
    (side) => fields[side] !== undefined && channels.has(`${side}2`) && fields[`${side}2`] === undefined,
  );
  if (based && (fields.x2 !== undefined || fields.y2 !== undefined)) return 'bar';
  // Rectangles of all widths and all heights make no grid: a mosaic.
  const isUneven = (['width', 'height'] as const).every((side) => sizesOf(mark.items, side) > 2);
  if (fields.x !== undefined && fields.y !== undefined && fields.color !== undefined && !isUneven) return 'cell';
  return discrete.x !== discrete.y && (fields.x !== undefined || fields.y !== undefined) ? 'bar' : 'rect';
};

/** Rectangles of one size all over the panel, in colours for numbers: a heat map, whatever scales it stands on. */
const isMosaic = (items: readonly Item[], { fields, encode }: LayerReading): boolean => {
  const [first] = items;
  if (first === undefined || items.length < 10 || fields.color === undefined) return false;
  const same = (side: 'width' | 'height'): boolean =>
    items.every((item) => Math.abs((item[side] ?? 0) - (first[side] ?? 0)) < 1e-6);
  const places = (side: 'x' | 'y'): number => new Set(items.map((item) => item[side])).size;
  return (
    typeof encode(first).color === 'number' && same('width') && same('height') && places('x') > 2 && places('y') > 2
  );
};

const sizesOf = (items: readonly Item[], side: 'width' | 'height'): number =>
  new Set(items.map((item) => Math.round((item[side] ?? 0) / 4))).size;

/** Strokes drawn as rectangles of one constant small width: the median of a box plot. */
const isThin = (items: readonly Item[]): boolean =>
  (['width', 'height'] as const).some((side) =>
    items.every((item) => Math.abs((item[side] ?? 0) - (items[0]?.[side] ?? 0)) < 1e-6 && (item[side] ?? 0) <= 2),
  );

const rectBox = (item: Item, origin: Point): Box => ({
  x: pixel(origin[0] + Math.min(item.x ?? 0, (item.x ?? 0) + (item.width ?? 0))),
  y: pixel(origin[1] + Math.min(item.y ?? 0, (item.y ?? 0) + (item.height ?? 0))),
  width: pixel(Math.abs(item.width ?? 0)),
  height: pixel(Math.abs(item.height ?? 0)),
});

export interface Drawing {
  readonly mark: Mark;
  readonly kind: ElementKind;
  readonly role: ElementRole;
  readonly origin: Point;
  /** What outer groups and the mark itself cut away. */
  readonly clip?: Box;
  readonly panel?: OpenPanel;
  readonly layer?: string;
  readonly reading?: LayerReading;
}

const hasExtent = (kind: ElementKind, box: Box): boolean => {
  if (kind === 'rule' || kind === 'line' || kind === 'error-bar' || kind === 'tick')
    return box.width > 0 || box.height > 0;
  return box.width > 0 && box.height > 0;
};

type Base = Omit<SceneElement, 'visible'> & { visible: boolean };

/** Clips the box and measures whether anything of the element can be seen. */
const seen = (element: Omit<SceneElement, 'visible'>, drawing: Drawing, into: Collector): Base => {
  const canvas: Box = { x: 0, y: 0, width: into.width, height: into.height };
  const { clip } = drawing;
  const inside = meets(element.box, canvas) && (clip === undefined || meets(element.box, clip));
  const inked = element.fill !== undefined || element.stroke !== undefined || element.kind === 'image';
  const visible = inside && inked && element.opacity > 0 && hasExtent(element.kind, element.box) && element.text !== '';
  const box = clip !== undefined && inside ? intersect(element.box, clip) : element.box;
  return { ...element, box, visible };
};

const common = (item: Item, drawing: Drawing, into: Collector): Omit<SceneElement, 'visible' | 'box'> => {
  // A line over parallel axes is drawn for the record around it: its vertices are the names of the axes.
  const behind = drawing.reading?.plot === 'parallel' ? (aroundOf(item) ?? datumOf(item)) : datumOf(item);
  const data = drawing.role === 'mark' ? recordOf(behind) : undefined;
  return {
    id: into.nextId(drawing.role === 'mark' ? drawing.kind : drawing.role),
    kind: drawing.kind,
    role: drawing.role,
    ...paintOf(item, drawing.mark.marktype),
    ...(data === undefined ? {} : { data }),
    ...(drawing.panel === undefined ? {} : { group: drawing.panel.id }),
    ...(drawing.layer === undefined ? {} : { layer: drawing.layer }),
  };
};

const ruleEnds = (item: Item, origin: Point): Point[] => {
  const [x, y] = [item.x ?? 0, item.y ?? 0];
  return [
    [pixel(origin[0] + x), pixel(origin[1] + y)],
    [pixel(origin[0] + (item.x2 ?? x)), pixel(origin[1] + (item.y2 ?? y))],
  ];
};

/** The outline of a slice: from the centre for a pie, around the hole for a ring. Angles run clockwise from the top. */
const sliceOutline = (item: Item, origin: Point): Point[] => {
  const [from, to] = [item.startAngle ?? 0, item.endAngle ?? 0];
  const [inner, outer] = [item.innerRadius ?? 0, item.outerRadius ?? 0];
  const steps = Math.max(2, Math.ceil(Math.abs(to - from) / 0.3));
  const angles = Array.from({ length: steps + 1 }, (_, index) => from + ((to - from) * index) / steps);
  const at = (radius: number, angle: number): Point => [
    pixel(origin[0] + (item.x ?? 0) + radius * Math.sin(angle)),
    pixel(origin[1] + (item.y ?? 0) - radius * Math.cos(angle)),
  ];
  const around = angles.map((angle) => at(outer, angle));
  return inner > 0 ? [...around, ...angles.toReversed().map((angle) => at(inner, angle))] : [...around, at(0, 0)];
};

const textParts = (item: Item): Pick<SceneElement, 'text' | 'fontSize' | 'angle'> => ({
  text: drawnText(item),
  fontSize: item.fontSize ?? 11,
  ...(item.angle === undefined || item.angle === 0 ? {} : { angle: item.angle }),
});

const drawItem = (item: Item, whole: Drawing, into: Collector): void => {
  const drawing = { ...whole, kind: ownKind(item, whole.mark, whole.kind) };
  const { mark, kind, origin, reading } = drawing;
  const box = mark.marktype === 'rect' ? rectBox(item, origin) : boxOf(item.bounds, origin);
  const encoding = drawing.role === 'mark' ? reading?.encode(item) : undefined;
  const element = seen(
    {
      ...common(item, drawing, into),
      box,
      ...(kind === 'text' ? textParts(item) : {}),
      ...(mark.marktype === 'rule' ? { path: ruleEnds(item, origin) } : {}),
      ...(mark.marktype === 'arc' ? { path: sliceOutline(item, origin) } : {}),
      ...(mark.marktype === 'symbol' ? { shape: nameOf(item.shape ?? 'circle') } : {}),
      ...(encoding === undefined || Object.keys(encoding).length === 0 ? {} : { encoding }),
    },
    drawing,
    into,
  );
  into.elements.push(element);
  const datum = datumOf(item);
  if (drawing.role !== 'mark' || datum === undefined) return;
  into.traced.push({ element, marktype: mark.marktype, items: [item], origin });
  const known = into.byDatum.get(datum);
  if (known === undefined) into.byDatum.set(datum, [element.id]);
  else known.push(element.id);
};

/** A line or an area is one element: its items are the points that it runs through. */
const drawCourse = (drawing: Drawing, into: Collector): void => {
  const { mark, kind, origin, reading } = drawing;
  const vertices = mark.items.filter((item) => item.defined !== false);
  const [first] = vertices;
  if (first === undefined) return;
  const points = first.interpolate?.endsWith('-closed') && vertices.length > 2 ? [...vertices, first] : vertices;
  const box = points
    .map((item) => item.bounds)
    .reduce((all, next) => ({
      x1: Math.min(all.x1, next.x1),
      y1: Math.min(all.y1, next.y1),
      x2: Math.max(all.x2, next.x2),
      y2: Math.max(all.y2, next.y2),
    }));
  const encodings = points.map((item) => reading?.encode(item) ?? {});
  // What all points share (the series' colour) belongs to the line, the rest to its points.
  const shared = Object.entries(encodings[0] ?? {}).filter(
    ([channel, value]) =>
      !['x', 'x2', 'y', 'y2', 'theta', 'radius'].includes(channel) &&
      encodings.every((other) => Reflect.get(other, channel) === value),
  );
  const element = seen(
    {
      ...common(first, drawing, into),
      kind,
      box: boxOf(box, origin),
      path: points.map((item): Point => [pixel(origin[0] + (item.x ?? 0)), pixel(origin[1] + (item.y ?? 0))]),
      points: encodings.map((encoding) =>
        Object.fromEntries(
          Object.entries(encoding).filter(([channel]) => !shared.some(([known]) => known === channel)),
        ),
      ),
      ...(shared.length === 0 ? {} : { encoding: Object.fromEntries(shared) }),
    },
    drawing,
    into,
  );
  into.elements.push(element);
  into.traced.push({ element, marktype: mark.marktype, items: points, origin });
};

/** Adds the elements of one mark, in the order in which it draws them. */
export const drawMark = (drawing: Drawing, into: Collector): void => {
  const { marktype, items } = drawing.mark;
  if (marktype === 'line' || marktype === 'area' || marktype === 'trail') {
    drawCourse(drawing, into);
    return;
  }
  const ordered = items.some((item) => (item as { zindex?: number }).zindex)
    ? items.toSorted((a, b) => zOf(a) - zOf(b))
    : items;
  for (const item of ordered) drawItem(item, drawing, into);
};

const zOf = (item: Item): number => (item as { zindex?: number }).zindex ?? 0;
