import { gapBetween } from '../../recognised/shapes.js';
import { oncePer } from '../../once-per.js';
import type { Scene } from '../../../../renderers/scene.js';
import type { Drawing, Thing } from '../drawing.js';
import { looks } from './fits.js';
import type { Piece } from './piece.js';
import type { Scope } from './verdict.js';

/** All words that are written in a figure, with a space around each. */
const writtenIn = oncePer(({ elements }: Scene): string => {
  const texts = elements.flatMap(({ visible, text, label }) => (visible ? [text ?? label ?? ''] : []));
  return ` ${texts
    .join(' ')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
});

/** Another thing as near to the words looks as is told: they may name that. */
export const hasNeighbour = ({ drawing }: Scope, { word }: Piece, adjective: Piece): boolean => {
  const texts = drawing.kind === 'shapes' ? drawing.loose.filter(({ name }) => name?.toLowerCase() === word) : [];
  return texts.some((text) =>
    drawing
      .of('shape')
      .some(
        (shape) =>
          gapBetween(shape.element.box, text.element.box) < 45 &&
          shape.element.box.width < 60 &&
          looks(drawing, shape, adjective) === true,
      ),
  );
};

/** "The green precipitate", where an arrow says "green": a word of the figure, and nothing that is painted so. */
export const isWrittenColour = ({ scene }: Drawing, { code }: Piece): boolean => {
  const colour = ` ${code.slice(1, -1).replaceAll('_', ' ')} `;
  return writtenIn(scene).includes(colour);
};

/** "Blue 2/5": the number that is written for blue, and in whatever colour. */
export const isNumberText = ({ role, name }: Thing): boolean =>
  role !== 'node' && role !== 'shape' && /^[\d.,/%\s]+$/.test(name ?? '');
