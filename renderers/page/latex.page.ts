import { restartChance } from './fixed.js';
import './canvas-font.js';
import type { LogLine } from '../renderer.js';
import { formulasOf } from './latex/formulas.js';
import { layOut } from './latex/layout.js';
import { typeset } from './latex/mathjax.js';
import { traceFormulas } from './latex/trace.js';
import { Refusal, refused } from './refusal.js';
import { paintSvg, pngOf } from './svg/paint.js';
import { openSheet, type Sheet } from './svg/sheet.js';
import { forgetColors } from './vega/color.js';
import { missingGlyphs } from './vega/glyphs.js';

interface Request {
  readonly program: string;
  readonly scale: number;
  readonly side: number;
  readonly elements: number;
}

const render = async (request: Request): Promise<object> => {
  const started = performance.now();
  restartChance();
  forgetColors();
  const log: LogLine[] = [];
  let sheet: Sheet | undefined;
  try {
    const formulas = await typeset(formulasOf(request.program));
    const page = layOut(formulas);
    const { width, height } = page.size;
    if (Math.max(width, height) > request.side)
      throw new Refusal(
        'too-large',
        `The formula is ${width} × ${height} pixels; a side may have ${request.side}. Make it smaller`,
      );
    sheet = openSheet(page.root);
    const { window } = sheet;
    const scene = traceFormulas(page, formulas, (element) => window.getComputedStyle(element), request.elements);
    if (scene.elements.length > request.elements)
      throw new Refusal('too-many-elements', `The formula has more than ${request.elements} elements`);
    if (!scene.elements.some(({ visible }) => visible)) throw new Refusal('invalid', 'The formula shows nothing');
    const missing = missingGlyphs(scene);
    if (missing.length > 0 && page.root.querySelector('text') !== null)
      log.push({ level: 'error', message: `missing-glyphs: no font has ${missing.slice(0, 10).join(' ')}` });
    const png = pngOf(await paintSvg(page.root, page.size, request.scale));
    return { ok: true, png, ...page.size, scene: JSON.stringify(scene), log, ms: performance.now() - started };
  } catch (error) {
    return refused(error, log);
  } finally {
    sheet?.remove();
  }
};

Reflect.set(globalThis, 'figwright', render);
