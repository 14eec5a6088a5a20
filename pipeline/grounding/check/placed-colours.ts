import { isColour } from '../language/colour.js';
import { looksByName } from '../reading/looks.js';
import { faded } from './faded-colour.js';
import { finding } from './finding.js';
import type { Finding, Mention, MentionOf } from './mention.js';
import type { Sentence } from './scan.js';
import type { World } from './world.js';

const place =
  '(?:at|on|to) the (?:very )?(?:top|bottom|left|right|middle|centre|center|upper side|lower side)(?:[- ]hand side| side)?(?: of (?:each|every|the) \\p{L}+)?';

/** From a name to its colour: "is at the bottom in", "on the right, in". */
const toColour = new RegExp(
  `^,?(?: (?:is|are|was|were|lies?|sits?|appears?|comes?|stands?|runs?))?(?: (?:drawn|shown|stacked|placed|plotted))? ${place},? in $`,
  'iu',
);

/** Between two colours of a list. */
export const joinsColours = /^,? (?:and |or )?(?:the )?$/i;

/** From a colour to what it is of: "part at the bottom of each column stands for the". */
const toName = new RegExp(
  `^ (?:part|portion|piece|segment|area|band|section|half|side|bar|column|slice|stripe|layer|line|curve|bit|chunk)s?(?: ${place})? (?:stands? for|represents?|denotes?|means?|is|are|marks?|belongs? to)(?: (?:the|those|children|pupils|people|students|women|men|users|customers|respondents)){0,2}(?: who)? $`,
  'iu',
);

/** The colours of a part, where one name is of one part with a colour. */
const coloursOf = (name: Mention, world: World): readonly string[] => {
  if (name.type !== 'name' || name.colour !== undefined) return [];
  const [ref, ...others] = name.refs;
  if (others.some(({ role, label }) => role !== ref?.role || label !== ref.label)) return [];
  if (!ref || (ref.role !== 'series' && ref.role !== 'category')) return [];
  const looks = world.reading.plots.flatMap(
    (plot) => looksByName(plot, ref.role as 'series' | 'category').get(ref.label) ?? [],
  );
  return looks.every(({ colours }) => colours.length === 1) ? looks.flatMap(({ colours }) => colours) : [];
};

/** "Men are on the left in blue", "The blue part at the bottom of each column stands for the children". */
export const placedColourFindings = ({ text, start, mentions }: Sentence, world: World): Finding[] => {
  const colours = mentions.filter((one): one is Mention & MentionOf<'colour'> => one.type === 'colour');
  return colours.flatMap((colour, at): Finding[] => {
    // "olive, blue and magenta areas stand for A, B and C": each by its own.
    const before = colours[at - 1];
    if (before && joinsColours.test(text.slice(before.end - start, colour.start - start))) return [];
    const named = mentions.find(
      (one) =>
        one.type === 'name' &&
        (one.end <= colour.start
          ? toColour.test(text.slice(one.end - start, colour.start - start)) &&
            /^(?:$|[,.;]| and\b| while\b)/.test(text.slice(colour.end - start))
          : toName.test(text.slice(colour.end - start, one.start - start))),
    );
    const own = named ? coloursOf(named, world) : [];
    if (!named || own.length === 0) return [];
    const ok = own.some((hex) => isColour(hex, colour.colour) || isColour(faded(world, hex), colour.colour));
    return [{ ...finding([colour], ok, colour.colour, own[0] ?? null), firm: true }];
  });
};
