import type { Relation, SceneElement } from '../../scene.js';
import type { Traced } from '../svg/trace.js';
import { figureId, type Model, type ModelEdge } from './model.js';
import type { FoundNode } from './nodes.js';

/** An edge or message: its element, the lines that draw it, the texts on it, and what it joins. */
export interface FoundEdge {
  readonly element: SceneElement;
  readonly lines: readonly Traced[];
  readonly texts: readonly Traced[];
  readonly relations: readonly Relation[];
}

/** Markers that point: triangles, barbs and heads, not diamonds, circles, crosses of flowcharts or feet. */
const arrows = /(point|barb|arrowhead|arrow|filled-head|crosshead|extension|dependency|solid\w*arrow|stick\w*arrow)/i;

const pointsAt = (line: Element | undefined, end: 'start' | 'end'): boolean =>
  arrows.test(line?.getAttribute(`marker-${end}`) ?? '');

interface Ends {
  readonly from: string;
  readonly to: string;
}

const connections = (
  via: string,
  { from, to }: Ends,
  forward: boolean,
  backward: boolean,
  label?: string,
): Relation[] => {
  const said = label === undefined ? {} : { label };
  const one = (a: string, b: string, directed: boolean): Relation => ({
    kind: 'connects',
    from: a,
    to: b,
    via,
    directed,
    ...said,
  });
  if (backward && !forward) return [one(to, from, true)];
  return backward ? [one(from, to, forward), one(to, from, true)] : [one(from, to, forward)];
};

const join = (boxes: readonly SceneElement['box'][]): SceneElement['box'] => {
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
};

const found = (
  id: string,
  lines: readonly Traced[],
  texts: readonly Traced[],
  ends: Ends | undefined,
  data: Record<string, string | number>,
  points?: ModelEdge['points'],
): FoundEdge | undefined => {
  const [first] = lines;
  if (first === undefined) return undefined;
  const { stroke, strokeWidth, dash, opacity } = first.element;
  const path = lines.flatMap(({ element }) => element.path ?? []);
  const label = texts.map(({ element }) => element.text).join('\n');
  const element: SceneElement = {
    id,
    kind: 'edge',
    role: 'mark',
    box: join(lines.map((line) => line.element.box)),
    ...(path.length === 0 ? {} : { path }),
    ...(label === '' ? {} : { label }),
    ...(stroke === undefined ? {} : { stroke }),
    ...(strokeWidth === undefined ? {} : { strokeWidth }),
    ...(dash === undefined ? {} : { dash }),
    opacity,
    visible: lines.some((line) => line.element.visible),
    data,
  };
  const forward = points?.forward ?? pointsAt(lines.at(-1)?.source, 'end');
  const backward = points?.backward ?? pointsAt(first.source, 'start');
  const relations =
    ends === undefined ? [] : connections(id, ends, forward, backward, label === '' ? undefined : label);
  return { element, lines, texts, relations };
};

const named = (value: string | undefined): boolean =>
  value !== undefined && value !== '' && value !== 'none' && value !== 'arrow_open';

const recordOf = (edge: ModelEdge): Record<string, string | number> => ({
  ...Object.fromEntries(
    [
      ['arrowhead', edge.arrowTypeEnd],
      ['arrowtail', edge.arrowTypeStart],
      ['headlabel', edge.endLabelLeft],
      ['taillabel', edge.startLabelRight],
    ].filter((pair): pair is [string, string] => named(pair[1])),
  ),
  ...(edge.value === undefined ? {} : { value: edge.value }),
});

/** An edge from a node to itself is drawn in three pieces with names of their own. */
const isPartOf = (id: string, edge: ModelEdge): boolean =>
  id === edge.id.replace(`${figureId}-`, '') ||
  (edge.start === edge.end && id.startsWith(`${edge.start}-cyclic-special-`));

export const findEdges = (model: Model, nodes: readonly FoundNode[], pieces: readonly Traced[]): FoundEdge[] => {
  const ids = new Map(nodes.map(({ name, element }) => [name, element.id]));
  const idOf = (source: Element): string =>
    (source.closest('[data-id]')?.getAttribute('data-id') ?? '').replace(`${figureId}-`, '');
  const lines = pieces.filter(({ source }) => source.getAttribute('data-edge') === 'true');
  const texts = pieces.filter(
    ({ source, element }) => element.kind === 'text' && source.closest('.edgeLabel, .edgeLabels') !== null,
  );
  return model.edges
    .map((edge, index) => {
      const [from, to] = [ids.get(edge.start ?? ''), ids.get(edge.end ?? '')];
      return found(
        `edge${index}`,
        lines.filter(({ source }) => isPartOf(idOf(source), edge)),
        texts.filter(({ source }) => isPartOf(idOf(source), edge)),
        from === undefined || to === undefined ? undefined : { from, to },
        recordOf(edge),
        edge.points,
      );
    })
    .filter((edge) => edge !== undefined);
};

/** The words over a message stand before its line in the drawing. */
const wordsBefore = (line: Element, pieces: readonly Traced[]): Traced[] => {
  const words: Traced[] = [];
  // Formulas are HTML, without the class.
  for (
    let at = line.previousElementSibling;
    at?.matches('.messageText, foreignObject');
    at = at.previousElementSibling
  ) {
    const piece = pieces.find(({ source }) => source === at);
    if (piece !== undefined) words.unshift(piece);
  }
  return words;
};

/** Messages of a sequence, in their order. */
export const findMessages = (nodes: readonly FoundNode[], pieces: readonly Traced[]): FoundEdge[] => {
  const ids = new Map(nodes.map(({ name, element }) => [name, element.id]));
  return pieces
    .filter(({ source }) => source.getAttribute('data-et') === 'message')
    .map((line, index) => {
      const [from, to] = ['data-from', 'data-to'].map((name) => ids.get(line.source.getAttribute(name) ?? ''));
      const ends = from === undefined || to === undefined ? undefined : { from, to };
      return found(`message${index + 1}`, [line], wordsBefore(line.source, pieces), ends, { order: index + 1 });
    })
    .filter((edge) => edge !== undefined);
};
