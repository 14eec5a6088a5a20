import { listOf } from '../../language/list.js';
import { plural } from '../../language/noun.js';
import { said, type Said } from '../../write/said.js';
import { sentence } from './sentence.js';
import type { Link, Thing } from '../drawing.js';
import { isSequence } from '../structure.js';
import { writtenName } from '../check/words.js';
import type { DrawingContext } from './context.js';
import { nameOf, namesOf } from './names.js';

const dull = new Set(['black', 'white']);

/** In groups by what is said of each; what nothing is said of falls away. */
export const grouped = <Item>(
  items: readonly Item[],
  by: (item: Item) => string | undefined,
): [key: string, items: Item[]][] => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = by(item);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups];
};

/** "Cloud and Rain are light blue": of nodes that are filled, or drawn in a colour. */
export const nodeColours = ({ drawing, random, about }: DrawingContext): Said[] => {
  const nodes = drawing.of('node');
  const [first] = nodes;
  if (
    nodes.length > 2 &&
    first?.colour !== undefined &&
    nodes.every(({ colour, filled }) => colour === first.colour && filled)
  )
    return dull.has(first.colour)
      ? []
      : [
          sentence(
            said(
              `all nodes are ${first.colour}`,
              nodes.flatMap((thing) => about('colour', thing)),
            ),
          ),
        ];
  return grouped(drawing.of('node'), ({ colour }) =>
    colour === undefined || dull.has(colour) ? undefined : colour,
  ).flatMap(([colour, things]) => {
    const names = namesOf(things, 12);
    // Words that several nodes have single none of them out.
    if (names === undefined || new Set(things.map(({ name }) => name)).size < things.length) return [];
    const filled = things.every((thing) => thing.filled);
    const verb = filled ? random.pick(['filled in', 'drawn in', ''] as const) : 'drawn in';
    return [
      sentence(
        said(
          `${names} ${things.length === 1 ? 'is' : 'are'} ${verb === '' ? '' : `${verb} `}${colour}`,
          things.flatMap((thing) => about('colour', thing)),
        ),
      ),
    ];
  });
};

/** "River is drawn as a diamond": where not all nodes have the same outline. */
export const nodeShapes = ({ drawing, random, about }: DrawingContext): Said[] => {
  const groups = grouped(drawing.of('node'), ({ noun }) => (noun === 'node' || noun === 'label' ? undefined : noun));
  if (groups.length < 2) return [];
  return groups.flatMap(([noun, things]) => {
    const names = namesOf(things, 12);
    if (names === undefined) return [];
    // A record is called by its first field, which may be the name of another node as well.
    const own = things.map(nameOf);
    if (noun === 'record' && drawing.of('node').some((node) => !things.includes(node) && own.includes(nameOf(node))))
      return [];
    const verb = random.pick(['is drawn as', 'is'] as const);
    const text =
      things.length === 1
        ? `${names} ${verb} ${/^[aeio]/.test(noun) ? 'an' : 'a'} ${noun}`
        : `${names} ${verb.replace('is', 'are')} ${plural(noun)}`;
    return [
      sentence(
        said(
          text,
          things.flatMap((thing) => about('shape', thing)),
        ),
      ),
    ];
  });
};

/** "The arrow from Rain to Lake is dashed and red." */
export const edgeLooks = ({ drawing, about }: DrawingContext): Said[] => {
  const edges = drawing.of('edge');
  // What most edges look like is the style of the figure, and says nothing about one of them.
  const plain = (colour: string | undefined): boolean =>
    colour === undefined ||
    /^(?:black|white|(?:dark |light )?grey)$/.test(colour) ||
    (edges.length > 2 && edges.filter((edge) => edge.colour === colour).length > edges.length / 2);
  const special = drawing.links.filter(
    ({ edge }, index, all) =>
      (edge.dash !== 'solid' || !plain(edge.colour)) &&
      all.filter((link) => link.edge.id === edge.id).length === 1 &&
      all.findIndex((link) => link.edge.id === edge.id) === index,
  );
  // Of several edges between the same two, none is "the arrow" or "the line" between them.
  const isOnly = ({ edge, from, to, directed }: Link): boolean =>
    drawing.links.every(
      (other) =>
        other.edge.id === edge.id ||
        other.directed !== directed ||
        !((other.from === from && other.to === to) || (!directed && other.from === to && other.to === from)),
    );
  // Where every edge has a colour of its own, as in a Sankey diagram, none of them stands out.
  if (special.length > 5 && new Set(special.map(({ edge }) => edge.colour)).size > 3) return [];
  return special
    .filter(isOnly)
    .slice(0, 12)
    .flatMap(({ edge, from, to, directed }) => {
      const [one, other] = [nameOf(from), nameOf(to)];
      if (one === undefined || other === undefined || from.id === to.id) return [];
      const looks = [
        ...(edge.dash === 'solid' ? [] : [edge.dash]),
        ...(edge.colour === undefined || plain(edge.colour) ? [] : [edge.colour]),
      ];
      const which = directed ? `the arrow from ${one} to ${other}` : `the line between ${one} and ${other}`;
      return [sentence(said(`${which} is ${listOf(looks)}`, [...about('colour', edge), ...about('dash', edge)]))];
    });
};

/** The name of a participant, again at the foot of its line; the number of a message. */
const isRepeated = (drawing: DrawingContext['drawing'], name: string | undefined): boolean =>
  isSequence(drawing) && (/^\d+$/.test(name ?? '') || drawing.of('node').some((node) => node.name === name));

/** The name of a thing that is told with it, and the numbers around a clock. */
const isTold = ({ things }: DrawingContext['drawing'], { name, id }: Thing): boolean =>
  things.some((thing) => thing.named && thing.id !== id && thing.name === name) ||
  (/^(?:[1-9]|1[0-2])$/.test(name ?? '') && things.some(({ noun }) => noun === 'clock face'));

/** Words that belong to nothing: "The words “Start here” stand beside". */
export const looseWords = ({ drawing, random, about }: DrawingContext, most = 12): Said | undefined => {
  const loose = drawing.loose.filter((thing) => !isTold(drawing, thing));
  const all = loose.filter(
    ({ name }, index, those) =>
      writtenName(name) !== undefined &&
      !isRepeated(drawing, name) &&
      those.findIndex((one) => one.name === name) === index,
  );
  const texts = all.slice(0, most);
  if (texts.length === 0) return undefined;
  const words = listOf(texts.map(({ name }) => `“${name ?? ''}”`));
  const verb = random.pick(['reads', 'says'] as const);
  const some = texts.length < loose.length;
  const text = some
    ? `among the texts ${texts.length === 1 ? 'is' : 'are'} ${words}`
    : texts.length === 1
      ? `a text ${verb} ${words}`
      : `the texts ${verb.replace(/s$/, '')} ${words}`;
  return sentence(
    said(
      text,
      texts.flatMap((thing) => about('text', thing)),
    ),
  );
};
