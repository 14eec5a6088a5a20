import type { Box } from '../../scene.js';
import { scaleOf } from './geometry.js';
import type { Traced } from './trace.js';
import { inkOf } from '../vega/color.js';

interface Line {
  text: string;
  readonly middle: number;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** The words of one text node, each with the box that it is drawn in. */
const wordsIn = (node: Text): { word: string; box: DOMRect }[] => {
  const range = node.ownerDocument.createRange();
  return [...node.data.matchAll(/\s+|\S+/g)].map((found) => {
    range.setStart(node, found.index);
    range.setEnd(node, found.index + found[0].length);
    return { word: found[0], box: range.getBoundingClientRect() };
  });
};

const textNodesIn = (holder: Element): Text[] => {
  const walker = holder.ownerDocument.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    // A formula is written twice: as MathML, and as the TeX that it was made from.
    if (node.parentElement?.closest('annotation') === null) nodes.push(node as Text);
  }
  return nodes;
};

const boxAround = (boxes: readonly DOMRect[]): Box => {
  const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))];
  const [right, bottom] = [Math.max(...boxes.map((box) => box.right)), Math.max(...boxes.map((box) => box.bottom))];
  return { x: rounded(left), y: rounded(top), width: rounded(right - left), height: rounded(bottom - top) };
};

/** The words of an HTML label as they stand: lines as they break in the image. */
const readWords = (holder: Element): { text: string; box: Box; first: Element } | undefined => {
  const lines: Line[] = [];
  const boxes: DOMRect[] = [];
  let first: Element | undefined;
  for (const node of textNodesIn(holder)) {
    for (const { word, box } of wordsIn(node)) {
      const last = lines.at(-1);
      if (word.trim() === '') {
        if (last !== undefined) last.text += ' ';
        continue;
      }
      if (box.width === 0) continue;
      first ??= node.parentElement ?? undefined;
      boxes.push(box);
      const middle = box.top + box.height / 2;
      if (last !== undefined && Math.abs(last.middle - middle) < box.height * 0.5) last.text += word;
      else lines.push({ text: word, middle });
    }
  }
  if (first === undefined) return undefined;
  const text = lines.map((line) => line.text.replaceAll(/\s+/g, ' ').trim()).join('\n');
  return { text, box: boxAround(boxes), first };
};

const opacityOf = (element: Element, window: Window): number => {
  let opacity = 1;
  for (let at: Element | null = element; at !== null; at = at.parentElement)
    opacity *= Number(window.getComputedStyle(at).opacity);
  return rounded(opacity);
};

/** The texts of the HTML labels in a drawing, one each. */
export const traceHtmlWords = (root: SVGSVGElement, window: Window): Traced[] =>
  [...root.querySelectorAll('foreignObject')].flatMap((source): Traced[] => {
    const read = source.checkVisibility() ? readWords(source) : undefined;
    const matrix = source.getScreenCTM();
    if (read === undefined || matrix === null) return [];
    const style = window.getComputedStyle(read.first);
    const ink = inkOf(style.color);
    return [
      {
        source,
        element: {
          id: '',
          kind: 'text',
          role: 'mark',
          box: read.box,
          text: read.text,
          fontSize: rounded(Number.parseFloat(style.fontSize) * scaleOf(matrix)),
          ...(ink === undefined ? {} : { fill: ink.color }),
          opacity: opacityOf(read.first, window) * (ink?.alpha ?? 1),
          visible: style.visibility === 'visible',
        },
      },
    ];
  });

/** Back to front; what is read from one element of the drawing stays as it is. */
export const inDrawingOrder = (a: Traced, b: Traced): number =>
  a.source === b.source
    ? 0
    : (a.source.compareDocumentPosition(b.source) & Node.DOCUMENT_POSITION_FOLLOWING) > 0
      ? -1
      : 1;
