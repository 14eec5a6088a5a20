import { colourIn, flagOption, numberOption, textOption } from '../look.js';
import type { Arguments } from '../arguments.js';
import { defineDrawing, Mistake } from '../figure.js';
import { fonts } from '../settings.js';
import { numberFrom, plainValue } from '../values.js';

const rangeOption = (given: Arguments, option: string): readonly [number, number] | undefined => {
  if (!given.options.has(option)) return undefined;
  const list = plainValue(given.options.get(option));
  const [low, high] = Array.isArray(list) ? list.map(numberFrom) : [];
  if (low === undefined || high === undefined || low >= high)
    throw new Mistake(`The option ${option} must be a range such as [-5, 5], the smaller number first`);
  return [low, high];
};

const fontOption = (given: Arguments): string | undefined => {
  const name = textOption(given, 'font');
  if (name === undefined) return undefined;
  const font = fonts[name];
  if (font === undefined) throw new Mistake(`font is one of ${Object.keys(fonts).join(', ')}, not "${name}"`);
  return font;
};

const set = defineDrawing({
  name: 'figure',
  signature:
    'figure({width, height, x, y, equal, margin, background, unit, digits, title, ink, stroke, fontSize, font, dot})',
  about:
    'Sets how large the figure is, what of the plane it shows and how it looks. Call it first. Sizes are in CSS pixels; `x` and `y` are ranges such as `[-5, 5]`; without them all that is drawn is shown. `unit` is that of lengths.',
  example:
    'figure({width: 320, height: 220, x: [-1, 6], y: [-1, 4], background: "#fffdf5", ink: "navy"})\npolygon([0, 0], [5, 0], [1, 3])',
  draw: (given, { settings }) => {
    given.allow(
      'width',
      'height',
      'x',
      'y',
      'equal',
      'margin',
      'background',
      'unit',
      'digits',
      'title',
      'ink',
      'stroke',
      'fontSize',
      'font',
      'dot',
    );
    const { options } = given;
    settings.width = numberOption(given, 'width') ?? settings.width;
    settings.height = numberOption(given, 'height') ?? settings.height;
    settings.x = rangeOption(given, 'x') ?? settings.x;
    settings.y = rangeOption(given, 'y') ?? settings.y;
    settings.equal = flagOption(given, 'equal') ?? settings.equal;
    settings.margin = numberOption(given, 'margin') ?? settings.margin;
    settings.unit = textOption(given, 'unit') ?? settings.unit;
    settings.digits = Math.max(0, Math.min(8, Math.round(numberOption(given, 'digits') ?? settings.digits)));
    settings.title = textOption(given, 'title') ?? settings.title;
    settings.stroke = numberOption(given, 'stroke') ?? settings.stroke;
    settings.fontSize = numberOption(given, 'fontSize') ?? settings.fontSize;
    settings.dot = numberOption(given, 'dot') ?? settings.dot;
    settings.font = fontOption(given) ?? settings.font;
    if (options.has('background')) settings.background = colourIn(options.get('background'), 'background');
    if (options.has('ink')) settings.ink = colourIn(options.get('ink'), 'ink');
    return undefined;
  },
});

export const figureFunctions = [set];
