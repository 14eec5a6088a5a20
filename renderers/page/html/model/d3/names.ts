import type { ChartLegend } from '../../../../html/testimony.js';
import { boxBetween, defined, text } from '../parts.js';
import { boundTo, inkOfElement, toldBy, type DrawnMark } from './marks.js';
import { middleOf, type Paper } from './paper.js';

/** A sign beside a word, of the colour that it explains. */
interface Entry {
  readonly label: string;
  readonly sign: Element;
  readonly words: Element;
  readonly colour: string;
}

const colourOf = (element: Element): string | undefined => {
  const { fill, stroke } = inkOfElement(element);
  return fill ?? stroke;
};

/** Words right of a small shape: what a program writes for a legend, which d3 has none of its own for. */
export const entriesIn = (words: readonly Element[], shapes: readonly Element[], { boxOf }: Paper): Entry[] =>
  words.flatMap((word) => {
    const box = boxOf(word);
    const label = text(word.textContent);
    const sign = shapes.find((shape) => {
      const own = boxOf(shape);
      const [, y] = middleOf(own);
      return (
        // The last point of a line beside the line's name is data.
        toldBy(boundTo(shape)).length === 0 &&
        own.width <= 40 &&
        own.height <= 24 &&
        box.x - (own.x + own.width) > -2 &&
        box.x - (own.x + own.width) < 16 &&
        Math.abs(y - middleOf(box)[1]) < 9
      );
    });
    const colour = sign && colourOf(sign);
    return label !== undefined && sign && colour !== undefined ? [{ label, sign, words: word, colour }] : [];
  });

export const legendOf = (entries: readonly Entry[], { boxOf }: Paper): ChartLegend[] => {
  if (entries.length < 2) return [];
  const boxes = entries.flatMap(({ sign, words }) => [boxOf(sign), boxOf(words)]);
  return [
    {
      kind: 'symbols',
      channels: ['color'],
      scale: 'ordinal',
      domain: entries.map(({ label }) => label),
      entries: entries.map(({ label, sign }) => {
        const { fill, stroke, dash } = inkOfElement(sign);
        return { label, value: label, ...defined({ fill, stroke, dash }) };
      }),
      box: boxBetween(
        Math.min(...boxes.map(({ x }) => x)),
        Math.min(...boxes.map(({ y }) => y)),
        Math.max(...boxes.map(({ x, width }) => x + width)),
        Math.max(...boxes.map(({ y, height }) => y + height)),
      ),
    },
  ];
};

/** The field whose words and the marks' colours tell the same parts apart. */
const fieldOf = (marks: readonly DrawnMark[], colours: ReadonlyMap<DrawnMark, string>): string | undefined => {
  const fields = new Set(marks.flatMap(({ words }) => [...words.keys()]));
  return [...fields].find((field) => {
    const seen = new Map<string, string>();
    const fits = marks.every((one) => {
      const [word, colour] = [one.words.get(field), colours.get(one)];
      if (word === undefined || colour === undefined) return false;
      const known = seen.get(word) ?? colour;
      seen.set(word, known);
      return known === colour;
    });
    return fits && seen.size > 1 && seen.size <= 20 && new Set(seen.values()).size === seen.size;
  });
};

/** What each mark's part is called: by a legend, by its record, or by words in its own colour. */
export const seriesNames = (
  marks: readonly DrawnMark[],
  entries: readonly Entry[],
  words: readonly Element[],
): ReadonlyMap<DrawnMark, string> => {
  const colours = new Map(
    marks.flatMap((one) => {
      const { fill, stroke } = one.mark;
      const colour = one.kind === 'line' ? stroke : (fill ?? stroke);
      return colour === undefined ? [] : [[one, colour] as const];
    }),
  );
  if (new Set(colours.values()).size < 2) return new Map();
  const field = fieldOf(marks, colours);
  if (field !== undefined) return new Map(marks.map((one) => [one, one.words.get(field) ?? '']));
  const byColour = new Map(entries.map(({ colour, label }) => [colour, label]));
  for (const word of words) {
    const [colour, label] = [inkOfElement(word).fill, text(word.textContent)];
    if (colour !== undefined && label !== undefined && /\p{L}/u.test(label) && !byColour.has(colour))
      byColour.set(colour, label);
  }
  return new Map(
    [...colours].flatMap(([one, colour]) => {
      const label = byColour.get(colour);
      return label === undefined ? [] : [[one, label] as const];
    }),
  );
};
