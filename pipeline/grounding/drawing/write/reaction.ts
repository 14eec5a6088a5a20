import { listOf } from '../../language/list.js';
import { subscript } from '../../language/raised.js';
import { said, type Said } from '../../write/said.js';
import { quoted } from '../../write/phrases.js';
import { writtenName } from '../check/words.js';
import { usualFormula } from '../composition.js';
import type { Panel } from '../molecule.js';
import type { Reaction } from '../reaction.js';
import type { DrawingContext } from './context.js';
import { titled } from './names.js';

/** "ethanol (C₂H₆O)", as it is called and what it is made of. */
const substance = ({ title, formula }: Panel): string => {
  const plain = formula === undefined || !/^[A-Za-z\d]+$/.test(formula) ? undefined : subscript(usualFormula(formula));
  // Substances are no proper names: "ethanol", though "Ethanol" is written below it.
  const own = title === undefined || writtenName(title) === undefined ? undefined : title;
  const name = own !== undefined && /^\p{Lu}\p{Ll}+(?: \p{Ll}+)*$/u.test(own) ? own.toLowerCase() : own;
  if (name === undefined) return plain ?? 'a molecule';
  return plain === undefined || name === plain ? name : `${name} (${plain})`;
};

/** "A reaction scheme in which ethanoic acid and ethanol react to give ethyl ethanoate and water". */
export const reactionHeadline = ({ drawing, random, fact }: DrawingContext, { sides }: Reaction): Said => {
  const title = titled(drawing);
  const [first = [], ...rest] = sides.map((side) => side.map(substance));
  const gives = first.length > 1 ? 'react to give' : random.pick(['is converted into', 'reacts to give']);
  const steps = rest.map((side, index) => `${index === 0 ? '' : ', then '}${listOf(side)}`).join('');
  return said(`a reaction scheme${title} in which ${listOf(first)} ${gives} ${steps}`, [
    ...fact('figure'),
    ...(title === '' ? [] : fact('title')),
    ...fact('relation'),
    ...fact('formula'),
  ]);
};

const written = (place: string, texts: readonly string[], drawn: readonly string[]): string[] => {
  const [words, molecules] = [
    texts.filter((text) => !drawn.includes(text)),
    texts.filter((text) => drawn.includes(text)),
  ];
  return [
    ...(words.length === 0 ? [] : [`${place} the arrow is written ${listOf(words.map(quoted))}`]),
    ...(molecules.length === 0 ? [] : [`${place} the arrow stands ${listOf(molecules)}`]),
  ];
};

/** Whether it goes both ways, and what is written at its arrow. */
export const reactionSentences = ({ fact }: DrawingContext, { arrows }: Reaction): Said[] => {
  const [arrow] = arrows;
  if (!arrow || arrows.length > 1) return [];
  return [
    ...(arrow.reversible ? [said('a double arrow shows that the reaction is an equilibrium', fact('relation'))] : []),
    ...[...written('above', arrow.above, arrow.drawn), ...written('below', arrow.below, arrow.drawn)].map((words) =>
      said(words, fact('text')),
    ),
  ];
};
