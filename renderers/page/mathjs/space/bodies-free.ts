import type { Arguments } from '../arguments.js';
import { defineDrawing, type DrawingFunction, Mistake } from '../figure.js';
import { numberFrom, plainValue, wordFor } from '../values.js';
import { mergeBlocks, type Block } from './blocks.js';
import { addPolyhedron, bodyOptions } from './bodies.js';
import { checkPolyhedron, facingOut, type Polyhedron } from './polyhedron.js';
import { placesAt } from './read.js';

/** What the geometry cannot make is the program's mistake. */
export const guarded = <T>(make: () => T): T => {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError) throw new Mistake(error.message);
    throw error;
  }
};

export const checked = (body: Polyhedron): Polyhedron => {
  guarded(() => {
    checkPolyhedron(body);
  });
  return body;
};

const facesAt = (given: Arguments): number[][] => {
  const list = plainValue(given.any(1));
  if (!Array.isArray(list)) throw new Mistake(`argument 2 must be a list of faces, got ${wordFor(given.any(1))}`);
  return list.map((face, index) => {
    const corners = plainValue(face);
    const numbers = Array.isArray(corners) ? corners.map(numberFrom) : [];
    if (numbers.length < 3 || numbers.some((one) => one === undefined || !Number.isInteger(one)))
      throw new Mistake(`Face ${index + 1} must be a list of numbers of vertices, from 1`);
    return numbers.map((one) => (one ?? 1) - 1);
  });
};

const polyhedronFunction = defineDrawing({
  name: 'polyhedron',
  signature: 'polyhedron(vertices, faces, {labels, at, turn, type, …})',
  about:
    'Any closed body with flat faces, convex or not. Faces are lists of the numbers of their corners, counted from 1, all counter-clockwise from outside or all clockwise.',
  example: 'polyhedron([[0,0,0],[3,0,0],[0,3,0],[0,0,3]], [[1,3,2],[1,2,4],[2,3,4],[1,4,3]], {labels: "OABC"})',
  draw: (given, figure) => {
    given.allow(...bodyOptions, 'type');
    const body = { vertices: placesAt(given, figure, 0, 'the vertices'), faces: facesAt(given) };
    checked(body);
    const type = given.options.get('type');
    return addPolyhedron(given, figure, facingOut(body), { type: typeof type === 'string' ? type : 'polyhedron' });
  },
});

const blocksIn = (value: unknown, what: string): Block[] => {
  const list = plainValue(value);
  if (!Array.isArray(list)) throw new Mistake(`${what} must be a list of boxes [x, y, z, width, depth, height]`);
  return list.map((one) => {
    const numbers = (Array.isArray(one) ? one : [one]).map(numberFrom);
    const [x, y, z, a, b, c] = numbers;
    if ([x, y, z, a, b, c].some((part) => part === undefined) || Math.min(a ?? 0, b ?? 0, c ?? 0) <= 0)
      throw new Mistake(`${what} must be a list of boxes [x, y, z, width, depth, height] with sizes above 0`);
    return { at: [x ?? 0, y ?? 0, z ?? 0], size: [a ?? 1, b ?? 1, c ?? 1] };
  });
};

const blocksFunction = defineDrawing({
  name: 'blocks',
  signature: 'blocks([[x, y, z, width, depth, height], …], {without, labels, at, …})',
  about:
    'One body of boxes put together, with those of `without` taken out. Faces in one plane become one, so only true edges are drawn.',
  example: 'blocks([[0,0,0,4,3,2], [0,0,2,2,3,2]])',
  draw: (given, figure) => {
    given.allow(...bodyOptions, 'without');
    const boxes = blocksIn(given.any(0), 'The first argument');
    const without = given.options.has('without') ? blocksIn(given.options.get('without'), 'without') : [];
    const body = guarded(() => mergeBlocks(boxes, without));
    return addPolyhedron(given, figure, body, {
      type: 'composite solid',
      data: { boxes: boxes.length, removed: without.length },
    });
  },
});

export const freeBodyFunctions: readonly DrawingFunction[] = [polyhedronFunction, blocksFunction];
