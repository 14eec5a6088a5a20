import type { SceneElement } from '../../scene.js';
import { type Ink, inkOf } from '../vega/color.js';
import { rounded, scaleOf } from './geometry.js';

type Paint = Pick<SceneElement, 'fill' | 'stroke' | 'strokeWidth' | 'dash' | 'opacity'>;

let pen: OffscreenCanvasRenderingContext2D | null | undefined;

/** Colours of the newer notations (`color()`, `oklch()`) are what they become on a canvas. */
const mixed = (text: string): Ink | undefined => {
  pen ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (pen === null || !CSS.supports('color', text)) return undefined;
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = text;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
  return inkOf(`rgba(${red}, ${green}, ${blue}, ${alpha / 255})`);
};

const solid = (text: string): Ink | undefined => inkOf(text) ?? mixed(text);

/** A gradient is as its middle stop, a pattern as the first thing in it. */
const inkOfServer = (
  server: Element,
  style: (element: Element) => CSSStyleDeclaration,
  depth: number,
): Ink | undefined => {
  const stops = [...server.querySelectorAll('stop')];
  const middle = stops[Math.floor(stops.length / 2)];
  if (middle !== undefined) {
    const ink = solid(style(middle).stopColor);
    return ink && { ...ink, alpha: ink.alpha * Number(style(middle).stopOpacity) };
  }
  if (server.localName === 'pattern') {
    const [first] = server.querySelectorAll('path, rect, circle, ellipse, polygon, line');
    if (first === undefined || depth > 10) return undefined;
    return (
      paintedInk(style(first).fill, first, style, depth + 1) ?? paintedInk(style(first).stroke, first, style, depth + 1)
    );
  }
  const id = server.getAttribute('href')?.slice(1) ?? '';
  const next = id === '' || depth > 10 ? undefined : server.ownerDocument.querySelector(`[id="${CSS.escape(id)}"]`);
  return next ? inkOfServer(next, style, depth + 1) : undefined;
};

const paintedInk = (
  paint: string,
  element: Element,
  style: (element: Element) => CSSStyleDeclaration,
  depth = 0,
): Ink | undefined => {
  const reference = /^url\(\s*["']?#([^"')]+)["']?\s*\)\s*(.*)$/.exec(paint);
  if (reference === null) return paint === 'none' ? undefined : solid(paint);
  const server = element.ownerDocument.querySelector(`[id="${CSS.escape(reference[1] ?? '')}"]`);
  if (server === null) return reference[2] === '' || reference[2] === 'none' ? undefined : solid(reference[2] ?? '');
  return depth > 10 ? undefined : inkOfServer(server, style, depth);
};

/** How an element is inked, by its computed style; `opacity` is that of its strongest ink. */
export const inkedAs = (
  element: SVGGraphicsElement,
  computed: CSSStyleDeclaration,
  matrix: DOMMatrix,
  around: number,
  style: (element: Element) => CSSStyleDeclaration,
): Paint => {
  if (element.localName === 'image') return { opacity: element.hasAttribute('href') ? rounded(around) : 0 };
  const fill = element.localName === 'line' ? undefined : paintedInk(computed.fill, element, style);
  const stroke = paintedInk(computed.stroke, element, style);
  const grown = computed.getPropertyValue('vector-effect') === 'non-scaling-stroke' ? 1 : scaleOf(matrix);
  const strokeWidth = rounded(Number.parseFloat(computed.strokeWidth) * grown);
  const fillAlpha = (fill?.alpha ?? 0) * Number(computed.fillOpacity);
  const strokeAlpha = strokeWidth > 0 ? (stroke?.alpha ?? 0) * Number(computed.strokeOpacity) : 0;
  const dash = computed.strokeDasharray.split(',').map((part) => rounded(Number.parseFloat(part) * grown));
  return {
    opacity: rounded(around * Math.max(fillAlpha, strokeAlpha)),
    ...(fill !== undefined && fillAlpha > 0 ? { fill: fill.color } : {}),
    ...(stroke !== undefined && strokeAlpha > 0 ? { stroke: stroke.color, strokeWidth } : {}),
    ...(strokeAlpha > 0 && dash.every(Number.isFinite) && dash.some((part) => part > 0) ? { dash } : {}),
  };
};
