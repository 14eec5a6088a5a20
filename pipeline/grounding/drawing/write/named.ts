import { listOf } from '../../language/list.js';
import { countWord } from '../../language/number.js';
import { withArticle } from '../../language/noun.js';
import { said, type Said } from '../../write/said.js';
import { writtenName } from '../check/words.js';
import type { Thing } from '../drawing.js';
import { pluralOf } from '../nominal.js';
import { rowOf } from '../order.js';
import { isFramed, kindsOf, unitsOf } from '../ties.js';
import type { DrawingContext } from './context.js';
import { grouped } from './looks.js';
import { counted, many, phraseOf } from './phrase.js';
import { sentence } from './sentence.js';
import { titled } from './names.js';

/** Things that stand for themselves, and not within others of the figure; frames first. */
const outer = ({ drawing }: DrawingContext): [string, readonly Thing[]][] =>
  [...kindsOf(drawing)]
    .filter(([, things]) => things.some((thing) => !isFramed(drawing, thing)))
    .toSorted(([, [a]], [, [b]]) => Number(b?.role === 'cluster') - Number(a?.role === 'cluster'));

/** "A pedigree titled “…” with two generations". */
export const namedHeadline = (context: DrawingContext): Said => {
  const { drawing, random, fact, about } = context;
  const kind = drawing.name ?? 'drawing';
  const kinds = outer(context);
  const title = titled(drawing);
  const ground = drawing.ground?.colour;
  const on = ground === undefined || ground === 'white' ? '' : ` on a ${ground} background`;
  const list = listOf(kinds.map(([noun, things]) => many(things.length, noun)));
  return said(
    random.pick([
      `${withArticle(kind)}${title} with ${list}${on}`,
      `${withArticle(kind)}${title} that shows ${list}${on}`,
      `this ${kind}${title} shows ${list}${on}`,
    ]),
    [
      ...fact('figure'),
      ...(title === '' ? [] : fact('title')),
      ...kinds.flatMap(([noun, things]) => [...fact('count', noun), ...things.flatMap((one) => about('shape', one))]),
      ...(on === '' || !drawing.ground ? [] : about('colour', drawing.ground)),
    ],
  );
};

/** "In all there are two affected males and three unaffected females": what is in frames, over all of them. */
export const totalsSentence = ({ drawing, fact, random }: DrawingContext): Said | undefined => {
  const frames = drawing.things.filter(({ named, role }) => named && role === 'cluster');
  const inner = [...kindsOf(drawing)].filter(
    ([, things]) => things.every((thing) => isFramed(drawing, thing)) && things[0]?.role !== 'cluster',
  );
  if (frames.length < 2 || inner.length === 0 || inner.length > 7) return undefined;
  const list = listOf(inner.map(([noun, things]) => counted(things.length, noun)));
  const one = inner[0]?.[1].length === 1;
  return sentence(
    said(
      random.pick([`in all there ${one ? 'is' : 'are'} ${list}`, `altogether it shows ${list}`]),
      inner.flatMap(([noun]) => fact('count', noun)),
    ),
  );
};

/** “n = 1” (“−13.6 eV”): what else is written on a thing stands in brackets. */
const written = ({ drawing }: DrawingContext, thing: Thing): string => {
  const more = drawing
    .wordsOn(thing)
    .slice(1)
    .filter((words) => writtenName(words) !== undefined);
  return `“${thing.name ?? ''}”${more.length === 0 ? '' : ` (${listOf(more.map((words) => `“${words}”`))})`}`;
};

/** "Eight of the spheres are labelled “Cl” and one is labelled “Cs”", where many are called alike. */
const tallied = (things: readonly Thing[], all: string, verb: string): string | undefined => {
  const counts = new Map<string, number>();
  for (const { name = '' } of things) counts.set(name, (counts.get(name) ?? 0) + 1);
  if (counts.size > 4 || things.length - counts.size < 2) return undefined;
  const told = [...counts].map(([name, count], index) => {
    const be = count === 1 ? 'is' : 'are';
    return index === 0
      ? `${countWord(count)} of the ${all} ${be} ${verb} “${name}”`
      : `${countWord(count)} ${be} ${verb} “${name}”`;
  });
  return listOf(told);
};

/** "The focal points are labelled “F” and “F′”", in the order in which they stand. */
export const labelSentences = (context: DrawingContext): Said[] => {
  const { drawing, about, random } = context;
  return [...kindsOf(drawing)].flatMap(([noun, things]) => {
    const free = things.filter((thing) => !isFramed(drawing, thing) || things.length === 1);
    const labelled = free.filter(({ name }) => writtenName(name) !== undefined);
    const every = labelled.length === things.length;
    if (labelled.length === 0 || labelled.length > 20) return [];
    // Of two that are called alike, a list in their order names neither.
    const isTold = every && new Set(labelled.map(({ name }) => name)).size === labelled.length;
    const row = isTold ? rowOf(labelled) : undefined;
    const names = (row?.things ?? labelled).map((thing) => written(context, thing));
    const facts = labelled.flatMap((thing) => about('text', thing));
    const verb = random.pick(['labelled', 'marked'] as const);
    const all = pluralOf(noun);
    const isBare = labelled.every((thing) => context.drawing.wordsOn(thing).length < 2);
    const many = every && !isTold && isBare ? tallied(labelled, all, verb) : undefined;
    const text =
      many ??
      (labelled.length === 1
        ? `${things.length > 1 ? `one of the ${all}` : `the ${noun}`} is ${verb} ${names.join('')}`
        : row
          ? random.pick([
              `from ${row.course}, the ${all} are ${verb} ${listOf(names)}`,
              `the ${all} are, from ${row.course}, ${verb} ${listOf(names)}`,
            ])
          : `${every ? '' : `${countWord(labelled.length)} of `}the ${all} are ${verb} ${listOf(names)}`);
    return [sentence(said(text, facts))];
  });
};

/** Colours that say nothing: black, white, and the ink that the words have too. */
const dullIn = ({ drawing }: DrawingContext): ReadonlySet<string> => {
  const inks = grouped(drawing.of('text'), ({ colour }) => colour).toSorted(([, a], [, b]) => b.length - a.length);
  return new Set(['black', 'white', ...(inks[0] ? [inks[0][0]] : [])]);
};

const shared = (
  things: readonly Thing[],
  of: (thing: Thing) => string | undefined,
  dull: ReadonlySet<string>,
): string[] => {
  const [one, ...more] = new Set(things.map(of));
  return one === undefined || more.length > 0 || dull.has(one) ? [] : [one];
};

/** "The rays are teal." "The virtual image is dashed." "The bars labelled “A” and “B” are red." */
export const lookSentences = (context: DrawingContext): Said[] => {
  const { drawing, about, random } = context;
  const dull = dullIn(context);
  const tones = ({ colour, filled }: Thing): string | undefined => (filled && colour === 'black' ? 'jet' : colour);
  return [...kindsOf(drawing)].flatMap(([noun, things]) => {
    const colours = shared(things, tones, dull).filter((colour) => colour !== 'jet');
    const dashes = shared(things, ({ dash }) => dash, new Set(['solid']));
    const facts = things.flatMap((thing) => [...about('colour', thing), ...about('dash', thing)]);
    const be = things.length > 1 ? 'are' : 'is';
    const drawn = colours.length > 0 && things.every(({ filled }) => !filled) ? random.pick(['', 'drawn in ']) : '';
    if (colours.length + dashes.length > 0) {
      const who = phraseOf({ noun, things, label: undefined }) ?? '';
      return [sentence(said(`${who} ${be} ${drawn}${listOf([...colours, ...dashes])}`, facts))];
    }
    const units = unitsOf(things, noun);
    if (units.length < 2) return [];
    return grouped(units, ({ things: [thing] }) => thing?.colour).flatMap(([tone, those]) => {
      if (dull.has(tone) || those.length > 12 || those.some(({ label }) => writtenName(label) === undefined)) return [];
      const names = listOf(those.map(({ label }) => `“${label ?? ''}”`));
      const who =
        those.length === 1 ? `the ${noun} labelled ${names} is` : `the ${pluralOf(noun)} labelled ${names} are`;
      const colour = those.flatMap((unit) => unit.things.flatMap((thing) => about('colour', thing)));
      return [sentence(said(`${who} ${tone}`, colour))];
    });
  });
};
