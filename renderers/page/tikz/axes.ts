import type { Axis, Box, SceneElement } from '../../scene.js';
import type { Mark } from '../../tikz/marks.js';
import { boxAround } from '../svg/geometry.js';
import { type Channel, type Direction, directionOf, momentAt, within } from './directions.js';
import { boxOf, type Draft, isText, nearest, nodeOf, type Piece } from './draft.js';
import { readErrorBars } from './error-bars.js';
import { type Plane, readPlot } from './plots.js';

const axisElement = (
  draft: Draft,
  axis: Mark,
  channel: Channel,
  direction: Direction,
  panel: string,
  box: Box,
): Axis => {
  const { ends, range, words, ticks, log, days } = direction;
  const title = within(draft, axis, 'axistitle', channel).find(isText)?.element.text;
  const labels = within(draft, axis, 'ticklabel', channel);
  return {
    id: `${panel}-${channel}`,
    channel,
    orient: channel === 'x' ? 'bottom' : 'left',
    ...(title === undefined ? {} : { title }),
    scale: days !== undefined ? 'time' : words === undefined ? (log ? 'log' : 'linear') : 'band',
    domain:
      words === undefined
        ? ends.map((end) =>
            log ? Number(Math.exp(end).toPrecision(4)) : momentAt(direction, end === ends[0] ? range[0] : range[1]),
          )
        : words.map(({ label }) => label),
    range,
    ticks,
    grid: false,
    groups: [panel],
    box: labels.length === 0 ? box : boxOf(labels),
  };
};

const roleOf: Readonly<Record<string, SceneElement['role']>> = {
  ticklabel: 'axis-label',
  axistitle: 'axis-title',
  title: 'title',
  legendimage: 'legend-symbol',
  legend: 'legend-label',
  furniture: 'frame',
};

const giveRoles = (draft: Draft, axis: Mark): void => {
  draft.pieces = draft.pieces.map((piece) => {
    for (const [kind, role] of Object.entries(roleOf)) {
      const mark = nearest(draft, piece.mark, kind);
      if (mark === undefined || nearest(draft, mark, 'axis') !== axis) continue;
      return {
        ...piece,
        element: { ...piece.element, role: role === 'legend-label' && !isText(piece) ? 'frame' : role },
      };
    }
    return piece;
  });
};

/** The pieces of each plot. Its symbols may come after all lines: those of its colour are its own. */
const plotsOf = (draft: Draft, axis: Mark): Piece[][] => {
  const plots = new Map<Mark, Piece[]>();
  for (const piece of within(draft, axis, 'plot')) {
    if (nearest(draft, piece.mark, 'errorbar') !== undefined) continue;
    const { box } = piece.element;
    const [plot, path] = [nearest(draft, piece.mark, 'plot'), nearest(draft, piece.mark, 'path')];
    if (isText(piece) || plot === undefined || nodeOf(draft, piece.mark) !== undefined) continue;
    const inside = path !== undefined && nearest(draft, path, 'plot') === plot;
    const key = inside ? path : plot;
    if (Math.max(box.width, box.height) > 0.5) plots.set(key, [...(plots.get(key) ?? []), piece]);
  }
  const inkOf = (pieces: readonly Piece[] | undefined): string | undefined =>
    pieces?.[0]?.element.stroke ?? pieces?.[0]?.element.fill;
  const joined: Piece[][] = [];
  for (const pieces of plots.values()) {
    const symbols = pieces.every((piece) => nearest(draft, piece.mark, 'plotmark') !== undefined);
    const own = symbols ? joined.find((other) => inkOf(other) === inkOf(pieces)) : undefined;
    if (own === undefined) joined.push(pieces);
    else own.push(...pieces);
  }
  return joined;
};

/** How something is drawn, as far as a legend shows it. */
const looksOf = (pieces: readonly Piece[]): { ink: string | undefined; fill: string | undefined; dash: string } => {
  const { stroke, fill, dash } = pieces[0]?.element ?? {};
  return { ink: stroke ?? fill, fill, dash: JSON.stringify(dash ?? []) };
};

/** The plots that the entries of a legend stand for, by their looks: strokes that a program adds to the axes have no entry. */
const plotsNamed = (
  draft: Draft,
  axis: Mark,
  plots: readonly (readonly Piece[])[],
  names: readonly string[],
): number[] => {
  const images = new Map<Mark | undefined, Piece[]>();
  for (const piece of within(draft, axis, 'legendimage')) {
    const image = nearest(draft, piece.mark, 'legendimage');
    images.set(image, [...(images.get(image) ?? []), piece]);
  }
  if (images.size !== names.length) return names.map((_, index) => index);
  const left = new Set(plots.keys());
  return [...images.values()].map((image) => {
    const looks = looksOf(image);
    // Bars with an outline are filled patches without one in the legend.
    const alike = [...left].filter((index) => {
      const { ink, fill } = looksOf(plots[index] ?? []);
      return ink === looks.ink || (fill !== undefined && fill === looks.fill);
    });
    const found = alike.find((index) => looksOf(plots[index] ?? []).dash === looks.dash) ?? alike[0] ?? -1;
    left.delete(found);
    return found;
  });
};

const readAxis = (draft: Draft, axis: Mark, panel: string): void => {
  const [x, y] = [directionOf(draft, axis, 'x'), directionOf(draft, axis, 'y')];
  if (x === undefined || y === undefined) return;
  // pgfplots ends its paths with moves that draw nothing.
  draft.pieces = draft.pieces.filter(
    ({ mark, element: { box } }) => nearest(draft, mark, 'axis') !== axis || Math.max(box.width, box.height) > 0.01,
  );
  const plane: Plane = { x, y, panel };
  const box = boxAround([
    [x.range[0], y.range[0]],
    [x.range[1], y.range[1]],
  ]);
  draft.groups.push({ id: panel, kind: 'panel', box });
  draft.axes.push(axisElement(draft, axis, 'x', x, panel, box), axisElement(draft, axis, 'y', y, panel, box));
  const title = within(draft, axis, 'title').find(isText)?.element.text;
  if (title !== undefined && draft.title === undefined) draft.title = title;
  giveRoles(draft, axis);
  readErrorBars(draft, within(draft, axis, 'errorbar'), plane);
  const plots = plotsOf(draft, axis);
  const legend = within(draft, axis, 'legend');
  const names = legend.filter(isText).map(({ element }) => element.text ?? '');
  const named = plotsNamed(draft, axis, plots, names);
  for (const [index, pieces] of plots.entries()) readPlot(draft, pieces, plane, index + 1, names[named.indexOf(index)]);
  if (names.length === 0) return;
  const entries = names.map((label, index) => {
    const { fill, stroke } = plots[named[index] ?? -1]?.[0]?.element ?? {};
    return {
      label,
      value: label,
      ...(fill === undefined ? {} : { fill }),
      ...(stroke === undefined ? {} : { stroke }),
    };
  });
  draft.legends.push({
    id: `${panel}-legend`,
    kind: 'symbols',
    channels: ['color'],
    scale: 'ordinal',
    domain: names,
    entries,
    group: panel,
    box: boxOf(legend),
  });
};

/** What pgfplots draws in two dimensions becomes panels with axes, lines, points, bars and legends. */
export const readAxes = (draft: Draft): void => {
  const axes = draft.marks.filter(({ kind, fields }) => kind === 'axis' && fields['space'] === '2');
  for (const [index, axis] of axes.entries()) readAxis(draft, axis, `panel${index + 1}`);
};
