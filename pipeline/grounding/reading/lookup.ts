import type { Axis, Channel, Legend, Scene, SceneGroup } from '../../../renderers/scene.js';

/** The axis that measures a panel; figures that share axes may carry it in another panel of the same size. */
export const axisOf = (scene: Scene, group: SceneGroup, channel: 'x' | 'y'): Axis | undefined => {
  const own = scene.axes.filter((axis) => axis.channel === channel && axis.groups.includes(group.id));
  // Grid-only axes carry no labels: prefer the one that a reader reads.
  return (
    own.find((axis) => axis.title && axis.ticks.length > 0) ??
    own.find((axis) => axis.ticks.some((tick) => tick.label)) ??
    own[0]
  );
};

export const legendOf = (scene: Scene, channel: Channel): Legend | undefined =>
  scene.legends.find((legend) => legend.channels.includes(channel));

/** What a panel is called: the values of its facet, or its own title. */
export const panelLabel = (scene: Scene, group: SceneGroup): string | undefined => {
  const values = group.facet
    ? Object.values(group.facet)
        .filter((value) => value !== null)
        .map(String)
    : [];
  if (values.length > 0) return values.join(', ');
  if (group.title) return group.title;
  const parent = scene.groups.find((candidate) => candidate.id === group.parent);
  return parent?.kind === 'panel' ? panelLabel(scene, parent) : undefined;
};
