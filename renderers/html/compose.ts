import type { Box, Scene, SceneElement } from '../scene.js';
import { withRoles } from './name-texts.js';
import { colorInside, isBorneOut, isLegible, type Picture } from './pixels.js';
import { moved, movedPath, placeChart, type PlacedChart } from './place-chart.js';
import type { Chart, Note, Stroke, Testimony } from './testimony.js';
import type { TracedDocument } from './traced.js';

interface Paper {
  readonly width: number;
  readonly height: number;
  readonly background: string;
}

const onPaper = ({ box }: SceneElement, { width, height }: Paper): boolean =>
  box.x < width && box.y < height && box.x + box.width >= 0 && box.y + box.height >= 0;

const withNote = (element: SceneElement, note: Note, places: ReadonlyMap<number, Box>): SceneElement => {
  const { source: _source, data, kind, path, home, ...rest } = note;
  const place = places.get(home ?? -1);
  // A label or a mark that a library wrote as text stays a text.
  const own = element.kind === 'text' || kind === 'text' ? element.kind : (kind ?? element.kind);
  return {
    ...element,
    ...(Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) as Partial<SceneElement>),
    kind: own,
    ...(path === undefined || place === undefined ? {} : { path: movedPath(path, place.x, place.y) }),
    ...(data === undefined ? {} : { data: { ...element.data, ...data } }),
  };
};

const strokeElement = (stroke: Stroke, { x, y }: Pick<Box, 'x' | 'y'>): SceneElement =>
  Object.fromEntries(
    Object.entries({
      id: '',
      role: 'mark',
      visible: true,
      ...stroke,
      box: moved(stroke.box, x, y),
      path: stroke.path === undefined ? undefined : movedPath(stroke.path, x, y),
    }).filter(([, value]) => value !== undefined),
  ) as unknown as SceneElement;

interface Parts {
  readonly elements: SceneElement[];
  readonly charts: PlacedChart[];
}

/** What stands for a canvas, or for all that a library drew into an element. */
interface Replacement {
  readonly chart?: { readonly model: Chart; readonly placed: PlacedChart };
  readonly strokes: readonly SceneElement[];
}

const replacementsOf = (
  { charts, paintings }: Testimony,
  places: ReadonlyMap<number, Box>,
): ReadonlyMap<number, Replacement> => {
  const found = new Map<number, Replacement>();
  for (const [index, model] of charts.entries()) {
    const place = places.get(model.source);
    if (place !== undefined)
      found.set(model.source, { chart: { model, placed: placeChart(model, place, index + 1) }, strokes: [] });
  }
  for (const { source, strokes } of paintings) {
    const place = places.get(source);
    if (place === undefined || strokes.length === 0) continue;
    const known = found.get(source);
    found.set(source, {
      ...known,
      strokes: [...(known?.strokes ?? []), ...strokes.map((stroke) => strokeElement(stroke, place))],
    });
  }
  return found;
};

/** Planes of coordinates are panels with axes; what is drawn on them was traced as shapes. */
const placeBoards = (
  boards: Testimony['boards'],
  places: ReadonlyMap<number, Box>,
  before: number,
): Pick<PlacedChart, 'groups' | 'axes'>[] =>
  boards.flatMap(({ source, box, axes }, index) => {
    const place = places.get(source);
    const plane: Chart = { source, last: source, panels: [box], axes, legends: [], layers: [] };
    return place === undefined ? [] : [placeChart(plane, place, before + index + 1)];
  });

/** Elements in their order, with what libraries drew in the place of the canvas or the shapes that it was drawn as. */
const assemble = (
  { elements, sources }: TracedDocument,
  testimony: Testimony,
  places: ReadonlyMap<number, Box>,
): Parts => {
  const notes = new Map(testimony.notes.map((note) => [note.source, note]));
  const replacements = replacementsOf(testimony, places);
  const used = new Set<number>();
  const parts: Parts = { elements: [], charts: [] };
  const put = (
    source: number,
    { chart, strokes }: Replacement,
    own: readonly SceneElement[],
    kept: readonly SceneElement[],
  ): void => {
    used.add(source);
    if (chart === undefined) parts.elements.push(...strokes, ...own);
    else {
      const texts = [...strokes, ...own].filter(({ kind }) => kind === 'text');
      const panels = chart.placed.groups.map(({ box }) => box);
      parts.charts.push(chart.placed);
      parts.elements.push(...kept, ...chart.placed.marks, ...withRoles(texts, chart.model, panels));
    }
  };
  const chartAround = (source: number): number | undefined =>
    testimony.charts.find((chart) => source >= chart.source && source <= chart.last && replacements.has(chart.source))
      ?.source;
  for (const [index, element] of elements.entries()) {
    const source = sources[index] ?? -1;
    const owner = chartAround(source);
    if (owner !== undefined) {
      if (used.has(owner)) continue;
      const own = elements.filter((_, other) => chartAround(sources[other] ?? -1) === owner);
      const rest = new Set(testimony.charts.find((chart) => chart.source === owner)?.kept);
      const kept = elements.filter(({ kind }, other) => kind !== 'text' && rest.has(sources[other] ?? -1));
      put(owner, replacements.get(owner) as Replacement, own, kept);
    } else if (element.kind === 'image' && replacements.has(source))
      put(source, replacements.get(source) as Replacement, [], []);
    else parts.elements.push(notes.has(source) ? withNote(element, notes.get(source) as Note, places) : element);
  }
  return parts;
};

/**
 * Puts together what the document draws: the elements that our tracer read, and of charts and canvases what the
 * program's own world says of them, as far as the picture bears it out.
 */
export const composeScene = (
  traced: TracedDocument,
  testimony: Testimony,
  places: ReadonlyMap<number, Box>,
  paper: Paper,
  picture: Picture,
): Scene => {
  const ours = new Set(traced.elements.map(({ id }) => id));
  const { elements, charts } = assemble(traced, testimony, places);
  const judged = elements.map((element, index): SceneElement => {
    const fill = element.fill ?? (element.kind === 'cell' ? colorInside(picture, element.box) : undefined);
    const inked = fill === undefined ? element : { ...element, fill };
    const told = !ours.has(element.id);
    const isSeen = (): boolean =>
      told ? isBorneOut(picture, inked, paper.background) : inked.kind !== 'text' || isLegible(picture, inked);
    const visible = inked.visible && onPaper(inked, paper) && isSeen();
    return { ...inked, id: `e${index + 1}`, visible };
  });
  const boards = placeBoards(testimony.boards, places, charts.length);
  const titled = (role: SceneElement['role']): string | undefined =>
    judged.find((one) => one.role === role && one.visible)?.text;
  const [title, subtitle] = [titled('title'), titled('subtitle')];
  return {
    ...paper,
    ...(title === undefined ? {} : { title }),
    ...(subtitle === undefined ? {} : { subtitle }),
    elements: judged,
    groups: [...charts, ...boards].flatMap(({ groups }) => groups),
    layers: charts.flatMap(({ layers }) => layers),
    axes: [...charts, ...boards].flatMap(({ axes }) => axes),
    legends: charts.flatMap(({ legends }) => legends),
    relations: [],
  };
};
