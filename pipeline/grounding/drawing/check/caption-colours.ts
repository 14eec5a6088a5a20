import { gapBetween } from '../../recognised/shapes.js';
import type { Thing } from '../drawing.js';
import { looks } from './fits.js';
import type { Piece } from './piece.js';
import type { Scope } from './verdict.js';

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

/** "Blue 2/5": the number that is written for blue, and in whatever colour. */
export const isNumberText = ({ role, name }: Thing): boolean =>
  role !== 'node' && role !== 'shape' && /^[\d.,/%\s]+$/.test(name ?? '');
