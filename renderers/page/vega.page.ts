import { restartChance } from './fixed.js';
import './canvas-font.js';
import { compile, type TopLevelSpec } from 'vega-lite';
import { parse, type Spec, View } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { forgetColors, strangePaints } from './vega/color.js';
import { unknownFields } from './vega/fields.js';
import { missingGlyphs } from './vega/glyphs.js';
import { knownMarks, knownVegaMarks, unknownMark, unknownVegaMark } from './vega/known-marks.js';
import { messageOf, Refusal, refused } from './refusal.js';
import { type Capture, createCapture } from './vega/capture.js';
import type { Mark } from './vega/scenegraph.js';
import { traceScene } from './vega/trace.js';

/** What the renderer sends. */
interface Request {
  readonly language: 'vega' | 'vega-lite';
  readonly program: string;
  readonly scale: number;
  readonly side: number;
  readonly elements: number;
}

const attempt = <T>(reason: Refusal['reason'], prefix: string, work: () => T): T => {
  try {
    return work();
  } catch (error) {
    throw new Refusal(reason, `${prefix}: ${messageOf(error)}`);
  }
};

const specificationOf = (request: Request, capture: Capture): Spec => {
  const parsed: unknown = attempt('syntax', 'Not JSON', () => JSON.parse(request.program));
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw new Refusal('invalid', `A ${request.language} program is a JSON object`);
  }
  const [stranger, known] =
    request.language === 'vega' ? [unknownVegaMark(parsed), knownVegaMarks] : [unknownMark(parsed), knownMarks];
  if (stranger !== undefined)
    throw new Refusal('invalid', `There is no mark "${stranger}"; ${request.language} has ${known.join(', ')}`);
  if (request.language === 'vega') return parsed;
  return attempt(
    'invalid',
    'Not a valid vega-lite specification',
    () => compile(parsed as TopLevelSpec, { logger: capture.logger }).spec,
  );
};

const countItems = (mark: Mark, most: number): number => {
  let count = 0;
  for (const item of mark.items ?? []) {
    count += 1;
    for (const child of item.items ?? []) count += countItems(child, most - count);
    if (count > most) break;
  }
  return count;
};

const refuseExcess = (view: View, request: Request): { width: number; height: number; origin: [number, number] } => {
  const inner = view as unknown as { _viewWidth: number; _viewHeight: number; _origin: [number, number] };
  const padding = view.padding() as { left: number; right: number; top: number; bottom: number };
  const width = inner._viewWidth + padding.left + padding.right;
  const height = inner._viewHeight + padding.top + padding.bottom;
  if (!(Math.max(width, height) <= request.side)) {
    throw new Refusal(
      'too-large',
      `The figure is ${Math.round(width)} × ${Math.round(height)} pixels; a side may have ${request.side}. Make it smaller`,
    );
  }
  if (!(Math.min(width, height) >= 1)) throw new Refusal('invalid', 'The figure has no size');
  return { width, height, origin: [padding.left + inner._origin[0], padding.top + inner._origin[1]] };
};

const refuseFailures = (capture: Capture): void => {
  const [address] = capture.unresolved;
  if (address !== undefined) {
    throw new Refusal(
      'unresolved-data',
      `The program names data by address: ${address}. Write the data into the program, or give --data-dir`,
    );
  }
  const failure = capture.log.find((line) => line.level === 'error');
  if (failure !== undefined) throw new Refusal('runtime', failure.message);
};

const rootOf = (view: View): Mark => (view.scenegraph() as unknown as { root: Mark }).root;

const draw = async (
  view: View,
  specification: Spec,
  request: Request,
  capture: Capture,
  started: number,
): Promise<unknown> => {
  await view.runAsync();
  refuseFailures(capture);
  const items = countItems(rootOf(view), request.elements);
  if (items > request.elements)
    throw new Refusal('too-many-elements', `The figure has more than ${request.elements} elements`);
  refuseExcess(view, request);
  const unknown = unknownFields(view, specification, request.language);
  if (unknown.length > 0)
    throw new Refusal('invalid', `No row of the data has the field ${unknown.map((name) => `"${name}"`).join(', ')}`);
  const background = view.background() ?? '';
  const paper = background === '' || background === 'transparent' || background === 'none' ? '#ffffff' : background;
  view.background(paper);
  const canvas = await view.toCanvas(request.scale);
  refuseFailures(capture);
  const size = refuseExcess(view, request);
  const { width, height } = size;
  const figure = { width, height, origin: size.origin, background: capture.paper(paper) };
  const scene = traceScene(rootOf(view), figure, specification);
  const missing = missingGlyphs(scene);
  if (missing.length > 0)
    capture.log.push({ level: 'error', message: `missing-glyphs: no font has ${missing.slice(0, 10).join(' ')}` });
  for (const paint of strangePaints().slice(0, 10))
    capture.log.push({ level: 'error', message: `unknown-color: "${paint.slice(0, 60)}" is no colour` });
  const png = canvas.toDataURL('image/png').slice('data:image/png;base64,'.length);
  canvas.width = 0; // gives the pixels back at once
  return {
    ok: true,
    png,
    width,
    height,
    scene: JSON.stringify(scene),
    log: capture.log,
    ms: performance.now() - started,
  };
};

/** An expression that breaks off while it is parsed leaves its names behind in Vega: they would count for the next one. */
const forgetExpression = (): void => {
  try {
    parse({ signals: [{ name: 'nothing', update: '1' }] }, undefined, { ast: true });
  } catch {
    // It stumbles over those very names, and they are gone.
  }
};

const render = async (request: Request): Promise<unknown> => {
  const started = performance.now();
  restartChance();
  forgetColors();
  const capture = createCapture();
  let view: View | undefined;
  try {
    const specification = specificationOf(request, capture);
    const runtime = attempt('invalid', 'Not a valid vega specification', () =>
      parse(specification, undefined, { ast: true }),
    );
    view = attempt(
      'invalid',
      'Not a valid vega specification',
      () =>
        new View(runtime, {
          renderer: 'none',
          loader: capture.loader,
          logger: capture.logger,
          expr: expressionInterpreter,
        }),
    );
    return await draw(view, specification, request, capture, started);
  } catch (error) {
    forgetExpression();
    return refused(error, capture.log);
  } finally {
    view?.finalize();
  }
};

Reflect.set(globalThis, 'figwright', render);
