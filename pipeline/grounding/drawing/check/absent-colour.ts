import { oncePer } from '../../once-per.js';
import { isColour } from '../../language/colour.js';
import type { Drawing } from '../drawing.js';
import type { Piece } from './piece.js';
import { verdict, type DrawingRule } from './verdict.js';

const hexesIn = oncePer((drawing: Drawing): readonly string[] => [
  ...new Set([
    drawing.scene.background,
    ...drawing.scene.elements.flatMap(({ visible, fill, stroke }) =>
      visible ? [fill, stroke].filter((hex) => hex !== undefined) : [],
    ),
  ]),
]);

const isPale = (hex: string): boolean => {
  const parts = [hex.slice(1, 3), hex.slice(3, 5), hex.slice(5, 7)].map((part) => Number.parseInt(part, 16));
  const [low, high] = [Math.min(...parts), Math.max(...parts)];
  return high - low < 10 && low > 0xd0 && high < 0xf8;
};

/** Names of things that have a colour in them, and words that colours describe in another sense. */
const sayings =
  /^(?:light|hole|box|house|whale|gas|gases|energy|tea|wine|cell|cells|cabbage|dwarf|giant|board|sea|blood|hot|card|flag|paper|noise|matter|wave|beans?|peppers?|onions?|apples?|lights?|carpet|line)$/;

const isNoun = ({ pos, code, things }: Piece): boolean =>
  (pos === 'NOUN' || pos === undefined) && !code.startsWith('#') && !code.startsWith('<') && things === undefined;

/** "The green door" of a drawing in which nothing is green: false whatever the door is. */
export const absentColourRule: DrawingRule = (pieces, { drawing }) => {
  if (drawing.kind !== 'shapes') return [];
  return pieces.flatMap((piece, index) => {
    if (!/^<[a-z_]+>$/.test(piece.code)) return [];
    const next = pieces[index + 1];
    const before = pieces[index - 1]?.code ?? '';
    const isPredicate = /^(?:is|are|in)$/.test(before) && (next === undefined || /^[.,;]$|^and$/.test(next.code));
    const isAttribute =
      next !== undefined &&
      (next.code.startsWith('{') || (/^[a-z]+$/.test(next.code) && isNoun(next) && !sayings.test(next.code)));
    if (!isPredicate && !isAttribute) return [];
    if (pieces.some(({ code }) => /^(?:no|not|never|without|instead|would|if|isn't|aren't)$/.test(code))) return [];
    const words = piece.code.slice(1, -1).split('_');
    const spelled = [words.join(' '), words.at(-1) ?? ''];
    if (hexesIn(drawing).some((hex) => spelled.some((word) => isColour(hex, word)))) return [];
    // A pale grey that is white beside words is grey beside the paper.
    if (spelled.some((word) => /^gr[ae]y$/.test(word)) && hexesIn(drawing).some(isPale)) return [];
    return [verdict(isAttribute && next ? [piece, next] : [piece], false, spelled[0] ?? '', 'not in the figure')];
  });
};
