import type { Box } from '../../scene.js';
import { boxAround, cornersOf, holds } from './geometry.js';
import type { Traced } from './trace.js';

const clipOf = (element: Element, reference: string): Element | null => {
  const id = /^url\(\s*["']?#([^"')]+)/.exec(reference)?.[1];
  return id === undefined ? null : element.ownerDocument.querySelector(`[id="${CSS.escape(id)}"]`);
};

/** The box that a clip leaves free, where it is one upright rectangle, which most are. */
const windowOf = (element: Element, reference: string): Box | undefined => {
  const clip = clipOf(element, reference);
  const matrix = (element as SVGGraphicsElement).getScreenCTM();
  const [only, second] = clip?.children ?? [];
  if (matrix === null || only?.localName !== 'rect' || second !== undefined) return undefined;
  if (clip?.hasAttribute('clipPathUnits') === true || clip?.hasAttribute('transform') === true) return undefined;
  if (only.hasAttribute('transform') || only.hasAttribute('rx') || matrix.b * matrix.b + matrix.c * matrix.c > 1e-9)
    return undefined;
  return boxAround(cornersOf((only as SVGGraphicsElement).getBBox(), matrix));
};

const frameOf = (inner: SVGSVGElement): Box | undefined => {
  const matrix = (inner.parentElement as unknown as SVGGraphicsElement).getScreenCTM();
  const { x, y, width, height } = inner;
  if (matrix === null) return undefined;
  const [left, top] = [x.baseVal.value, y.baseVal.value];
  return boxAround(cornersOf({ x: left, y: top, width: width.baseVal.value, height: height.baseVal.value }, matrix));
};

const mayCut = (at: Element, box: Box, { clipPath, maskImage, filter }: CSSStyleDeclaration): boolean => {
  if (maskImage !== 'none' || at.hasAttribute('mask') || filter !== 'none') return true;
  if (clipPath !== 'none') {
    const left = windowOf(at, clipPath);
    if (left === undefined || !holds(left, box, 1)) return true;
  }
  if (at.localName !== 'svg' || at.parentElement === null) return false;
  const frame = frameOf(at as SVGSVGElement);
  return frame === undefined || !holds(frame, box, 1);
};

/** Whether a clip, a mask, a filter or an inner frame could take away all of an element. */
export const mayBeClipped = (
  { source, element }: Traced,
  style: (element: Element) => CSSStyleDeclaration,
): boolean => {
  for (let at: Element | null = source; at !== null; at = at.parentElement) {
    if (mayCut(at, element.box, style(at))) return true;
  }
  return false;
};
