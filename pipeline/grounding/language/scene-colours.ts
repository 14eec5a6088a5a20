import type { Scene } from '../../../renderers/scene.js';
import { oncePer } from '../once-per.js';
import { isColour } from './colour.js';

/** Every colour that is seen in a scene, that of the paper included. */
export const coloursSeen = oncePer((scene: Scene): readonly string[] => [
  ...new Set([
    scene.background,
    ...scene.elements.flatMap(({ visible, fill, stroke }) =>
      visible ? [fill, stroke].filter((hex) => hex !== undefined) : [],
    ),
  ]),
]);

const isPale = (hex: string): boolean => {
  const parts = [hex.slice(1, 3), hex.slice(3, 5), hex.slice(5, 7)].map((part) => Number.parseInt(part, 16));
  const [low, high] = [Math.min(...parts), Math.max(...parts)];
  return high - low < 10 && low > 0xd0 && high < 0xf8;
};

/** Nothing in the scene has a colour of any of these names. A pale grey that is white beside words is grey beside the paper. */
export const isAbsent = (scene: Scene, names: readonly string[]): boolean =>
  !coloursSeen(scene).some((hex) => names.some((name) => isColour(hex, name))) &&
  !(names.some((name) => /^gr[ae]y$/.test(name)) && coloursSeen(scene).some(isPale));

/** Names of things that have a colour in them, and words that colours describe in another sense. */
export const coloured =
  /^(?:light|hole|box|house|whale|gas|gases|energy|tea|wine|cell|cells|cabbage|dwarf|giant|board|sea|blood|hot|card|flag|paper|noise|matter|wave|beans?|peppers?|onions?|apples?|lights?|carpet|line)$/;
