import type { Box, SceneElement } from '../../scene.js';
import type { TracedDocument } from '../../html/traced.js';
import { Refusal } from '../refusal.js';
import { meets, rounded } from '../svg/geometry.js';
import { traceDrawing } from '../svg/trace.js';
import { inkOf } from '../vega/color.js';
import { type Borders, bordersOf } from './borders.js';
import { formulaWords } from './formula.js';
import { boxOfRects, isInline, skipped, type TextBlock, textBlockOf } from './text-blocks.js';
import { cellPlaces } from './tables.js';
import {
  allElements,
  body,
  childrenOf,
  classesOf,
  documentElement,
  idOf,
  isRendered,
  nameOf,
  rectOf,
  shadowOf,
} from './dom.js';

interface Around {
  readonly opacity: number;
  /** What of the paper the ancestors leave free. */
  readonly clip: Box;
  /** Where in a table that is which it stands in. */
  readonly cell?: SceneElement['data'];
}

interface Walk extends TracedDocument {
  readonly most: number;
  readonly order: ReadonlyMap<Element, number>;
  readonly cells: ReturnType<typeof cellPlaces>;
}

const style = (element: Element): CSSStyleDeclaration => getComputedStyle(element);

const everywhere: Box = { x: 0, y: 0, width: 1e6, height: 1e6 };

const boxOf = (element: Element): Box => boxOfRects([rectOf(element)]);

const within = (box: Box, clip: Box): Box => {
  const [x, y] = [Math.max(box.x, clip.x), Math.max(box.y, clip.y)];
  return {
    x,
    y,
    width: Math.max(0, Math.min(box.x + box.width, clip.x + clip.width) - x),
    height: Math.max(0, Math.min(box.y + box.height, clip.y + clip.height) - y),
  };
};

const add = (walk: Walk, source: Element, element: Omit<SceneElement, 'id'>): void => {
  if (walk.elements.length >= walk.most)
    throw new Refusal('too-many-elements', `The document draws more than ${walk.most} elements`);
  walk.elements.push({ ...element, id: `e${walk.elements.length + 1}` });
  walk.sources.push(walk.order.get(source) ?? -1);
};

const isVisible = (box: Box, opacity: number, around: Around): boolean =>
  opacity > 0 && isSome(within(box, around.clip));

const isSome = ({ width, height }: Box): boolean => width > 0 && height > 0;

/** Borders of some sides only, each a stroke of its own. */
const traceBorders = (element: Element, { parts }: Borders, around: Around, walk: Walk): void => {
  const cell = walk.cells.get(element);
  for (const { alpha, box, strokeWidth = 0, ...part } of parts) {
    const opacity = rounded(around.opacity * alpha);
    const inked = { ...box, width: Math.max(box.width, strokeWidth), height: Math.max(box.height, strokeWidth) };
    add(walk, element, {
      ...part,
      role: 'mark',
      box,
      ...(strokeWidth > 0 ? { strokeWidth } : {}),
      opacity,
      visible: isVisible(inked, opacity, around),
      ...(cell ? { data: cell } : {}),
    });
  }
};

/** Everything that is drawn as a box of its own: a ground, a frame, a picture. */
const traceBox = (element: Element, around: Around, walk: Walk): void => {
  const computed = style(element);
  if (computed.visibility !== 'visible') return;
  const ground = inkOf(computed.backgroundColor);
  const pictured = computed.backgroundImage !== 'none';
  const box = boxOf(element);
  const borders = bordersOf(computed, box);
  const { around: border } = borders;
  const alpha = Math.max(ground?.alpha ?? 0, border?.alpha ?? 0, pictured ? 1 : 0);
  if (alpha === 0) return traceBorders(element, borders, around, walk);
  const round = Number.parseFloat(computed.borderTopLeftRadius);
  const isRound = computed.borderTopLeftRadius.endsWith('%')
    ? round >= 50
    : round >= Math.min(box.width, box.height) / 2;
  const even = Math.abs(box.width - box.height) < 1;
  const opacity = rounded(around.opacity * alpha);
  add(walk, element, {
    kind: isRound && round > 0 && box.width > 2 ? (even ? 'circle' : 'rect') : 'rect',
    role: 'mark',
    box,
    ...(ground !== undefined && ground.alpha > 0 ? { fill: ground.color } : {}),
    ...(border === undefined ? {} : { stroke: border.color, strokeWidth: border.width }),
    opacity,
    visible: isVisible(box, opacity, around),
    ...told({ ...(idOf(element) === '' ? {} : { id: idOf(element) }), ...walk.cells.get(element) }),
  });
  traceBorders(element, borders, around, walk);
};

/** What is known besides, where it is anything. */
const told = (data: NonNullable<SceneElement['data']>): Pick<SceneElement, 'data'> =>
  Object.keys(data).length === 0 ? {} : { data };

const headings = new Set(['h1', 'h2', 'caption', 'figcaption']);

const addText = (element: Element, { text, box, inked }: TextBlock, around: Around, walk: Walk, tex?: string): void => {
  const ink = inkOf(style(inked).color);
  const opacity = rounded(around.opacity * (ink?.alpha ?? 1));
  add(walk, element, {
    kind: 'text',
    role: headings.has(nameOf(element)) ? 'title' : 'mark',
    box,
    text,
    fontSize: rounded(Number.parseFloat(style(inked).fontSize)),
    ...(ink === undefined ? {} : { fill: ink.color }),
    opacity,
    visible: style(inked).visibility === 'visible' && isVisible(box, opacity, around),
    ...told({ ...(tex === undefined ? {} : { tex }), ...around.cell }),
  });
};

/** A formula of KaTeX: in one line as it is drawn, and the expression that it keeps beside them. */
const traceFormula = (element: Element, around: Around, walk: Walk): void => {
  const drawn = element.querySelector('.katex-html') ?? element;
  const tex = element.querySelector('annotation[encoding="application/x-tex"]')?.textContent ?? '';
  const text = formulaWords(drawn, style);
  addText(element, { text, box: boxOf(drawn), inked: drawn }, around, walk, tex);
};

const tracePicture = (element: Element, around: Around, walk: Walk): void => {
  const box = boxOf(element);
  const name = element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? '';
  const shown = style(element).visibility === 'visible';
  add(walk, element, {
    kind: 'image',
    role: 'mark',
    box,
    opacity: around.opacity,
    visible: shown && isVisible(box, around.opacity, around),
    ...(name === '' ? {} : { label: name }),
    ...(idOf(element) === '' ? {} : { data: { id: idOf(element) } }),
  });
};

const traceSvg = (root: SVGSVGElement, around: Around, walk: Walk): void => {
  if (style(root).visibility !== 'visible') return;
  traceBox(root, around, walk);
  const size = { width: 1e6, height: 1e6 };
  const own = style(root).overflow === 'visible' ? around.clip : within(boxOf(root), around.clip);
  for (const { source, element } of traceDrawing({ root, window }, size, walk.most - walk.elements.length)) {
    const opacity = rounded(element.opacity * around.opacity);
    add(walk, source, { ...element, opacity, visible: element.visible && opacity > 0 && meets(element.box, own) });
  }
};

const inside = (element: Element, around: Around, walk: Walk): Around => {
  const computed = style(element);
  const clips = computed.overflowX !== 'visible' || computed.overflowY !== 'visible';
  const isPaper = element === body() || element === documentElement();
  const cell = nameOf(element) === 'table' ? undefined : (walk.cells.get(element) ?? around.cell);
  return {
    ...(cell ? { cell } : {}),
    opacity: around.opacity * Number(computed.opacity),
    clip: clips && !isPaper ? within(boxOf(element), around.clip) : around.clip,
  };
};

const traceInto = (element: Element, outer: Around, walk: Walk): void => {
  const name = nameOf(element);
  if (skipped.has(name) && !/^(?:svg|canvas|img)$/.test(name)) return;
  if (!isRendered(element)) return;
  const around = inside(element, outer, walk);
  if (name === 'svg') return traceSvg(element as SVGSVGElement, around, walk);
  if (name === 'canvas' || name === 'img') {
    traceBox(element, around, walk);
    return tracePicture(element, around, walk);
  }
  if (classesOf(element).contains('katex')) return traceFormula(element, around, walk);
  const isPaper = element === body() || element === documentElement();
  if (!isPaper) traceBox(element, around, walk);
  const words = isInline(style(element)) ? undefined : textBlockOf(element, style);
  if (words !== undefined) addText(element, words, around, walk);
  for (const child of childrenOf(element)) traceInto(child, around, walk);
  const shadow = shadowOf(element);
  if (shadow !== null) for (const child of shadow.children) traceInto(child, around, walk);
};

/** Everything that the document draws, in document order. */
export const traceDocument = (most: number): TracedDocument => {
  const order = new Map(allElements().map((element, index) => [element, index]));
  const walk: Walk = { most, elements: [], sources: [], order, cells: cellPlaces() };
  traceInto(body(), { opacity: 1, clip: everywhere }, walk);
  return { elements: walk.elements, sources: walk.sources };
};

/** How far the visible reaches, with the margin that the document has at its left and top repeated at the other sides. */
export const extentOf = (elements: readonly SceneElement[]): { width: number; height: number } => {
  const shown = elements.filter(({ visible, box }) => visible && box.x + box.width > 0 && box.y + box.height > 0);
  let [left, top, right, bottom] = [Infinity, Infinity, 0, 0];
  for (const { box, strokeWidth = 0 } of shown) {
    left = Math.min(left, Math.max(0, box.x));
    top = Math.min(top, Math.max(0, box.y));
    right = Math.max(right, box.x + box.width + strokeWidth / 2);
    bottom = Math.max(bottom, box.y + box.height + strokeWidth / 2);
  }
  if (shown.length === 0) return { width: 0, height: 0 };
  return { width: Math.ceil(right + Math.min(left, 40)), height: Math.ceil(bottom + Math.min(top, 24)) };
};

/** Where the content of some elements begins, inside borders and padding. */
export const placesOf = (sources: readonly number[]): { source: number; x: number; y: number }[] => {
  const all = allElements();
  return sources.flatMap((source) => {
    const element = all[source];
    if (element === undefined) return [];
    const { left, top } = rectOf(element);
    const computed = style(element);
    const inner = (side: 'Left' | 'Top'): number =>
      element instanceof SVGElement
        ? 0
        : Number.parseFloat(computed[`border${side}Width`]) + Number.parseFloat(computed[`padding${side}`]);
    return [{ source, x: rounded(left + inner('Left')), y: rounded(top + inner('Top')) }];
  });
};
