/** One thing on a page, in the order of the page. Lengths in points of TeX (72.27 to the inch), y downwards. */
export type DviItem =
  | { readonly kind: 'glyph'; readonly x: number; readonly y: number; readonly font: DviFont; readonly code: number }
  | { readonly kind: 'rule'; readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  | { readonly kind: 'special'; readonly x: number; readonly y: number; readonly text: string };

export interface DviFont {
  readonly name: string;
  /** Points. */
  readonly size: number;
  /** Advance widths by code, points; undefined for a code that the font lacks. */
  readonly widths: readonly (number | undefined)[];
}

/** 16.16 fixed point of TFM: multiples of 2^-20 of the design size. */
const widthsOf = (metrics: Uint8Array | undefined, size: number): (number | undefined)[] => {
  if (metrics === undefined) return [];
  const view = new DataView(metrics.buffer, metrics.byteOffset, metrics.byteLength);
  const [headerWords, first, last] = [view.getUint16(2), view.getUint16(4), view.getUint16(6)];
  const characters = 24 + headerWords * 4;
  const widths = characters + (last - first + 1) * 4;
  const found: (number | undefined)[] = [];
  for (let code = first; code <= last; code += 1) {
    const index = view.getUint8(characters + (code - first) * 4);
    if (index > 0) found[code] = (view.getInt32(widths + index * 4) / 2 ** 20) * size;
  }
  return found;
};

/** The opcode after the last page. */
const postamble = 248;

interface Place {
  h: number;
  v: number;
  w: number;
  x: number;
  y: number;
  z: number;
}

/** A number of up to four bytes, signed as DVI has it: only the four-byte `set` and lengths of specials are not. */
const reader = (bytes: Uint8Array) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const unsigned = (length: number): number => {
    let value = 0;
    for (let index = 0; index < length; index += 1) value = value * 256 + view.getUint8(at + index);
    at += length;
    return value;
  };
  const signed = (length: number): number => {
    const value = unsigned(length);
    return value >= 2 ** (8 * length - 1) ? value - 2 ** (8 * length) : value;
  };
  const text = (length: number): string => {
    const words = Buffer.from(bytes.subarray(at, at + length)).toString('latin1');
    at += length;
    return words;
  };
  return { unsigned, signed, text, more: () => at < bytes.length };
};

/** The pages that a DVI's commands build up, and where the next thing goes. */
const createPages = (metrics: (font: string) => Uint8Array | undefined) => {
  const fonts = new Map<number, DviFont>();
  const pages: DviItem[][] = [];
  let page: DviItem[] = [];
  const start: Place = { h: 0, v: 0, w: 0, x: 0, y: 0, z: 0 };
  let place = { ...start };
  let stack: Place[] = [];
  let font: DviFont | undefined;
  /** Points per unit. */
  let unit = 1;
  return {
    pages,
    setUnit: (points: number): void => void (unit = points),
    move: (axis: 'h' | 'v', distance: number): void => void (place[axis] += distance),
    /** `w0`, `x0`, `y0`, `z0` repeat the last distance of their kind; `w1`… set it. */
    repeat: (name: 'w' | 'x' | 'y' | 'z', distance: number | undefined): void => {
      if (distance !== undefined) place[name] = distance;
      place[name === 'w' || name === 'x' ? 'h' : 'v'] += place[name];
    },
    push: (): void => void stack.push({ ...place }),
    pop: (): void => void (place = stack.pop() ?? place),
    begin: (): void => {
      page = [];
      pages.push(page);
      place = { ...start };
      stack = [];
    },
    typeset: (code: number, moving: boolean): void => {
      if (font === undefined) return;
      page.push({ kind: 'glyph', x: place.h * unit, y: place.v * unit, font, code });
      if (moving) place.h += (font.widths[code] ?? 0) / unit;
    },
    rule: (height: number, width: number, moving: boolean): void => {
      const [x, y] = [place.h * unit, (place.v - height) * unit];
      if (height > 0 && width > 0) page.push({ kind: 'rule', x, y, width: width * unit, height: height * unit });
      if (moving) place.h += width;
    },
    special: (text: string): void => void page.push({ kind: 'special', x: place.h * unit, y: place.v * unit, text }),
    define: (number: number, name: string, size: number): void =>
      void fonts.set(number, { name, size: size * unit, widths: widthsOf(metrics(name), size * unit) }),
    select: (number: number): void => void (font = fonts.get(number)),
  };
};

/**
 * Reads the pages of a DVI file, one after the other. Format: D. E. Knuth, TeX: The Program, part 31.
 * @param metrics answers a font's TFM by its name.
 * @throws Error for bytes that are no DVI.
 */
export const readDvi = (bytes: Uint8Array, metrics: (font: string) => Uint8Array | undefined): DviItem[][] => {
  const { unsigned, signed, text, more } = reader(bytes);
  const pages = createPages(metrics);
  const define = (length: number): void => {
    const number = unsigned(length);
    unsigned(4);
    const size = unsigned(4);
    unsigned(4);
    const folder = unsigned(1);
    pages.define(number, text(folder + unsigned(1)).slice(folder), size);
  };
  const preamble = (): void => {
    unsigned(1);
    const [numerator, denominator, magnification] = [unsigned(4), unsigned(4), unsigned(4)];
    pages.setUnit(((numerator / denominator) * (magnification / 1000) * 72.27) / 254_000);
    text(unsigned(1));
  };
  /** Operands of 1 to `count` bytes follow the first opcode of a kind; the opcode before them repeats. */
  const distance = (length: number): number | undefined => (length === 0 ? undefined : signed(length));
  const commands: readonly (readonly [last: number, run: (code: number) => void])[] = [
    [127, (code) => pages.typeset(code, true)],
    [131, (code) => pages.typeset(unsigned(code - 127), true)],
    [132, () => pages.rule(signed(4), signed(4), true)],
    [136, (code) => pages.typeset(unsigned(code - 132), false)],
    [137, () => pages.rule(signed(4), signed(4), false)],
    [138, () => undefined],
    [139, () => (text(44), pages.begin())],
    [140, () => undefined],
    [141, pages.push],
    [142, pages.pop],
    [146, (code) => pages.move('h', signed(code - 142))],
    [151, (code) => pages.repeat('w', distance(code - 147))],
    [156, (code) => pages.repeat('x', distance(code - 152))],
    [160, (code) => pages.move('v', signed(code - 156))],
    [165, (code) => pages.repeat('y', distance(code - 161))],
    [170, (code) => pages.repeat('z', distance(code - 166))],
    [234, (code) => pages.select(code - 171)],
    [238, (code) => pages.select(unsigned(code - 234))],
    [242, (code) => pages.special(text(unsigned(code - 238)))],
    [246, (code) => define(code - 242)],
    [247, preamble],
  ];
  while (more()) {
    const code = unsigned(1);
    if (code === postamble) break;
    const command = commands.find(([last]) => code <= last);
    if (command === undefined) throw new Error(`TeX wrote the byte ${code}, which is nothing in DVI`);
    command[1](code);
  }
  return pages.pages;
};
