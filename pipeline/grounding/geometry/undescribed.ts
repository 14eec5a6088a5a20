import type { Relation, Scene, SceneElement } from '../../../renderers/scene.js';
import { isSaturated } from '../language/hue.js';
import { centreOf, far } from './drawn/pixels.js';
import { relationsOf } from './drawn/relations.js';

const plain = (text: string | undefined): string => text?.replaceAll('$', '').trim() ?? '';

const isFormula = (text: string): boolean =>
  /^[\p{L}\d()′']+ ?= ?\S/u.test(text) || /^\p{L}(?:\(\p{L}\))?$/u.test(text);

/** How far a text is from a course, in pixels. */
const offCourse = (text: SceneElement, { path = [] }: SceneElement): number => {
  const { x, y, width, height } = text.box;
  const spots = [centreOf(text), [x, y + height / 2] as const, [x + width, y + height / 2] as const];
  return Math.min(...path.flatMap((place) => spots.map((spot) => far(spot, place))));
};

/** The curve that a formula belongs to: the one of its colour, else the nearest. */
const ownerOf = (
  text: SceneElement,
  curves: readonly SceneElement[],
  others: readonly SceneElement[],
): SceneElement | undefined => {
  const isAlike = ({ stroke }: SceneElement): boolean => stroke !== undefined && stroke === text.fill;
  const alike = curves.filter(isAlike);
  if (alike.length === 1) return alike[0];
  // A magenta "t" beside a magenta line names that line, however near a blue curve is.
  if (alike.length === 0 && others.some(isAlike) && isSaturated(text.fill ?? '')) return undefined;
  const near = curves.map((curve) => ({ curve, off: offCourse(text, curve) })).toSorted((a, b) => a.off - b.off);
  const [first, second] = near;
  return first && first.off < 45 && (second === undefined || second.off > 1.6 * first.off) ? first.curve : undefined;
};

/**
 * A board of coordinates whose program names things and places them, and says nothing of how they belong together:
 * that is found as a reader sees it. Scenes that tell relations of their own are left as they are.
 */
export const described = (scene: Scene): Scene => {
  if (scene.relations.length > 0) return scene;
  const marks = scene.elements.filter(({ visible, role }) => visible && role === 'mark');
  const of = (...kinds: readonly SceneElement['kind'][]): SceneElement[] =>
    marks.filter(({ kind }) => kinds.includes(kind));
  const texts = of('text');
  const points = of('point');
  const curves = of('curve');
  const names = points.flatMap((point): Relation[] => {
    const own = texts.filter(({ text }) => point.label !== undefined && plain(text) === plain(point.label));
    const [text] = own.toSorted((a, b) => far(centreOf(a), centreOf(point)) - far(centreOf(b), centreOf(point)));
    return text ? [{ kind: 'labels', from: text.id, to: point.id }] : [];
  });
  const ofPoints = new Set(names.map(({ from }) => from));
  const formulas = texts.flatMap((text) => {
    if (ofPoints.has(text.id)) return [];
    const owner = isFormula(plain(text.text))
      ? ownerOf(text, curves, of('segment', 'vector', 'circle', 'polygon'))
      : undefined;
    return owner ? [{ text, owner }] : [];
  });
  const called = new Map(
    formulas
      .toSorted((a, b) => plain(b.text.text).length - plain(a.text.text).length)
      .map(({ text, owner }) => [owner.id, plain(text.text)]),
  );
  const found = relationsOf({
    points,
    segments: of('segment', 'vector'),
    polygons: of('polygon'),
    circles: of('circle'),
    angles: of('angle'),
  });
  return {
    ...scene,
    elements: scene.elements.map((one) =>
      called.has(one.id) && one.label === undefined ? { ...one, label: called.get(one.id) ?? '' } : one,
    ),
    relations: [
      ...names,
      ...formulas.map(({ text, owner }): Relation => ({ kind: 'labels', from: text.id, to: owner.id })),
      ...found,
    ],
  };
};
