import type { Relation, Scene, SceneElement } from '../../scene.js';
import { holds } from './geometry.js';
import { spokenSymbol } from '../circuit/spoken.js';
import { isGraphTitle, isGraphviz, withGraphviz } from './graphviz.js';
import { type Held, nounIn, withNames } from '../names.js';
import { withCircuit } from './circuit.js';
import type { Size } from './size.js';
import { nameOfGroup, type Traced } from './trace.js';

const isClosed = ({ kind, path }: SceneElement): boolean =>
  kind === 'rect' ||
  kind === 'circle' ||
  kind === 'ellipse' ||
  kind === 'polygon' ||
  (kind === 'path' && (path?.length ?? 0) > 8);

const areaOf = ({ box }: SceneElement): number => box.width * box.height;

const isInside = (shape: Traced, { element: { box } }: Traced): boolean => {
  const matrix = shape.source.getScreenCTM()?.inverse();
  if (!('isPointInFill' in shape.source) || matrix === undefined) return false;
  const middle = new DOMPoint(box.x + box.width / 2, box.y + box.height / 2).matrixTransform(matrix);
  return (shape.source as SVGGeometryElement).isPointInFill(middle);
};

/** A text written into a closed shape names the smallest that holds it. */
const labelsIn = (traced: readonly Traced[]): Relation[] => {
  const shown = traced.filter(({ element }) => element.visible && element.role === 'mark');
  const closed = shown
    .filter(({ element }) => isClosed(element))
    .toSorted((a, b) => areaOf(a.element) - areaOf(b.element))
    .slice(0, 2_000);
  // An orbit is drawn around other things: words within it name one of them.
  const rounds = closed.filter(({ element: { kind } }) => kind === 'circle' || kind === 'ellipse');
  const isOrbit = (one: Traced): boolean =>
    one.element.fill === undefined &&
    rounds.includes(one) &&
    rounds.some((other) => other !== one && holds(one.element.box, other.element.box, 1));
  const shapes = closed.filter((one) => !isOrbit(one));
  const texts = shown.filter(({ element }) => element.kind === 'text').slice(0, 2_000);
  return texts.flatMap((text) => {
    const found = shapes.find((shape) => holds(shape.element.box, text.element.box, 2) && isInside(shape, text));
    return found === undefined ? [] : [{ kind: 'labels' as const, from: text.element.id, to: found.element.id }];
  });
};

/** The first thing drawn is the paper when it covers all of it. */
const withPaper = (
  traced: readonly Traced[],
  { width, height }: Size,
): { traced: readonly Traced[]; paper?: string } => {
  const [first, ...rest] = traced;
  if (first === undefined) return { traced };
  const { kind, box, fill, opacity, visible } = first.element;
  const covers = kind === 'rect' && holds(box, { x: 0, y: 0, width, height }, 1);
  if (!covers || !visible || fill === undefined || opacity < 0.98 || rest.length === 0) return { traced };
  return { traced: [{ ...first, element: { ...first.element, role: 'frame' } }, ...rest], paper: fill };
};

/** What gnuplot calls its canvas and its plots, which are titled by what their keys say. */
const isGnuplot = ({ id }: Element): boolean => id.startsWith('gnuplot_');

/** What holds an element and has a name, but for the symbols of a circuit that was read as such. */
const heldIn = (root: Element, { source, element }: Traced, isCircuit: boolean): Held => {
  const holders: Held['holders'][number][] = [];
  const isWord = element.kind === 'text';
  for (let at: Element | null = isWord ? source.parentElement : source; at && at !== root; at = at.parentElement) {
    const name = isGraphviz(at) || isGnuplot(at) ? undefined : nameOfGroup(at);
    const noun = nounIn(name);
    if (noun !== undefined && !(isCircuit && spokenSymbol(name ?? ''))) holders.unshift({ key: at, noun });
  }
  return { element, holders };
};

/** A text that the drawing says is its heading; Graphviz writes that beside its nodes. */
const isHeading = ({ source, element }: Traced): boolean =>
  element.kind === 'text' && element.visible && (source.getAttribute('role') === 'heading' || isGraphTitle(source));

/** Puts the scene of a drawing together: one panel, the whole paper. */
export const sceneOf = (found: readonly Traced[], root: Element, size: Size, ground: string): Scene => {
  const { traced: plain, paper } = withPaper(found, size);
  const graph = withGraphviz(plain);
  const { traced, relations: circuit } = graph.relations.length > 0 ? graph : withCircuit(plain);
  const taken = new Set(circuit.flatMap(({ kind, from }) => (kind === 'labels' ? [from] : [])));
  const written = [...labelsIn(traced).filter(({ from }) => !taken.has(from)), ...circuit];
  const [heading, ...more] = traced.filter(isHeading);
  const title = more.length === 0 ? heading : undefined;
  const held = traced.map((one) =>
    heldIn(root, one === title ? { ...one, element: { ...one.element, role: 'title' } } : one, circuit.length > 0),
  );
  const { elements: named, relations } = withNames(held, written);
  const words = new Map(traced.map(({ element }) => [element.id, element.text]));
  const nameOf = (id: string): string | undefined => {
    const texts = relations.filter(({ kind, to }) => kind === 'labels' && to === id).map(({ from }) => words.get(from));
    return texts.length === 1 ? texts[0] : undefined;
  };
  const elements = named.map((element) => {
    const label = element.label ?? (element.kind === 'component' ? undefined : nameOf(element.id));
    return label === undefined ? element : { ...element, label };
  });
  const name = [...root.children].some(isGnuplot) ? undefined : nounIn(nameOfGroup(root));
  return {
    ...size,
    background: paper ?? ground,
    ...(title?.element.text === undefined ? {} : { title: title.element.text }),
    ...(name === undefined ? {} : { name }),
    elements,
    groups: [],
    layers: [],
    axes: [],
    legends: [],
    relations,
  };
};
