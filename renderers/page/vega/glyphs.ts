import type { Scene } from '../../scene.js';

const side = 24;
let pen: OffscreenCanvasRenderingContext2D | null | undefined;
const known = new Map<string, boolean>();
let missingShape: string | undefined;

const shapeOf = (character: string): string => {
  pen ??= new OffscreenCanvas(side, side).getContext('2d', { willReadFrequently: true });
  if (pen === null || pen === undefined) return '';
  pen.clearRect(0, 0, side, side);
  pen.font = '16px Arimo';
  pen.textBaseline = 'middle';
  pen.fillText(character, 2, side / 2);
  return pen.getImageData(0, 0, side, side).data.join();
};

/** No font may have this code point: what it draws is the box that stands for a missing glyph. */
const isMissing = (character: string): boolean => {
  const found = known.get(character);
  if (found !== undefined) return found;
  missingShape ??= shapeOf('\u{10FFFE}');
  const missing = shapeOf(character) === missingShape;
  known.set(character, missing);
  return missing;
};

/** Characters of the figure's texts that no font of ours can draw, each once. */
export const missingGlyphs = (scene: Scene): string[] => {
  const missing = new Set<string>();
  for (const { text, visible } of scene.elements) {
    if (text === undefined || !visible) continue;
    for (const character of text) if (character > '~' && isMissing(character)) missing.add(character);
  }
  if (known.size > 20_000) known.clear();
  return [...missing];
};
