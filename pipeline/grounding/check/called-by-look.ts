import { colourName, isColour } from '../language/colour.js';
import { oncePer } from '../once-per.js';
import { looksByName, type Look } from '../reading/looks.js';
import { hasSense } from './clause.js';
import type { Mention, NameRef } from './mention.js';
import { labelsByColour, type World } from './world.js';

type Dash = 'dashed' | 'dotted' | 'solid';

/** How the lines and points of each series are drawn, where they are drawn alike in every plot. */
const seriesLooks = oncePer(({ plots }: World): ReadonlyMap<string, Look> => {
  const looks = new Map<string, Look>();
  for (const plot of plots.filter(({ kind }) => kind === 'line' || kind === 'point'))
    for (const [label, look] of looksByName(plot, 'series'))
      if (!looks.has(label) || plot.kind === 'line') looks.set(label, look);
  return looks;
});

/** Those that fit, where they are not all. */
const some = (all: ReadonlyMap<string, Look>, fits: (look: Look) => boolean): NameRef[] => {
  const found = [...all].filter(([, look]) => fits(look));
  return found.length < all.size ? found.map(([label]) => ({ role: 'series', label })) : [];
};

/** "the red line" of two plots with a scale of its own each: among the series of all plots. */
const acrossPlots = (world: World, word: string): NameRef[] => {
  const all = seriesLooks(world);
  const has = ({ colours: [colour = '', other] }: Look): boolean => other === undefined && isColour(colour, word);
  const exact = some(all, (look) => has(look) && colourName(look.colours[0] ?? '') === word);
  return exact.length > 0 ? exact : some(all, has);
};

export const calledByColour = (world: World, word: string): NameRef[] => {
  const refs = labelsByColour(world, word);
  return refs.length > 0 || world.plots.length < 2 ? refs : acrossPlots(world, word);
};

const calledByDash = (world: World, dash: Dash): NameRef[] =>
  world.reading.plots.some(({ form }) => form === 'reference')
    ? []
    : some(seriesLooks(world), (look) => look.dash === dash || (dash === 'dashed' && look.dash === 'dotted'));

/** "the red dashed line", "the dashed line": words for how a line is drawn, before the line. */
export const calledByLook = (world: World, looks: readonly Mention[]): NameRef[] => {
  const colour = looks.find((one) => one.type === 'colour');
  const dash = looks.find((one) => hasSense(one, 'dashed', 'dotted', 'solid'));
  if (colour?.type === 'colour') return calledByColour(world, colour.colour);
  return dash?.type === 'word' ? calledByDash(world, dash.sense as Dash) : [];
};
