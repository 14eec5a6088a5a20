import type { Box, Scene, SceneElement } from '../../renderers/scene.js';
import { defineGate, fail, pass, type Pixels } from './gate.js';

// A textbook figure may be one thin line and two axes: about 0.5 % of its pixels. A blank page has none.
const leastInk = 0.001;
const marksLookedAt = 200;

const step = 97;

/**
 * The colour of more than half of the pixels, by majority vote over every 97th of them. Where there is none, any
 * colour may come out, and any is as good: then half of the pixels differ from it.
 */
const commonest = (words: Uint32Array): number => {
  let candidate = words[0] as number;
  let lead = 0;
  for (let index = 0; index < words.length; index += step) {
    if (lead === 0) candidate = words[index] as number;
    lead += words[index] === candidate ? 1 : -1;
  }
  return candidate;
};

/** The share of the pixels that have another colour than the commonest one; counted only as far as `enough`. */
const measureInk = ({ rgba, width, height }: Pixels, enough: number): number => {
  const words = new Uint32Array(rgba.buffer, rgba.byteOffset, width * height);
  const ground = commonest(words);
  const most = enough * words.length;
  let others = 0;
  for (let index = 0; index < words.length && others < most; index++) if (words[index] !== ground) others++;
  return others / words.length;
};

/** `#rrggbb` as one little-endian RGBA word. */
const wordOf = (colour: string): number => Buffer.from(`${colour.slice(1)}ff`, 'hex').readUInt32LE(0);

/** Whether any pixel in a box (CSS pixels) has another colour than the ground. */
const hasInk = ({ rgba, width, height, perCssPixel }: Pixels, box: Box, ground: number): boolean => {
  const words = new Uint32Array(rgba.buffer, rgba.byteOffset, width * height);
  const left = Math.max(0, Math.floor(box.x * perCssPixel) - 1);
  const right = Math.min(width - 1, Math.ceil((box.x + box.width) * perCssPixel) + 1);
  const bottom = Math.min(height - 1, Math.ceil((box.y + box.height) * perCssPixel) + 1);
  for (let y = Math.max(0, Math.floor(box.y * perCssPixel) - 1); y <= bottom; y++) {
    for (let x = left; x <= right; x++) if (words[y * width + x] !== ground) return true;
  }
  return false;
};

/** All marks have the colour of the page, and nothing else was painted under them. */
const areCamouflaged = (marks: readonly SceneElement[], { background, elements }: Scene): boolean =>
  marks.every(({ fill = background, stroke = background }) => fill === background && stroke === background) &&
  !elements.some(({ role, fill = background }) => role === 'frame' && fill !== background);

/** Width and height of a PNG, from its header. */
const sizeOf = (png: Uint8Array): number => {
  const header = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return header.getUint32(16) * header.getUint32(20);
};

/**
 * Whether the file alone proves that plenty is painted. One colour deflates to a thousandth of its four bytes a pixel,
 * and what is almost empty adds a few bytes for each of its painted pixels: far below this.
 */
const isFull = (png: Uint8Array): boolean => {
  const pixels = sizeOf(png);
  return png.byteLength > 4_000 + pixels / 100 + pixels * leastInk * 8;
};

/** Whether a mark has an ink that differs from the page's. */
const stands = ({ fill, stroke, kind }: SceneElement, background: string): boolean =>
  kind === 'image' || [fill, stroke].some((ink) => ink !== undefined && ink !== background);

/** Something was really painted, and where the scene says that marks are. */
export const emptyImage = defineGate({
  name: 'empty-image',
  version: 1,
  check: async ({ rendering, pixels: decode }) => {
    const { elements, background } = rendering.scene;
    const marks = elements.filter((element) => element.role === 'mark' && element.visible).slice(0, marksLookedAt);
    // Decoding costs more than everything else that is done with an image.
    if (isFull(rendering.png) && marks.some((mark) => stands(mark, background))) return pass;
    const pixels = await decode();
    const ink = measureInk(pixels, leastInk);
    if (ink === 0) return fail('one-colour', 'Every pixel has the same colour.');
    if (ink < leastInk)
      return fail('almost-empty', `Only ${(ink * 100).toFixed(3)} % of the pixels differ from the background.`);
    const ground = wordOf(background);
    if (
      marks.length > 0 &&
      (areCamouflaged(marks, rendering.scene) || !marks.some((mark) => hasInk(pixels, mark.box, ground)))
    ) {
      return fail(
        'marks-not-painted',
        `Where the ${marks.length} marks should be, the image shows nothing but its background.`,
      );
    }
    return pass;
  },
});
