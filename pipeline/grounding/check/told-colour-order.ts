import { colourName, isColour } from '../language/colour.js';
import { faded } from './faded-colour.js';
import type { Finding, Mention, MentionOf } from './mention.js';
import type { Sentence } from './scan.js';
import type { World } from './world.js';

type Colour = Mention & MentionOf<'colour'>;

const ordered =
  /^,?(?: (?:bars?|boxes|columns))?,? (?:(?:in (?:that|this) order,?(?: from (?<way>left to right|top to bottom))?)|from (?<turn>left to right|top to bottom))\b/iu;
const joint = /^(?:, ?|,? and )(?:then )?$/iu;

/** Colours one after the other with nothing but commas between. */
const listsOf = ({ text, start, mentions }: Sentence): Colour[][] => {
  const lists: Colour[][] = [];
  for (const one of mentions.filter(({ type }) => type === 'colour') as Colour[]) {
    const last = lists.at(-1)?.at(-1);
    if (last && joint.test(text.slice(last.end - start, one.start - start))) lists.at(-1)?.push(one);
    else lists.push([one]);
  }
  return lists;
};

/** "The boxes are light blue, light green and khaki, in that order from left to right": each has its own. */
export const colourOrderFindings = (sentence: Sentence, world: World): Finding[] =>
  listsOf(sentence).flatMap((list): Finding[] => {
    const [first, last] = [list[0], list.at(-1)];
    const match = last && list.length > 2 ? ordered.exec(sentence.text.slice(last.end - sentence.start)) : null;
    const own = world.plots.filter(({ form, rows }) => /^(?:bar|box)$/.test(form) && rows.length === list.length);
    const [plot, ...more] = own;
    if (!first || !last || !match || !plot || more.length > 0 || world.reading.panels.length > 1) return [];
    const way = (match.groups?.['way'] ?? match.groups?.['turn'])?.startsWith('top') === true;
    // The axis that the names are on tells which way they are read.
    if (plot.category === undefined || way !== (plot.category.channel === 'y')) return [];
    const rows = plot.rows.toSorted(({ element: { box: a } }, { element: { box: b } }) =>
      way ? a.y - b.y : a.x - b.x,
    );
    const wrong = list.findIndex((colour, at) => {
      const hex = rows[at]?.colour;
      return hex !== undefined && !isColour(hex, colour.colour) && !isColour(faded(world, hex), colour.colour);
    });
    const hex = rows[wrong]?.colour;
    const said = list[wrong];
    if (!said || hex === undefined) return [];
    return [
      {
        start: said.start,
        end: said.end,
        ok: false,
        stated: said.colour,
        actual: colourName(hex),
        facts: [],
        plain: true,
      },
    ];
  });
