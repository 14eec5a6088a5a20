import { codeOf } from '../nominal.js';
import { membersOf, namedNodes, sensesOf, startDots, statesOf } from '../sets.js';
import { circuitCounts } from './circuit.js';
import { fitsAll, isKind, isOwnKind, mayFit } from './fits.js';
import type { Piece } from './piece.js';
import type { Scope } from './verdict.js';
import { isFieldKind } from './words.js';

/** What some words may count: for each sense of them one number; undefined where the figure cannot tell. */
export const countsOf = (
  scope: Scope,
  kind: string,
  adjectives: readonly Piece[],
  inside?: Piece,
  word?: string,
): number[] | undefined => {
  const { drawing } = scope;
  // The dot from which an arrow points at the first state is none.
  if (word !== undefined && /^states?$/.test(word) && startDots(drawing).length > 0 && !inside)
    return fieldCounts(scope, 'state', adjectives, inside);
  if (drawing.kind === 'circuit') return circuitCounts(drawing, kind);
  if (kind === 'note' && !drawing.things.some(({ noun }) => noun === 'note')) return undefined;
  if (isFieldKind(kind) && !isOwnKind(drawing, kind)) return fieldCounts(scope, kind, adjectives, inside);
  if (drawing.kind === 'shapes' && kind === 'arrow') {
    const arrows = drawing.of('shape').filter(({ element }) => element.data?.['arrow'] !== undefined);
    return arrows.length > 1 ? [arrows.filter((arrow) => mayFit(drawing, arrow, adjectives)).length] : undefined;
  }
  if (drawing.kind === 'shapes' && ['node', 'edge', 'cluster'].includes(kind)) return undefined;
  const frames = (inside?.things ?? []).filter(({ role }) => role === 'cluster');
  const pool = inside ? frames.flatMap((frame) => drawing.within(frame)) : drawing.things;
  const own = pool.filter((thing) => isKind(drawing, thing, kind) && !(kind === 'text' && thing.role !== 'text'));
  const free = own.filter((thing) => thing.id !== drawing.ground?.id);
  // The dot that an arrow to the first state comes from is a circle to few.
  const dots = inside || !/^(?:circle|ellipse|node)$/.test(kind) ? [] : startDots(drawing);
  const undotted = dots.length === 0 ? [] : free.filter((thing) => !dots.includes(thing));
  const direct = inside ? free.filter((thing) => frames.some(({ id }) => drawing.framesOf(thing)[0]?.id === id)) : free;
  const strict = free.filter(({ noun, role }) => codeOf(noun) === kind || role === kind);
  // Shapes of which named things are made count for who does not know the names.
  const made = pool.flatMap((thing) => drawing.partsOf(thing).filter((part) => isKind(drawing, part, kind)));
  const edges = kind === 'line' || kind === 'arrow' ? free.filter(({ role }) => role === 'edge') : [];
  const words = adjectives
    .filter(({ code }) => code.startsWith('<'))
    .map(({ code }) => code.slice(1, -1).replaceAll('_', ' '));
  const called = strict.filter(({ colour }) => colour === words[0]);
  const loose = kind === 'text' || kind === 'label' ? drawing.loose : [];
  const exact = words.length === 1 ? [called.length] : [];
  // The elements of a graph are its nodes.
  const isNode = kind === 'node' || (kind === 'thing' && drawing.kind === 'graph');
  const states = isNode && !inside ? [namedNodes(drawing), statesOf(drawing)] : [];
  const senses = [
    own,
    free,
    direct,
    ...states.filter(({ length }) => length > 0),
    ...(strict.length > 0 ? [strict] : []),
    ...(undotted.length > 0 ? [undotted] : []),
    ...(edges.length > 0 ? [edges] : []),
    ...(loose.length > 0 ? [loose] : []),
    ...(made.length > 0 ? [[...free, ...made]] : []),
  ].flatMap((things) => [
    things.filter((thing) => fitsAll(drawing, thing, adjectives)).length,
    things.filter((thing) => mayFit(drawing, thing, adjectives)).length,
  ]);
  // A time of a time line is an event, whatever is told of it.
  const periods = kind === 'event' && !inside ? [drawing.of('cluster').length] : [];
  return [...senses, ...exact, ...periods.filter((count) => count > 0)];
};

/** Words of a field count what they mean in this figure, in each of their senses. */
const fieldCounts = (
  { drawing }: Scope,
  kind: string,
  adjectives: readonly Piece[],
  inside: Piece | undefined,
): number[] | undefined => {
  // The blocks of a diagram are its boxes, whatever else stands in it.
  const boxes = kind === 'item' ? drawing.things.filter((thing) => isKind(drawing, thing, 'rectangle')).length : 0;
  if (adjectives.length === 0 && !inside)
    return sensesOf(drawing, kind)
      ?.map(({ length }) => length)
      .concat(boxes > 0 ? [boxes] : []);
  const things = membersOf(drawing, kind).filter(
    (thing) =>
      !inside || drawing.framesOf(thing).some(({ id }) => (inside.things ?? []).some((frame) => frame.id === id)),
  );
  if (things.length === 0) return undefined;
  return [
    things.filter((thing) => fitsAll(drawing, thing, adjectives)).length,
    things.filter((thing) => mayFit(drawing, thing, adjectives)).length,
  ];
};
