import { inkOf } from '../vega/color.js';
import { body, documentElement } from './dom.js';

const style = (element: Element): CSSStyleDeclaration => getComputedStyle(element);

/** The colour of the paper: of the root, or of the body, which lends it its own. */
export const paperColor = (): string => {
  const ink = [documentElement(), body()]
    .map((element) => inkOf(style(element).backgroundColor))
    .find((found) => found !== undefined && found.alpha > 0);
  if (ink === undefined) return '#ffffff';
  const mixed = (at: number): string =>
    Math.round(Number.parseInt(ink.color.slice(at, at + 2), 16) * ink.alpha + 255 * (1 - ink.alpha))
      .toString(16)
      .padStart(2, '0');
  return `#${mixed(1)}${mixed(3)}${mixed(5)}`;
};
