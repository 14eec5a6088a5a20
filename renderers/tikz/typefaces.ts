import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as OpenType from 'opentype.js';
import { packageFolder } from '../installed.js';
import { nearestSize } from './nearest-size.js';
import { characterOf } from './glyph-names.js';

/** A glyph as it is drawn and as it is read. */
export interface Glyph {
  /** SVG path data at (0, 0), y downwards, for a size of one point. */
  readonly commands: readonly PathCommand[];
  readonly character: string;
}

export type PathCommand =
  | { readonly type: 'M' | 'L'; readonly x: number; readonly y: number }
  | { readonly type: 'Q'; readonly x1: number; readonly y1: number; readonly x: number; readonly y: number }
  | {
      readonly type: 'C';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly x: number;
      readonly y: number;
    }
  | { readonly type: 'Z' };

// Its build for ES modules has no name that Node takes it by.
const { parse } = createRequire(import.meta.url)('opentype.js') as typeof OpenType;
const folder = join(packageFolder('node-tikzjax'), 'css', 'bakoma', 'ttf');
let known: readonly string[] | undefined;
const sizes = (): readonly string[] => (known ??= readdirSync(folder).map((file) => file.replace(/\.ttf$/, '')));
const fonts = new Map<string, OpenType.Font | undefined>();
const glyphs = new Map<string, Glyph>();

const fontOf = (name: string): OpenType.Font | undefined => {
  if (fonts.has(name)) return fonts.get(name);
  const shipped = nearestSize(name, sizes());
  const bytes = shipped === undefined ? undefined : readFileSync(join(folder, `${shipped}.ttf`));
  const font = bytes && parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  fonts.set(name, font);
  return font;
};

/** Where the BaKoMa fonts keep the codes that are no printable ASCII. */
const characterCode = (code: number): number[] => {
  if (code <= 9) return [161 + code];
  if (code === 10) return [173, 172];
  if (code <= 19) return [163 + code];
  if (code === 20) return [8729, 183];
  if (code <= 32) return [163 + code];
  return code === 127 ? [196] : [code];
};

const none: Glyph = { commands: [], character: '' };

/** The glyph of a font of TeX at a code; nothing where the font does not ship or lacks it. */
export const glyphOf = (name: string, code: number): Glyph => {
  const key = `${name} ${code}`;
  const before = glyphs.get(key);
  if (before !== undefined) return before;
  const font = fontOf(name);
  const index = characterCode(code)
    .map((character) => font?.charToGlyphIndex(String.fromCodePoint(character)) ?? 0)
    .find((found) => found > 0);
  const drawn = index === undefined ? undefined : font?.glyphs.get(index);
  const glyph: Glyph =
    drawn === undefined
      ? none
      : {
          commands: drawn.getPath(0, 0, 1).commands,
          character: characterOf(drawn.name ?? ''),
        };
  glyphs.set(key, glyph);
  return glyph;
};
