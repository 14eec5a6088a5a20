import { oncePer } from '../../once-per.js';
import type { Drawing, Link } from '../drawing.js';
import { startDots } from '../sets.js';

/** The symbols that are written on an edge: "0,1" is two. */
export const symbolsOf = ({ label }: Link): string[] =>
  (label ?? '').split(/[,;|\s/]+/).filter((symbol) => symbol !== '' && symbol.length < 4);

/** Short words on every edge, and states that they lead from and to. */
export const alphabetOf = oncePer((drawing: Drawing): ReadonlySet<string> => {
  const dots = startDots(drawing);
  const links = drawing.links.filter(({ from }) => !dots.includes(from));
  const isMachine = links.length > 0 && links.every((link) => link.directed && symbolsOf(link).length > 0);
  return new Set(isMachine ? links.flatMap(symbolsOf) : []);
});
