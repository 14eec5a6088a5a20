import type { Legend, LegendEntry, Scene, SceneElement } from '../../../renderers/scene.js';

/** Solid, dotted or dashed, as a reader tells them apart; the lengths of dashes follow the width of a line. */
const dashOf = (dash: readonly number[] | undefined): string =>
  dash === undefined || dash.length === 0 ? '' : dash.length > 2 ? 'mixed' : (dash[0] ?? 0) < 3 ? 'dotted' : 'dashed';

type Looks = Pick<SceneElement, 'stroke' | 'fill' | 'dash' | 'kind'>;

const colourOf = ({ kind, stroke, fill }: Looks): string | undefined =>
  kind === 'line' || kind === 'rule' ? (stroke ?? fill) : (fill ?? stroke);

const entryColour = (entry: LegendEntry, kind: SceneElement['kind']): string | undefined =>
  kind === 'line' || kind === 'rule' ? (entry.stroke ?? entry.fill) : (entry.fill ?? entry.stroke);

/** The one entry that looks like an element: by its colour, among entries of one colour by its dashes. */
const entryOf = (element: SceneElement, { entries }: Legend): LegendEntry | undefined => {
  const colour = colourOf(element);
  if (colour === undefined) return undefined;
  const alike = entries.filter((entry) => entryColour(entry, element.kind) === colour);
  if (alike.length < 2 || (element.kind !== 'line' && element.kind !== 'rule'))
    return alike.length === 1 ? alike[0] : undefined;
  const same = alike.filter((entry) => dashOf(entry.dash) === dashOf(element.dash));
  return same.length === 1 ? same[0] : undefined;
};

/**
 * Panels of one figure share the legend that only one of them carries: marks of the others that look as its entries do
 * have their names. A panel whose marks do not all look so has looks of its own.
 */
export const withSharedNames = (scene: Scene): Scene => {
  const [legend, ...others] = scene.legends;
  const panels = new Set(
    scene.elements.flatMap(({ group, role }) => (group !== undefined && role === 'mark' ? [group] : [])),
  );
  if (!legend || others.length > 0 || legend.kind !== 'symbols' || legend.entries.length < 2 || panels.size < 2)
    return scene;
  const [channel] = legend.channels;
  if (channel !== 'color') return scene;
  const drawn = scene.elements.filter(({ role, visible, kind }) => role === 'mark' && visible && kind !== 'text');
  const isNamed = ({ encoding }: SceneElement): boolean => encoding?.[channel] !== undefined;
  const names = new Map<string, string | undefined>();
  for (const panel of panels) {
    const own = drawn.filter(({ group }) => group === panel);
    const courses = own.filter(({ kind }) => kind === 'line' || kind === 'bar' || kind === 'point' || kind === 'area');
    if (courses.length === 0 || own.some(isNamed)) continue;
    const found = courses.map((element) => entryOf(element, legend));
    if (found.includes(undefined) || new Set(found).size < 2) continue;
    for (const element of own) names.set(element.id, entryOf(element, legend)?.label);
  }
  if (names.size === 0) return scene;
  return {
    ...scene,
    elements: scene.elements.map((element) => {
      const label = names.get(element.id);
      return label === undefined ? element : { ...element, label, encoding: { ...element.encoding, [channel]: label } };
    }),
  };
};
