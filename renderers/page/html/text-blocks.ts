import type { Box } from '../../scene.js';
import { boxAround, rounded } from '../svg/geometry.js';
import { classesOf, createRange, isRendered, nameOf, nodesOf, typeOf } from './dom.js';

/** Words that run on together: the inline content of one block. */
export interface TextBlock {
  readonly text: string;
  readonly box: Box;
  /** Whose computed style inks the first word. */
  readonly inked: Element;
}

const isInline = (style: CSSStyleDeclaration): boolean => style.display === 'inline' || style.display === 'contents';

const skipped = new Set(['script', 'style', 'noscript', 'template', 'svg', 'canvas', 'img', 'textarea', 'select']);

const isLaidOut = (element: Element): boolean => isRendered(element, { visibilityProperty: true });

/** The text nodes of a block, without those of the blocks inside it. */
const textNodes = (block: Element, style: (element: Element) => CSSStyleDeclaration): Text[] => {
  const found: Text[] = [];
  const walk = (parent: Element): void => {
    for (const child of nodesOf(parent)) {
      if (typeOf(child) === Node.TEXT_NODE) found.push(child as Text);
      else if (typeOf(child) === Node.ELEMENT_NODE) {
        const element = child as Element;
        if (nameOf(element) === 'br') found.push(new Text('\n'));
        else if (
          !skipped.has(nameOf(element)) &&
          !classesOf(element).contains('katex') &&
          isLaidOut(element) &&
          isInline(style(element))
        )
          walk(element);
      }
    }
  };
  walk(block);
  return found;
};

const rectsOf = (nodes: readonly Text[]): DOMRect[] =>
  nodes.flatMap((node) => {
    const range = createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  });

export const boxOfRects = (rects: readonly DOMRect[]): Box =>
  boxAround(
    rects.flatMap(({ left, top, right, bottom }) => [
      [rounded(left), rounded(top)] as const,
      [rounded(right), rounded(bottom)] as const,
    ]),
  );

/** The words that stand directly in an element that is no part of a line itself. */
export const textBlockOf = (
  block: Element,
  style: (element: Element) => CSSStyleDeclaration,
): TextBlock | undefined => {
  const nodes = textNodes(block, style);
  const first = nodes.find(({ nodeValue, isConnected }) => isConnected && nodeValue?.trim() !== '');
  if (first === undefined) return undefined;
  const kept = style(block).whiteSpace.startsWith('pre');
  const text = nodes
    .map(({ nodeValue, isConnected }) =>
      !isConnected ? '\n' : kept ? (nodeValue ?? '') : (nodeValue ?? '').replace(/\s+/g, ' '),
    )
    .join('')
    .split('\n')
    .map((line) => (kept ? line.trimEnd() : line.replace(/ +/g, ' ').trim()))
    .join('\n')
    .trim();
  const rects = rectsOf(nodes.filter(({ isConnected }) => isConnected));
  if (text === '' || rects.length === 0) return undefined;
  return { text, box: boxOfRects(rects), inked: first.parentElement ?? block };
};

export { isInline, skipped };
