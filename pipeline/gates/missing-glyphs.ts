import { hasGlyph } from '../../renderers/browser/glyph-coverage.js';
import { defineGate, fail, pass } from './gate.js';

const shown = 10;

/** Letters of scripts. What TeX sets (braces, letters of mathematics) comes out of fonts of its own. */
const isLetter = (character: string): boolean => /\p{L}/u.test(character) && !/[\u{1D400}-\u{1D7FF}]/u.test(character);

/**
 * A letter that no font has is drawn as an empty box: nobody can read what the program says there. The fonts that ship
 * have Latin, Greek, Cyrillic, Hebrew, Arabic, mathematics and symbols, but not Chinese, Japanese or Korean.
 */
export const missingGlyphs = defineGate({
  name: 'missing-glyphs',
  version: 1,
  check: ({ rendering: { scene } }) => {
    const missing = new Set<string>();
    for (const { text, visible } of scene.elements) {
      if (text === undefined || !visible) continue;
      for (const character of text) if (isLetter(character) && !hasGlyph(character)) missing.add(character);
    }
    if (missing.size === 0) return pass;
    const some = [...missing].slice(0, shown).join(' ');
    return fail(
      'missing-glyphs',
      `No font of figwright's has ${some}${missing.size > shown ? ` and ${missing.size - shown} more` : ''}: empty boxes are drawn. ` +
        'Write its words in Latin, Greek or Cyrillic letters.',
    );
  },
});
