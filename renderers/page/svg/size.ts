import type { Box } from '../../scene.js';
import { Refusal } from '../refusal.js';

export interface Size {
  readonly width: number;
  readonly height: number;
}

const pixelsPer: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
  em: 16,
  rem: 16,
  ex: 8,
};

/** A length in CSS pixels; undefined where it depends on the paper (`100%`) or is no length. */
const lengthOf = (text: string | null): number | undefined => {
  const found = /^\s*\+?(\d*\.?\d+(?:e[+-]?\d+)?)\s*([a-z]*)\s*$/i.exec(text ?? '');
  const unit = pixelsPer[found?.[2]?.toLowerCase() ?? '?'];
  return found === null || unit === undefined ? undefined : Number(found[1]) * unit;
};

export const viewBoxOf = (root: Element): Box | undefined => {
  const numbers = (root.getAttribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [x, y, width, height] = numbers;
  if (numbers.length !== 4 || x === undefined || y === undefined || width === undefined || height === undefined)
    return undefined;
  return numbers.every(Number.isFinite) && width > 0 && height > 0 ? { x, y, width, height } : undefined;
};

/** A drawing that only has a coordinate system may be drawn at any size: as it is, unless that is tiny or huge. */
const fitting = ({ width, height }: Size): Size => {
  const longest = Math.max(width, height);
  const factor = longest < 100 ? 400 / longest : longest > 2_000 ? 1_200 / longest : 1;
  return { width: width * factor, height: height * factor };
};

/** Its own style comes before its attribute, as in the browser. */
const sideOf = (root: SVGSVGElement, side: 'width' | 'height'): number | undefined =>
  lengthOf(root.style.getPropertyValue(side)) ?? lengthOf(root.getAttribute(side));

/** What would give the root another size or place than the one that was fixed. */
const settled: Readonly<Record<string, string>> = {
  'min-width': '0',
  'min-height': '0',
  'max-width': 'none',
  'max-height': 'none',
  margin: '0',
  padding: '0',
  border: 'none',
  position: 'static',
  transform: 'none',
  display: 'block',
  zoom: '1',
};

/** The size that the program asks for; undefined when it gives neither a size nor a coordinate system. */
const askedSize = (root: SVGSVGElement): Size | undefined => {
  const width = sideOf(root, 'width');
  const height = sideOf(root, 'height');
  const box = viewBoxOf(root);
  if (width !== undefined && height !== undefined) return { width, height };
  if (box === undefined)
    return width === undefined && height === undefined ? undefined : { width: width ?? 300, height: height ?? 150 };
  if (width !== undefined) return { width, height: (width * box.height) / box.width };
  if (height !== undefined) return { width: (height * box.width) / box.height, height };
  return fitting(box);
};

const margin = 8;

/** Room for all of the content, where the program does not say how much paper there is. */
const sizeOf = (content: Box): Size => ({
  width: content.x + content.width + margin,
  height: content.y + content.height + margin,
});

/**
 * Fixes the drawing's size, whole CSS pixels, on its root element.
 * @throws Refusal `too-large` above `side` on either side, `invalid` for no size.
 */
export const fixSize = (root: SVGSVGElement, side: number): Size => {
  const asked = askedSize(root) ?? sizeOf(root.getBBox());
  if (!(Math.max(asked.width, asked.height) <= side))
    throw new Refusal(
      'too-large',
      `The drawing is ${Math.round(asked.width)} × ${Math.round(asked.height)} pixels; a side may have ${side}. Make it smaller`,
    );
  if (!(Math.min(asked.width, asked.height) >= 0.5)) throw new Refusal('invalid', 'The drawing has no size');
  const size = { width: Math.max(1, Math.round(asked.width)), height: Math.max(1, Math.round(asked.height)) };
  for (const side of ['width', 'height'] as const) {
    root.setAttribute(side, String(size[side]));
    root.style.setProperty(side, `${size[side]}px`, 'important');
  }
  for (const [property, value] of Object.entries(settled)) root.style.setProperty(property, value, 'important');
  return size;
};
