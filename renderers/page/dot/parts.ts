import type { Frame } from './frame.js';
import type { Layout, LayoutEdge, LayoutObject } from './layout.js';
import { type Outline, type Stroke, strokesOf, type Words } from './strokes.js';

const isWords = (stroke: Stroke): stroke is Words => stroke.kind === 'words';
const isOutline = (stroke: Stroke): stroke is Outline => stroke.kind !== 'words';

/** A node or a cluster as it is drawn. */
export interface ShapePart {
  readonly kind: 'node' | 'cluster';
  readonly object: LayoutObject;
  readonly outlines: readonly Outline[];
  /** Everything of its label: words, and for HTML-like labels the cells around them. */
  readonly label: readonly Stroke[];
  readonly words: readonly Words[];
}

export interface EdgePart {
  readonly kind: 'edge';
  readonly edge: LayoutEdge;
  readonly course: readonly Outline[];
  readonly head: readonly Outline[];
  readonly tail: readonly Outline[];
  readonly labels: Readonly<Record<'middle' | 'head' | 'tail', readonly Stroke[]>>;
}

export interface Parts {
  readonly paper: readonly Stroke[];
  readonly title: readonly Stroke[];
  /** In the order of drawing: clusters, then nodes and edges as the program orders them. */
  readonly drawn: readonly (ShapePart | EdgePart)[];
}

const shapePart = (kind: ShapePart['kind'], object: LayoutObject, frame: Frame): ShapePart => {
  const outlines = strokesOf(object._draw_, frame).filter(isOutline);
  const label = strokesOf(object._ldraw_, frame);
  return { kind, object, outlines, label, words: label.filter(isWords) };
};

const edgePart = (edge: LayoutEdge, frame: Frame): EdgePart => ({
  kind: 'edge',
  edge,
  course: strokesOf(edge._draw_, frame).filter(isOutline),
  head: strokesOf(edge._hdraw_, frame).filter(isOutline),
  tail: strokesOf(edge._tdraw_, frame).filter(isOutline),
  labels: {
    middle: strokesOf(edge._ldraw_, frame),
    head: strokesOf(edge._hldraw_, frame),
    tail: strokesOf(edge._tldraw_, frame),
  },
});

const isCluster = (object: LayoutObject): boolean => object.nodes !== undefined || object.subgraphs !== undefined;
const isDrawn = (object: LayoutObject): boolean => object._draw_ !== undefined || object._ldraw_ !== undefined;

/** Sorts a layout into what is drawn. What `style=invis` hides is not there. */
export const partsOf = (layout: Layout, frame: Frame): Parts => {
  const objects = (layout.objects ?? []).filter(isDrawn);
  const clusters = objects
    .filter((object) => isCluster(object) && object.bb !== undefined)
    .map((object) => shapePart('cluster', object, frame));
  const nodes = objects.filter((object) => !isCluster(object)).map((object) => shapePart('node', object, frame));
  const edges = (layout.edges ?? [])
    .filter((edge) => edge._draw_ !== undefined || edge._ldraw_ !== undefined)
    .map((edge) => edgePart(edge, frame));
  const things = layout.outputorder === 'edgesfirst' ? [...edges, ...nodes] : [...nodes, ...edges];
  return {
    paper: strokesOf(layout._draw_, frame),
    title: strokesOf(layout._ldraw_, frame),
    drawn: [...clusters, ...things],
  };
};

/** All strokes of a part, in the order of drawing. */
export const strokesOfPart = (part: ShapePart | EdgePart): readonly Stroke[] =>
  part.kind === 'edge'
    ? [...part.course, ...part.head, ...part.tail, ...part.labels.middle, ...part.labels.head, ...part.labels.tail]
    : [...part.outlines, ...part.label];

export const wordsAmong = (strokes: readonly Stroke[]): Words[] => strokes.filter(isWords);
