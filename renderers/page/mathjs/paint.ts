import { svgNamespace } from '../svg/parse.js';
import type { Look, Spot } from './figure.js';
import type { Placed, Shape } from './shape.js';
import type { Settings } from './settings.js';
import type { Words } from './words.js';
import { headOf } from './arrow.js';

const number = (value: number): string => String(Math.round(value * 100) / 100);

const make = (name: string, attributes: Readonly<Record<string, string | number | undefined>>): SVGGraphicsElement => {
  const element = document.createElementNS(svgNamespace, name) as SVGGraphicsElement;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(key, typeof value === 'number' ? number(value) : value);
  return element;
};

export const courseText = (courses: readonly (readonly Spot[])[], closed: boolean): string =>
  courses
    .map((course) => `M${course.map(([x, y]) => `${number(x)},${number(y)}`).join('L')}${closed ? 'Z' : ''}`)
    .join('');

const dashes: Readonly<Record<string, (width: number) => readonly number[]>> = {
  dashed: (width) => [width * 3.6, width * 2.6],
  dotted: (width) => [Math.max(0.1, width * 0.1), width * 2.2],
  dashdot: (width) => [width * 5, width * 2.2, width * 1, width * 2.2],
};

/** CSS pixels of the hidden parts of a stroke. */
export const hiddenWidth = (look: Look, settings: Settings): number => 0.8 * (look.width ?? settings.stroke);

export const dashOf = (look: Look, width: number): readonly number[] | undefined => dashes[look.dash ?? '']?.(width);

const dotPath = (shape: Extract<Shape, { type: 'dot' }>): string | undefined => {
  const [x, y] = shape.at;
  const half = shape.size / 2;
  switch (shape.shape) {
    case 'cross':
      return `M${x - half},${y - half}L${x + half},${y + half}M${x - half},${y + half}L${x + half},${y - half}`;
    case 'plus':
      return `M${x - half},${y}L${x + half},${y}M${x},${y - half}L${x},${y + half}`;
    case 'square':
      return `M${x - half},${y - half}h${shape.size}v${shape.size}h${-shape.size}Z`;
    case 'triangle':
      return `M${x},${y - half}L${x + half},${y + half * 0.8}L${x - half},${y + half * 0.8}Z`;
    case 'diamond':
      return `M${x},${y - half}L${x + half},${y}L${x},${y + half}L${x - half},${y}Z`;
    default:
      return undefined;
  }
};

const paintTex = (
  { drawing, width, ascent, descent }: Words,
  x: number,
  y: number,
  colour: string,
): SVGGraphicsElement => {
  const svg = drawing?.cloneNode(true) as SVGSVGElement;
  svg.removeAttribute('style');
  const place = { x, y, width, height: ascent + descent };
  for (const [key, value] of Object.entries(place)) svg.setAttribute(key, number(value));
  svg.setAttribute('overflow', 'visible');
  const group = make('g', { color: colour });
  group.append(svg);
  return group;
};

const paintWords = ({ words, box, turn }: Extract<Shape, { type: 'words' }>, colour: string): SVGGraphicsElement => {
  const [middleX, middleY] = [box.x + box.width / 2, box.y + box.height / 2];
  const left = middleX - words.width / 2;
  const base = middleY + (words.ascent - words.descent) / 2;
  if (words.drawing !== undefined) return paintTex(words, left, base - words.ascent, colour);
  const text = make('text', {
    'font-family': `"${words.font}"`,
    'font-size': words.size,
    fill: colour,
    transform: turn === 0 ? undefined : `rotate(${number(turn)} ${number(middleX)} ${number(middleY)})`,
    style: 'white-space: pre',
  });
  for (const run of words.runs) {
    const part = make('tspan', {
      x: left + run.x,
      y: base + run.drop,
      'font-size': run.size,
      'font-style': run.italic ? 'italic' : undefined,
      'font-weight': run.bold ? 'bold' : undefined,
    });
    part.textContent = run.text;
    text.append(part);
  }
  return text;
};

const inkOf = (look: Look, settings: Settings): Readonly<Record<string, string | number | undefined>> => {
  const width = look.width ?? settings.stroke;
  const stroke = look.stroke ?? settings.ink;
  const flat = look.fill === undefined || look.hatch === true ? 'none' : look.fill;
  return {
    fill: flat,
    'fill-opacity': flat === 'none' ? undefined : look.opacity,
    stroke: width === 0 ? 'none' : stroke,
    'stroke-width': width,
    'stroke-dasharray': dashOf(look, width)?.map(number).join(' '),
    'stroke-linejoin': 'round',
    'stroke-linecap': look.dash === 'dotted' ? 'round' : 'butt',
  };
};

/** Curves and grid lines that pass behind the labels of an axis leave them legible. */
const setHalo = (words: SVGGraphicsElement, colour: string): void => {
  words.setAttribute('stroke', colour);
  words.setAttribute('stroke-width', '3.5');
  words.setAttribute('stroke-linejoin', 'round');
  words.setAttribute('paint-order', 'stroke');
};

const paintShape = ({ shape, piece }: Placed, settings: Settings): SVGGraphicsElement => {
  const look = piece.look ?? {};
  const ink = inkOf(look, settings);
  if (shape.type === 'words') {
    const words = paintWords(shape, look.stroke ?? settings.ink);
    if (piece.role === 'axis-label') setHalo(words, settings.background);
    return words;
  }
  if (shape.type === 'path') return make('path', { d: courseText(shape.courses, shape.closed), ...ink });
  if (shape.type === 'ellipse') {
    const [cx, cy] = shape.centre;
    const turn = shape.turn % 360 === 0 ? undefined : `rotate(${number(shape.turn)} ${number(cx)} ${number(cy)})`;
    const [rx, ry] = shape.radii;
    return Math.abs(rx - ry) < 1e-6
      ? make('circle', { cx, cy, r: rx, ...ink })
      : make('ellipse', { cx, cy, rx, ry, transform: turn, ...ink });
  }
  const d = dotPath(shape);
  const colour = look.stroke ?? settings.ink;
  const open = shape.shape === 'cross' || shape.shape === 'plus';
  if (d !== undefined)
    return make('path', { d, fill: open ? 'none' : (look.fill ?? colour), stroke: colour, 'stroke-width': 1.4 });
  const fill = shape.shape === 'ring' ? settings.background : (look.fill ?? colour);
  return make('circle', {
    cx: shape.at[0],
    cy: shape.at[1],
    r: shape.size / 2,
    fill,
    stroke: colour,
    'stroke-width': 1.2,
  });
};

/** What is hidden of a stroke: a little thinner, and dashed. */
const paintBehind = ({ shape, piece }: Placed, settings: Settings): SVGGraphicsElement[] => {
  if (shape.type !== 'path' || shape.behind === undefined || shape.behind.length === 0) return [];
  const look = { ...piece.look, width: hiddenWidth(piece.look ?? {}, settings), dash: 'dashed' as const };
  return [make('path', { d: courseText(shape.behind, false), ...inkOf(look, settings), fill: 'none' })];
};

/** Heads of arrows are part of their piece, painted over its line. */
const paintHeads = ({ shape, piece }: Placed, settings: Settings): SVGGraphicsElement[] => {
  const { arrow = 'none', stroke = settings.ink, width = settings.stroke } = piece.look ?? {};
  if (arrow === 'none' || shape.type !== 'path') return [];
  const ends = [
    ...(arrow === 'end' || arrow === 'both' ? shape.courses.slice(-1) : []),
    ...(arrow === 'start' || arrow === 'both' ? shape.courses.slice(0, 1).map((course) => course.toReversed()) : []),
  ];
  return ends.flatMap((course) => {
    const head = headOf(course, width);
    return head === undefined
      ? []
      : [
          make('path', {
            d: courseText([head], true),
            fill: stroke,
            stroke,
            'stroke-width': 0.4,
            'stroke-linejoin': 'miter',
          }),
        ];
  });
};

const hatching = (placed: Placed, settings: Settings): SVGGraphicsElement | undefined => {
  const { look } = placed.piece;
  if (look?.hatch !== true) return undefined;
  const id = `hatch-${placed.id}`;
  const pattern = make('pattern', {
    id,
    width: 7,
    height: 7,
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  });
  pattern.append(make('path', { d: 'M0,0V7', stroke: look.fill ?? look.stroke ?? settings.ink, 'stroke-width': 1.3 }));
  return pattern;
};

export interface Painted {
  readonly root: SVGSVGElement;
  /** The element that a piece is drawn by: a group, where it is more than one. */
  readonly sources: ReadonlyMap<string, SVGGraphicsElement>;
}

/** The whole figure as SVG. */
export const paint = (
  placed: readonly Placed[],
  settings: Settings,
  { width, height }: { readonly width: number; readonly height: number },
): Painted => {
  const root = make('svg', { width, height, viewBox: `0 0 ${width} ${height}` }) as unknown as SVGSVGElement;
  const defs = make('defs', {});
  root.append(defs, make('rect', { width, height, fill: settings.background }));
  const sources = new Map<string, SVGGraphicsElement>();
  for (const one of placed) {
    if (one.piece.unseen === true) continue;
    const body = paintShape(one, settings);
    const pattern = hatching(one, settings);
    if (pattern !== undefined) {
      defs.append(pattern);
      body.setAttribute('fill', `url(#hatch-${one.id})`);
    }
    const more = [...paintBehind(one, settings), ...paintHeads(one, settings)];
    const group = more.length === 0 ? body : make('g', {});
    if (more.length > 0) group.append(body, ...more);
    root.append(group);
    sources.set(one.id, group);
  }
  return { root, sources };
};
