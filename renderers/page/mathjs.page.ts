import { restartChance } from './fixed.js';
import './canvas-font.js';
import type { LogLine } from '../renderer.js';
import { startMathjax } from './latex/mathjax.js';
import { createDraft, type Draft } from './mathjs/draft.js';
import { layOut } from './mathjs/layout.js';
import { boxOfShape, type Placed } from './mathjs/shape.js';
import { paint } from './mathjs/paint.js';
import { drawingFunctions } from './mathjs/registry.js';
import { crossingsOf, relationsOf } from './mathjs/relations.js';
import { runProgram, teachDrawing } from './mathjs/run.js';
import { traceFigure } from './mathjs/trace.js';
import { type Margins, type Sheet, sheetOf } from './mathjs/view.js';
import { Refusal, refused } from './refusal.js';
import { paintSvg, pngOf } from './svg/paint.js';
import { forgetColors } from './vega/color.js';
import { missingGlyphs } from './vega/glyphs.js';

interface Request {
  readonly program: string;
  readonly scale: number;
  readonly side: number;
  readonly elements: number;
}

teachDrawing(drawingFunctions);

const refuseSize = ({ width, height }: Sheet, side: number): void => {
  if (Number.isNaN(width + height))
    throw new Refusal('invalid', 'The coordinates are too large or too far apart to be drawn');
  if (!(Math.max(width, height) <= side))
    throw new Refusal(
      'too-large',
      `The figure is ${width} × ${height} pixels; a side may have ${side}. Set figure({width: 400})`,
    );
  if (!(Math.min(width, height) >= 8))
    throw new Refusal('invalid', 'The figure has no size: set figure({width: 400, height: 300})');
};

/** How far words stand out of the image, and a little more. */
const wanting = (placed: readonly Placed[], { width, height }: Sheet): Margins => {
  const edge = { left: 0, top: 0, right: 0, bottom: 0 };
  for (const { shape, piece } of placed) {
    if (shape.type !== 'words' || piece.unseen === true) continue;
    const box = boxOfShape(shape);
    edge.left = Math.max(edge.left, 6 - box.x);
    edge.top = Math.max(edge.top, 6 - box.y);
    edge.right = Math.max(edge.right, box.x + box.width + 6 - width);
    edge.bottom = Math.max(edge.bottom, box.y + box.height + 6 - height);
  }
  return edge;
};

const arrange = (draft: Draft, side: number): { sheet: Sheet; placed: readonly Placed[] } => {
  const { settings, drawn } = draft;
  const { margin } = settings;
  let margins: Margins = { left: margin, top: margin + settings.titleRoom, right: margin, bottom: margin };
  for (let round = 0; ; round += 1) {
    const sheet = sheetOf(drawn, settings, margins);
    refuseSize(sheet, side);
    const placed = layOut([...drawn, ...draft.seen(sheet.view)], settings, sheet);
    const more = wanting(placed, sheet);
    if (round === 2 || Math.max(...Object.values(more)) === 0) return { sheet, placed };
    margins = {
      left: margins.left + Math.ceil(more.left),
      top: margins.top + Math.ceil(more.top),
      right: margins.right + Math.ceil(more.right),
      bottom: margins.bottom + Math.ceil(more.bottom),
    };
  }
};

const addTitle = ({ settings, whenSeen }: Draft): void => {
  const { title, fontSize, ink } = settings;
  if (title === undefined) return;
  settings.titleRoom = fontSize * 1.9;
  whenSeen(({ size }) => [
    {
      kind: 'text',
      role: 'title',
      look: { stroke: ink },
      outline: {
        type: 'words',
        in: 'pixels',
        at: [size[0] / 2, 8 + fontSize * 0.7],
        text: title,
        look: { size: fontSize * 1.1, bold: true, italic: false },
      },
    },
  ]);
};

const draw = async (request: Request, log: LogLine[]): Promise<object> => {
  const draft = createDraft(request.elements);
  await startMathjax();
  runProgram(request.program, draft, draft.begin);
  if (draft.drawn.length === 0)
    throw new Refusal('invalid', 'The program draws nothing: call a drawing function such as point, polygon or plot');
  addTitle(draft);
  const { sheet, placed } = arrange(draft, request.side);
  if (placed.length > request.elements)
    throw new Refusal('too-many-elements', `The figure has more than ${request.elements} elements; draw fewer`);
  const scene = traceFigure(placed, draft, sheet, {
    relations: relationsOf(draft),
    crossings: crossingsOf(draft),
    axes: draft.axes.map((describe) => describe(sheet.view)),
  });
  if (!scene.elements.some(({ visible }) => visible)) throw new Refusal('invalid', 'The figure shows nothing');
  const missing = missingGlyphs(scene);
  if (missing.length > 0)
    log.push({ level: 'error', message: `missing-glyphs: no font has ${missing.slice(0, 10).join(' ')}` });
  const { root } = paint(placed, draft.settings, sheet);
  const { width, height } = sheet;
  const png = pngOf(await paintSvg(root, { width, height }, request.scale));
  return { ok: true, png, width, height, scene: JSON.stringify(scene), log };
};

const render = async (request: Request): Promise<object> => {
  const started = performance.now();
  restartChance();
  forgetColors();
  const log: LogLine[] = [];
  try {
    return { ...(await draw(request, log)), ms: performance.now() - started };
  } catch (error) {
    return refused(error, log);
  }
};

Reflect.set(globalThis, 'figwright', render);
