import { svgNamespace } from '../svg/parse.js';
import { type Drawn, drawnOf, type Figure, type Placed, titleOf, type Written } from './layout.js';
import type { Molecule } from './molecule.js';
import type { Entry, Line, Side } from './program.js';

const [margin, gap, signRoom, head] = [16, 26, 34, 7];
const [shortest, overhang, lift, titleRoom] = [96, 24, 10, 30];

const svg = (name: string, looks: Readonly<Record<string, string | number>>): SVGElement => {
  const made = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(looks)) made.setAttribute(key, String(value));
  return made;
};

const arrowFrom = (x: number, y: number, length: number): SVGGElement => {
  const arrow = svg('g', {}) as SVGGElement;
  const tip = x + length;
  arrow.append(
    svg('line', { x1: x, y1: y, x2: tip - head, y2: y, stroke: '#000000', 'stroke-width': 1.6 }),
    svg('path', { d: `M${tip} ${y}L${tip - 1.4 * head} ${y - head / 2}L${tip - 1.4 * head} ${y + head / 2}Z` }),
  );
  return arrow;
};

interface Part extends Drawn {
  readonly side: Side;
  readonly index: number;
}

const widthOf = (parts: readonly Part[], between: number): number =>
  parts.reduce((sum, { width }) => sum + width, 0) + Math.max(0, parts.length - 1) * between;
const tallest = (parts: readonly Part[]): number => Math.max(0, ...parts.map(({ height }) => height));

/** What one line draws: molecules with plus signs between them, and an arrow from those that react to what comes of them. */
const drawRow = (root: SVGSVGElement, line: Line, parts: readonly Part[], top: number) => {
  const of = (side: Side): Part[] => parts.filter((part) => part.side === side);
  const [agents, row] = [of('agent'), parts.filter(({ side }) => side !== 'agent')];
  const above = Math.max(tallest(row) / 2, agents.length > 0 ? tallest(agents) + lift : 0);
  const y = top + above;
  const placed: { index: number; placed: Placed }[] = [];
  const signs: Written[] = [];
  const put = (part: Part, left: number, middle: number): void => {
    const frame = svg('g', { transform: `translate(${left} ${middle - part.height / 2})` }) as SVGGElement;
    frame.append(...part.content);
    root.append(frame);
    placed.push({ index: part.index, placed: { molecule: part.molecule, entry: part.entry, frame } });
  };
  const sign = (x: number, at: number): void => {
    const plus = titleOf('+', x, at + 7, 20);
    root.append(plus);
    signs.push({ node: plus, role: 'mark' });
  };
  let x = margin;
  const putAll = (side: readonly Part[]): void => {
    for (const [at, part] of side.entries()) {
      if (at > 0) sign(x - gap + signRoom / 2 + 4, y);
      if (at > 0) x += signRoom - gap + 8;
      put(part, x, y);
      x += part.width + gap;
    }
  };
  putAll(of('reactant'));
  const arrows: SVGGElement[] = [];
  if (line.isReaction) {
    const length = Math.max(shortest, widthOf(agents, signRoom) + 2 * overhang);
    const arrow = arrowFrom(x, y, length);
    root.append(arrow);
    arrows.push(arrow);
    let left = x + (length - widthOf(agents, signRoom)) / 2;
    for (const [at, part] of agents.entries()) {
      if (at > 0) sign(left - signRoom / 2, y - lift - tallest(agents) / 2);
      put(part, left, y - lift - tallest(agents) / 2);
      left += part.width + signRoom;
    }
    x += length + gap;
  }
  putAll(of('product'));
  return { placed, signs, arrows, right: x - gap, bottom: y + Math.max(tallest(row) / 2, head) };
};

/** Reactions, one below the other: each in a row, with its title above it. */
export const layOutSchemes = (
  molecules: readonly Molecule[],
  entries: readonly Entry[],
  lines: readonly Line[],
): Figure => {
  const root = document.createElementNS(svgNamespace, 'svg');
  const placed: { index: number; placed: Placed }[] = [];
  const [texts, arrows]: [Written[], SVGGElement[]] = [[], []];
  let [top, right, at] = [margin, 0, 0];
  const titles: { title: string; y: number }[] = [];
  for (const line of lines) {
    if (line.title !== '') {
      titles.push({ title: line.title, y: top + 14 });
      top += titleRoom;
    }
    const parts = line.parts.map(({ side }): Part => {
      const index = at++;
      return { ...drawnOf(molecules[index] as Molecule, entries[index] as Entry), side, index };
    });
    const row = drawRow(root, line, parts, top);
    placed.push(...row.placed);
    texts.push(...row.signs);
    arrows.push(...row.arrows);
    [right, top] = [Math.max(right, row.right), row.bottom + gap];
  }
  const width = Math.ceil(Math.max(right + margin, ...titles.map(({ title }) => title.length * 8.5 + 2 * margin)));
  for (const { title, y } of titles) {
    const node = titleOf(title, width / 2, y, 16);
    root.append(node);
    texts.push({ node, role: lines.length === 1 ? 'title' : 'mark' });
  }
  const size = { width, height: Math.ceil(top - gap + margin) };
  root.setAttribute('width', String(size.width));
  root.setAttribute('height', String(size.height));
  return { root, size, placed: placed.toSorted((a, b) => a.index - b.index).map((one) => one.placed), texts, arrows };
};
