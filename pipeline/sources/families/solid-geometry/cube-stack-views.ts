import { defineFamily } from '../family.js';
import { heightsText, stackTint, wholeStack } from './cube-stack.js';
import { createLook, list, solidProgram, written } from './look.js';

/** A pile of cubes with its views, or with the plan that says how many cubes stand on each square. */
export const cubeStackViews = defineFamily({
  name: 'cube-stack-views',
  version: 1,
  subject: 'solid geometry',
  concepts: ['cube stacking', 'orthographic views', 'plan view'],
  level: 'middle',
  language: 'mathjs',
  generate: (random) => {
    const look = createLook(random.fork('look'), 620);
    const heights = wholeStack(random, 3);
    const [rows, columns] = [heights.length, heights[0]?.length ?? 1];
    const side = random.pick(['left', 'right'] as const);
    const views = random.pick([['front', side, 'top'], ['front', 'top'], ['front', side], ['top']] as const);
    const numbers = views.length === 1 || random.chance(0.15);
    const tint = stackTint(random);
    return solidProgram([
      look.figure,
      `space({projection: "isometric", at: [${written(-(rows + columns) * 0.75 - 1)}, ${written(columns * -0.4 + 0.5)}]})`,
      `S = cubes(${heightsText(heights)}, {fill: "${tint}"})`,
      `cubeviews(S, {views: ${list(views)}, at: [${written(rows * 0.3 + 0.6)}, 0], gap: ${written(random.between(1.1, 1.6))}${numbers ? ', numbers: 1' : ''}${random.chance(0.5) ? `, fill: "${tint}"` : ''}})`,
    ]);
  },
});
