import type { Axis, Box, Layer, Legend, Point, Relation, SceneElement, SceneGroup } from '../../scene.js';
import type { Drawing } from '../../tikz/drawn.js';
import type { Mark } from '../../tikz/marks.js';
import { boxAround, onPaper } from '../svg/geometry.js';
import type { Traced } from '../svg/trace.js';
import { asShaded } from './shaded.js';

/** One thing on the page, with what TeX was at when it drew it. */
export interface Piece {
  element: SceneElement;
  readonly source: SVGGraphicsElement;
  readonly mark: Mark | undefined;
}

/** A scene in the making: each step takes pieces that it understands and puts better ones in their place. */
export interface Draft {
  /** Back to front. */
  pieces: Piece[];
  readonly marks: readonly Mark[];
  readonly relations: Relation[];
  readonly groups: SceneGroup[];
  readonly axes: Axis[];
  readonly legends: Legend[];
  readonly layers: Layer[];
  title?: string;
  /** From a mark's coordinates (points of its canvas) to CSS pixels. */
  readonly matrixOf: (mark: Mark) => DOMMatrix | undefined;
}

/** The mark itself, and those around it, innermost first. */
export const around = ({ marks }: Pick<Draft, 'marks'>, mark: Mark | undefined): Mark[] => {
  const found: Mark[] = [];
  for (let at = mark; at !== undefined; at = at.parent === undefined ? undefined : marks[at.parent]) found.push(at);
  return found;
};

export const nearest = (draft: Pick<Draft, 'marks'>, mark: Mark | undefined, kind: string): Mark | undefined =>
  around(draft, mark).find((one) => one.kind === kind);

/** The node that something was drawn for, itself or the path of its outline; not the nodes around that. */
export const nodeOf = ({ marks }: Pick<Draft, 'marks'>, mark: Mark | undefined): Mark | undefined => {
  if (mark?.kind === 'node') return mark;
  const parent = mark?.parent === undefined ? undefined : marks[mark.parent];
  return mark?.kind === 'path' && parent?.kind === 'node' ? parent : undefined;
};

/** "1.5pt -3pt" on a mark's canvas, in CSS pixels. */
export const placeOf = (draft: Draft, mark: Mark, text: string | undefined): Point | undefined => {
  const [x, y] = (text ?? '').split(' ').map(Number.parseFloat);
  const matrix = draft.matrixOf(mark);
  return matrix === undefined || x === undefined || y === undefined || !Number.isFinite(x + y)
    ? undefined
    : onPaper(matrix, x, y);
};

/** Where a node is: the place that it was put at, in CSS pixels. */
export const centreOf = (draft: Draft, mark: Mark): Point | undefined =>
  placeOf(draft, mark, mark.fields['at']?.split(' ').slice(4).join(' '));

export const boxOf = (pieces: readonly { readonly element: SceneElement }[]): Box =>
  boxAround(
    pieces.flatMap(({ element: { box } }) => [
      [box.x, box.y] as const,
      [box.x + box.width, box.y + box.height] as const,
    ]),
  );

export const isText = ({ element }: Piece): boolean => element.kind === 'text';

/** Puts `whole` where the first of `parts` stands, and takes the others away. */
export const merge = (draft: Draft, parts: readonly Piece[], whole: readonly Piece[]): void => {
  const gone = new Set(parts);
  const at = draft.pieces.findIndex((piece) => gone.has(piece));
  draft.pieces = draft.pieces.flatMap((piece, index) => (index === at ? whole : gone.has(piece) ? [] : [piece]));
};

const matrices = (root: Element): Draft['matrixOf'] => {
  const places = new Map<string, SVGGraphicsElement>();
  for (const place of root.querySelectorAll<SVGGraphicsElement>('g[data-k]'))
    places.set(place.getAttribute('data-k') ?? '', place);
  return ({ id }) => {
    const { a, b, c, d, e, f } = places.get(String(id))?.getScreenCTM() ?? {};
    // Browsers answer with a matrix of a type that others cannot be multiplied with.
    return a === undefined ? undefined : new DOMMatrix([a, b ?? 0, c ?? 0, d ?? 0, e ?? 0, f ?? 0]);
  };
};

export const newDraft = (traced: readonly Traced[], { marks }: Drawing, root: Element): Draft => ({
  pieces: traced
    .map((one) => {
      const { source } = one;
      const mark = source.getAttribute('data-m');
      return { element: asShaded(one), source, mark: mark === null ? undefined : marks[Number(mark)] };
    })
    // A shadow is no thing of its own.
    .filter(({ mark }) => !mark?.fields['shadow']),
  marks,
  relations: [],
  groups: [],
  axes: [],
  legends: [],
  layers: [],
  matrixOf: matrices(root),
});
