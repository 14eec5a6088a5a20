import sharp from 'sharp';
import type { Rendering } from '../../renderers/renderer.js';
import { consoleErrors } from './console-errors.js';
import { emptyImage } from './empty-image.js';
import type { Gate, GateSubject, Pixels, Verdict } from './gate.js';
import { marksOutside } from './marks-outside.js';
import { missingGlyphs } from './missing-glyphs.js';
import { noData } from './no-data.js';
import { size } from './size.js';
import { textOutside } from './text-outside.js';
import { textOverlap } from './text-overlap.js';
import { tooDense } from './too-dense.js';

/** All gates, in the order in which they run: cheap first, those that look at pixels last. */
export const gates: readonly Gate[] = [
  size,
  missingGlyphs,
  consoleErrors,
  noData,
  tooDense,
  textOutside,
  textOverlap,
  emptyImage,
  marksOutside,
];

export interface GateResult {
  readonly gate: string;
  readonly version: number;
  readonly verdict: Verdict;
}

const mostPixels = 4_000_000;

/** Decodes a PNG. A big one is thinned by leaving out rows and columns, so that no new colours appear. */
const decode = async (png: Uint8Array, cssWidth: number): Promise<Pixels> => {
  const image = sharp(png);
  const { width, height } = await image.metadata();
  const pixels = width * height;
  const thinned =
    pixels > mostPixels
      ? image.resize({ width: Math.max(1, Math.round(width * Math.sqrt(mostPixels / pixels))), kernel: 'nearest' })
      : image;
  const { data, info } = await thinned
    .toColourspace('srgb')
    .ensureAlpha()
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  return { rgba: data, width: info.width, height: info.height, perCssPixel: info.width / cssWidth };
};

/**
 * Holds a rendering against all gates, and stops at the first that it does not pass: the last result is the
 * verdict of the whole. The same rendering always gets the same results.
 */
export const runGates = async (
  rendering: GateSubject['rendering'] | Rendering,
  options: { gates?: readonly Gate[] } = {},
): Promise<GateResult[]> => {
  let decoded: Promise<Pixels> | undefined;
  const subject: GateSubject = { rendering, pixels: () => (decoded ??= decode(rendering.png, rendering.width)) };
  const results: GateResult[] = [];
  for (const gate of options.gates ?? gates) {
    const verdict = await gate.check(subject);
    results.push({ gate: gate.name, version: gate.version, verdict });
    if (!verdict.pass) break;
  }
  return results;
};
