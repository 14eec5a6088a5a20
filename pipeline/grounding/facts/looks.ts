import type { Fact } from '../fact.js';
import { colourName } from '../language/colour.js';
import { markNoun } from '../reading/figure-name.js';
import { looksByName, lookOf, type Look } from '../reading/looks.js';
import type { Plot, Reading } from '../reading/reading.js';
import { fact } from './make.js';

const lookFacts = (plot: Plot, name: string, look: Look, salience: number): Fact[] => {
  const facts: Fact[] = [];
  const names = new Set(look.colours.map(colourName));
  const [colour] = names;
  if (names.size === 1 && colour !== undefined)
    facts.push(fact('colour', [name, plot.panel, plot.id], colour, { about: look.ids, salience }));
  if (look.shapes.length === 1 && look.shapes[0] !== undefined)
    facts.push(fact('shape', [name, plot.panel, plot.id], look.shapes[0], { about: look.ids, salience: 0.1 }));
  if (look.dash !== undefined)
    facts.push(
      fact('dash', [name, plot.panel, plot.id], look.dash, {
        about: look.ids,
        salience: look.dash === 'solid' ? 0.02 : 0.3,
      }),
    );
  return facts;
};

/** Colours, shapes and dashes: of each kind of mark as a whole, of each series, of each category with its own. */
export const looksFacts = ({ plots }: Reading): Fact[] =>
  plots.flatMap((plot) => {
    if (plot.form === 'values' || plot.form === 'part') return [];
    const facts = lookFacts(plot, markNoun(plot), lookOf(plot.elements), 0.4);
    if (plot.series)
      for (const [name, look] of looksByName(plot, 'series')) facts.push(...lookFacts(plot, name, look, 0.4));
    else if (new Set(plot.elements.map((element) => element.fill)).size > 1)
      for (const [name, look] of looksByName(plot, 'category')) facts.push(...lookFacts(plot, name, look, 0.2));
    return facts;
  });
