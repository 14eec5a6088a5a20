import { restartChance } from './fixed.js';
import { frameOf, type Frame } from './dot/frame.js';
import { layOut } from './dot/graphviz.js';
import type { Layout } from './dot/layout.js';
import { paintStrokes, wordsBox } from './dot/paint.js';
import { partsOf, type Parts, strokesOfPart } from './dot/parts.js';
import { traceScene } from './dot/trace.js';
import { Refusal, refused } from './refusal.js';
import { forgetColors } from './vega/color.js';
import { missingGlyphs } from './vega/glyphs.js';

/** What the renderer sends. */
interface Request {
  readonly program: string;
  readonly scale: number;
  readonly side: number;
  readonly elements: number;
}

const refuseExcess = (layout: Layout, { width, height }: Frame, request: Request): void => {
  if ((layout.objects?.length ?? 0) + (layout.edges?.length ?? 0) > request.elements)
    throw new Refusal('too-many-elements', `The figure has more than ${request.elements} elements`);
  if (!(Math.max(width, height) <= request.side)) {
    throw new Refusal(
      'too-large',
      `The figure is ${width} × ${height} pixels; a side may have ${request.side}. Make it smaller`,
    );
  }
  if ((layout.objects ?? []).length === 0 && layout._ldraw_ === undefined)
    throw new Refusal('invalid', 'The graph has no nodes: there is nothing to draw');
};

const white = '#ffffff';

/** The paper's colour: what the graph's own background leaves of white. */
const backgroundOf = (parts: Parts): string => {
  const last = parts.paper.findLast((stroke) => stroke.kind !== 'words' && stroke.fill !== undefined);
  return last !== undefined && last.kind !== 'words' && last.fill?.alpha === 1 ? last.fill.color : white;
};

const paint = (pen: CanvasRenderingContext2D, parts: Parts, frame: Frame, scale: number): string => {
  const background = backgroundOf(parts);
  pen.canvas.width = frame.width * scale;
  pen.canvas.height = frame.height * scale;
  pen.scale(scale, scale);
  pen.fillStyle = background;
  pen.fillRect(0, 0, frame.width, frame.height);
  pen.lineJoin = 'miter';
  paintStrokes(pen, parts.paper, frame);
  paintStrokes(pen, parts.title, frame);
  for (const part of parts.drawn) paintStrokes(pen, strokesOfPart(part), frame);
  return background;
};

const draw = async (request: Request): Promise<object> => {
  const started = performance.now();
  const laid = await layOut(request.program);
  const frame = frameOf(laid);
  refuseExcess(laid.layout, frame, request);
  const parts = partsOf(laid.layout, frame);
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (pen === null) throw new Refusal('runtime', 'The page has no canvas');
  const background = paint(pen, parts, frame, request.scale);
  const { width, height } = frame;
  const png = pen.canvas.toDataURL('image/png').slice('data:image/png;base64,'.length);
  const measure = { frame, boxOf: (words: Parameters<typeof wordsBox>[1]) => wordsBox(pen, words, frame.angle) };
  const scene = traceScene(laid.layout, parts, { width, height, background }, measure);
  pen.canvas.width = 0; // gives the pixels back at once
  if (scene.elements.length > request.elements)
    throw new Refusal('too-many-elements', `The figure has more than ${request.elements} elements`);
  const missing = missingGlyphs(scene);
  const log =
    missing.length > 0
      ? [{ level: 'error', message: `missing-glyphs: no font has ${missing.slice(0, 10).join(' ')}` }]
      : [];
  return { ok: true, png, width, height, scene: JSON.stringify(scene), log, ms: performance.now() - started };
};

Reflect.set(globalThis, 'figwright', async (request: Request): Promise<object> => {
  restartChance();
  forgetColors();
  try {
    return await draw(request);
  } catch (error) {
    return refused(error, []);
  }
});
