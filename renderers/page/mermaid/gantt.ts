import type { Axis, AxisTick, Layer, Scene, SceneElement } from '../../scene.js';
import { boxAround } from '../svg/geometry.js';
import type { Traced } from '../svg/trace.js';
import type { Model, Task } from './model.js';

type Change = Partial<
  Pick<SceneElement, 'kind' | 'role' | 'label' | 'shape' | 'encoding' | 'data' | 'group' | 'layer'>
>;

interface Placed {
  readonly piece: Traced;
  readonly element: SceneElement;
}

const panel = 'panel';

const taskBehind = ({ source }: Traced, { tasks }: Model): Task | undefined =>
  tasks.find(({ id }) => source.id === id || source.id.endsWith(`-${id}`));

/** The end that is drawn: days that the chart leaves out do not make a bar longer. */
const endOf = ({ endTime, renderEndTime }: Task): number => (renderEndTime ?? endTime).getTime();

const isoOf = (time: number): string => new Date(time).toISOString();

const statesOf = (task: Task): string =>
  (['crit', 'done', 'active'] as const).filter((state) => task[state] === true).join(', ');

/** A bar from the start of its task to its end, a diamond amid the time of a milestone, or a line at a marker's. */
const shapeOf = (task: Task): Change => {
  const [start, end] = [task.startTime.getTime(), endOf(task)];
  const y = task.task.trim();
  if (task.vert === true) return { kind: 'rule', layer: 'markers', encoding: { x: isoOf(start) } };
  if (task.milestone === true)
    return { kind: 'point', shape: 'diamond', layer: 'milestones', encoding: { x: isoOf((start + end) / 2), y } };
  return { kind: 'bar', layer: 'tasks', encoding: { x: isoOf(start), x2: isoOf(end), y } };
};

/** What the pieces of a Gantt chart are: tasks with their times, words of the axis, and the bands of sections. */
export const ganttChange = (piece: Traced, model: Model): Change | undefined => {
  const { source, element } = piece;
  if (element.kind === 'text') {
    if (source.closest('.grid') !== null) return { role: 'axis-label' };
    // The title of the whole stands above the panel.
    if (source.matches('.titleText')) return undefined;
    return { group: panel, layer: source.closest('.sectionTitle') === null ? 'names' : 'sections' };
  }
  if (source.classList.contains('section')) return { role: 'frame' };
  if (!source.classList.contains('task')) return undefined;
  const task = taskBehind(piece, model);
  if (task === undefined) return { kind: 'bar' };
  const [section, states] = [task.type.trim(), statesOf(task)];
  const data = { ...(section === '' ? {} : { section }), ...(states === '' ? {} : { state: states }) };
  return {
    group: panel,
    label: task.task.trim(),
    ...shapeOf(task),
    ...(Object.keys(data).length === 0 ? {} : { data }),
  };
};

/** The lines of a Gantt chart's grid belong to its axis. */
export const isGanttGrid = ({ source, element }: Traced): boolean =>
  element.kind !== 'text' && source.closest('.grid') !== null;

const unitsOfTime = [86_400_000, 3_600_000, 60_000, 1_000, 1] as const;

/** The moment that a tick at `position` stands for: the roundest that is within a pixel. */
const momentAt = (position: number, perPixel: number, origin: number): number => {
  const exact = origin + position * perPixel;
  const unit = unitsOfTime.find((one) => Math.abs(Math.round(exact / one) * one - exact) <= perPixel) ?? 1;
  return Math.round(exact / unit) * unit;
};

/** Times run along the chart as the longest bar shows. */
const timeAxis = (bars: readonly SceneElement[], words: readonly SceneElement[]): Axis | undefined => {
  const [longest] = bars.toSorted((a, b) => b.box.width - a.box.width);
  const [start, end] = [longest?.encoding?.x, longest?.encoding?.x2].map((iso) => Date.parse(String(iso)));
  if (longest === undefined || start === undefined || end === undefined || !(longest.box.width > 0) || !(end > start))
    return undefined;
  const perPixel = (end - start) / longest.box.width;
  const origin = start - longest.box.x * perPixel;
  const ticks = words.map(({ box, text = '' }): AxisTick => {
    const position = box.x + box.width / 2;
    return { value: isoOf(momentAt(position, perPixel, origin)), label: text, position };
  });
  const [left, right] = [
    Math.min(...bars.map(({ box }) => box.x)),
    Math.max(...bars.map(({ box }) => box.x + box.width)),
  ];
  const top = Math.min(...bars.map(({ box }) => box.y));
  return {
    id: 'axis-x',
    channel: 'x',
    orient: words.some(({ box }) => box.y < top) ? 'top' : 'bottom',
    scale: 'time',
    domain: [
      isoOf(Math.min(...bars.map(({ encoding }) => Date.parse(String(encoding?.x))))),
      isoOf(Math.max(...bars.map(({ encoding }) => Date.parse(String(encoding?.x2))))),
    ],
    range: [left, right],
    ticks,
    grid: true,
    groups: [panel],
    box: boxAround(
      words.flatMap(({ box }) => [
        [box.x, box.y],
        [box.x + box.width, box.y + box.height],
      ]),
    ),
  };
};

const kinds: Readonly<Record<string, Layer['kind']>> = {
  tasks: 'bar',
  milestones: 'point',
  markers: 'rule',
  names: 'text',
  sections: 'text',
};

/** Of a Gantt chart: one panel, a layer for each kind of mark and of words, and the axis of time. */
export const ganttGuides = (placed: readonly Placed[]): Pick<Scene, 'groups' | 'layers' | 'axes' | 'legends'> => {
  const elements = placed.map(({ element }) => element);
  const marks = elements.filter(({ layer, kind }) => layer !== undefined && kind !== 'text');
  const words = placed.filter(
    ({ piece, element }) => element.kind === 'text' && piece.source.closest('.grid') !== null,
  );
  const corners = marks.flatMap(({ box }) => [
    [box.x, box.y] as const,
    [box.x + box.width, box.y + box.height] as const,
  ]);
  const axis = timeAxis(
    marks.filter(({ kind }) => kind === 'bar'),
    words.map(({ element }) => element),
  );
  return {
    groups: [{ id: panel, kind: 'panel', box: boxAround(corners) }],
    layers: Object.entries(kinds).flatMap(([id, kind]): Layer[] => {
      const count = elements.filter(({ layer }) => layer === id).length;
      const fields = kind === 'text' ? {} : { x: 'start', x2: 'end', y: 'task' };
      return count === 0 ? [] : [{ id, kind, group: panel, fields, count }];
    }),
    axes: axis === undefined || axis.ticks.length === 0 ? [] : [axis],
    legends: [],
  };
};
