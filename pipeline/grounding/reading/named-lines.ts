import type { Box, SceneElement } from '../../../renderers/scene.js';
import { nearestPairs } from './name-pairs.js';
import { gapBetween } from '../recognised/shapes.js';
import type { Plot, Row } from './reading.js';

/** How far a name may stand from what it names, in heights of its letters. */
const reach = 2.5;

/** Most of the marks must have a name, and most of the names a mark. */
const most = 0.75;

/** A name is a few words; a sentence or a number is none. */
const isName = ({ text = '', angle = 0 }: SceneElement): boolean =>
  angle === 0 && /\p{L}/u.test(text) && text.length <= 40 && text.split(/\s+/).length <= 5 && !/[.!?]$/.test(text);

const sizeOf = ({ fontSize, box }: SceneElement): number => fontSize ?? box.height;

/** Each mark with the name beside it, the nearest first; undefined where too many of either stay alone. */
const paired = (
  marks: readonly SceneElement[],
  names: readonly SceneElement[],
  placesOf: (mark: SceneElement) => readonly Box[],
): ReadonlyMap<SceneElement, string> | undefined => {
  const candidates = marks
    .flatMap((mark) =>
      names.map((name) => ({
        mark,
        name,
        far: Math.min(...placesOf(mark).map((place) => gapBetween(place, name.box))),
      })),
    )
    .filter(({ far, name }) => far <= sizeOf(name) * reach);
  const found = new Map(
    [...nearestPairs(candidates)].map(([mark, { text = '' }]) => [mark, text.replaceAll('\n', ' ').trim()] as const),
  );
  const labels = new Set(found.values());
  return labels.size === found.size && found.size >= marks.length * most && found.size >= names.length * most
    ? found
    : undefined;
};

const endsOf = ({ path = [], box }: SceneElement): readonly Box[] => {
  const ends = [path[0], path.at(-1)].filter((point) => point !== undefined);
  return ends.length > 0 ? ends.map(([x, y]) => ({ x, y, width: 0, height: 0 })) : [box];
};

/** Lines, or areas, with a name at one end of each, in place of a legend. */
const namedLines = (plot: Plot, names: readonly SceneElement[]): Plot => {
  const lines = plot.elements.filter(({ kind, path = [] }) => (kind === 'line' || kind === 'area') && path.length > 1);
  if (
    (plot.form !== 'line' && plot.form !== 'area') ||
    plot.series ||
    plot.special ||
    lines.length < 2 ||
    lines.length > 20
  )
    return plot;
  if (lines.length !== plot.elements.length) return plot;
  const found = paired(lines, names, endsOf);
  if (!found || found.size !== lines.length) return plot;
  const rows = plot.rows.map((row): Row => ({ ...row, series: found.get(row.element) }));
  const labels = lines.map((line) => found.get(line) ?? '');
  const division = {
    channel: 'color',
    id: `${plot.id}:names`,
    title: undefined,
    kind: 'names',
    labels,
    labelOf: String,
  } as const;
  const arrangement = plot.arrangement === 'single' ? 'overlaid' : plot.arrangement;
  return {
    ...plot,
    rows,
    series: division,
    arrangement,
  };
};

/** Reads the words at the ends of lines as their names, where each has one. */
export const withLineNames = (plots: readonly Plot[]): Plot[] => {
  const names = plots.filter(({ form }) => form === 'values').flatMap(({ elements }) => elements.filter(isName));
  if (names.length < 2) return [...plots];
  return plots.map((plot) => namedLines(plot, names));
};
