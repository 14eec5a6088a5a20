import type { Thing } from './geometry.js';

/** Where an arrow points, as one says it of a drawing: "straight up", "down and to the left". */
export const directionOf = ({ element: { kind, path = [] } }: Thing): string | undefined => {
  const [from, to] = [path[0], path.at(-1)];
  if (kind !== 'vector' || !from || !to) return undefined;
  const [right, up] = [to[0] - from[0], from[1] - to[1]];
  const size = Math.hypot(right, up);
  if (size < 1) return undefined;
  // Between these, a reader sees neither that it is upright nor that it leans.
  const [level, steep] = [Math.abs(up) / size, Math.abs(right) / size];
  if ((level > 0.01 && level < 0.06) || (steep > 0.01 && steep < 0.06)) return undefined;
  const across = right > 0 ? 'to the right' : 'to the left';
  const along = up > 0 ? 'up' : 'down';
  return level <= 0.01 ? `straight ${across}` : steep <= 0.01 ? `straight ${along}` : `${along} and ${across}`;
};
