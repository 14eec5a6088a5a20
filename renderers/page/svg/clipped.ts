import type { Box, Point } from '../../scene.js';
import { boxAround, cornersOf, holds, meets } from './geometry.js';
import type { Traced } from './trace.js';

const clipOf = (element: Element, reference: string): Element | null => {
  const id = /^url\(\s*["']?#([^"')]+)/.exec(reference)?.[1];
  return id === undefined ? null : element.ownerDocument.querySelector(`[id="${CSS.escape(id)}"]`);
};

/** The box of a path that is one upright rectangle: straight lines between four corners, on two heights. */
const rectangleOf = (path: SVGPathElement): boolean => {
  const drawn = path.getAttribute('d') ?? '';
  if (/[^MLHVZ\d\s.,eE+-]/.test(drawn) || (drawn.match(/M/g)?.length ?? 0) !== 1 || /[HV]/.test(drawn)) return false;
  const numbers = (drawn.match(/-?[\d.]+(?:[eE][-+]?\d+)?/g) ?? []).map(Number);
  const [across, down] = [0, 1].map((odd) => new Set(numbers.filter((_, index) => index % 2 === odd))) as [
    Set<number>,
    Set<number>,
  ];
  const corners = new Set(numbers.flatMap((x, index) => (index % 2 === 0 ? [`${x} ${numbers[index + 1]}`] : [])));
  return across.size === 2 && down.size === 2 && corners.size === 4;
};

const isUpright = (shape: Element): boolean =>
  shape.localName === 'rect'
    ? !shape.hasAttribute('rx')
    : shape.localName === 'path' && rectangleOf(shape as SVGPathElement);

/** The box that a clip leaves free, where it is one upright rectangle, which most are. */
const windowOf = (element: Element, reference: string): Box | undefined => {
  const clip = clipOf(element, reference);
  const matrix = (element as SVGGraphicsElement).getScreenCTM();
  const [only, second] = clip?.children ?? [];
  if (matrix === null || only === undefined || second !== undefined || !isUpright(only)) return undefined;
  if (clip?.hasAttribute('clipPathUnits') === true || clip?.hasAttribute('transform') === true) return undefined;
  if (only.hasAttribute('transform') || matrix.b * matrix.b + matrix.c * matrix.c > 1e-9) return undefined;
  return boxAround(cornersOf((only as SVGGraphicsElement).getBBox(), matrix));
};

const frameOf = (inner: SVGSVGElement): Box | undefined => {
  const matrix = (inner.parentElement as unknown as SVGGraphicsElement).getScreenCTM();
  const { x, y, width, height } = inner;
  if (matrix === null) return undefined;
  const [left, top] = [x.baseVal.value, y.baseVal.value];
  return boxAround(cornersOf({ x: left, y: top, width: width.baseVal.value, height: height.baseVal.value }, matrix));
};

/** What is left free by all clips around an element: undefined where a mask or a filter could take anything away. */
type Windows = readonly Box[] | undefined;

const windowsAt = (at: Element, { clipPath, maskImage, filter }: CSSStyleDeclaration): Windows => {
  if (maskImage !== 'none' || at.hasAttribute('mask') || filter !== 'none') return undefined;
  const clip = clipPath === 'none' ? [] : [windowOf(at, clipPath)];
  const frame = at.localName !== 'svg' || at.parentElement === null ? [] : [frameOf(at as SVGSVGElement)];
  const windows = [...clip, ...frame];
  return windows.includes(undefined) ? undefined : windows.filter((one) => one !== undefined);
};

/** What clips leave of an element: surely something, surely nothing, or who knows. */
export type Left = 'some' | 'nothing' | 'unknown';

const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** Tells what the clips, masks, filters and inner frames around an element leave of it. Groups nest deep: each is looked at once. */
export const createClipping = (style: (element: Element) => CSSStyleDeclaration): ((traced: Traced) => Left) => {
  const known = new Map<Element, Windows>();
  const around = (source: Element): Windows => {
    const chain: Element[] = [];
    let at: Element | null = source;
    for (; at !== null && !known.has(at); at = at.parentElement) chain.push(at);
    let windows: Windows = at === null ? [] : known.get(at);
    for (const element of chain.toReversed()) {
      const own = windowsAt(element, style(element));
      windows =
        windows === undefined || own === undefined ? undefined : own.length === 0 ? windows : [...windows, ...own];
      known.set(element, windows);
    }
    return windows;
  };
  return ({ source, element: { box, path = [], strokeWidth = 0 } }) => {
    const windows = around(source);
    if (windows === undefined) return 'unknown';
    if (windows.some((window) => !meets(window, grown(box, strokeWidth + 1)))) return 'nothing';
    // Of what reaches out of a window, the corners within it stay.
    const stays = ([x, y]: Point): boolean => windows.every((one) => holds(one, { x, y, width: 0, height: 0 }, -1));
    return windows.every((window) => holds(window, box, 1)) || path.some(stays) ? 'some' : 'unknown';
  };
};
