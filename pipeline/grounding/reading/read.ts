import type { Scene, SceneElement } from '../../../renderers/scene.js';
import { panelLabel } from './lookup.js';
import { readPlot } from './plot.js';
import type { Form, Panel, Plot, Reading } from './reading.js';

/** What a figure is named after, first to last: points over a line make a line chart, a line over bars a bar chart. */
const rank: readonly Form[] = [
  'pie',
  'heatmap',
  'map',
  'box',
  'histogram',
  'bar',
  'range',
  'area',
  'scatter',
  'line',
  'dot',
  'strip',
  'band',
  'error',
  'values',
  'reference',
  'other',
];

/** Points that sit on the vertices of a line only mark it. */
const marksLine = (points: Plot, line: Plot): boolean => {
  const spots = new Set(line.rows.map((row) => `${String(row.x)}|${String(row.y)}|${String(row.category)}`));
  return (
    points.rows.length > 0 &&
    points.rows.every((row) => spots.has(`${String(row.x)}|${String(row.y)}|${String(row.category)}`))
  );
};

const mainOf = (plots: readonly Plot[]): Plot | undefined => {
  const seen = plots.filter((plot) => plot.rows.length > 0);
  const sorted = [...seen].sort((a, b) => rank.indexOf(a.form) - rank.indexOf(b.form) || b.rows.length - a.rows.length);
  const first = sorted[0];
  const line = sorted.find((plot) => plot.form === 'line');
  if (first?.form === 'scatter' && line && marksLine(first, line)) return line;
  return first;
};

const readings = new WeakMap<Scene, Reading>();

/** A scene as a reader sees it: panels, plots in them, and the things plotted. Only what is visible is in it. */
export const readScene = (scene: Scene): Reading => {
  const known = readings.get(scene);
  if (known) return known;
  const marks = new Map<string, SceneElement[]>();
  for (const element of scene.elements) {
    if (element.visible && element.role === 'mark' && element.layer !== undefined) {
      const list = marks.get(element.layer);
      if (list) list.push(element);
      else marks.set(element.layer, [element]);
    }
  }
  const panels = scene.groups
    .filter((group) => group.kind === 'panel')
    .map((group): Panel => {
      const layers = scene.layers.filter((layer) => layer.group === group.id);
      const plots = layers.map((layer) => readPlot(scene, layer, group, marks.get(layer.id) ?? []));
      return { group, label: panelLabel(scene, group), plots: plots.filter((plot) => plot.elements.length > 0) };
    })
    .filter((panel) => panel.plots.length > 0);
  const plots = panels.flatMap((panel) => panel.plots);
  const texts = scene.elements.filter((element) => element.visible && element.kind === 'text' && element.text);
  const reading: Reading = { scene, panels, plots, main: mainOf(plots), legends: scene.legends, texts };
  readings.set(scene, reading);
  return reading;
};
