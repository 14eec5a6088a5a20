import type { Box, ElementKind, Point, SceneElement } from '../../scene.js';
import { Refusal } from '../refusal.js';
import { courseOf } from './course.js';
import { writtenIn } from './glyphs.js';
import { angleOf, boxAround, cornersOf, meets, rounded, scaleOf } from './geometry.js';
import { inkedAs } from './ink.js';
import type { Sheet } from './sheet.js';
import type { Size } from './size.js';
import { wordsOf } from './words.js';

/** An element of the scene and the one of the drawing that it was read from. */
export interface Traced {
  readonly source: SVGGraphicsElement;
  readonly element: SceneElement;
}

interface Around {
  readonly opacity: number;
  readonly groups: readonly string[];
}

interface Walk {
  readonly paper: Box;
  readonly style: (element: Element) => CSSStyleDeclaration;
  readonly most: number;
  readonly found: Traced[];
}

/** Elements that hold others and are drawn through them. */
const holders = new Set(['g', 'svg', 'a', 'switch']);
const shapes = new Set(['rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'path', 'text', 'image']);

type Looks = Pick<SceneElement, 'kind' | 'box'> & Partial<Pick<SceneElement, 'path' | 'text' | 'fontSize' | 'angle'>>;

const plainKinds: Readonly<Record<string, ElementKind>> = { rect: 'rect', image: 'image', text: 'text' };

const roundKind = (source: SVGGraphicsElement, matrix: DOMMatrix): ElementKind => {
  const { width, height } = source.getBBox();
  const [across, down] = [Math.hypot(matrix.a, matrix.b) * width, Math.hypot(matrix.c, matrix.d) * height];
  return Math.abs(across - down) < 0.01 * Math.max(across, down) ? 'circle' : 'ellipse';
};

const pointsOf = (source: SVGGraphicsElement): string => {
  const number = (name: string): number => (Reflect.get(source, name) as SVGAnimatedLength).baseVal.value;
  if (source.localName === 'path') return source.getAttribute('d') ?? '';
  if (source.localName === 'line') return `M${number('x1')},${number('y1')}L${number('x2')},${number('y2')}`;
  const list = (source as SVGPolygonElement).points;
  const points = Array.from({ length: list.numberOfItems }, (_, index) => list.getItem(index));
  return points.length === 0
    ? ''
    : `M${points.map(({ x, y }) => `${x},${y}`).join('L')}${source.localName === 'polygon' ? 'Z' : ''}`;
};

const textLooks = (text: SVGTextElement, box: Box, matrix: DOMMatrix, fontSize: number): Looks => {
  const turned = text.getNumberOfChars() > 0 ? text.getRotationOfChar(0) : 0;
  const angle = rounded((angleOf(matrix) + turned + 360) % 360);
  return {
    kind: 'text',
    box,
    text: wordsOf(text, fontSize),
    fontSize: rounded(fontSize * scaleOf(matrix)),
    ...(angle === 0 ? {} : { angle }),
  };
};

/** How an outline looks that is given as the data of a path. */
export const outlineLooks = (data: string, corners: readonly Point[], matrix: DOMMatrix, filled: boolean): Looks => {
  const course = courseOf(data, matrix, filled);
  return course === undefined
    ? { kind: 'path', box: boxAround(corners) }
    : {
        kind: course.kind,
        box: boxAround(course.path.length > 1 && course.kind !== 'path' ? course.path : corners),
        path: course.path,
      };
};

const looksOf = (source: SVGGraphicsElement, matrix: DOMMatrix, filled: boolean, style: CSSStyleDeclaration): Looks => {
  const corners = cornersOf(source.getBBox(), matrix);
  const box = boxAround(corners);
  const name = source.localName;
  if (name === 'text') return textLooks(source as SVGTextElement, box, matrix, Number.parseFloat(style.fontSize));
  if (name === 'circle' || name === 'ellipse') {
    const kind = roundKind(source, matrix);
    const upright = Math.abs(matrix.b) + Math.abs(matrix.c) < 1e-6 || kind === 'circle';
    const [across, down] = [(box.x * 2 + box.width) / 2, (box.y * 2 + box.height) / 2];
    const size = source.getBBox().width * scaleOf(matrix);
    if (kind === 'circle')
      return {
        kind,
        box: {
          x: rounded(across - size / 2),
          y: rounded(down - size / 2),
          width: rounded(size),
          height: rounded(size),
        },
      };
    return { kind, box, ...(upright ? {} : { angle: angleOf(matrix) }) };
  }
  const plain = plainKinds[name];
  if (plain !== undefined) {
    const upright = Math.abs(matrix.b * matrix.c) < 1e-6 && Math.abs(matrix.b * matrix.a) < 1e-6;
    return { kind: plain, box, ...(upright ? {} : { path: corners, angle: angleOf(matrix) }) };
  }
  return outlineLooks(pointsOf(source), corners, matrix, filled);
};

const names = new WeakMap<Element, { readonly name: string | undefined }>();

/** What the author calls it. Asked for everything that stands in a group of thousands, it is looked up once. */
export const nameOfGroup = (element: Element): string | undefined => {
  const known = names.get(element);
  if (known) return known.name;
  const title = [...element.children].find((child) => child.localName === 'title')?.textContent?.trim();
  const name = title || element.getAttribute('aria-label')?.trim() || undefined;
  names.set(element, { name });
  return name;
};

/** Where a line has markers, which are mostly the heads of an arrow. */
const headsOf = (source: Element, { markerStart, markerEnd }: CSSStyleDeclaration): string | undefined => {
  if (!/^(?:line|polyline|path)$/.test(source.localName)) return undefined;
  const [start, end] = [markerStart, markerEnd].map((marker) => marker.startsWith('url('));
  return start && end ? 'both' : start ? 'start' : end ? 'end' : undefined;
};

const recordOf = (source: Element, groups: readonly string[], style: CSSStyleDeclaration): SceneElement['data'] => {
  const record: Record<string, string | boolean> = {};
  const heads = headsOf(source, style);
  if (heads !== undefined) record['arrow'] = heads;
  if (source.id !== '') record['id'] = source.id;
  if (groups.length > 0) record['group'] = groups.join('/');
  return Object.keys(record).length === 0 ? undefined : record;
};

export const isShown = (
  { kind, box, opacity, text, strokeWidth }: SceneElement,
  paper: Box,
  rendered: boolean,
): boolean => {
  const thick = kind === 'rule' || kind === 'path' ? Math.max(strokeWidth ?? 0, 0) : 0;
  const inked = { x: box.x - thick / 2, y: box.y - thick / 2, width: box.width + thick, height: box.height + thick };
  return rendered && opacity > 0 && inked.width > 0 && inked.height > 0 && text !== '' && meets(inked, paper);
};

/** The part of a text that its first character is inked by. */
const inkedPartOf = (source: Element): Element => {
  if (!/^(?:text|tspan|textPath|a)$/.test(source.localName)) return source;
  for (const child of source.childNodes) {
    if (child.nodeType === Node.TEXT_NODE && child.nodeValue?.trim() !== '') return source;
    if (
      child.nodeType === Node.ELEMENT_NODE &&
      child.textContent?.trim() !== '' &&
      (child as Element).checkVisibility()
    )
      return inkedPartOf(child as Element);
  }
  return source;
};

type LooksIn = (matrix: DOMMatrix, filled: boolean, style: CSSStyleDeclaration) => Looks;

/** Adds what `source` draws, inked as `inked` is. */
const traceShape = (
  source: SVGGraphicsElement,
  around: Around,
  walk: Walk,
  inked = inkedPartOf(source),
  looksIn: LooksIn = (matrix, filled, style) => looksOf(source, matrix, filled, style),
): void => {
  if (walk.found.length >= walk.most)
    throw new Refusal('too-many-elements', `The drawing has more than ${walk.most} elements`);
  const style = walk.style(source);
  const matrix = source.getScreenCTM();
  if (matrix === null) return;
  const rendered = source.checkVisibility() && style.visibility === 'visible';
  const paint = inkedAs(source, walk.style(inked), matrix, around.opacity * Number(style.opacity), walk.style);
  const looks = looksIn(matrix, paint.fill !== undefined, style);
  const data = recordOf(source, around.groups, style);
  const { fill: _, ...lined } = paint;
  const element: SceneElement = {
    id: `e${walk.found.length + 1}`,
    role: 'mark',
    ...looks,
    // A line has no inside that could be filled.
    ...(looks.kind !== 'rule' ? paint : { ...lined, opacity: lined.stroke === undefined ? 0 : lined.opacity }),
    visible: false,
    ...(data === undefined ? {} : { data }),
  };
  walk.found.push({ source, element: { ...element, visible: isShown(element, walk.paper, rendered) } });
};

/** Words that are drawn as outlines of their characters, and the parts of the group that they are. */
const traceWritten = (group: SVGGraphicsElement, around: Around, walk: Walk): ReadonlySet<Element> => {
  const written = writtenIn(group);
  if (written === undefined) return new Set();
  const [first] = written.parts;
  traceShape(group, around, walk, first?.firstElementChild ?? group, (matrix) => {
    const angle = angleOf(matrix);
    return {
      kind: 'text',
      box: boxAround(cornersOf(group.getBBox(), matrix)),
      text: written.text,
      fontSize: rounded(written.fontSize),
      ...(angle === 0 ? {} : { angle }),
    };
  });
  return written.parts;
};

const walkInto = (parent: Element, around: Around, walk: Walk, done?: ReadonlySet<Element>): void => {
  for (const child of parent.children) {
    if (done?.has(child) === true) continue;
    if (shapes.has(child.localName)) traceShape(child as SVGGraphicsElement, around, walk);
    else if (holders.has(child.localName)) {
      const name = nameOfGroup(child) ?? child.id;
      const groups = name === '' ? around.groups : [...around.groups, name];
      const written = child.localName === 'g' ? traceWritten(child as SVGGraphicsElement, around, walk) : undefined;
      walkInto(child, { opacity: around.opacity * Number(walk.style(child).opacity), groups }, walk, written);
    }
  }
};

/**
 * Reads what a drawing shows from its layout and computed styles, back to front. What is covered is not found out here.
 * @throws Refusal `too-many-elements` above `most`.
 */
export const traceDrawing = ({ root, window }: Pick<Sheet, 'root' | 'window'>, size: Size, most: number): Traced[] => {
  const style = (element: Element): CSSStyleDeclaration => window.getComputedStyle(element);
  const walk: Walk = { paper: { x: 0, y: 0, ...size }, style, most, found: [] };
  walkInto(root, { opacity: Number(style(root).opacity), groups: [] }, walk);
  return walk.found;
};
