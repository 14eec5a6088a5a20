import { countWord, ordinalWord } from '../../language/number.js';
import { withArticle } from '../../language/noun.js';
import { writtenName } from '../check/words.js';
import type { Drawing, Thing } from '../drawing.js';
import { pluralOf } from '../nominal.js';
import { rowOf, startOf } from '../order.js';
import type { Unit } from '../ties.js';

/** "a lens", "two focal points". */
export const many = (count: number, noun: string): string =>
  count === 1 ? withArticle(noun) : `${countWord(count)} ${pluralOf(noun)}`;

/** "one male", "two males". */
export const counted = (count: number, noun: string): string =>
  `${countWord(count)} ${count === 1 ? noun : pluralOf(noun)}`;

/** What a sentence speaks of: "the incident ray", "the focal points", "the sector labelled “Oats”". */
export const phraseOf = ({ noun, things, label }: Unit): string | undefined => {
  if (things.length > 1) return `the ${pluralOf(noun)}`;
  if (label === undefined) return `the ${noun}`;
  return writtenName(label) === undefined ? undefined : `the ${noun} labelled “${label}”`;
};

/** One of several of its noun: by its words, or by its place in a row, "the second clock from the left". */
export const singledOut = (drawing: Drawing, thing: Thing): string | undefined => {
  const alike = drawing.things.filter(({ named, noun }) => named && noun === thing.noun);
  if (alike.length === 1) return `the ${thing.noun}`;
  const written = writtenName(thing.name) !== undefined;
  if (written && alike.every(({ id, name }) => id === thing.id || name !== thing.name))
    return `the ${thing.noun} labelled “${thing.name ?? ''}”`;
  const row = rowOf(alike);
  const at = row?.things.findIndex(({ id }) => id === thing.id) ?? -1;
  return row === undefined || at < 0 || at > 9
    ? undefined
    : `the ${ordinalWord(at + 1)} ${thing.noun} from the ${startOf[row.course]}`;
};
