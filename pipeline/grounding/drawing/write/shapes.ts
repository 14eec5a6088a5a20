import { listOf } from '../../language/list.js';
import { countWord } from '../../language/number.js';
import { quantity, withArticle } from '../../language/noun.js';
import { said, type Said } from '../../write/said.js';
import { sentence } from './sentence.js';
import type { Thing } from '../drawing.js';
import { placesOf } from '../places.js';
import { writtenName } from '../check/words.js';
import type { DrawingContext } from './context.js';
import { titled } from './names.js';

/** The shapes but for the one that is the ground of the picture. */
const shapesOf = ({ drawing }: DrawingContext): readonly Thing[] =>
  drawing.of('shape').filter(({ id }) => id !== drawing.ground?.id);

const call = ({ noun, colour }: Thing, coloured: boolean): string =>
  coloured && colour !== undefined ? `${colour} ${noun}` : noun;

/** "two red circles, a blue rectangle and 14 black paths": by kind and colour where these are few. */
const inventory = (context: DrawingContext): Said => {
  const shapes = shapesOf(context);
  const group = (coloured: boolean): Map<string, Thing[]> => {
    const groups = new Map<string, Thing[]>();
    for (const shape of shapes) {
      const key = call(shape, coloured);
      groups.set(key, [...(groups.get(key) ?? []), shape]);
    }
    return groups;
  };
  const fine = group(true);
  // "Two red circles and three circles" would hide that the three have no clear colour.
  const vague = shapes.some(
    (one) => one.colour === undefined && shapes.some(({ noun, colour }) => noun === one.noun && colour !== undefined),
  );
  const groups = fine.size <= 8 && !vague ? fine : group(false);
  const items = [...groups].map(([name, things]) => quantity(things.length, name, countWord));
  const facts = [...groups].flatMap(([name, things]) => [
    ...context.fact('count', name),
    ...context.fact('count', things[0]?.noun),
    ...things.flatMap((thing) => [...context.about('colour', thing), ...context.about('shape', thing)]),
  ]);
  return said(listOf(items), facts);
};

export const shapesHeadline = (context: DrawingContext): Said => {
  const { drawing, random, fact, about } = context;
  const shapes = shapesOf(context);
  const title = titled(drawing);
  const ground = drawing.ground?.colour;
  const on = ground === undefined || ground === 'white' ? '' : ` on a ${ground} background`;
  const named = title === '' ? [] : fact('title');
  if (shapes.length === 0) {
    const texts = drawing.loose.length;
    const what = texts > 0 ? ` of ${quantity(texts, 'text', countWord)}` : '';
    return said(`a drawing${title}${what}${on}`, [
      ...fact('figure'),
      ...named,
      ...(texts > 0 ? fact('count', 'text') : []),
    ]);
  }
  const all = inventory(context);
  const facts = [...fact('figure'), ...named, ...all.facts, ...(drawing.ground ? about('colour', drawing.ground) : [])];
  return said(
    random.pick([
      `a drawing${title} with ${all.text}${on}`,
      `a drawing${title} of ${all.text}${on}`,
      `this drawing${title} shows ${all.text}${on}`,
    ]),
    facts,
  );
};

/** A description that fits one shape only: its words, or its colour and kind. */
const unique = (context: DrawingContext, thing: Thing): string | undefined => {
  const others = shapesOf(context).filter(({ id }) => id !== thing.id);
  const label = writtenName(thing.name);
  if (label !== undefined && others.every(({ name }) => name !== thing.name))
    return `the ${thing.noun} labelled ${label.startsWith('“') ? label : `“${label}”`}`;
  if (others.every(({ noun }) => noun !== thing.noun)) return `the ${thing.noun}`;
  if (thing.colour === undefined || others.some((one) => call(one, true) === call(thing, true))) return undefined;
  return `the ${thing.colour} ${thing.noun}`;
};

/** "The red circle is to the right of the blue square." */
export const placeSentences = (context: DrawingContext): Said[] =>
  placesOf(context.drawing).flatMap(([way, one, other]) => {
    const [a, b] = [unique(context, one), unique(context, other)];
    if (a === undefined || b === undefined) return [];
    const side = way === 'left of' || way === 'right of' ? `to the ${way}` : way;
    return [
      sentence(
        said(
          `${a} is ${side} ${b}`,
          context.about('position', one).filter((id) => context.about('position', other).includes(id)),
        ),
      ),
    ];
  });

/** "The blue rectangle is labelled “Start”." */
export const labelSentences = (context: DrawingContext): Said[] =>
  shapesOf(context)
    .filter(
      (thing, index, all) =>
        writtenName(thing.name) !== undefined &&
        all.findIndex((one) => one.name === thing.name && call(one, true) === call(thing, true)) === index,
    )
    .slice(0, 12)
    .map((thing) => {
      const what = withArticle(call(thing, true));
      return sentence(said(`${what} is labelled “${thing.name ?? ''}”`, context.about('text', thing)));
    });

/** "The line is dashed." */
export const dashSentences = (context: DrawingContext): Said[] =>
  shapesOf(context)
    .filter(({ dash }) => dash !== 'solid')
    .slice(0, 8)
    .flatMap((thing) => {
      const what = unique(context, thing);
      return what === undefined ? [] : [sentence(said(`${what} is ${thing.dash}`, context.about('dash', thing)))];
    });
