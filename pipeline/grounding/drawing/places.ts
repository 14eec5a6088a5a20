import type { Drawing, Thing } from './drawing.js';

export type Way = 'left of' | 'right of' | 'above' | 'below';

/** How far one thing is to the given side of another, in CSS pixels between their nearest edges; negative: they overlap. */
export const gapOf = (way: Way, one: Thing, other: Thing): number => {
  const [a, b] = [one.element.box, other.element.box];
  if (way === 'left of') return b.x - (a.x + a.width);
  if (way === 'right of') return a.x - (b.x + b.width);
  return way === 'above' ? b.y - (a.y + a.height) : a.y - (b.y + b.height);
};

/** True, false, or undefined where one may see it either way: by the middles, and by whether the two overlap. */
export const isPlaced = (way: Way, one: Thing, other: Thing): boolean | undefined => {
  const gap = gapOf(way, one, other);
  if (gap >= -1) return true;
  const [a, b] = [one.element.box, other.element.box];
  const across = way === 'left of' || way === 'right of';
  const length = across ? b.x + b.width / 2 - a.x - a.width / 2 : b.y + b.height / 2 - a.y - a.height / 2;
  const ahead = way === 'left of' || way === 'above' ? length : -length;
  const size = Math.min(across ? a.width : a.height, across ? b.width : b.height);
  if (ahead > size / 2) return true;
  return ahead > 1 ? undefined : false;
};

/** How the named or only few shapes of a drawing lie to each other, one after the other. */
export const placesOf = (drawing: Drawing): (readonly [Way, Thing, Thing])[] => {
  const shapes = drawing.of('shape').filter(({ id }) => id !== drawing.ground?.id);
  if (drawing.kind !== 'shapes' || shapes.length > 8) return [];
  return shapes.slice(1).flatMap((thing, index) => {
    const before = shapes[index];
    if (!before) return [];
    const ways = (['left of', 'right of', 'above', 'below'] as const).filter((way) => gapOf(way, thing, before) >= 0);
    const clearest = ways.sort((a, b) => gapOf(b, thing, before) - gapOf(a, thing, before))[0];
    return clearest === undefined ? [] : [[clearest, thing, before] as const];
  });
};
