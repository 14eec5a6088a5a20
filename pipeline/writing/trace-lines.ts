import type { Axis, Encoding, Legend, Relation, Scalar, Scene, SceneElement } from '../../renderers/scene.js';
import { withinLimit } from './fact-lines.js';

const shown = (value: Scalar): string =>
  typeof value === 'number' ? String(Number(value.toPrecision(6))) : JSON.stringify(value);

const pairs = (record: Readonly<Record<string, Scalar | undefined>>): string =>
  Object.entries(record)
    .map(([key, value]) => `${key}=${shown(value ?? null)}`)
    .join(' ');

const pointsOf = (points: readonly Encoding[]): string => {
  const some = points.length > 24 ? [...points.slice(0, 12), ...points.slice(-12)] : points;
  return `${points.length} points: ${some.map((point) => `(${pairs(point)})`).join(points.length > 24 ? ' … ' : ' ')}`;
};

const elementLine = (element: SceneElement): string => {
  const { id, kind, role, box, text, label, fill, stroke, dash, shape, opacity, encoding, points, measures, group } =
    element;
  const round = (n: number): number => Math.round(n);
  return [
    `${id}: ${role === 'mark' ? kind : `${role} (${kind})`}`,
    ...(label === undefined ? [] : [JSON.stringify(label)]),
    ...(text === undefined ? [] : [`says ${JSON.stringify(text)}`]),
    `at ${round(box.x)},${round(box.y)} size ${round(box.width)}×${round(box.height)}`,
    ...(fill === undefined ? [] : [`fill ${fill}`]),
    ...(stroke === undefined ? [] : [`stroke ${stroke}`]),
    ...(dash && dash.length > 0 ? ['dashed'] : []),
    ...(shape === undefined ? [] : [shape]),
    ...(opacity < 1 ? [`opacity ${shown(opacity)}`] : []),
    ...(encoding && !points ? [pairs(encoding)] : []),
    ...(points ? [pointsOf(points)] : []),
    ...(measures ? [pairs(measures)] : []),
    ...(group === undefined ? [] : [`in ${group}`]),
  ].join(' ');
};

const axisLine = ({ channel, orient, title, scale, domain, ticks, grid }: Axis): string =>
  `axis ${channel} ${orient} ${title === undefined ? 'untitled' : JSON.stringify(title)} ${scale} ` +
  `from ${shown(domain[0] ?? null)} to ${shown(domain.at(-1) ?? null)}${grid ? ' with grid' : ''}; ` +
  `labels: ${ticks
    .map(({ label }) => label)
    .filter((label) => label !== '')
    .join(', ')}`;

const legendLine = ({ title, kind, channels, entries }: Legend): string =>
  `legend (${kind}, ${channels.join(', ')}) ${title === undefined ? 'untitled' : JSON.stringify(title)}: ` +
  entries.map(({ label, fill, stroke, shape }) => [label, fill ?? stroke, shape].filter(Boolean).join(' ')).join('; ');

const relationLine = ({ kind, from, to, label, directed }: Relation): string =>
  `${from} ${kind} ${to}${directed ? ' (directed)' : ''}${label === undefined ? '' : ` ${JSON.stringify(label)}`}`;

/** Characters of a scene that a model is given; a picture of ten thousand points is told by its facts. */
const mostCharacters = 20_000;

/** What was drawn, for a model to read: one line for each visible thing, back to front, after the frame of reference. */
export const traceLines = (scene: Scene): string =>
  withinLimit(
    [
      `canvas ${scene.width}×${scene.height}, background ${scene.background}`,
      ...scene.axes.map(axisLine),
      ...scene.legends.map(legendLine),
      ...scene.elements.filter(({ visible }) => visible).map(elementLine),
      ...scene.relations.map(relationLine),
    ],
    mostCharacters,
  );
