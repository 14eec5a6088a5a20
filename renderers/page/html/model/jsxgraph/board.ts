import type { Board, Note } from '../../../../html/testimony.js';
import { type Any, at, call, list, number, object, pixel, text, tidy, word } from '../parts.js';

const onScreen = (element: unknown): boolean => at(element, 'visPropCalc', 'visible') === true;

interface Paper {
  /** Pixels of the board's own place where a user's coordinate is shown. */
  readonly place: (channel: 'x' | 'y', value: number) => number;
  readonly ends: Readonly<Record<'x' | 'y', readonly [number, number]>>;
}

const paperOf = (board: Any, home: HTMLElement): Paper | undefined => {
  const [left, top, right, bottom] = list(call(board, 'getBoundingBox')).map(number);
  const [, x, y] = list(at(board, 'origin', 'scrCoords')).map(number);
  const [unitX, unitY] = [number(board['unitX']), number(board['unitY'])];
  if (left === undefined || top === undefined || right === undefined || bottom === undefined) return undefined;
  if (x === undefined || y === undefined || !(unitX > 0) || !(unitY > 0)) return undefined;
  return {
    place: (channel, value) =>
      pixel(channel === 'x' ? home.clientLeft + x + value * unitX : home.clientTop + y - value * unitY),
    ends: { x: [tidy(left), tidy(right)], y: [tidy(bottom), tidy(top)] },
  };
};

const numeral = (words: string | undefined): number =>
  words === undefined || words === '' ? Number.NaN : Number(words.replace('−', '-'));

/** The labels of an axis's ticks that are seen, with the numbers that they show. */
const labelsOf = (axis: unknown): { readonly label: Any; readonly words: string; readonly value: number }[] =>
  list(at(axis, 'ticks'))
    .flatMap((ticks) => list(at(ticks, 'labels')))
    .flatMap((one) => {
      const words = text(at(one, 'plaintext'));
      const value = numeral(words);
      return words === undefined || !onScreen(one) || !Number.isFinite(value)
        ? []
        : [{ label: object(one), words, value }];
    });

const axisOf = (
  axis: unknown,
  channel: 'x' | 'y',
  { place, ends }: Paper,
  grid: boolean,
): Board['axes'][number] | undefined => {
  if (!onScreen(axis)) return undefined;
  const [low, high] = ends[channel];
  const ticks = labelsOf(axis)
    .map(({ words, value }) => ({ value, label: words, position: place(channel, value) }))
    .toSorted((a, b) => a.value - b.value);
  const isX = channel === 'x';
  const [from, to, across] = [place(channel, low), place(channel, high), place(isX ? 'y' : 'x', 0)];
  const title = at(axis, 'label', 'visPropCalc', 'visible') === true ? text(at(axis, 'name')) : undefined;
  return {
    panel: 0,
    channel,
    orient: isX ? 'bottom' : 'left',
    ...(title === undefined ? {} : { title }),
    scale: 'linear',
    domain: [low, high],
    range: [from, to],
    ticks,
    grid,
    box: isX ? { x: from, y: across, width: to - from, height: 0 } : { x: across, y: to, width: 0, height: from - to },
  };
};

/** Axes, ticks and grids frame what a board shows, and are none of it. */
export const frameNotes = (board: Any, elements: readonly Any[], all: readonly Element[]): Note[] => {
  const noteAt = (element: unknown, role: NonNullable<Note['role']>): Note[] => {
    const node = element === board ? board['containerObj'] : at(element, 'rendNode');
    const source = node instanceof Element ? all.indexOf(node) : -1;
    return source < 0 ? [] : [{ source, role }];
  };
  const inside = elements.flatMap((element) => {
    const type = word(element['elType']);
    if (type === 'ticks' || type === 'grid') return noteAt(element, 'frame');
    if (type !== 'axis') return [];
    return [
      ...noteAt(element, 'frame'),
      ...labelsOf(element).flatMap(({ label }) => noteAt(label, 'axis-label')),
      ...noteAt(element['label'], 'axis-title'),
    ];
  });
  return [...noteAt(board, 'frame'), ...inside];
};

/** The plane of one board: where it stands, and its axes. */
export const boardOf = (board: Any, all: readonly Element[]): Board | undefined => {
  const home = board['containerObj'];
  if (!(home instanceof HTMLElement)) return undefined;
  const paper = paperOf(board, home);
  const source = all.indexOf(home);
  if (paper === undefined || source < 0) return undefined;
  const elements = list(board['objectsList']).map(object);
  const grid = elements.some((one) => word(one['elType']) === 'grid' && onScreen(one));
  const found = elements.filter((one) => word(one['elType']) === 'axis');
  const isFlat = (axis: Any): boolean => {
    const [, x = 0, y = 0] = list(at(axis, 'stdform')).map(number);
    return Math.abs(y) > Math.abs(x);
  };
  const axes = (['x', 'y'] as const).flatMap((channel) => {
    const axis = found.find((one) => isFlat(one) === (channel === 'x'));
    return axis === undefined ? [] : (axisOf(axis, channel, paper, grid) ?? []);
  });
  const { width, height } = home.getBoundingClientRect();
  return { source, box: { x: 0, y: 0, width: pixel(width), height: pixel(height) }, axes };
};
