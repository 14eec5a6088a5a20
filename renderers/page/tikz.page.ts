import { restartChance } from './fixed.js';
import './canvas-font.js';
import type { LogLine } from '../renderer.js';
import type { Drawing } from '../tikz/drawn.js';
import { Refusal, refused } from './refusal.js';
import { findUnseen } from './svg/covered.js';
import { paintSvg, pngOf } from './svg/paint.js';
import { parseSvg } from './svg/parse.js';
import { resolveUses } from './svg/resolve-use.js';
import { sanitise } from './svg/sanitise.js';
import { openSheet, type Sheet } from './svg/sheet.js';
import { fixSize } from './svg/size.js';
import { traceDrawing } from './svg/trace.js';
import { sceneOf } from './tikz/scene.js';
import { forgetColors } from './vega/color.js';

interface Request {
  readonly drawing: Drawing;
  /** What TeX warned of. */
  readonly log: readonly string[];
  readonly scale: number;
  readonly side: number;
  readonly elements: number;
}

const paper = '#ffffff';

const draw = async (sheet: Sheet, request: Request, log: LogLine[], started: number): Promise<object> => {
  const { root, window } = sheet;
  const size = fixSize(root, request.side);
  sheet.resize(size);
  const style = (element: Element): CSSStyleDeclaration => window.getComputedStyle(element);
  const traced = traceDrawing(sheet, size, request.elements);
  if (!traced.some(({ element }) => element.visible)) throw new Refusal('invalid', 'The figure shows nothing');
  const unseen = await findUnseen(root, traced, size, paper, style);
  const judged = traced.map((one) => (unseen.has(one) ? { ...one, element: { ...one.element, visible: false } } : one));
  const scene = sceneOf(judged, request.drawing, root, size, paper);
  const png = pngOf(await paintSvg(root, size, request.scale));
  return { ok: true, png, ...size, scene: JSON.stringify(scene), log, ms: performance.now() - started };
};

const render = async (request: Request): Promise<object> => {
  const started = performance.now();
  restartChance();
  forgetColors();
  const log: LogLine[] = request.log.map((message) => ({ level: 'warn', message }));
  let sheet: Sheet | undefined;
  try {
    const { root: drawing } = parseSvg(request.drawing.svg, log);
    sanitise(drawing, log);
    resolveUses(drawing, request.elements);
    sheet = openSheet(drawing);
    return await draw(sheet, request, log, started);
  } catch (error) {
    return refused(error, log);
  } finally {
    sheet?.remove();
  }
};

Reflect.set(globalThis, 'figwright', render);
