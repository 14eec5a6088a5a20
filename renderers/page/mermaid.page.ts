import { restartChance } from './fixed.js';
import './canvas-font.js';
import type { LogLine } from '../renderer.js';
import { type Diagram, drawDiagram } from './mermaid/draw.js';
import { addMargin } from './mermaid/margin.js';
import { tracePieces } from './mermaid/pieces.js';
import { sceneOf } from './mermaid/scene.js';
import { Refusal, refused } from './refusal.js';
import { findUnseen } from './svg/covered.js';
import { paintSvg, pngOf } from './svg/paint.js';
import { openSheet, type Sheet } from './svg/sheet.js';
import { fixSize, type Size, viewBoxOf } from './svg/size.js';
import { createCapture } from './vega/capture.js';
import { forgetColors } from './vega/color.js';
import { missingGlyphs } from './vega/glyphs.js';

/** What the renderer sends. */
interface Request {
  readonly program: string;
  readonly scale: number;
  readonly side: number;
  readonly elements: number;
}

/**
 * A diagram is as large as mermaid made it, on the paper of its theme. Variables of formulas are italics: the letters
 * that MathML has for them are in none of our fonts.
 */
const prepare = ({ root, paper }: Diagram): void => {
  const box = viewBoxOf(root);
  if (box !== undefined) {
    root.setAttribute('width', String(Math.ceil(box.width)));
    root.setAttribute('height', String(Math.ceil(box.height)));
  }
  for (const symbol of root.querySelectorAll('mi')) {
    if (symbol.textContent.length === 1 && symbol.getAttribute('mathvariant') !== 'normal')
      symbol.style.setProperty('font-style', 'italic');
    symbol.style.setProperty('text-transform', 'none');
  }
  // Small labels are measured before they get their font: what stands out would be cut off.
  for (const label of root.querySelectorAll('foreignObject')) label.style.setProperty('overflow', 'visible');
  root.style.removeProperty('max-width');
  root.style.setProperty('background-color', createCapture().paper(paper));
};

const draw = async (sheet: Sheet, diagram: Diagram, request: Request, size: Size): Promise<object> => {
  const traced = tracePieces(sheet, size, request.elements);
  const background = createCapture().paper(diagram.paper);
  const style = (element: Element): CSSStyleDeclaration => sheet.window.getComputedStyle(element);
  const unseen = await findUnseen(sheet.root, traced, size, background, style);
  const pieces = traced.map((piece) =>
    unseen.has(piece) ? { ...piece, element: { ...piece.element, visible: false } } : piece,
  );
  if (!pieces.some(({ element }) => element.visible)) throw new Refusal('invalid', 'The diagram shows nothing');
  const scene = sceneOf(sheet.root, diagram.model, pieces, size, background);
  if (scene.elements.length > request.elements)
    throw new Refusal('too-many-elements', `The figure has more than ${request.elements} elements`);
  const png = pngOf(await paintSvg(sheet.root, size, request.scale));
  const missing = missingGlyphs(scene);
  const log: LogLine[] =
    missing.length === 0
      ? []
      : [{ level: 'error', message: `missing-glyphs: no font has ${missing.slice(0, 10).join(' ')}` }];
  return { ok: true, png, ...size, scene: JSON.stringify(scene), log };
};

const render = async (request: Request): Promise<object> => {
  const started = performance.now();
  restartChance();
  forgetColors();
  let sheet: Sheet | undefined;
  try {
    const diagram = await drawDiagram(request.program);
    addMargin(diagram);
    prepare(diagram);
    sheet = openSheet(diagram.root);
    const size = fixSize(sheet.root, request.side);
    sheet.resize(size);
    return { ...(await draw(sheet, diagram, request, size)), ms: performance.now() - started };
  } catch (error) {
    return refused(error, []);
  } finally {
    sheet?.remove();
  }
};

Reflect.set(globalThis, 'figwright', render);
