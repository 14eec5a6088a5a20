import type { Box } from '../../scene.js';
import { boxAround, rounded } from '../svg/geometry.js';

/** Words that run on together: the inline content of one block. */
export interface TextBlock {
  readonly text: string;
  readonly box: Box;
  /** Whose computed style inks the first word. */
  readonly inked: Element;
}

const isInline = (style: CSSStyleDeclaration): boolean => style.display === 'inline' || style.display === 'contents';

const skipped = new Set(['script', 'style', 'noscript', 'template', 'svg', 'canvas', 'img', 'textarea', 'select']);

const isLaidOut = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

/** The text nodes of a block, without those of the blocks inside it. */
const textNodes = (block: Element, style: (element: Element) => CSSStyleDeclaration): Text[] => {
  const found: Text[] = [];
  const walk = (parent: Element): void => {
    for (const child of parent.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) found.push(child as Text);
      else if (child.nodeType === Node.ELEMENT_NODE) {
        const element = child as Element;
        if (element.localName === 'br') found.push(document.createTextNode('\n'));
        else if (
          !skipped.has(element.localName) &&
          !element.classList.contains('katex') &&
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
    const range = document.createRange();
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
