import { restartChance } from './fixed.js';
import './canvas-font.js';
import type { LogLine } from '../renderer.js';
import { Refusal, refused } from './refusal.js';
import { findUnseen } from './svg/covered.js';
import { paintSvg, pngOf } from './svg/paint.js';
import { restoreLabels } from './svg/html-labels.js';
import { inDrawingOrder, traceHtmlWords } from './svg/html-words.js';
import { parseSvg } from './svg/parse.js';
import { inParts } from './svg/parts.js';
import { resolveUses } from './svg/resolve-use.js';
import { sanitise } from './svg/sanitise.js';
import { sceneOf } from './svg/scene.js';
import { openSheet, type Sheet } from './svg/sheet.js';
import { fixSize } from './svg/size.js';
import { traceDrawing } from './svg/trace.js';
import { forgetColors } from './vega/color.js';
import { missingGlyphs } from './vega/glyphs.js';
import { createCapture } from './vega/capture.js';

interface Request {
  readonly program: string;
  readonly scale: number;
  readonly side: number;
  readonly elements: number;
}

const draw = async (sheet: Sheet, request: Request, log: LogLine[], started: number): Promise<object> => {
  const { root, window } = sheet;
  const size = fixSize(root, request.side);
  sheet.resize(size);
  const style = (element: Element): CSSStyleDeclaration => window.getComputedStyle(element);
  const pieces = [...traceDrawing(sheet, size, request.elements), ...traceHtmlWords(root, window)].sort(inDrawingOrder);
  const traced = inParts(pieces, size);
  if (!traced.some(({ element }) => element.visible)) throw new Refusal('invalid', 'The drawing shows nothing');
  const background = createCapture().paper(style(root).backgroundColor);
  const unseen = await findUnseen(root, traced, size, background, style);
  const judged = traced.map((one) => (unseen.has(one) ? { ...one, element: { ...one.element, visible: false } } : one));
  const scene = sceneOf(judged, root, size, background);
  const missing = missingGlyphs(scene);
  if (missing.length > 0)
    log.push({ level: 'error', message: `missing-glyphs: no font has ${missing.slice(0, 10).join(' ')}` });
  const png = pngOf(await paintSvg(root, size, request.scale));
  return { ok: true, png, ...size, scene: JSON.stringify(scene), log, ms: performance.now() - started };
};

const render = async (request: Request): Promise<object> => {
  const started = performance.now();
  restartChance();
  forgetColors();
  const log: LogLine[] = [];
  let sheet: Sheet | undefined;
  try {
    const { root, labels } = parseSvg(request.program, log);
    sanitise(root, log);
    restoreLabels(root, labels);
    resolveUses(root, request.elements);
    sheet = openSheet(root);
    return await draw(sheet, request, log, started);
  } catch (error) {
    return refused(error, log);
  } finally {
    sheet?.remove();
  }
};

Reflect.set(globalThis, 'figwright', render);
