import { oncePer } from '../once-per.js';
import type { Scene, SceneElement } from '../../../renderers/scene.js';

/** A stroke of the figure that has a name, a written measure, or both. */
export interface Stroke {
  readonly element: SceneElement;
  /** "AB", "A₁B₁"; undefined where its ends have no names. */
  readonly name: string | undefined;
  /** What is written beside it. */
  readonly text: string | undefined;
  readonly hidden: 'all' | 'part' | 'none';
  /** The body that it is an edge of. */
  readonly edgeOf: string | undefined;
}

/** What a drawing of space shows. */
export interface SpaceFigure {
  readonly scene: Scene;
  readonly bodies: readonly SceneElement[];
  readonly stacks: readonly SceneElement[];
  readonly nets: readonly SceneElement[];
  readonly views: readonly SceneElement[];
  readonly surfaces: readonly SceneElement[];
  readonly sections: readonly SceneElement[];
  readonly planes: readonly SceneElement[];
  readonly curves: readonly SceneElement[];
  readonly angles: readonly SceneElement[];
  readonly strokes: readonly Stroke[];
  /** Names of points, as written. */
  readonly points: readonly string[];
  /** Every word that is to be seen, once. */
  readonly texts: readonly string[];
  /** The words that name an element. */
  readonly textOf: (id: string) => string | undefined;
  readonly hasAxes: boolean;
  readonly projection: string | undefined;
}

export const typeOf = ({ data }: SceneElement): string => String(data?.['type'] ?? '');

const small = '₀₁₂₃₄₅₆₇₈₉';

/** How a caption writes a name: `A_1` is A₁. */
export const written = (name: string): string =>
  name
    .replace(/_\{?([0-9]+)\}?/g, (_, digits: string) => Array.from(digits, (one) => small[Number(one)] ?? one).join(''))
    .replaceAll("'", '′');

/** One spelling for all ways to write a name. */
export const plainName = (name: string): string =>
  name
    .replace(/[₀-₉]/g, (one) => String(small.indexOf(one)))
    .replaceAll(/[_{}]/g, '')
    .replaceAll(/[′’]/g, "'");

const onlyText = ({ elements, relations }: Scene): ((id: string) => string | undefined) => {
  const words = new Map(
    elements.flatMap(({ id, text, visible }) => (text !== undefined && visible ? [[id, text] as const] : [])),
  );
  const named = new Map(
    relations.flatMap(({ kind, from, to }) => {
      const text = kind === 'labels' ? words.get(from) : undefined;
      return text === undefined ? [] : [[to, text] as const];
    }),
  );
  return (id) => named.get(id);
};

const strokeOf = (element: SceneElement, text: string | undefined, edgeOf: string | undefined): Stroke => {
  const { label, data } = element;
  const own = label !== undefined && label !== text ? label : undefined;
  return {
    element,
    name: own === undefined ? undefined : written(own),
    text: text === undefined ? undefined : written(text),
    hidden: data?.['hidden'] === 'all' || data?.['hidden'] === 'part' ? data['hidden'] : 'none',
    edgeOf,
  };
};

const read = (scene: Scene): SpaceFigure => {
  const { elements, relations } = scene;
  const textOf = onlyText(scene);
  const solids = elements.filter(({ kind }) => kind === 'solid');
  const isView = ({ data }: SceneElement): boolean => data?.['view'] !== undefined;
  const isNet = ({ data }: SceneElement): boolean => data?.['net'] === true;
  const bodies = solids.filter(
    (one) => !isView(one) && !isNet(one) && !['surface', 'cube stack'].includes(typeOf(one)),
  );
  const owner = new Map(relations.flatMap(({ kind, from, to }) => (kind === 'side-of' ? [[from, to] as const] : [])));
  const isBody = new Set(bodies.map(({ id }) => id));
  const seen = elements.filter(({ visible }) => visible);
  const strokes = seen
    .filter(({ kind, data }) => (kind === 'segment' || kind === 'vector') && data?.['view'] === undefined)
    .map((element) => {
      const body = owner.get(element.id);
      return strokeOf(
        element,
        textOf(element.id),
        body !== undefined && isBody.has(body) && element.data?.['edge'] === true ? body : undefined,
      );
    });
  return {
    scene,
    bodies,
    stacks: solids.filter((one) => typeOf(one) === 'cube stack'),
    nets: solids.filter(isNet),
    views: solids.filter(isView),
    surfaces: solids.filter((one) => typeOf(one) === 'surface'),
    sections: seen.filter((one) => typeOf(one) === 'section'),
    planes: seen.filter((one) => typeOf(one) === 'plane'),
    curves: seen.filter((one) => typeOf(one) === 'space curve'),
    angles: seen.filter(({ kind }) => kind === 'angle'),
    strokes,
    points: seen.flatMap(({ id, kind }) => {
      const text = kind === 'point' ? textOf(id) : undefined;
      return text === undefined ? [] : [written(text)];
    }),
    texts: [...new Set(seen.flatMap(({ text }) => (text === undefined ? [] : [written(text)])))],
    textOf: (id) => {
      const text = textOf(id);
      return text === undefined ? undefined : written(text);
    },
    hasAxes: seen.some(({ data }) => data?.['axis'] !== undefined),
    projection: solids.map(({ data }) => data?.['projection']).find((one): one is string => typeof one === 'string'),
  };
};

/** The figure of a scene that shows space: one with a solid, a net, or things that have coordinates in space. */
export const readSpace = oncePer((scene: Scene): SpaceFigure | undefined => {
  // Plots in space have layers of marks; of the bodies of a rendered scene only their outlines are known.
  const isSpace =
    scene.layers.length === 0 &&
    scene.elements.some(
      ({ kind, space, data }) => (kind === 'solid' && data?.['geometry'] === undefined) || space !== undefined,
    );
  return isSpace ? read(scene) : undefined;
});

/** "the 3 bodies that are cubes": how many of each type, in the order of the figure. */
export const byType = (bodies: readonly SceneElement[]): (readonly [string, readonly SceneElement[]])[] => {
  const groups = new Map<string, SceneElement[]>();
  for (const body of bodies) groups.set(typeOf(body), [...(groups.get(typeOf(body)) ?? []), body]);
  return [...groups];
};

/** Edges of a body that are not seen at all, and those of which a part is not. */
export const hiddenEdges = (figure: SpaceFigure, body: SceneElement, how: 'all' | 'part'): readonly Stroke[] =>
  figure.strokes.filter(({ edgeOf, hidden }) => edgeOf === body.id && hidden === how);

/** The marks on the squares of a net or on the faces of a cube, in their order. */
export const marksOn = ({ scene }: SpaceFigure, whole: SceneElement): readonly SceneElement[] => {
  const own = new Set(
    scene.relations.flatMap(({ kind, from, to }) => (kind === 'side-of' && to === whole.id ? [from] : [])),
  );
  return scene.elements.filter(({ id, data }) => own.has(id) && data?.['mark'] !== undefined);
};
