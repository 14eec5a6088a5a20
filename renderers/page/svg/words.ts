/** Characters that the browser laid out, in their order, as a reader sees them. */
const writtenIn = (node: Node, element: Element): string => {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const part = node as Element;
  if (/^(?:title|desc)$/.test(part.localName) || (part !== element && !part.checkVisibility())) return '';
  return [...part.childNodes].map((child) => writtenIn(child, element)).join('');
};

const collapsed = (text: string): string => text.replace(/[ \t\n\r]+/g, ' ').replace(/^ | $/g, '');

/** Far from the character before: on a line of its own, or a word that stands elsewhere. */
const gapBefore = (text: SVGTextElement, index: number, size: number): '' | ' ' | '\n' => {
  const end = text.getEndPositionOfChar(index - 1);
  const start = text.getStartPositionOfChar(index);
  const [dx, dy] = [start.x - end.x, start.y - end.y];
  if (dx > 2 * size || dx < -1.2 * size || Math.abs(dy) > 1.5 * size) return '\n';
  return dx > 0.25 * size ? ' ' : '';
};

/**
 * The words of a text element; words that stand apart are joined by a newline. `size` is its font's size in its own
 * coordinates.
 */
export const wordsOf = (text: SVGTextElement, size: number): string => {
  const written = writtenIn(text, text);
  const plain = collapsed(written);
  const kept = getComputedStyle(text).whiteSpace.startsWith('pre') ? written.replaceAll('\n', ' ') : plain;
  // Characters can only be told apart where the browser counts them as we do; along a path lines mean nothing.
  const count = text.getNumberOfChars();
  if (count !== kept.length || text.querySelector('textPath') !== null || count > 5_000) return plain;
  if (text.querySelector('tspan') === null && !text.hasAttribute('x')) return plain;
  let words = '';
  for (let index = 0; index < count; index += 1) {
    const character = kept[index] ?? '';
    // The second half of a character outside the basic plane has no place of its own.
    const isTail = /[\uDC00-\uDFFF]/.test(character);
    const gap = index === 0 || isTail ? '' : gapBefore(text, index, size);
    words += (gap === ' ' && (character === ' ' || words.endsWith(' ')) ? '' : gap) + character;
  }
  return words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
};
