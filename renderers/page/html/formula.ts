import { type Bar, type Sign, wordsOf } from '../../tikz/words.js';
import { classesOf, createRange, nameOf, nodesOf, rectOf, typeOf } from './dom.js';

type StyleOf = (element: Element) => CSSStyleDeclaration;

interface Formula {
  readonly signs: Sign[];
  readonly bars: Bar[];
}

const has = (element: Element, ...names: readonly string[]): boolean =>
  names.some((name) => classesOf(element).contains(name));

const pen = new OffscreenCanvas(1, 1).getContext('2d');
const shares = new Map<string, number>();

/** How much of the height of a line lies above its baseline, 0 to 1. */
const ascentOf = (font: string): number => {
  const known = shares.get(font);
  if (known !== undefined || pen === null) return known ?? 0.75;
  pen.font = font;
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = pen.measureText('x');
  const share = up / (up + down || 1);
  shares.set(font, share);
  return share;
};

const signOf = (node: ChildNode, { font, fontSize }: CSSStyleDeclaration): Sign[] => {
  // KaTeX holds lines open with spaces of no width.
  const text = (node.nodeValue ?? '').replaceAll(/[\u200B\u2060]/g, '').trim();
  if (text === '') return [];
  const range = createRange();
  range.selectNodeContents(node);
  const { left, top, width, height } = range.getBoundingClientRect();
  return [{ text, x: left, width, y: top + height * ascentOf(font), size: Number.parseFloat(fontSize) }];
};

/** The letters of "lim" are texts one after the other in one element: one word. */
const texts = (element: Element, style: StyleOf): Sign[] => {
  const signs = [...nodesOf(element)].flatMap((child) =>
    typeOf(child) === Node.TEXT_NODE ? signOf(child, style(element)) : [],
  );
  const [first, last] = [signs[0], signs.at(-1)];
  if (!first || !last) return [];
  return [{ ...first, text: signs.map(({ text }) => text).join(''), width: last.x + last.width - first.x }];
};

const largest = (signs: readonly Sign[]): Sign | undefined => signs.toSorted((a, b) => b.size - a.size)[0];

/** The same signs on another height. */
const moved = (signs: readonly Sign[], y: number): Sign[] => {
  const base = largest(signs)?.y ?? y;
  return signs.map((sign) => ({ ...sign, y: sign.y - base + y }));
};

/** Exponents and indices, and limits above and below a sum, at the height of those of a plain letter. */
const scripts = (signs: readonly Sign[], { y, size }: Sign): Sign[] => {
  const [below, above] = [signs.filter((sign) => sign.y >= y), signs.filter((sign) => sign.y < y)];
  return [...moved(below, y + size * 0.25), ...moved(above, y - size * 0.4)].map((sign) => ({
    ...sign,
    size: Math.min(sign.size, size * 0.7),
  }));
};

/** Limits belong to their sign, and stand over nothing that is beside it. */
const limits = (signs: readonly Sign[], main: Sign): Sign[] =>
  scripts(signs, main).map((sign) => ({ ...sign, x: main.x + main.width, width: 0 }));

/** A matrix in one line: cells parted by commas, rows by semicolons. */
const table = (element: Element, style: StyleOf): Sign[] => {
  const cells: Sign[] = [];
  const walk = (parent: Element): void => {
    for (const child of nodesOf(parent)) {
      if (typeOf(child) !== Node.ELEMENT_NODE) continue;
      const one = child as Element;
      if (!has(one, 'mord')) walk(one);
      else {
        const { signs, bars } = formulaIn(one, style);
        const base = largest(signs);
        if (base) cells.push({ ...base, text: wordsOf(signs, bars), x: Math.min(...signs.map(({ x }) => x)) });
      }
    }
  };
  walk(element);
  const rows = new Map<number, Sign[]>();
  for (const cell of cells) {
    const known = [...rows.keys()].find((y) => Math.abs(y - cell.y) < cell.size * 0.6) ?? cell.y;
    rows.set(known, [...(rows.get(known) ?? []), cell]);
  }
  const text = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([, row]) =>
      row
        .toSorted((a, b) => a.x - b.x)
        .map((cell) => cell.text)
        .join(', '),
    )
    .join('; ');
  const { left, width, top, height } = rectOf(element);
  const size = largest(cells)?.size ?? 0;
  return text === '' ? [] : [{ text, x: left, width, y: top + height / 2 + size / 4, size }];
};

const formulaIn = (element: Element, style: StyleOf): Formula => {
  const { left, top, width, right } = rectOf(element);
  if (has(element, 'mtable')) return { signs: table(element, style), bars: [] };
  const bars: Bar[] = has(element, 'frac-line', 'overline-line') ? [{ x: left, y: top, width, height: 1 }] : [];
  const signs = texts(element, style);
  for (const child of nodesOf(element)) {
    if (typeOf(child) !== Node.ELEMENT_NODE || nameOf(child as Element) === 'svg') continue;
    const inner = formulaIn(child as Element, style);
    const nucleus = signs.at(-1);
    bars.push(...inner.bars);
    signs.push(...(nucleus && has(child as Element, 'msupsub') ? scripts(inner.signs, nucleus) : inner.signs));
  }
  const main = has(element, 'op-limits')
    ? signs.find(({ text }) => /^(?:[∑∏∫⋃⋂∐]|lim|max|min|sup|inf)$/u.test(text))
    : undefined;
  if (main)
    return {
      signs: [
        main,
        ...limits(
          signs.filter((sign) => sign !== main),
          main,
        ),
      ],
      bars,
    };
  const [first] = signs;
  if (!has(element, 'sqrt') || first === undefined) return { signs, bars };
  // The sign of a root is drawn, not written, and so is the bar over what it covers.
  const x = Math.min(...signs.map((sign) => sign.x));
  const root: Sign = { text: '√', x: left, width: x - left, y: first.y, size: first.size };
  return { signs: [root, ...signs], bars: [...bars, { x, y: top, width: right - x, height: 1 }] };
};

/**
 * What a formula that KaTeX set reads as: in one line, exponents raised, fractions with a slash. From where its letters
 * stand, not from the source that it keeps beside them, which may say something else.
 */
export const formulaWords = (drawn: Element, style: StyleOf): string => {
  const { signs, bars } = formulaIn(drawn, style);
  return wordsOf(signs, bars);
};
