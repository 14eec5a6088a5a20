import sharp from 'sharp';
import type { LogLine } from '../../../renderers/renderer.js';
import type { Axis, Legend, LegendEntry, Scene, SceneElement } from '../../../renderers/scene.js';
import type { GateSubject } from '../../../pipeline/gates/gate.js';

type Rendering = GateSubject['rendering'];

export const axis: Axis = {
  id: 'a',
  channel: 'x',
  orient: 'bottom',
  scale: 'linear',
  domain: [0, 10],
  range: [40, 360],
  ticks: [],
  grid: false,
  groups: ['g'],
  box: { x: 40, y: 260, width: 320, height: 20 },
};

export const bar = (
  x: number,
  y: number,
  width: number,
  height: number,
  more: Partial<SceneElement> = {},
): SceneElement => ({
  id: `bar-${x}-${y}`,
  kind: 'bar',
  role: 'mark',
  box: { x, y, width, height },
  fill: '#4c78a8',
  opacity: 1,
  visible: true,
  group: 'g',
  ...more,
});

export const words = (text: string, x: number, y: number, more: Partial<SceneElement> = {}): SceneElement => ({
  id: `text-${x}-${y}`,
  kind: 'text',
  role: 'axis-label',
  text,
  fontSize: 10,
  opacity: 1,
  visible: true,
  box: { x, y, width: text.length * 6, height: 10 },
  ...more,
});

export const legend = (entries: LegendEntry[]): Legend => ({
  id: 'l',
  title: 'Species',
  kind: 'symbols',
  channels: ['color'],
  scale: 'ordinal',
  domain: [],
  entries,
  box: { x: 0, y: 0, width: 1, height: 1 },
});

const rectangle = ({ box, fill, opacity }: SceneElement): string =>
  `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" fill="${fill ?? 'none'}" fill-opacity="${opacity}" shape-rendering="crispEdges"/>`;

export interface Figure {
  width?: number;
  height?: number;
  scale?: number;
  /** What the scene says is there, and by default what is painted. */
  elements?: SceneElement[];
  /** What is painted, where that differs from what the scene says. */
  painted?: SceneElement[];
  legends?: Legend[];
  axes?: Axis[];
  log?: LogLine[];
}

/** A figure with one plot at (40, 20), 320 × 240, whose image holds its elements' rectangles and nothing else. */
export const draw = async (figure: Figure = {}): Promise<Rendering> => {
  const {
    width = 400,
    height = 300,
    scale = 1,
    elements = [bar(60, 100, 40, 160)],
    painted = elements,
    log = [],
  } = figure;
  const scene: Scene = {
    width,
    height,
    background: '#ffffff',
    elements,
    layers: [],
    relations: [],
    groups: [{ id: 'g', kind: 'panel', box: { x: 40, y: 20, width: 320, height: 240 } }],
    axes: figure.axes ?? [axis],
    legends: figure.legends ?? [],
  };
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width * scale}" height="${height * scale}" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="#fff"/>${painted
    .filter(({ kind }) => kind !== 'text')
    .map(rectangle)
    .join('')}</svg>`;
  return {
    png: await sharp(Buffer.from(svg), { limitInputPixels: false }).png().toBuffer(),
    width,
    height,
    scene,
    log,
  };
};
