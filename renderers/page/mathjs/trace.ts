import type { Axis, Box, Feature, Relation, Scene, SceneElement } from '../../scene.js';
import { rounded } from '../svg/geometry.js';
import { inkOf } from '../vega/color.js';
import type { Draft } from './draft.js';
import { boxOfShape, type Placed, type Shape } from './shape.js';
import { dashOf, hiddenWidth } from './paint.js';
import type { Settings } from './settings.js';
import type { Sheet } from './view.js';

const roundBox = ({ x, y, width, height }: Box): Box => ({
  x: rounded(x),
  y: rounded(y),
  width: rounded(width),
  height: rounded(height),
});

const pathOf = (shape: Shape): SceneElement['path'] => {
  if (shape.type !== 'path') return undefined;
  // Beyond this, every nth place of a curve says the same.
  const all = [...shape.courses, ...(shape.behind ?? [])].flat();
  const every = Math.max(1, Math.ceil(all.length / 400));
  return all
    .filter((_, index) => index % every === 0 || index === all.length - 1)
    .map(([x, y]) => [rounded(x), rounded(y)] as const);
};

const meetsPaper = (box: Box, width: number, height: number): boolean =>
  box.x < width && box.y < height && box.x + box.width > 0 && box.y + box.height > 0;

/** How much of a stroke is hidden, where hidden parts are drawn. */
const hiddenPart = (shape: Shape): 'all' | 'part' | undefined => {
  if (shape.type !== 'path' || (shape.behind?.length ?? 0) === 0) return undefined;
  return shape.courses.length === 0 ? 'all' : 'part';
};

type Paint = Pick<SceneElement, 'fill' | 'stroke' | 'strokeWidth' | 'dash' | 'opacity'>;

const paintOf = ({ shape, piece }: Placed, settings: Settings): Paint => {
  const look = piece.look ?? {};
  const ink = inkOf(look.stroke ?? settings.ink);
  if (shape.type === 'words') return { fill: ink?.color ?? '#000000', opacity: rounded(ink?.alpha ?? 0) };
  if (shape.type === 'dot') {
    const fill = shape.shape === 'ring' ? settings.background : (look.fill ?? look.stroke ?? settings.ink);
    return { ...colour('fill', fill), ...colour('stroke', look.stroke ?? settings.ink), opacity: 1 };
  }
  const width = look.width ?? settings.stroke;
  const fill = look.fill === undefined || look.fill === 'none' ? undefined : inkOf(look.fill);
  const alpha = (fill?.alpha ?? 0) * (look.opacity ?? 1);
  const hidden = hiddenPart(shape) === 'all';
  const dash = (hidden ? dashOf({ dash: 'dashed' }, hiddenWidth(look, settings)) : dashOf(look, width))?.map(rounded);
  const stroked = width > 0 && ink !== undefined && ink.alpha > 0;
  return {
    ...(fill === undefined || alpha === 0 ? {} : { fill: fill.color }),
    ...(stroked ? { stroke: ink.color, strokeWidth: rounded(width) } : {}),
    ...(dash === undefined ? {} : { dash }),
    opacity: rounded(Math.max(alpha, stroked ? ink.alpha : 0)),
  };
};

const colour = (key: 'fill' | 'stroke', value: string): Paint => {
  const ink = inkOf(value);
  return ink === undefined ? { opacity: 0 } : { [key]: ink.color, opacity: ink.alpha };
};

/** What is computed of all pieces together. */
export interface Found {
  readonly relations: readonly Relation[];
  readonly axes: readonly Axis[];
  readonly crossings: ReadonlyMap<string, readonly Feature[]>;
}

const elementOf = (placed: Placed, settings: Settings, { width, height, view }: Sheet, found: Found): SceneElement => {
  const { id, piece, shape, span } = placed;
  const box = roundBox(boxOfShape(shape));
  const path = pathOf(shape);
  const paint = paintOf(placed, settings);
  const thick = piece.unseen === true ? 0 : 1;
  const inked = { x: box.x - thick / 2, y: box.y - thick / 2, width: box.width + thick, height: box.height + thick };
  const hidden = hiddenPart(shape);
  const empty = shape.type === 'path' && shape.courses.length === 0 && hidden === undefined;
  const data = hidden === undefined ? piece.data : { ...piece.data, hidden };
  const label = piece.name ?? piece.label?.text;
  const inView = ({ x = 0, y = 0 }: Feature): boolean =>
    x >= view.room.x[0] && x <= view.room.x[1] && y >= view.room.y[0] && y <= view.room.y[1];
  const crossings = (found.crossings.get(id) ?? []).filter(inView);
  const own = piece.features?.(view) ?? [];
  const features = [...own, ...crossings].toSorted((a, b) => (a.x ?? Infinity) - (b.x ?? Infinity));
  return {
    id,
    kind: piece.kind,
    role: piece.role ?? 'mark',
    box,
    ...(path === undefined ? {} : { path }),
    ...(shape.type === 'words' ? { text: shape.words.text, fontSize: rounded(shape.words.size) } : {}),
    ...(shape.type === 'words' && shape.turn !== 0 ? { angle: rounded((shape.turn + 360) % 360) } : {}),
    ...(shape.type === 'dot' ? { shape: shape.shape } : {}),
    ...(label === undefined || shape.type === 'words' ? {} : { label }),
    ...paint,
    visible: piece.unseen !== true && !empty && paint.opacity > 0 && meetsPaper(inked, width, height),
    ...(data === undefined ? {} : { data }),
    ...(piece.measures === undefined ? {} : { measures: piece.measures }),
    ...(piece.unit === undefined ? {} : { unit: piece.unit }),
    ...(features.length === 0 ? {} : { features }),
    ...(piece.space === undefined ? {} : { space: piece.space }),
    group: 'panel',
    ...(span === undefined ? {} : { span }),
  };
};

/** What the page's own label texts are called in relations. */
const labelRelations = (placed: readonly Placed[]): Relation[] =>
  placed.flatMap(({ id, names }) => (names === undefined ? [] : [{ kind: 'labels' as const, from: id, to: names }]));

/** The scene of a figure, from the same pieces that were painted. */
export const traceFigure = (placed: readonly Placed[], draft: Draft, sheet: Sheet, found: Found): Scene => {
  const { settings } = draft;
  const { width, height, margins } = sheet;
  const elements = placed.map((one) => elementOf(one, settings, sheet, found));
  const panel = {
    id: 'panel',
    kind: 'panel' as const,
    box: roundBox({
      x: margins.left,
      y: margins.top,
      width: width - margins.left - margins.right,
      height: height - margins.top - margins.bottom,
    }),
  };
  return {
    width,
    height,
    background: inkOf(settings.background)?.color ?? '#ffffff',
    ...(settings.title === undefined ? {} : { title: settings.title }),
    elements,
    groups: [panel],
    layers: [],
    axes: found.axes,
    legends: [],
    relations: [...found.relations, ...labelRelations(placed)],
  };
};
