import { svgNamespace } from '../svg/parse.js';
import type { Size } from '../svg/size.js';
import type { Entry } from './program.js';
import type { Molecule } from './molecule.js';

/** A molecule where it stands in the figure. */
export interface Placed {
  readonly molecule: Molecule;
  readonly entry: Entry;
  readonly frame: SVGGElement;
  readonly title?: SVGTextElement;
}

/** Words beside the molecules. */
export interface Written {
  readonly node: SVGTextElement;
  readonly role: 'mark' | 'title';
}

export interface Figure {
  readonly root: SVGSVGElement;
  readonly size: Size;
  readonly placed: readonly Placed[];
  readonly texts: readonly Written[];
  /** From what reacts to what comes of it. */
  readonly arrows: readonly SVGGElement[];
}

const [margin, titleRoom, gap] = [12, 26, 28];

export interface Drawn extends Size {
  readonly molecule: Molecule;
  readonly entry: Entry;
  readonly content: Element[];
}

export const drawnOf = (molecule: Molecule, entry: Entry): Drawn => {
  const parsed = new DOMParser().parseFromString(molecule.svg, 'image/svg+xml').documentElement;
  const content = [...parsed.children].filter(({ localName }) => localName !== 'rect');
  const side = (name: string): number => Number.parseFloat(parsed.getAttribute(name) ?? '0');
  return { molecule, entry, content, width: side('width'), height: side('height') };
};

export const titleOf = (words: string, x: number, y: number, size = 14): SVGTextElement => {
  const title = document.createElementNS(svgNamespace, 'text');
  const looks = { x, y, 'text-anchor': 'middle', 'font-family': 'Arimo', 'font-size': size };
  for (const [name, value] of Object.entries(looks)) title.setAttribute(name, String(value));
  title.textContent = words;
  return title;
};

/** How many stand side by side. @param shape of the room of each: long chains are put below each other, not into a ribbon */
const columnsFor = (count: number, shape: number): number => {
  const most = count <= 3 ? count : Math.ceil(Math.sqrt(count * 1.4));
  const flat = (columns: number): boolean => (columns / Math.ceil(count / columns)) * shape > 4;
  let columns = most;
  while (columns > 1 && flat(columns)) columns -= 1;
  return columns;
};

/** Molecules in rows, about as wide as high, each with its title below. */
export const layOut = (molecules: readonly Molecule[], entries: readonly Entry[]): Figure => {
  const drawn = molecules.map((molecule, index) => drawnOf(molecule, entries[index] as Entry));
  const titled = drawn.some(({ entry }) => entry.title !== '');
  const longest = Math.max(...entries.map(({ title }) => title.length)) * 7.5;
  const cell = {
    width: Math.max(60, longest, ...drawn.map(({ width }) => width)),
    height: Math.max(...drawn.map(({ height }) => height)),
  };
  const [across, down] = [cell.width + gap, cell.height + gap + (titled ? titleRoom : 0)];
  const columns = columnsFor(drawn.length, across / down);
  const root = document.createElementNS(svgNamespace, 'svg');
  const size = {
    width: Math.ceil(Math.min(columns, drawn.length) * across - gap + 2 * margin),
    height: Math.ceil(Math.ceil(drawn.length / columns) * down - gap + 2 * margin),
  };
  root.setAttribute('width', String(size.width));
  root.setAttribute('height', String(size.height));
  const placed = drawn.map(({ molecule, entry, content, width, height }, index) => {
    const [left, top] = [margin + (index % columns) * across, margin + Math.floor(index / columns) * down];
    const frame = document.createElementNS(svgNamespace, 'g');
    const [x, y] = [left + (cell.width - width) / 2, top + (cell.height - height) / 2];
    frame.setAttribute('transform', `translate(${x} ${y})`);
    frame.append(...content);
    const title =
      entry.title === '' ? undefined : titleOf(entry.title, left + cell.width / 2, top + cell.height + titleRoom - 8);
    root.append(frame, ...(title === undefined ? [] : [title]));
    return { molecule, entry, frame, ...(title === undefined ? {} : { title }) };
  });
  return { root, size, placed, texts: [], arrows: [] };
};
