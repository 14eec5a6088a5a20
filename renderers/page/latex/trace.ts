import type { Box, Relation, Scalar, Scene, SceneElement } from '../../scene.js';
import { boxAround, cornersOf, rounded, scaleOf } from '../svg/geometry.js';
import { inkOf } from '../vega/color.js';
import { wordOf } from './characters.js';
import type { Page } from './layout.js';
import type { Typeset } from './mathjax.js';

/** Parts of a formula that are made of others, and what a reader calls them. */
const structures: Readonly<Record<string, string>> = {
  mfrac: 'fraction',
  msqrt: 'square root',
  mroot: 'root',
  msup: 'superscript',
  msub: 'subscript',
  msubsup: 'subscript and superscript',
  mover: 'over',
  munder: 'under',
  munderover: 'under and over',
  mtable: 'table',
  menclose: 'enclosed',
};

const tokens = new Set(['mi', 'mn', 'mo', 'mtext', 'ms']);

interface Walk {
  readonly elements: SceneElement[];
  readonly relations: Relation[];
  readonly style: (element: Element) => CSSStyleDeclaration;
  readonly most: number;
}

interface Within {
  /** The structure that an element is part of, and as which of its parts. */
  readonly parent?: string;
  readonly part?: string;
}

const boxOf = (part: SVGGraphicsElement): Box =>
  boxAround(cornersOf(part.getBBox(), part.getScreenCTM() ?? new DOMMatrix()));

const kindOfNode = (element: Element): string => element.getAttribute('data-mml-node') ?? '';

const inkOn = (element: Element, walk: Walk): { fill: string; visible: boolean } => {
  const { fill, stroke } = walk.style(element);
  const ink = inkOf(fill === 'none' ? stroke : fill);
  const color = ink?.color ?? '#000000';
  const pale = [1, 3, 5].every((at) => Number.parseInt(color.slice(at, at + 2), 16) > 243);
  const drawn = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  return { fill: color, visible: drawn && !pale && (ink?.alpha ?? 1) > 0 };
};

const add = (walk: Walk, element: Omit<SceneElement, 'id'>, within: Within): string => {
  const id = `e${walk.elements.length + 1}`;
  const { data: own, ...looks } = element;
  const data = { ...own, ...(within.part === undefined ? {} : { part: within.part }) };
  walk.elements.push({ id, ...looks, ...(Object.keys(data).length === 0 ? {} : { data }) });
  if (within.parent !== undefined) walk.relations.push({ kind: 'contains', from: within.parent, to: id });
  return id;
};

/** A brace below is made of the same pieces as one above. */
const turned = (word: string, part: string | undefined): string => (word === '⏞' && part === 'under' ? '⏟' : word);

const traceToken = (token: SVGGraphicsElement, walk: Walk, within: Within): void => {
  const codes = [...token.querySelectorAll('[data-c]')].map((glyph) => glyph.getAttribute('data-c') ?? '');
  const written = [...token.querySelectorAll('text')].map((text) => text.textContent ?? '').join('');
  const word = turned(codes.length > 0 ? wordOf(codes) : written.trim(), within.part);
  const box = boxOf(token);
  // Some tokens only say how others belong together: the function that is applied, a fence that is not there.
  if (word === '' || !(box.width > 0 && box.height > 0) || /^[\u2061-\u2064]+$/.test(word)) return;
  const kind = kindOfNode(token) === 'mtext' ? 'text' : 'glyph';
  const fontSize = rounded(scaleOf(token.getScreenCTM() ?? new DOMMatrix()) * 1000);
  add(walk, { kind, role: 'mark', box, label: word, text: word, fontSize, opacity: 1, ...inkOn(token, walk) }, within);
};

/** Bars of fractions and roots, lines of tables and frames. */
const traceLine = (line: SVGGraphicsElement, walk: Walk, within: Within, label: string): void => {
  const box = boxOf(line);
  const framed = line.localName === 'rect' && walk.style(line).fill === 'none';
  const along = box.width >= box.height;
  const [x, y] = [box.x + (along ? 0 : box.width / 2), box.y + (along ? box.height / 2 : 0)];
  const path = [
    [rounded(x), rounded(y)],
    [rounded(along ? x + box.width : x), rounded(along ? y : y + box.height)],
  ] as const;
  const { fill: stroke, visible } = inkOn(line, walk);
  const looks = framed ? { kind: 'rect' as const } : { kind: 'rule' as const, path };
  add(walk, { ...looks, role: 'mark', box, label, stroke, opacity: 1, visible }, within);
};

const bars: Readonly<Record<string, string>> = { mfrac: 'fraction bar', msqrt: 'root bar', mroot: 'root bar' };

/** Which part of its structure a child is: by where it stands, for scripts; by its order, for fractions. */
const partOf = (
  structure: string,
  child: SVGGraphicsElement,
  order: number,
  base: Box | undefined,
): string | undefined => {
  if (structure === 'mfrac') return order === 0 ? 'numerator' : 'denominator';
  if (structure === 'mroot') return ['radicand', 'index', 'sign'][order];
  if (structure === 'msqrt') return kindOfNode(child) === 'mo' ? 'sign' : 'radicand';
  if (!/^m(?:su[bp]|under|over)/.test(structure)) return undefined;
  if (order === 0 || base === undefined) return 'base';
  const box = boxOf(child);
  const above = box.y + box.height / 2 < base.y + base.height / 2;
  return structure.startsWith('ms') ? (above ? 'superscript' : 'subscript') : above ? 'over' : 'under';
};

const tableSize = (table: Element): Record<string, Scalar> => {
  const rows = [...table.querySelectorAll('[data-mml-node="mtr"], [data-mml-node="mlabeledtr"]')].filter(
    (row) => row.parentElement?.closest('[data-mml-node="mtable"]') === table,
  );
  const cells = rows.map((row) => [...row.children].filter((cell) => kindOfNode(cell) === 'mtd').length);
  return { rows: rows.length, columns: Math.max(0, ...cells) };
};

const openStructure = (node: SVGGraphicsElement, name: string, walk: Walk, within: Within): string => {
  const data = name === 'mtable' ? tableSize(node) : {};
  const looks = { kind: 'cluster', role: 'frame', box: boxOf(node), opacity: 0, visible: false } as const;
  return add(walk, { ...looks, label: structures[name] ?? name, data }, within);
};

const walkInto = (node: SVGGraphicsElement, walk: Walk, within: Within): void => {
  if (walk.elements.length > walk.most) return;
  const name = kindOfNode(node);
  if (tokens.has(name)) return traceToken(node, walk, within);
  const inside = name in structures ? { parent: openStructure(node, name, walk, within) } : within;
  const children = [...node.children].filter((child) => child.localName !== 'defs') as SVGGraphicsElement[];
  const parts = children.filter((child) => child.localName === 'g');
  const base = parts[0] === undefined ? undefined : boxOf(parts[0]);
  for (const child of children) {
    if (child.localName === 'g' || child.localName === 'svg') {
      const part = name in structures ? partOf(name, child, parts.indexOf(child), base) : within.part;
      walkInto(child, walk, { ...inside, ...(part === undefined ? {} : { part }) });
    } else traceLine(child, walk, inside, bars[name] ?? 'line');
  }
};

/** The scene of formulas that stand in the page: structures, and in them symbols, words and bars, in MathJax's order. */
export const traceFormulas = (
  { root, size }: Page,
  formulas: readonly Typeset[],
  style: Walk['style'],
  most: number,
): Scene => {
  const walk: Walk = { elements: [], relations: [], style, most };
  for (const { svg, mathml } of formulas) {
    const looks = { kind: 'cluster', role: 'frame', box: boxOf(svg), opacity: 0, visible: false } as const;
    const parent = add(walk, { ...looks, label: 'formula', data: { mathml } }, {});
    walkInto(svg, walk, { parent });
  }
  const background = inkOf(style(root).backgroundColor);
  return {
    ...size,
    background: background === undefined || background.alpha === 0 ? '#ffffff' : background.color,
    elements: walk.elements,
    groups: [],
    layers: [],
    axes: [],
    legends: [],
    relations: walk.relations,
  };
};
