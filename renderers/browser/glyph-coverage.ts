import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import type * as OpenType from 'opentype.js';
import { fontPaths } from './fonts.js';

// The package is CommonJS that Node cannot look into: its names are not known to `import`.
const { parse } = createRequire(import.meta.url)('opentype.js') as typeof OpenType;

/** One face of each font: the others have the same letters. */
const isRegular = (path: string): boolean => /_400Regular\.ttf$|^DejaVuSans\.ttf$/.test(basename(path));

type Lookup = (character: string) => boolean;

const openFont = (path: string): Lookup => {
  const bytes = readFileSync(path);
  const font = parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  return (character) => font.charToGlyphIndex(character) > 0;
};

let fonts: Lookup[] | undefined;
const known = new Map<string, boolean>();

/** Marks that shape their neighbours or the line and have no shape of their own; fonts of programs' own in private use. */
const needsNone = /[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}\p{Co}\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/u;

/**
 * Whether one of the fonts that ship with figwright can draw a character. Everything else comes out as the same empty
 * box, and a figure of boxes shows no words. The fonts are opened with the first character beyond ASCII.
 */
export const hasGlyph = (character: string): boolean => {
  if (character <= '~' || needsNone.test(character)) return true;
  const found = known.get(character);
  if (found !== undefined) return found;
  fonts ??= fontPaths().filter(isRegular).map(openFont);
  const has = fonts.some((font) => font(character));
  known.set(character, has);
  return has;
};
