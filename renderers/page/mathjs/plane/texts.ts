import { defineDrawing, Mistake, type Spot, type WordsLook } from '../figure.js';
import { colourIn, flagOption, numberOption, textOption } from '../look.js';
import { exact } from '../values.js';

const aligns = ['start', 'middle', 'end'] as const;

const text = defineDrawing({
  name: 'text',
  signature: 'text([x, y], "words", {size, color, italic, bold, turn, align})',
  about: 'Words at a place; `_` and `^` make indices and powers, TeX stands between dollars: `"$\\\\frac{1}{2}$"`.',
  example: 'text([0, 0], "v_0 = 20 m/s")\ntext([0, 1], "$\\\\int_0^1 x^2 \\\\, dx = \\\\frac{1}{3}$", {color: "navy"})',
  draw: (given, figure) => {
    given.allow('size', 'color', 'italic', 'bold', 'turn', 'align');
    const at: Spot = given.spot(0, 'the place');
    const words =
      typeof given.any(1) === 'number' ? String(exact(given.number(1, 'the words'))) : given.text(1, 'the words');
    const align = aligns.find((one) => one === (textOption(given, 'align') ?? 'middle'));
    if (align === undefined) throw new Mistake(`align is one of ${aligns.join(', ')}`);
    const [size, italic, bold, turn] = [
      numberOption(given, 'size'),
      flagOption(given, 'italic'),
      flagOption(given, 'bold'),
      numberOption(given, 'turn'),
    ];
    const colour = given.options.has('color') ? colourIn(given.options.get('color'), 'color') : undefined;
    const look: WordsLook = {
      align,
      ...(size === undefined ? {} : { size }),
      ...(italic === undefined ? {} : { italic }),
      ...(bold === undefined ? {} : { bold }),
      ...(turn === undefined ? {} : { turn }),
    };
    const id = figure.add({
      kind: 'text',
      outline: { type: 'words', at, text: words, look },
      look: { stroke: colour },
      data: { x: exact(at[0]), y: exact(at[1]) },
    });
    return figure.handle(id, { x: at[0], y: at[1] });
  },
});

export const textFunctions = [text];
