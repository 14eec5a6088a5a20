import type { Box, SceneElement } from '../../scene.js';
import { boxAround, courseOf, joinBoxes } from './course.js';
import type { Frame } from './frame.js';
import { type Lines, textsOf } from './labels.js';
import type { EdgePart, ShapePart } from './parts.js';
import { blend, type Outline, type Paint, type Words } from './strokes.js';

export interface Measure {
  readonly frame: Frame;
  readonly boxOf: (words: Words) => Box;
}

type Appearance = Pick<SceneElement, 'fill' | 'stroke' | 'strokeWidth' | 'dash' | 'opacity'>;

/** A thin fill within a full outline: the element is not transparent, its fill is pale. */
const onWhite = ({ color, alpha }: Paint): string =>
  blend([
    { color, part: alpha },
    { color: '#ffffff', part: 1 - alpha },
  ]);

/** How the outline that gives a shape its look is painted. */
const appearanceOf = (outline: Outline | undefined): Appearance => {
  if (outline === undefined) return { opacity: 1 };
  const { fill, stroke, strokeWidth, dash } = outline;
  const round = (value: number): number => Math.round(value * 100) / 100;
  const seen = (paint: Paint | undefined): paint is Paint => paint !== undefined && paint.alpha > 0;
  const inked = seen(stroke) && strokeWidth > 0;
  return {
    ...(seen(fill) ? { fill: inked && stroke.alpha === 1 ? onWhite(fill) : fill.color } : {}),
    ...(inked
      ? { stroke: stroke.color, strokeWidth: round(strokeWidth), ...(dash.length > 0 ? { dash: dash.map(round) } : {}) }
      : {}),
    opacity: Math.max(fill?.alpha ?? 0, inked ? stroke.alpha : 0),
  };
};

const areaOf = ({ width, height }: Box): number => width * height;

/** The fields of a record, in the order of the program. */
const rectsOf = (part: ShapePart, frame: Frame): Box[] =>
  (part.object.rects ?? '')
    .split(' ')
    .filter((field) => field !== '')
    .map((field): Box => {
      const [left = 0, bottom = 0, right = 0, top = 0] = field.split(',').map(Number);
      return boxAround([frame.place([left, bottom]), frame.place([right, top])]);
    });

const isIn = ({ x, y, width, height }: Box, box: Box): boolean => {
  const [cx, cy] = [x + width / 2, y + height / 2];
  return cx >= box.x && cx <= box.x + box.width && cy >= box.y && cy <= box.y + box.height;
};

/** What is written in each field of a record, with a bar between; an empty field has no words. */
const fieldsOf = (part: ShapePart, lines: readonly Lines[], frame: Frame): string | undefined => {
  const rects = rectsOf(part, frame);
  if (rects.length < 2) return undefined;
  const words = rects.map((rect) =>
    lines
      .filter(({ box }) => isIn(box, rect))
      .map(({ text }) => text.replaceAll(/\s+/g, ' ').trim())
      .join(' '),
  );
  return words.join(' | ');
};

const cellsOf = (part: ShapePart, frame: Frame): Box[] => {
  const rects = rectsOf(part, frame);
  const tables = part.label
    .filter((stroke): stroke is Outline => stroke.kind === 'polygon')
    .map((outline) => boxAround(courseOf(outline)));
  return [...rects, ...tables].sort((a, b) => areaOf(a) - areaOf(b));
};

/** A text of the figure: words that stand together. */
export const textElement = (id: string, lines: Lines, angle: number, role: SceneElement['role']): SceneElement => ({
  id,
  kind: 'text',
  role,
  box: lines.box,
  text: lines.text,
  fontSize: Math.round(lines.first.size * lines.first.face.part * 100) / 100,
  ...(angle === 0 ? {} : { angle }),
  fill: lines.first.ink.color,
  opacity: lines.first.ink.alpha,
  visible: true,
});

export interface Traced {
  readonly element: SceneElement;
  readonly texts: readonly SceneElement[];
}

/** The text that stands outside of a node, at a point of its own. */
const besideOf = (lines: readonly Lines[], at: string, { place }: Frame): Lines | undefined => {
  const [x = 0, y = 0] = at.split(',').map(Number);
  const [left, top] = place([x, y]);
  return lines.findLast(
    ({ box }) => left >= box.x && left <= box.x + box.width && top >= box.y && top <= box.y + box.height,
  );
};

/** A node or a cluster, and the texts of its label. */
export const traceShape = (part: ShapePart, rank: number | undefined, { frame, boxOf }: Measure): Traced => {
  const { object, kind, outlines } = part;
  const id = `${kind}${object._gvid}`;
  const lines = textsOf(part.words, boxOf, cellsOf(part, frame));
  const beside = object.xlp === undefined ? undefined : besideOf(lines, object.xlp, frame);
  const own = lines.filter((line) => line !== beside);
  const boxes = outlines.map((outline) => boxAround(courseOf(outline)));
  const largest = outlines.toSorted((a, b) => areaOf(boxAround(courseOf(b))) - areaOf(boxAround(courseOf(a))))[0];
  const box = joinBoxes(boxes.length > 0 ? boxes : own.map((line) => line.box));
  const label = own.map(({ text }) => text).join(' | ');
  const fields = fieldsOf(part, own, frame);
  const element: SceneElement = {
    id,
    kind,
    role: 'mark',
    box,
    ...(largest === undefined || largest.kind === 'ellipse' ? {} : { path: courseOf(largest) }),
    ...(kind === 'node' ? { shape: object.shape ?? 'ellipse' } : {}),
    ...(label === '' ? {} : { label }),
    // Two paints may share a shape (a filled one and its border): the outline that fills gives the look.
    ...appearanceOf(outlines.find((outline) => outline.fill !== undefined) ?? largest),
    visible: true,
    data: {
      name: object.name,
      ...(rank === undefined ? {} : { rank }),
      ...(fields === undefined ? {} : { fields }),
      ...(beside === undefined ? {} : { xlabel: beside.text }),
    },
  };
  const texts = lines.map((line, index) => textElement(`${id}-text${index}`, line, frame.angle, 'mark'));
  return { element, texts };
};

/** What stands at the ends of a line, by Graphviz's names of arrows. */
const pointing = /normal|vee|inv|empty|open|crow|curve/;
const dull = /^(none|dot|odot|box|obox|tee|diamond|odiamond|crow|invdot|invodot|ediamond)+$/;

/** Whether the mark drawn at an end is an arrow, not a dot, a diamond or a crow's foot. */
export const isArrow = (drawn: readonly Outline[], name: string | undefined): boolean => {
  if (drawn.length === 0) return false;
  const asked = name ?? 'normal';
  return !dull.test(asked) && (pointing.test(asked) || asked === 'normal');
};

/** An edge, and the texts along it. */
export const traceEdge = (part: EdgePart, { frame, boxOf }: Measure): Traced => {
  const { edge, course, head, tail, labels } = part;
  const id = `edge${edge._gvid}`;
  const lines = (['middle', 'head', 'tail'] as const).flatMap((place) => {
    const strokes = labels[place];
    const words = strokes.filter((stroke) => stroke.kind === 'words');
    return textsOf(words, boxOf, []).map((line) => ({ place, line }));
  });
  const middle = lines.filter(({ place }) => place === 'middle').map(({ line }) => line.text);
  const first = course[0];
  const element: SceneElement = {
    id,
    kind: 'edge',
    role: 'mark',
    box: joinBoxes([...course, ...head, ...tail].map((outline) => boxAround(courseOf(outline)))),
    ...(first === undefined ? {} : { path: courseOf(first) }),
    ...(middle.length === 0 ? {} : { label: middle.join('\n') }),
    ...appearanceOf(first === undefined ? undefined : withoutFill(first)),
    visible: true,
    data: endsOf(part, lines),
  };
  const texts = lines.map(({ line }, index) => textElement(`${id}-text${index}`, line, frame.angle, 'mark'));
  return { element, texts };
};

/** A curve that is filled (a tapered edge) is ink, not area. */
const withoutFill = (outline: Outline): Outline => {
  const { fill, ...rest } = outline;
  return fill === undefined ? outline : { ...rest, stroke: fill };
};

const endsOf = (
  { edge, head, tail }: EdgePart,
  lines: readonly { readonly place: 'middle' | 'head' | 'tail'; readonly line: Lines }[],
): NonNullable<SceneElement['data']> => {
  const at = (place: 'head' | 'tail'): string =>
    lines
      .filter((found) => found.place === place)
      .map(({ line }) => line.text)
      .join('\n');
  return {
    ...(head.length > 0 ? { arrowhead: edge.arrowhead ?? 'normal' } : {}),
    ...(tail.length > 0 ? { arrowtail: edge.arrowtail ?? 'normal' } : {}),
    ...(at('head') === '' ? {} : { headlabel: at('head') }),
    ...(at('tail') === '' ? {} : { taillabel: at('tail') }),
  };
};
