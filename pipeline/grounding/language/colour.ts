import { colorsNamed, converter, differenceCiede2000 } from 'culori';
import { neighbours } from './colour-neighbours.js';
import { isOfHue, isPaleGrey } from './hue.js';
import { isBetweenReds, isBrownish, isStrongRed } from './reds.js';
import { texColours } from './tex-colours.js';
import { isThinned } from './thinned.js';

/**
 * The colour vocabulary: a name, a hex value in its middle, and the everyday name it is a shade of. A colour is named
 * by the nearest middle (CIEDE2000); `base` is what a reader may call it as well.
 */
const vocabulary: readonly (readonly [name: string, hex: string, base: string])[] = [
  ['black', '#000000', 'black'],
  ['dark grey', '#4d4d4d', 'grey'],
  ['grey', '#808080', 'grey'],
  ['light grey', '#c8c8c8', 'grey'],
  ['white', '#ffffff', 'white'],
  ['red', '#e41a1c', 'red'],
  ['red', '#ff0000', 'red'],
  ['red', '#e45756', 'red'],
  ['dark red', '#8b0000', 'red'],
  ['maroon', '#6b1a2a', 'red'],
  ['salmon', '#fa8072', 'pink'],
  ['light red', '#f4a5a5', 'pink'],
  ['pink', '#ffb0c8', 'pink'],
  ['pink', '#ff9da6', 'pink'],
  ['pink', '#e377c2', 'pink'],
  ['magenta', '#e7298a', 'pink'],
  ['magenta', '#ff00ff', 'pink'],
  ['dark orange', '#cc5500', 'orange'],
  ['orange', '#f58518', 'orange'],
  ['orange', '#ffa500', 'orange'],
  ['light orange', '#fdbf6f', 'orange'],
  ['peach', '#ffdab9', 'orange'],
  ['brown', '#8c564b', 'brown'],
  ['brown', '#8b4513', 'brown'],
  ['brown', '#9d755d', 'brown'],
  ['bronze', '#cd7f32', 'brown'],
  ['tan', '#d2b48c', 'brown'],
  ['gold', '#d4a017', 'yellow'],
  ['yellow', '#eeca3b', 'yellow'],
  ['yellow', '#ffff00', 'yellow'],
  ['light yellow', '#ffffcc', 'yellow'],
  ['olive', '#808000', 'green'],
  ['yellow-green', '#b5cf3b', 'green'],
  ['light green', '#90d890', 'green'],
  ['light green', '#b2df8a', 'green'],
  ['green', '#2ca02c', 'green'],
  ['green', '#54a24b', 'green'],
  ['green', '#00c000', 'green'],
  ['dark green', '#005a20', 'green'],
  ['teal', '#1b9e8a', 'teal'],
  ['teal', '#72b7b2', 'teal'],
  ['teal', '#007070', 'teal'],
  ['turquoise', '#40e0d0', 'teal'],
  ['cyan', '#17becf', 'teal'],
  ['cyan', '#00ffff', 'teal'],
  ['light blue', '#9ecae9', 'blue'],
  ['light blue', '#c6dbef', 'blue'],
  ['light blue', '#e6f0fa', 'blue'],
  ['sky blue', '#56b4e9', 'blue'],
  ['blue', '#4c78a8', 'blue'],
  ['blue', '#1f77b4', 'blue'],
  ['blue', '#0050ff', 'blue'],
  ['blue', '#0000ff', 'blue'],
  ['blue', '#4169e1', 'blue'],
  ['dark blue', '#08306b', 'blue'],
  ['navy', '#000080', 'blue'],
  ['indigo', '#4b0082', 'purple'],
  ['purple', '#7b3fa0', 'purple'],
  ['purple', '#9467bd', 'purple'],
  ['purple', '#b279a2', 'purple'],
  ['purple', '#800080', 'purple'],
  ['lavender', '#d6c8f0', 'purple'],
  ['lavender', '#d6a5c9', 'purple'],
  ['lavender', '#ececff', 'purple'],
  ['beige', '#f0e6d0', 'brown'],
];

/** Other words for the same colour. */
const synonyms: Readonly<Record<string, string>> = {
  gray: 'grey',
  'dark gray': 'dark grey',
  'light gray': 'light grey',
  silver: 'light grey',
  charcoal: 'dark grey',
  slate: 'grey',
  'dark slate': 'dark grey',
  crimson: 'red',
  scarlet: 'red',
  burgundy: 'maroon',
  'steel blue': 'blue',
  steelblue: 'blue',
  azure: 'light blue',
  'sky-blue': 'sky blue',
  'pale blue': 'light blue',
  'pale green': 'light green',
  violet: 'purple',
  lilac: 'lavender',
  mauve: 'lavender',
  plum: 'purple',
  fuchsia: 'magenta',
  rose: 'pink',
  coral: 'salmon',
  amber: 'gold',
  golden: 'gold',
  mustard: 'gold',
  lime: 'light green',
  'lime green': 'light green',
  aqua: 'cyan',
  'blue-green': 'teal',
  'bluish green': 'teal',
  cream: 'beige',
  'bright red': 'red',
  'bright blue': 'blue',
  'bright green': 'green',
  'navy blue': 'navy',
  reddish: 'red',
  bluish: 'blue',
  greenish: 'green',
  'pale yellow': 'light yellow',
  'dark brown': 'brown',
  'light brown': 'tan',
  chocolate: 'brown',
  khaki: 'tan',
  'dark purple': 'indigo',
  'light purple': 'lavender',
  'light pink': 'pink',
  'hot pink': 'magenta',
  'forest green': 'dark green',
  'medium blue': 'blue',
  'royal blue': 'blue',
  'dark pink': 'magenta',
  'dark yellow': 'gold',
  yellowish: 'yellow',
  'dark teal': 'teal',
  'light teal': 'teal',
  'pale orange': 'light orange',
};

const plainName = (word: string): string => (Object.hasOwn(synonyms, word) ? synonyms[word] : undefined) ?? word;

const toLab = converter('lab65');
const distance = differenceCiede2000();
const middles = vocabulary.map(([name, hex, base]) => ({ name, base, lab: toLab(hex) }));

/** Names of CSS that are made of a colour and what shades it: those of one word may be things ("wheat", "tomato"). */
const compound =
  /^(dark|light|medium|pale|deep|hot|dim)?(sky|steel|slate|sea|spring|forest|lawn|lime|royal|midnight|powder|dodger|cornflower|cadet|rosy|sandy|saddle|indian|olive|orange|blue|violet|yellow|green)?(blue|green|gr[ae]y|red|pink|violet|brown|orange|yellow|cyan|turquoise|magenta|orchid|salmon|coral|drab|goldenrod|khaki|aquamarine)$/;
const cssWords = Object.keys(colorsNamed).flatMap((name) => {
  const [, shade, kind, base] = compound.exec(name) ?? [];
  if (base === undefined || (shade === undefined && kind === undefined)) return [];
  return [name, [shade, kind, base].filter(Boolean).join(' ')];
});
const alone = ['goldenrod', 'firebrick', 'chartreuse', 'sienna', 'aquamarine'];

export const colourWords: readonly string[] = [
  ...new Set([
    ...vocabulary.flatMap(([name, , base]) => [name, base]),
    ...Object.keys(synonyms),
    ...cssWords,
    ...alone,
  ]),
];

const named = new Map<string, string>();

/** The name of a colour in the vocabulary: `#4c78a8` is "blue". */
export const colourName = (hex: string): string => {
  const known = named.get(hex);
  if (known !== undefined) return known;
  const lab = toLab(hex);
  let best = { name: 'grey', far: Infinity };
  for (const middle of middles) {
    const far = lab && middle.lab ? distance(lab, middle.lab) : Infinity;
    if (far < best.far) best = { name: middle.name, far };
  }
  if (named.size > 5000) named.clear();
  named.set(hex, best.name);
  return best.name;
};

const baseOf = new Map(vocabulary.map(([name, , base]) => [name, base]));

/** True when a fair reader could call the colour `hex` by the word `word`. */
export const isColour = (hex: string, word: string): boolean => {
  const key = `${hex} ${word}`;
  const known = fair.get(key);
  if (known !== undefined) return known;
  const result = couldBeCalled(hex, word);
  if (fair.size > 20_000) fair.clear();
  fair.set(key, result);
  return result;
};

const fair = new Map<string, boolean>();

const toLch = converter('lch65');

/** Of a very pale fill a reader names the hue: honeydew is "pale green", mistyrose "pink". */
const isTintOf = (hex: string, word: string): boolean => {
  const lch = toLch(hex);
  const [, shade, base = word] = /^(?:very )?(dark|deep|light|pale) (\w+)$/.exec(word) ?? [];
  if (!lch || lch.h === undefined || lch.l < 88 || lch.c < 4 || shade === 'dark' || shade === 'deep') return false;
  const isPink = base === 'pink' && (lch.h < 50 || lch.h > 330);
  return isPink || isOfHue(hex, [plainName(base)], 4);
};

/** Of a very dark colour that is nearly grey a reader names the hue as well: #264653 is "dark blue". */
const isShadeOf = (hex: string, word: string): boolean =>
  /^(?:dark grey|black)$/.test(colourName(hex)) &&
  isOfHue(
    hex,
    vocabulary.flatMap(([, own, base]) => (base === word.replace(/^(?:very )?(?:dark|deep) /, '') ? [own] : [])),
  );

/** Beige is next to yellow and orange only where these are thin. */
const isFaint = (hex: string): boolean => (toLch(hex)?.c ?? 0) < 45;

const neutral = /^(?:black|grey|white)$/;

const couldBeCalled = (hex: string, word: string): boolean => {
  const asked = plainName(word);
  const lab = toLab(hex);
  if (!lab) return false;
  const name = colourName(hex);
  if (name === asked || baseOf.get(name) === asked) return true;
  // The paper itself has no tint, and ink is no shade of anything.
  if (lab.l > 99.5 && asked !== 'light grey') return false;
  const chroma = Math.hypot(lab.a, lab.b);
  if (lab.l < 4 && chroma < 3) return false;
  // A grey without any tint is near a pale blue by numbers, and none to the eye.
  if (chroma < 1 && !neutral.test(baseOf.get(asked) ?? 'grey')) return false;
  if (neighbours.some(([a, b]) => (a === name && b === asked) || (b === name && a === asked)))
    return isBetweenReds(hex, name, asked) && (asked !== 'beige' || isFaint(hex));
  if (middles.some((middle) => middle.name === asked && middle.lab !== undefined && distance(lab, middle.lab) < 14))
    return true;
  // Programs are written in the names of CSS, and those who describe their figures use them: "dark blue" is one.
  const css = toLab(word.replace(/[ -]/g, ''));
  if (css && distance(lab, css) < 12) return true;
  const tex = toLab(texColours[word] ?? 'none');
  if (tex && distance(lab, tex) < 6) return true;
  if (
    isTintOf(hex, word) ||
    isThinned(hex, asked) ||
    isShadeOf(hex, word) ||
    isBrownish(hex, asked) ||
    isStrongRed(hex, asked) ||
    isPaleGrey(hex, asked)
  )
    return true;
  const [, shade, base] = /^(\w+) (\w+)$/.exec(word) ?? [];
  if (shade === undefined || base === undefined || !couldBeCalled(hex, base)) return false;
  if (shade === 'dark' || shade === 'deep') return lab.l < 50;
  if (shade === 'light' || shade === 'pale') return lab.l > 60;
  // "sea green", "steel blue": of that hue, and about as light.
  return css ? Math.abs(css.l - lab.l) < 20 : true;
};
