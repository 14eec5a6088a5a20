import type { TypesetText } from './drawn.js';
import type { DviItem } from './dvi.js';
import { glyphOf, type PathCommand } from './typefaces.js';
import { type Bar, type Sign, wordsOf } from './words.js';

/** Thousandths of a point. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000 + 0;

const pathData = (commands: readonly PathCommand[], x: number, y: number, size: number): string =>
  commands
    .map((command) => {
      if (command.type === 'Z') return 'Z';
      const at = (px: number, py: number): string => `${rounded(x + px * size)} ${rounded(y + py * size)}`;
      const end = at(command.x, command.y);
      if (command.type === 'Q') return `Q${at(command.x1, command.y1)} ${end}`;
      if (command.type === 'C') return `C${at(command.x1, command.y1)} ${at(command.x2, command.y2)} ${end}`;
      return `${command.type}${end}`;
    })
    .join('');

/** What is set one after the other, with nothing drawn between. */
interface Block {
  readonly signs: Sign[];
  readonly bars: Bar[];
  /** Path data by colour, in the order of their first use. */
  readonly inks: Map<string, string>;
}

const newBlock = (): Block => ({ signs: [], bars: [], inks: new Map() });

/** Gathers glyphs and rules into texts, and their outlines into paths. */
export const createBlocks = () => {
  const texts: TypesetText[] = [];
  let block = newBlock();
  const ink = (color: string, data: string): void => {
    block.inks.set(color, (block.inks.get(color) ?? '') + data);
  };
  return {
    texts,
    isEmpty: (): boolean => block.inks.size === 0,
    /** Whether a glyph on the same line begins far from the last one: in another column. */
    isFar: ({ x, y, font }: Extract<DviItem, { kind: 'glyph' }>): boolean => {
      const last = block.signs.at(-1);
      return (
        last !== undefined &&
        Math.abs(y - last.y) < 0.1 * font.size &&
        x - last.x - last.width > 3.5 * Math.max(font.size, last.size)
      );
    },
    /** Whether a glyph begins above the last one and apart from it. */
    isAbove: ({ x, y, font }: Extract<DviItem, { kind: 'glyph' }>): boolean => {
      const last = block.signs.at(-1);
      return last !== undefined && last.y - y > font.size && x - last.x - last.width > font.size / 2;
    },
    glyph: ({ x, y, font, code }: Extract<DviItem, { kind: 'glyph' }>, color: string): void => {
      const { commands, character } = glyphOf(font.name, code);
      ink(color, pathData(commands, x, y, font.size));
      // The extension font's signs hang from their place, by about their own size.
      const drop = font.name.startsWith('cmex') ? font.size : 0;
      block.signs.push({ text: character, x, width: font.widths[code] ?? 0, y: y + drop, size: font.size });
    },
    rule: (item: Extract<DviItem, { kind: 'rule' }>, color: string): void => {
      const { x, y, width, height } = item;
      ink(color, `M${rounded(x)} ${rounded(y)}h${rounded(width)}v${rounded(height)}h${rounded(-width)}Z`);
      block.bars.push(item);
    },
    /** Ends a text. @returns its paths, each with `stamp` among its attributes */
    flush: (mark: number | undefined, stamp: string): string[] => {
      const { signs, bars, inks } = block;
      if (inks.size === 0) return [];
      block = newBlock();
      const text = wordsOf(signs, bars);
      const of = text === '' ? '' : ` data-t="${texts.length}"`;
      if (text !== '') texts.push({ text, size: Math.max(...signs.map(({ size }) => size)), mark });
      return [...inks].map(([color, data]) => `<path${stamp}${of} fill="${color}" stroke="none" d="${data}"/>`);
    },
  };
};
