import type { Box } from '../../../scene.js';
import type { Chart, ChartAxis, ChartLayer } from '../../../html/testimony.js';
import { slicesIn } from './d3/arcs.js';
import { axisGroups, chartAxis, drawnAxis, type DrawnAxis } from './d3/axis.js';
import { drawnMark, type DrawnMark, type Plane } from './d3/marks.js';
import { entriesIn, legendOf, seriesNames } from './d3/names.js';
import { middleOf, paperOf, type Paper } from './d3/paper.js';
import { boxBetween, boxOfPoints, defined, placeOf, text } from './parts.js';

const shapeNames = 'rect, circle, ellipse, line, path';

interface Panel extends Plane {
  readonly home: Element;
  readonly box: Box;
}

/** Axes that stand in one group measure one panel; where each has a group of its own, all measure the same. */
const panelsOf = (axes: readonly DrawnAxis[], paper: Paper): Panel[] => {
  const labelled = axes.filter(({ ticks }) => ticks.some(({ label }) => label !== ''));
  const homes = [...new Set(labelled.map(({ element }) => element.parentElement ?? paper.root))];
  const of = (home: Element | undefined): Panel | undefined => {
    const own = labelled.filter(({ element }) => home === undefined || element.parentElement === home);
    const x = own.find(({ channel }) => channel === 'x');
    const ys = own.filter(({ channel }) => channel === 'y');
    const [y] = ys;
    if (!x || !y) return undefined;
    return {
      paper,
      x,
      ys,
      home: home ?? paper.root,
      box: boxBetween(x.range[0], y.range[0], x.range[1], y.range[1]),
    };
  };
  const panels = homes.map(of);
  if (panels.every((panel) => panel !== undefined)) return panels;
  const whole = of(undefined);
  return whole ? [whole] : [];
};

interface Writing {
  readonly element: Element;
  readonly words: string;
  readonly box: Box;
  readonly size: number;
  readonly isTurned: boolean;
}

const writingsIn = (root: Element, { at, boxOf }: Paper): Writing[] =>
  [...root.querySelectorAll('text')].flatMap((element) => {
    const words = text(element.textContent);
    if (words === undefined || element.closest('.tick') !== null) return [];
    const [[x0, y0], [x1, y1]] = [at(element, 0, 0), at(element, 1, 0)];
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    return [{ element, words, box: boxOf(element), size, isTurned: Math.abs(y1 - y0) > Math.abs(x1 - x0) }];
  });

/** Words in an axis's own group, turned words beside it, words below it. */
const axisTitle = (axis: DrawnAxis, { box }: Panel, writings: readonly Writing[]): Writing | undefined => {
  const own = writings.find(({ element }) => axis.element.contains(element));
  if (own) return own;
  const [left, right] = [box.x, box.x + box.width];
  const [top, bottom] = [box.y, box.y + box.height];
  return writings.find(({ isTurned, box: at }) => {
    const [x, y] = middleOf(at);
    if (axis.channel === 'y')
      return (
        isTurned &&
        y > top &&
        y < bottom &&
        (axis.orient === 'right' ? x > right && x < right + 90 : x < left && x > left - 110)
      );
    const isAlong = x > left && x < right && !isTurned;
    return isAlong && (axis.orient === 'top' ? y < top && y > top - 60 : y > bottom + 12 && y < bottom + 75);
  });
};

const headingOf = (
  writings: readonly Writing[],
  panels: readonly Box[],
  taken: ReadonlySet<Writing>,
): string | undefined => {
  const top = Math.min(...panels.map(({ y }) => y));
  const above = writings.filter(
    (one) => !taken.has(one) && !one.isTurned && one.box.y + one.box.height <= top + 4 && /\p{L}/u.test(one.words),
  );
  const [first, second] = above.toSorted((a, b) => b.size - a.size);
  return first && (second === undefined || first.size > second.size) ? first.words : undefined;
};

const layersOf = (marks: readonly DrawnMark[], panel: number, names: ReadonlyMap<DrawnMark, string>): ChartLayer[] => {
  const kinds = [...new Set(marks.map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    panel,
    kind,
    marks: marks
      .filter((one) => one.kind === kind)
      .map((one) => {
        const name = names.get(one);
        const { mark } = one;
        return name === undefined ? mark : { ...mark, label: name, encoding: { ...mark.encoding, color: name } };
      }),
  }));
};

const chartOf = (root: SVGSVGElement, all: readonly Element[]): Chart | undefined => {
  const paper = paperOf(root);
  const groups = axisGroups(root);
  const axes = groups.map((group) => drawnAxis(group, paper)).filter((axis) => axis !== undefined);
  const panels = panelsOf(axes, paper);
  if (panels.length === 0 || axes.length < groups.length) return undefined;
  const writings = writingsIn(root, paper);
  const free = [...root.querySelectorAll(shapeNames)].filter(
    (shape) => shape.closest('defs, clipPath') === null && groups.every((group) => !group.contains(shape)),
  );
  const titles = new Map(
    panels.flatMap((panel) => [panel.x, ...panel.ys].map((axis) => [axis, axisTitle(axis, panel, writings)] as const)),
  );
  const taken = new Set([...titles.values()].filter((one) => one !== undefined));
  const loose = writings.filter((one) => !taken.has(one)).map(({ element }) => element);
  const entries = entriesIn(loose, free, paper);
  const signs = new Set(entries.length > 1 ? entries.map(({ sign }) => sign) : []);
  const layers: ChartLayer[] = [];
  const claimed = new Set<Element>([...groups.flatMap((group) => [...group.querySelectorAll('*')]), ...signs]);
  for (const [index, panel] of panels.entries()) {
    const marks = free
      .filter((shape) => !signs.has(shape) && panel.home.contains(shape))
      .flatMap((shape) => drawnMark(shape, panel) ?? []);
    for (const { element } of marks) claimed.add(element);
    layers.push(...layersOf(marks, index, seriesNames(marks, entries, loose)));
  }
  if (layers.every(({ kind }) => kind === 'rule')) return undefined;
  const isGrid = (axis: DrawnAxis): boolean =>
    axes.some(
      (other) => other.channel === axis.channel && other.grid && other.ticks.every(({ label }) => label === ''),
    );
  return {
    ...placeOf(root, all),
    ...defined({
      title: headingOf(
        writings,
        panels.map(({ box }) => box),
        taken,
      ),
    }),
    panels: panels.map(({ box }) => box),
    axes: panels.flatMap((panel, index) =>
      [panel.x, ...panel.ys].map((axis): ChartAxis => {
        const drawn = chartAxis(axis, index, titles.get(axis)?.words, paper);
        return isGrid(axis) ? { ...drawn, grid: true } : drawn;
      }),
    ),
    legends: legendOf(entries, paper),
    layers,
    kept: free.filter((shape) => !claimed.has(shape)).map((shape) => all.indexOf(shape)),
  };
};

/** A pie, or a ring: it needs no axes. */
const pieOf = (root: SVGSVGElement, all: readonly Element[]): Chart | undefined => {
  const paper = paperOf(root);
  const slices = slicesIn(root, paper);
  if (slices.length < 2) return undefined;
  const drawn = new Set<Element>(slices.map(({ element }) => element));
  const box = boxOfPoints(slices.flatMap(({ mark: { path = [] } }) => path));
  const shapes = [...root.querySelectorAll(shapeNames)].filter((shape) => !drawn.has(shape));
  const writings = writingsIn(root, paper);
  const entries = entriesIn(
    writings.map(({ element }) => element),
    shapes,
    paper,
  );
  const signs = new Set(entries.length > 1 ? entries.map(({ sign }) => sign) : []);
  return {
    ...placeOf(root, all),
    ...defined({ title: headingOf(writings, [box], new Set()) }),
    panels: [box],
    axes: [],
    legends: legendOf(entries, paper),
    layers: [{ panel: 0, kind: 'slice', marks: slices.map(({ mark }) => mark) }],
    kept: shapes.filter((shape) => !signs.has(shape)).map((shape) => all.indexOf(shape)),
  };
};

/** Charts that a program drew with d3: axes have their scales, marks the records that they were made of. */
export const d3Charts = (all: readonly Element[]): Chart[] =>
  [...document.querySelectorAll('svg')].flatMap((root) =>
    root.parentElement?.closest('svg') ? [] : (chartOf(root, all) ?? pieOf(root, all) ?? []),
  );
