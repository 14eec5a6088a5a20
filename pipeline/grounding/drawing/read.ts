import { oncePer } from '../once-per.js';
import { outlinedOnce } from '../recognised/outlined.js';
import type { Box, Scene, SceneElement } from '../../../renderers/scene.js';
import { colourName } from '../language/colour.js';
import { dashName } from '../language/dash.js';
import { readScene } from '../reading/read.js';
import type { Drawing, DrawingKind, Link, Thing } from './drawing.js';
import { isNominal, nounFor } from './nominal.js';
import { isNoun, nounOf } from './noun.js';

const roles: Readonly<Partial<Record<SceneElement['kind'], Thing['role']>>> = {
  node: 'node',
  edge: 'edge',
  cluster: 'cluster',
  text: 'text',
  atom: 'atom',
  bond: 'bond',
  glyph: 'glyph',
  component: 'component',
  wire: 'wire',
};

/** Dots on wires, and the heads of the arrows that show a current. */
const onWires: Readonly<Record<string, Thing['role']>> = {
  junction: 'junction',
  terminal: 'junction',
  current: 'current',
};

const roleOf = ({ kind, data, noun }: SceneElement): Thing['role'] =>
  (kind === 'component' && noun !== undefined ? 'shape' : roles[kind]) ??
  (kind === 'point' || kind === 'vector' ? onWires[String(data?.['type'])] : undefined) ??
  'shape';

const oneLine = (words: string | undefined): string | undefined => {
  const line = words?.replace(/\s+/g, ' ').trim();
  return line === undefined || line === '' ? undefined : line;
};

const outlines = /(?:^| )(circle|square|rectangle|triangle|ellipse|pentagon|hexagon|octagon|diamond|polygon)$/;

/** The program's noun for it, unless the drawing shows otherwise: no circle is a square by being called so. */
const ownNoun = (element: SceneElement, outline: string): string | undefined => {
  if (element.kind === 'node' || element.kind === 'edge') return undefined;
  const noun = nounFor(element);
  const shape = outlines.exec(noun ?? '')?.[1];
  return shape === undefined || outline === 'shape' || isNoun({ noun: outline, outline, element }, shape)
    ? noun
    : undefined;
};

const thingOf = (element: SceneElement): Thing => {
  const faint = element.opacity < 0.5;
  const filled = element.fill !== undefined && element.kind !== 'edge' && element.kind !== 'rule';
  const hex = filled ? element.fill : element.stroke;
  const outline = nounOf(element);
  const noun = ownNoun(element, outline);
  return {
    id: element.id,
    role: roleOf(element),
    name: oneLine(element.kind === 'text' ? element.text : element.label),
    noun: noun ?? outline,
    named: noun !== undefined || element.kind === 'solid',
    outline,
    colour: hex === undefined || faint ? undefined : colourName(hex),
    filled,
    stroke: element.stroke === undefined || faint ? undefined : colourName(element.stroke),
    dash: dashName(element),
    element,
  };
};

const covers = (box: Box, { width, height }: Scene): boolean =>
  box.x <= 1 && box.y <= 1 && box.x + box.width >= width - 1 && box.y + box.height >= height - 1;

const kindOf = (things: readonly Thing[]): DrawingKind => {
  const has = (role: Thing['role']): boolean => things.some((thing) => thing.role === role);
  const many = (role: Thing['role']): number => things.filter((thing) => thing.role === role).length;
  if (many('component') > many('node')) return 'circuit';
  if (has('node') || has('edge')) return 'graph';
  if (has('atom')) return 'molecule';
  if (has('glyph')) return 'formula';
  return things.length > 0 ? 'shapes' : 'empty';
};

const framesIn = (scene: Scene, by: ReadonlyMap<string, Thing>): Pick<Drawing, 'framesOf' | 'within'> => {
  const parents = new Map<string, string>();
  for (const { kind, from, to } of scene.relations) if (kind === 'contains') parents.set(to, from);
  const framesOf = (thing: Thing): Thing[] => {
    const found: Thing[] = [];
    const seen = new Set<string>();
    for (let at = parents.get(thing.id); at !== undefined && !seen.has(at); at = parents.get(at)) {
      seen.add(at);
      const frame = by.get(at);
      if (frame) found.push(frame);
    }
    return found;
  };
  return {
    framesOf,
    within: (cluster) => [...by.values()].filter((thing) => framesOf(thing).some(({ id }) => id === cluster.id)),
  };
};

const linksIn = (scene: Scene, by: ReadonlyMap<string, Thing>): Link[] =>
  scene.relations.flatMap((relation) => {
    const [from, to, edge] = [by.get(relation.from), by.get(relation.to), by.get(relation.via ?? '')];
    if (relation.kind !== 'connects' || !from || !to || !edge) return [];
    const label = oneLine(relation.label) ?? edge.name;
    return [{ from, to, edge, label, directed: relation.directed === true }];
  });

/** The drawing in a scene of nodes, shapes, atoms or symbols; undefined for a chart. Only what is visible is in it. */
export const readDrawing = oncePer((scene: Scene): Drawing | undefined => (isChart(scene) ? undefined : read(scene)));

const isChart = (scene: Scene): boolean =>
  scene.axes.length > 0 || scene.layers.length > 0 || readScene(scene).main !== undefined;

/** Whole things with a noun, and by their ids the shapes that they are drawn with; a whole without one is only these. */
const wholesIn = (scene: Scene, all: readonly Thing[]): { things: Thing[]; parts: ReadonlyMap<string, Thing[]> } => {
  const by = new Map(all.map((thing) => [thing.id, thing]));
  const parts = new Map<string, Thing[]>();
  const gone = new Set(all.filter(({ element, named }) => element.noun !== undefined && !named).map(({ id }) => id));
  const wholes = new Set(scene.relations.flatMap(({ kind, to }) => (kind === 'part-of' ? [to] : [])));
  const taken = new Set<string>();
  for (const { kind, from, to } of scene.relations) {
    const [part, whole] = [by.get(from), by.get(to)];
    if (kind !== 'part-of' || !part || !whole || gone.has(to)) continue;
    parts.set(to, [...(parts.get(to) ?? []), part]);
    taken.add(from);
  }
  const isMade = ({ id, element }: Thing): boolean => wholes.has(id) || element.kind === 'cluster';
  return { things: all.filter((thing) => !taken.has(thing.id) && !(gone.has(thing.id) && isMade(thing))), parts };
};

const read = (scene: Scene): Drawing => {
  const related = new Set(scene.relations.flatMap(({ from, to }) => [from, to]));
  const visible = scene.elements.filter((one) => one.visible && (one.role === 'mark' || one.role === 'header'));
  const all = outlinedOnce(visible, related).map(thingOf);
  const { things, parts } = wholesIn(scene, all);
  const by = new Map(things.map((thing) => [thing.id, thing]));
  const words = new Map<string, string[]>();
  for (const { kind, from, to } of scene.relations) {
    const name = by.get(from)?.name;
    if (kind === 'labels' && name !== undefined) words.set(to, [...(words.get(to) ?? []), name]);
  }
  // An angle and a force that are written within a slope are no words of it.
  const isWithin = (to: string): boolean => {
    const [whole, count] = [by.get(to), words.get(to)?.length ?? 0];
    // Words on an island, beside a hill and a lake that are drawn in it, are names of these.
    return (whole?.outline === 'triangle' && count > 1) || (whole?.element.kind === 'path' && count > 2);
  };
  const named = new Set(
    scene.relations.flatMap(({ kind, from, to }) => (kind === 'labels' && !isWithin(to) ? [from] : [])),
  );
  const byRole = new Map<Thing['role'], Thing[]>();
  for (const thing of things) {
    const list = byRole.get(thing.role);
    if (list) list.push(thing);
    else byRole.set(thing.role, [thing]);
  }
  const of = (role: Thing['role']): readonly Thing[] => byRole.get(role) ?? [];
  const first = things.find(({ role }) => role !== 'text');
  const ground =
    first?.role === 'shape' && first.filled && things.length > 1 && covers(first.element.box, scene)
      ? first
      : undefined;
  return {
    scene,
    kind: kindOf(things),
    title: oneLine(scene.title),
    name: scene.name !== undefined && isNominal(scene.name) ? scene.name : undefined,
    things,
    wordsOn: ({ id }) => words.get(id) ?? [],
    partsOf: ({ id }) => parts.get(id) ?? [],
    of,
    links: linksIn(scene, by),
    ...framesIn(scene, by),
    loose: of('text').filter(({ id }) => !named.has(id)),
    ground,
  };
};
