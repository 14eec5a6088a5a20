import type { Layer, Point, Scene, SceneElement } from '../../../renderers/scene.js';

const near = (a: number, b: number): boolean => Math.abs(a - b) < 1.5;

/** A bracket that joins two branches: up, across, and down again; lying where it grows to a side. */
interface Bracket {
  readonly feet: readonly [Point, Point];
  readonly top: Point;
}

const bracketOf = ({ path = [] }: SceneElement): Bracket | undefined => {
  const [a, b, c, d] = path;
  if (path.length !== 4 || a === undefined || b === undefined || c === undefined || d === undefined) return undefined;
  const turn = (one: 0 | 1): boolean => {
    const other = one === 0 ? 1 : 0;
    const sides = [a[other] - b[other], d[other] - c[other]];
    const flat = near(a[one], b[one]) && near(b[other], c[other]) && near(c[one], d[one]) && !near(b[one], c[one]);
    return flat && (sides.every((side) => side > -1.5) || sides.every((side) => side < 1.5));
  };
  if (!turn(0) && !turn(1)) return undefined;
  return { feet: [a, d], top: [(b[0] + c[0]) / 2, (b[1] + c[1]) / 2] };
};

/** Every bracket but one stands on a foot of another: what joins all is the root. */
const isTree = (brackets: readonly Bracket[]): boolean => {
  const feet = brackets.flatMap((bracket) => bracket.feet);
  const roots = brackets.filter(({ top }) => !feet.some((foot) => near(foot[0], top[0]) && near(foot[1], top[1])));
  return brackets.length > 2 && roots.length === 1;
};

const isDendrogram = ({ elements }: Scene, { id, kind, plot }: Layer): boolean => {
  if (kind !== 'line' || plot !== undefined) return false;
  const lines = elements.filter((element) => element.layer === id && element.visible);
  const brackets = lines.flatMap((line) => bracketOf(line) ?? []);
  return brackets.length === lines.length && isTree(brackets);
};

/** A scene whose lines that join branches by twos are a dendrogram: they have no course over an axis. */
export const withDendrograms = (scene: Scene): Scene => {
  const trees = new Set(scene.layers.filter((layer) => isDendrogram(scene, layer)).map(({ id }) => id));
  if (trees.size === 0) return scene;
  return {
    ...scene,
    layers: scene.layers.map((layer) =>
      trees.has(layer.id) ? { ...layer, kind: 'path', plot: 'dendrogram' as const } : layer,
    ),
    elements: scene.elements.map((element): SceneElement => {
      if (element.layer === undefined || !trees.has(element.layer)) return element;
      const { points: _, ...rest } = element;
      return { ...rest, kind: 'path' };
    }),
  };
};
