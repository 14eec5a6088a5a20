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

/** One name, and each place where it is written. */
interface Name {
  readonly label: string;
  readonly written: readonly SceneElement[];
}

const labelOf = ({ text = '' }: SceneElement): string => text.replaceAll('\n', ' ').trim();

/** Each mark with the name beside it, the nearest first; undefined where too many of either stay alone. */
const paired = (
  marks: readonly SceneElement[],
  names: readonly Name[],
  placesOf: (mark: SceneElement) => readonly Box[],
): ReadonlyMap<SceneElement, string> | undefined => {
  const candidates = marks.flatMap((mark) =>
    names.flatMap((name) =>
      name.written.flatMap((text) => {
        const far = Math.min(...placesOf(mark).map((place) => gapBetween(place, text.box)));
        return far <= sizeOf(text) * reach ? [{ mark, name, far }] : [];
      }),
    ),
  );
  const found = new Map([...nearestPairs(candidates)].map(([mark, { label }]) => [mark, label] as const));
  const labels = new Set(found.values());
  return labels.size === found.size && found.size >= marks.length * most && found.size >= names.length * most
    ? found
    : undefined;
};

const numberIn = /\(?[-+−]?[$€£]?\d[\d,]*(?:\.\d+)? ?(?:%|[kKMB]\b)?\)?/g;

/** "Smoking 31%" and "18% Smoking": the name without the value that the line has there, once for both of its ends. */
const withoutValues = (names: readonly SceneElement[], { rows }: Plot): Name[] => {
  const values = new Set(rows.flatMap(({ value }) => (value === undefined ? [] : [`${value}`, value.toFixed(1)])));
  const groups = new Map<string, SceneElement[]>();
  for (const name of names) {
    const label = labelOf(name)
      .replaceAll(numberIn, (number) => (values.has(number.replace(/[^\d.-]/g, '')) ? '' : number))
      .replaceAll(/^[\s:,;=–-]+|[\s:,;=–-]+$/g, '');
    groups.set(label, [...(groups.get(label) ?? []), name]);
  }
  return [...groups].flatMap(([label, written]) => (/\p{L}/u.test(label) ? [{ label, written }] : []));
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
  const plain = (): Name[] => names.map((name) => ({ label: labelOf(name), written: [name] }));
  const found = paired(lines, withoutValues(names, plot), endsOf) ?? paired(lines, plain(), endsOf);
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
