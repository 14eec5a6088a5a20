import { z } from 'zod';

/**
 * What the program's own world says of its figures: models of libraries, calls of a canvas, data bound to elements.
 * The program may have changed everything there, so all of it is parsed, and what the pixels contradict is dropped.
 * Coordinates are CSS pixels from the top left of the element `source`; `source` is its index among all elements.
 */
const name = z.string().max(2_000);
const color = z.string().regex(/^#[0-9a-f]{6}$/);
const number = z.number();
const scalar = z.union([name, number, z.boolean(), z.null()]);
const point = z.tuple([number, number]);
const box = z.object({ x: number, y: number, width: number, height: number });
const record = z.record(name, scalar);

const channel = z.enum([
  'x',
  'x2',
  'y',
  'y2',
  'theta',
  'radius',
  'radius2',
  'color',
  'size',
  'shape',
  'opacity',
  'dash',
  'text',
]);
const encoding = z.partialRecord(channel, scalar);
const scale = z.enum(['linear', 'log', 'time', 'band', 'point', 'ordinal']);

const ink = {
  fill: color.optional(),
  stroke: color.optional(),
  strokeWidth: number.optional(),
  dash: z.array(number).optional(),
  opacity: number.min(0).max(1),
};

const markSchema = z.object({
  ...ink,
  box,
  path: z.array(point).optional(),
  encoding,
  points: z.array(encoding).optional(),
  label: name.optional(),
  shape: name.optional(),
  data: record.optional(),
});

const kind = z.enum(['bar', 'line', 'area', 'point', 'slice', 'cell', 'rule', 'tick', 'box', 'error-bar']);

const layerSchema = z.object({ panel: number.int().min(0), kind, scale: name.optional(), marks: z.array(markSchema) });

const axisSchema = z.object({
  panel: number.int().min(0),
  channel: z.enum(['x', 'y']),
  orient: z.enum(['top', 'bottom', 'left', 'right']),
  title: name.optional(),
  scale,
  domain: z.array(scalar),
  range: z.tuple([number, number]),
  ticks: z.array(z.object({ value: scalar, label: name, position: number })),
  grid: z.boolean(),
  box,
});

const legendSchema = z.object({
  title: name.optional(),
  kind: z.enum(['symbols', 'gradient']),
  channels: z.array(channel),
  scale,
  domain: z.array(scalar),
  entries: z.array(
    z.object({
      label: name,
      value: scalar,
      fill: color.optional(),
      stroke: color.optional(),
      shape: name.optional(),
      dash: z.array(number).optional(),
    }),
  ),
  box,
});

/** An axis that counts from a centre outwards; `reach` is how far its rim is from there. */
const radialSchema = z.object({
  panel: number.int().min(0),
  centre: point,
  reach: number,
  domain: z.tuple([number, number]),
  rings: z.array(number),
  labels: z.array(name),
});

const chartSchema = z.object({
  /** The element that the chart is drawn in: a canvas, or what holds its pictures. */
  source: number.int().min(0),
  /** The last element inside it. */
  last: number.int().min(0),
  title: name.optional(),
  subtitle: name.optional(),
  panels: z.array(box),
  axes: z.array(axisSchema),
  radials: z.array(radialSchema).optional(),
  legends: z.array(legendSchema),
  layers: z.array(layerSchema),
  /** Elements inside it that are no part of what the model tells, and stay as they were traced. */
  kept: z.array(number.int().min(0)).optional(),
});

const measurement = z.enum([
  'length',
  'angle',
  'area',
  'perimeter',
  'radius',
  'slope',
  'volume',
  'surface',
  'height',
  'value',
]);

const featureSchema = z.object({
  kind: z.enum(['root', 'y-intercept', 'maximum', 'minimum']),
  x: number,
  y: number,
});

/** What is known of an element that the tracer saw. */
const noteSchema = z.object({
  source: number.int().min(0),
  kind: z
    .enum(['point', 'segment', 'vector', 'circle', 'ellipse', 'polygon', 'curve', 'angle', 'arc', 'text'])
    .optional(),
  /** Where it frames what is shown, or names it. */
  role: z.enum(['frame', 'axis-label', 'axis-title']).optional(),
  label: name.optional(),
  data: record.optional(),
  encoding: encoding.optional(),
  measures: z.partialRecord(measurement, number).optional(),
  features: z.array(featureSchema).optional(),
  /** From where to where it goes, where an arrow's head hides its end; from the top left of the element `home`. */
  path: z.array(point).optional(),
  home: z.number().int().min(0).optional(),
});

/** A plane of coordinates that shapes are drawn on; its objects are among the notes. */
const boardSchema = z.object({ source: number.int().min(0), box, axes: z.array(axisSchema) });

/** Something that was drawn on a canvas, or in space, where no element stands for it. */
const strokeSchema = z.object({
  ...ink,
  kind: z.enum(['rect', 'circle', 'ellipse', 'polygon', 'rule', 'path', 'text', 'image', 'solid', 'point', 'segment']),
  box,
  path: z.array(point).optional(),
  text: name.optional(),
  fontSize: number.optional(),
  angle: number.optional(),
  label: name.optional(),
  data: record.optional(),
  measures: z.partialRecord(measurement, number).optional(),
});

const paintingSchema = z.object({ source: number.int().min(0), strokes: z.array(strokeSchema) });

export const testimonySchema = z.object({
  charts: z.array(chartSchema),
  boards: z.array(boardSchema),
  notes: z.array(noteSchema),
  paintings: z.array(paintingSchema),
});

export type Testimony = z.infer<typeof testimonySchema>;
export type Chart = z.infer<typeof chartSchema>;
export type ChartMark = z.infer<typeof markSchema>;
export type ChartAxis = z.infer<typeof axisSchema>;
export type ChartRadial = z.infer<typeof radialSchema>;
export type ChartLegend = z.infer<typeof legendSchema>;
export type ChartLayer = z.infer<typeof layerSchema>;
export type Board = z.infer<typeof boardSchema>;
export type Note = z.infer<typeof noteSchema>;
export type Painting = z.infer<typeof paintingSchema>;
export type Stroke = z.infer<typeof strokeSchema>;
