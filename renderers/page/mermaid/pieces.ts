import type { Size } from '../svg/size.js';
import type { Sheet } from '../svg/sheet.js';
import { type Traced, traceDrawing } from '../svg/trace.js';
import { inDrawingOrder, traceHtmlWords } from '../svg/html-words.js';

/** What only helps the layout: without size, ink or words. */
const isApparatus = ({ source, element }: Traced): boolean => {
  const { box, fill, stroke, kind, text } = element;
  if (!source.checkVisibility() || (box.width === 0 && box.height === 0)) return true;
  if (kind === 'text') return text?.trim() === '';
  return kind !== 'image' && fill === undefined && stroke === undefined;
};

/** Everything that mermaid drew, back to front: shapes, SVG texts and HTML labels. */
export const tracePieces = (sheet: Sheet, size: Size, most: number): Traced[] =>
  [...traceDrawing(sheet, size, most), ...traceHtmlWords(sheet.root, sheet.window)]
    .filter((piece) => !isApparatus(piece))
    .sort(inDrawingOrder);
