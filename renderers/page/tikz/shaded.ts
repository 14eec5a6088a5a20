import { cornersOf } from '../svg/geometry.js';
import { outlineLooks, type Traced } from '../svg/trace.js';

/** The outline that a colour gradient was clipped to: TeX draws a patch of its own size, larger than what it fills. */
const clipOf = (source: SVGGraphicsElement): { outline: SVGPathElement; matrix: DOMMatrix } | undefined => {
  const holder = source.closest<SVGGraphicsElement>('g[clip-path]');
  const id = /^url\(#([^)]+)\)$/.exec(holder?.getAttribute('clip-path') ?? '')?.[1];
  const matrix = holder?.getScreenCTM() ?? null;
  const outline = id === undefined ? null : source.ownerDocument.querySelector(`[id="${CSS.escape(id)}"] > path`);
  if (outline === null || matrix === null) return undefined;
  // Other clips hold what paths of their own draw.
  if (outline.getAttribute('data-m') !== source.getAttribute('data-m')) return undefined;
  return { outline: outline as SVGPathElement, matrix };
};

/** What is filled with a gradient, with the outline that is seen. */
export const asShaded = (traced: Traced): Traced['element'] => {
  const { source, element } = traced;
  const clip = source.hasAttribute('data-m') ? clipOf(source) : undefined;
  if (clip === undefined) return element;
  const { outline, matrix } = clip;
  const { path: _, ...rest } = element;
  const corners = cornersOf(outline.getBBox(), matrix);
  return { ...rest, ...outlineLooks(outline.getAttribute('d') ?? '', corners, matrix, true) };
};
