import { circuitNoun } from './circuit.js';
import type { Point, SceneElement } from '../../../renderers/scene.js';

const nodeNouns: Readonly<Record<string, string>> = {
  box: 'box',
  rect: 'box',
  rectangle: 'box',
  square: 'square',
  squareRect: 'box',
  roundedRect: 'box',
  rounded: 'box',
  ellipse: 'ellipse',
  oval: 'ellipse',
  circle: 'circle',
  doublecircle: 'double circle',
  diamond: 'diamond',
  diam: 'diamond',
  decision: 'diamond',
  hexagon: 'hexagon',
  triangle: 'triangle',
  cylinder: 'cylinder',
  record: 'record',
  mrecord: 'record',
  point: 'dot',
  statestart: 'dot',
  stateend: 'double circle',
  plaintext: 'label',
  plain: 'label',
  none: 'label',
  parallelogram: 'parallelogram',
  trapezium: 'trapezium',
  pentagon: 'pentagon',
  octagon: 'octagon',
  star: 'star',
  note: 'note',
  mindmapcircle: 'circle',
};

const sided: Readonly<Record<number, string>> = { 3: 'triangle', 4: 'quadrilateral', 5: 'pentagon', 6: 'hexagon' };

const corners = (path: readonly Point[]): number => {
  const kept = path.filter(([x, y], index) => {
    const [a, b] = path[(index + path.length - 1) % path.length] ?? [NaN, NaN];
    return Math.hypot(x - a, y - b) > 0.01;
  });
  return kept.length;
};

const square = ({ box }: SceneElement): boolean => Math.abs(box.width - box.height) <= 0.01 * box.width;

/** The bodies of three.js, by the geometry that they are made with. */
const bodies: Readonly<Record<string, string>> = {
  Sphere: 'sphere',
  Cone: 'cone',
  Cylinder: 'cylinder',
  Torus: 'torus',
  TorusKnot: 'knot',
  Plane: 'plane',
  Circle: 'disc',
  Ring: 'ring',
  Capsule: 'capsule',
  Tetrahedron: 'tetrahedron',
  Octahedron: 'octahedron',
  Dodecahedron: 'dodecahedron',
  Icosahedron: 'icosahedron',
  Tube: 'tube',
  Lathe: 'body of revolution',
};

const bodyNoun = ({ data = {} }: SceneElement): string => {
  const geometry = String(data['geometry'] ?? '').replace(/(?:Buffer)?Geometry$/, '');
  const size = (name: string): number => Number(data[name] ?? NaN);
  if (geometry === 'Box') {
    const [a, b, c] = [size('width'), size('height'), size('depth')];
    return a === b && b === c ? 'cube' : 'cuboid';
  }
  const sides = size('radialSegments');
  if ((geometry === 'Cone' || (geometry === 'Cylinder' && size('radiusTop') === 0)) && sides <= 8)
    return sides <= 6 ? 'pyramid' : 'cone';
  if (geometry === 'Cylinder' && size('radiusTop') === 0) return 'cone';
  if (geometry === 'Cylinder' && sides <= 8) return 'prism';
  return bodies[geometry] ?? 'solid';
};

const shapeNoun = (element: SceneElement): string => {
  switch (element.kind) {
    case 'rect':
      return square(element) ? 'square' : 'rectangle';
    case 'polygon':
      return sided[corners(element.path ?? [])] ?? 'polygon';
    case 'rule':
      return 'line';
    case 'solid':
      return bodyNoun(element);
    case 'image':
      return 'picture';
    case 'point':
      return 'point';
    case 'circle':
    case 'ellipse':
      return element.kind;
    default:
      return 'path';
  }
};

/** What a reader calls an element: a node by its outline, a shape by its sides. */
export const nounOf = (element: SceneElement): string => {
  if (element.kind === 'node') return nodeNouns[element.shape?.toLowerCase() ?? ''] ?? 'node';
  if (element.kind === 'cluster') return 'frame';
  if (element.kind === 'component') return element.noun === undefined ? circuitNoun(element.data?.['type']) : 'shape';
  if (['edge', 'text', 'atom', 'bond', 'wire'].includes(element.kind)) return element.kind;
  return element.kind === 'glyph' ? 'symbol' : shapeNoun(element);
};

const families: Readonly<Record<string, readonly string[]>> = {
  rectangle: ['box', 'rectangle', 'square', 'record'],
  square: ['square', 'box'],
  doublecircle: ['double circle'],
  disc: ['circle', 'dot'],
  ellipse: ['ellipse', 'circle', 'double circle'],
  oval: ['ellipse', 'circle'],
  polygon: ['triangle', 'quadrilateral', 'pentagon', 'hexagon', 'polygon', 'diamond', 'octagon', 'star'],
  diamond: ['diamond', 'quadrilateral'],
  rhombus: ['diamond', 'quadrilateral'],
  label: ['label', 'text'],
  curve: ['path'],
  solid: [
    'sphere',
    'cube',
    'cuboid',
    'cone',
    'cylinder',
    'torus',
    'knot',
    'ring',
    'disc',
    'capsule',
    'pyramid',
    'prism',
    'tetrahedron',
    'octahedron',
    'dodecahedron',
    'icosahedron',
    'tube',
    'body of revolution',
  ],
  cuboid: ['cube'],
  box: ['box', 'rectangle', 'square', 'record', 'note', 'cube', 'cuboid'],
  torus: ['ring'],
  ring: ['torus'],
  circle: ['circle', 'double circle', 'dot', 'disc', 'point'],
  pyramid: ['tetrahedron'],
  path: ['path', 'line'],
};

/** A reader may call what is called `noun` by `word`. */
export const isNoun = (
  { noun, outline, element }: { readonly noun: string; readonly outline: string; readonly element: SceneElement },
  word: string,
): boolean => {
  if (noun === word || outline === word) return true;
  if (word === 'circle' && outline === 'ellipse') return square(element);
  if (word === 'square' && (outline === 'box' || outline === 'rectangle')) return square(element);
  if (word === 'line') return outline === 'line' || (outline === 'path' && (element.path?.length ?? 0) === 2);
  // An outline that nobody has a word for may be anything.
  if (outline === 'node' && !['triangle', 'circle', 'diamond', 'ellipse'].includes(word)) return true;
  return word !== 'square' && (families[word]?.includes(outline) ?? false);
};
