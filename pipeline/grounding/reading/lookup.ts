import type { Axis, Channel, Legend, Scene, SceneElement, SceneGroup } from '../../../renderers/scene.js';

/** How far, in pixels, marks are from where an axis would put their values. */
const misfit = (axis: Axis, elements: readonly SceneElement[]): number => {
  const [from, to] = axis.domain;
  const side = axis.channel === 'x' ? 0 : 1;
  if (typeof from !== 'number' || typeof to !== 'number' || from === to) return 0;
  const spots = elements.slice(0, 20).flatMap((element) => {
    const { box, path, points, encoding } = element;
    if (path && points)
      return points.slice(0, 5).flatMap((point, index) => [[point[axis.channel], path[index]?.[side]] as const]);
    const ends =
      axis.channel === 'x'
        ? [box.x, box.x + box.width / 2, box.x + box.width]
        : [box.y, box.y + box.height / 2, box.y + box.height];
    const value = encoding?.[axis.channel];
    const at =
      typeof value === 'number'
        ? axis.range[0] + ((value - from) / (to - from)) * (axis.range[1] - axis.range[0])
        : undefined;
    return at === undefined
      ? []
      : [[value, ends.reduce((near, end) => (Math.abs(end - at) < Math.abs(near - at) ? end : near))] as const];
  });
  const gaps = spots.flatMap(([value, at]) =>
    typeof value === 'number' && at !== undefined
      ? [Math.abs(axis.range[0] + ((value - from) / (to - from)) * (axis.range[1] - axis.range[0]) - at)]
      : [],
  );
  return gaps.length > 0 ? gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length : 0;
};

const isBare = ({ title, ticks }: Axis): boolean => !title && ticks.every(({ label }) => label === '');

/** What a panel without numbers along its side is read by: the axis of the panel beside it, which runs just so. */
const sharedAxis = (scene: Scene, { channel, orient, domain, range }: Axis): Axis | undefined =>
  scene.axes.find(
    (axis) =>
      axis.channel === channel &&
      axis.orient === orient &&
      !isBare(axis) &&
      axis.domain.length === domain.length &&
      axis.domain.every((end, index) => end === domain[index]) &&
      axis.range.every((end, index) => Math.abs(end - (range[index] ?? NaN)) < 1),
  );

/** The axis that measures a panel; figures that share axes may carry it in another panel of the same size. */
export const axisOf = (
  scene: Scene,
  group: SceneGroup,
  channel: 'x' | 'y',
  elements: readonly SceneElement[] = [],
): Axis | undefined => {
  const all = scene.axes.filter((axis) => axis.channel === channel && axis.groups.includes(group.id));
  const own = all.every(isBare) ? [...all.flatMap((axis) => sharedAxis(scene, axis) ?? []), ...all] : all;
  const titled = own.filter((axis) => axis.title && axis.ticks.length > 0);
  const [first] = titled;
  // Two scales in one panel, left and right: the marks stand where their own scale puts them.
  if (first && titled.length > 1)
    return titled.reduce((best, axis) => (misfit(axis, elements) < misfit(best, elements) - 0.5 ? axis : best), first);
  // Grid-only axes carry no labels: prefer the one that a reader reads.
  return (
    own.find((axis) => axis.title && axis.ticks.length > 0) ??
    own.find((axis) => axis.ticks.some((tick) => tick.label)) ??
    own[0]
  );
};

export const legendOf = (scene: Scene, channel: Channel): Legend | undefined =>
  scene.legends.find((legend) => legend.channels.includes(channel));

/** The values of a facet that a reader sees over its panel: not the keys by which they are sorted. */
export const facetNames = (group: SceneGroup): string[] =>
  Object.entries(group.facet ?? {})
    .filter(([field, value]) => value !== null && !field.endsWith('_sort_index'))
    .map(([, value]) => String(value));

/** What a panel is called: its own title, or the values of its facet. */
export const panelLabel = (scene: Scene, group: SceneGroup): string | undefined => {
  const values = facetNames(group);
  if (values.length === 1 && group.title) return group.title;
  if (values.length > 0) return values.join(', ');
  if (group.title) return group.title.replaceAll(/\s+/g, ' ');
  const parent = scene.groups.find((candidate) => candidate.id === group.parent);
  return parent?.kind === 'panel' ? panelLabel(scene, parent) : undefined;
};
