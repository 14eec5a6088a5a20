import { svgNamespace } from '../svg/parse.js';
import type { Size } from '../svg/size.js';
import type { Typeset } from './mathjax.js';

export interface Page {
  readonly root: SVGSVGElement;
  readonly size: Size;
}

/** CSS pixels of an em, and around and between formulas. */
const [em, margin, gap] = [28, 16, 24];

/** CSS pixels of an em as MathJax counts them. */
const naturalEm = 18.1;

/** MathJax's style sheet for what its drawing leaves to style: the lines of tables. */
const sheet = `
path[data-c] { stroke-width: 3 }
[data-mml-node="mtable"] > :is(line[data-line], rect[data-frame]),
svg[data-table] > g > :is(line[data-line], rect[data-frame]) { stroke-width: 70px; fill: none }
.mjx-dashed { stroke-dasharray: 140 }
.mjx-dotted { stroke-linecap: round; stroke-dasharray: 0, 140 }`;

interface Drawn extends Size {
  readonly svg: SVGSVGElement;
}

/** A numbered formula has no coordinates of its own: it is laid out for a paper, in `ex` of 8 pixels. */
const numbered = (svg: SVGSVGElement): Drawn => {
  const lengthOf = (text: string | undefined): number => (Number.parseFloat(text ?? '') || 1) * 8;
  const [width, height] = [lengthOf(svg.style.minWidth), lengthOf(svg.getAttribute('height') ?? '')];
  // As far from its number as from the other side.
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  return { svg, width: (width * em) / naturalEm, height: (height * em) / naturalEm };
};

const drawnOf = ({ svg }: Typeset): Drawn => {
  const viewBox = svg.getAttribute('viewBox');
  if (viewBox === null) return numbered(svg);
  const [, , width = 0, height = 0] = viewBox.split(' ').map(Number);
  return { svg, width: (width / 1000) * em, height: (height / 1000) * em };
};

/** Formulas one below the other, in the middle of a white page. */
export const layOut = (formulas: readonly Typeset[]): Page => {
  const drawn = formulas.map(drawnOf);
  const widest = Math.max(...drawn.map(({ width }) => width));
  const root = document.createElementNS(svgNamespace, 'svg');
  const style = document.createElementNS(svgNamespace, 'style');
  style.textContent = sheet;
  root.append(style);
  let top = margin;
  for (const { svg, width, height } of drawn) {
    svg.removeAttribute('style');
    const place = { x: margin + (widest - width) / 2, y: top, width, height, overflow: 'visible' };
    for (const [name, value] of Object.entries(place)) svg.setAttribute(name, String(value));
    root.append(svg);
    top += height + gap;
  }
  const size = { width: Math.ceil(widest + 2 * margin), height: Math.ceil(top - gap + margin) };
  root.setAttribute('width', String(size.width));
  root.setAttribute('height', String(size.height));
  root.setAttribute('style', 'color: #000000; font-family: "STIX Two Text", "DejaVu Sans"');
  return { root, size };
};
