import { colorsNamed } from 'culori';

const parts =
  'alice antique blanched blue cadet cornflower dark deep dim dodger floral forest ghost green hot indian lavender lawn lemon light lime medium midnight mint misty navajo old olive orange pale papaya peach powder rebecca rosy royal saddle sandy sea sky slate spring steel violet white yellow'.split(
    ' ',
  );

/** "lightgoldenrodyellow" as people write it: "light goldenrod yellow". */
const spaced = (name: string): string => {
  const part = parts.find((one) => name.startsWith(one) && name.length > one.length + 2);
  return part === undefined ? name : `${part} ${spaced(name.slice(part.length))}`;
};

/**
 * The names of CSS that are made of several words, in one word and in several. Programs are written in them, and those
 * who describe their figures use them. Those of one word are mostly things as well: tomatoes, wheat, snow.
 */
export const cssColours: readonly string[] = Object.keys(colorsNamed).flatMap((name) =>
  spaced(name) === name ? [] : [name, spaced(name)],
);

/** Single words that are hardly anything but colours. */
export const rareColours: readonly string[] = [
  'orchid',
  'sienna',
  'chartreuse',
  'goldenrod',
  'firebrick',
  'thistle',
  'gainsboro',
];
