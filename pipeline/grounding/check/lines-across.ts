import type { SceneElement } from '../../../renderers/scene.js';
import type { Fact } from '../fact.js';
import { printedValues } from './axis-extent.js';
import { colourName } from '../language/colour.js';
import type { Clause } from './clause.js';
import { finding } from './finding.js';
import type { Finding, Mention, MentionOf } from './mention.js';
import { agrees, isNear } from './query.js';
import type { World } from './world.js';

/** The level is the stated number, in the units of its axis or as "40 hundred". */
export const isAt = (number: MentionOf<'number'>, { args, value, tolerance }: Fact, world: World): boolean => {
  const measure = world.reading.plots.map(({ x, y }) => (args[0] === 'x' ? x : y)).find((one) => one !== undefined);
  const printed = world.reading.scene.axes.filter(({ channel }) => channel === args[0]).flatMap(printedValues);
  return [value, ...args.slice(2)].map(Number).some((end) => {
    // On a line of the grid that has its number beside it, a level is read, not judged by eye.
    const most = printed.includes(end) && number.precision === 'plain' ? (tolerance ?? 0) * 0.4 : (tolerance ?? 0);
    return isNear(number, end, most) || agrees(number, end, measure && { ...measure, tolerance: () => most });
  });
};

const acrossPlot =
  /^(?:[\s-]+(?!(?:and|or|the|a|an|with|of|at|is|are)\b)\p{L}+){0,3}?[\s-]+(?:horizontal|vertical|reference|threshold|target|limit|base)[\s-]?(?:\p{L}+[\s-]+)?(?:line|rule)\b/u;
const isDrawnSo =
  /\b(?:horizontal|vertical|reference|threshold|target) (?:line|rule)\b[^.;,]{0,30}? (?:is|was) (?:drawn |shown )?$/;

/**
 * The lines across the plot that a word describes, "dashed" or "red" of "a dashed red horizontal line marks 60": those at
 * the level that is named, or all of that direction. Undefined where the word is not said of such a line.
 */
export const linesAcross = (clause: Clause, mention: Mention, world: World): SceneElement[] | undefined => {
  const { text, start } = clause.sentence;
  const [before, behind] = [text.slice(0, mention.start - start), text.slice(mention.end - start)];
  const said = acrossPlot.exec(behind)?.[0] ?? isDrawnSo.exec(before)?.[0];
  if (said === undefined) return undefined;
  const rows = world.reading.plots
    .filter(({ form }) => form === 'reference')
    .flatMap((plot) => plot.rows)
    .filter(({ element: { box } }) =>
      said.includes('horizontal')
        ? box.width >= box.height
        : said.includes('vertical')
          ? box.height >= box.width
          : true,
    );
  const numbers = clause.mentions.filter((one) => one.type === 'number');
  const levels = world.factsBy('reference').filter((fact) => numbers.some((number) => isAt(number, fact, world)));
  const named = levels.length > 0 ? rows.filter(({ id }) => levels.some(({ about }) => about.includes(id))) : rows;
  return named.map(({ element }) => element);
};

/** "A dashed red horizontal line marks 60": the colour of the line across the plot that is described. */
export const lineAcrossOf = (
  clause: Clause,
  mention: MentionOf<'colour'> & Mention,
  world: World,
  { fits, denied }: { readonly fits: (hex: string) => boolean; readonly denied: boolean },
): Finding | undefined => {
  const drawn = linesAcross(clause, mention, world)?.flatMap(({ stroke, fill }) => stroke ?? fill ?? []) ?? [];
  if (drawn.length === 0) return undefined;
  return finding([mention], drawn.some(fits) !== denied, mention.colour, colourName(drawn[0] ?? '#000000'), [
    world.factsBy('colour').find(({ args }) => args[0] === 'reference line')?.id,
  ]);
};
