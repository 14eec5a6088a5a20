import { oncePer } from '../once-per.js';
import type { Layer, Scene, SceneElement, SceneGroup } from '../../../renderers/scene.js';
import { coveredPoints } from './covered.js';
import { withLineNames } from './named-lines.js';
import { insetsOf } from './insets.js';
import { panelLabel } from './lookup.js';
import { readPlot } from './plot.js';
import { withBarNames } from './named-bars.js';
import { withNames } from './named-points.js';
import { withKinds } from './kinds/index.js';
import { onEachAxis } from './parallel.js';
import { withParts } from './parts.js';
import { areSlopes } from './slopes.js';
import { ringsOf } from './rings.js';
import type { Form, Panel, Plot, Reading } from './reading.js';

/** What a figure is named after, first to last: points over a line make a line chart, a line over bars a bar chart. */
const rank: readonly Form[] = [
  'field',
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
  'part',
];

/** Lines that only join two points each, such as those of a dumbbell plot. */
const isJoining = (plot: Plot): boolean =>
  plot.form === 'line' &&
  plot.elements.length > 2 &&
  !plot.series &&
  !areSlopes(plot) &&
  plot.elements.every((element) => (element.points?.length ?? 0) <= 2);

const isField = ({ form }: Plot): boolean => form === 'field' || form === 'heatmap';

/** A few points that mark places on a curve, such as where two curves meet, or on a field. */
export const isMarking = (plot: Plot, plots: readonly Plot[]): boolean =>
  (plot.form === 'scatter' || plot.form === 'dot' || (plot.form === 'part' && plot.kind === 'point')) &&
  plot.rows.length <= 4 &&
  plots.some(
    (other) =>
      other.group === plot.group &&
      ((other.form === 'line' && !isJoining(other)) || isField(other)) &&
      other.rows.length >= plot.rows.length * 4,
  );

const mainOf = (plots: readonly Plot[]): Plot | undefined => {
  const filled = plots.filter((plot) => plot.rows.length > 0);
  const drawn = filled.filter((plot) => !isMarking(plot, filled));
  const free = drawn.filter((plot) => !isJoining(plot));
  const seen = free.some((plot) => plot.kind === 'point') ? free : drawn;
  const sorted = [...seen].sort((a, b) => rank.indexOf(a.form) - rank.indexOf(b.form) || b.rows.length - a.rows.length);
  const [first] = sorted;
  // Words name a figure only where there are not as many shapes, of which nothing else is known.
  const shapes = first?.form === 'values' ? sorted.filter(({ form }) => form === 'other') : [];
  return shapes.find(({ rows }) => rows.length >= (first?.rows.length ?? 0)) ?? first;
};

/** A group that fills the panel that it is in, with no name or axis of its own, is no panel to a reader. */
const homeOf = (scene: Scene, group: SceneGroup): SceneGroup => {
  const parent = scene.groups.find((candidate) => candidate.id === group.parent);
  if (group.kind !== 'panel' || parent?.kind !== 'panel' || group.facet || group.title) return group;
  const [a, b] = [group.box, parent.box];
  const fills =
    Math.abs(a.x - b.x) < 2 &&
    Math.abs(a.y - b.y) < 2 &&
    Math.abs(a.width - b.width) < 3 &&
    Math.abs(a.height - b.height) < 3;
  const measured = scene.axes.some((axis) => axis.groups.length === 1 && axis.groups[0] === group.id);
  return fills && !measured ? homeOf(scene, parent) : group;
};

/** The layers of a panel; those that draw the same thing in groups of their own, such as one line per series, are one. */
const layersOf = (scene: Scene, panel: SceneGroup): (readonly [Layer, ...Layer[]])[] => {
  const merged = new Map<string, [Layer, ...Layer[]]>();
  for (const layer of scene.layers) {
    const group = scene.groups.find((candidate) => candidate.id === layer.group);
    if (!group || homeOf(scene, group).id !== panel.id) continue;
    const key = group.id === panel.id ? layer.id : `${layer.kind} ${JSON.stringify(layer.fields)}`;
    const known = merged.get(key);
    if (known) known.push(layer);
    else merged.set(key, [layer]);
  }
  return [...merged.values()];
};

/** A bar of no length, in the picture: nothing is to be seen of it, but that it shows zero. */
const isFlat = ({ width, height }: Scene, { kind, box, opacity }: SceneElement): boolean =>
  kind === 'bar' &&
  opacity > 0 &&
  (box.width === 0) !== (box.height === 0) &&
  box.x >= 0 &&
  box.y >= 0 &&
  box.x + box.width <= width &&
  box.y + box.height <= height;

/** A scene as a reader sees it: panels, plots in them, and the things plotted. Only what is visible is in it. */
export const readScene = oncePer((scene: Scene): Reading => {
  const marks = new Map<string, SceneElement[]>();
  const covered = coveredPoints(scene.elements);
  for (const element of scene.elements) {
    if (covered.has(element)) continue;
    if ((element.visible || isFlat(scene, element)) && element.role === 'mark' && element.layer !== undefined) {
      const list = marks.get(element.layer);
      if (list) list.push(element);
      else marks.set(element.layer, [element]);
    }
  }
  const all = scene.groups
    .filter((group) => homeOf(scene, group).id === group.id && group.kind === 'panel')
    .map((group): Panel => {
      const read = withKinds(
        scene,
        layersOf(scene, group)
          .flatMap((layers) => {
            const own = layers.flatMap((layer) => marks.get(layer.id) ?? []);
            return ringsOf(own).flatMap((ring, index) =>
              onEachAxis(
                scene,
                readPlot(
                  scene,
                  index === 0 ? layers[0] : { ...layers[0], id: `${layers[0].id}:${index + 1}` },
                  group,
                  ring,
                ),
              ),
            );
          })
          .filter((plot) => plot.elements.length > 0),
      );
      const plots = withLineNames(withParts(read)).map((plot) => withBarNames(withNames(plot, scene), scene));
      return { group, label: panelLabel(scene, group), plots, main: mainOf(plots) };
    })
    .filter((panel) => panel.plots.length > 0 && panel.main !== undefined);
  const insets = insetsOf(all);
  const panels = all.filter((panel) => !insets.some((inset) => inset.panel === panel));
  const plots = panels.flatMap((panel) => panel.plots);
  const texts = scene.elements.filter((element) => element.visible && element.kind === 'text' && element.text);
  return {
    scene,
    panels,
    insets,
    plots,
    main: mainOf(panels.flatMap((panel) => panel.main ?? [])),
    legends: scene.legends,
    texts,
  };
});
