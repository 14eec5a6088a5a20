import { createBlocks, rounded } from './blocks.js';
import { createCrop, type PageBox } from './crop.js';
import type { Drawing } from './drawn.js';
import type { DviItem } from './dvi.js';
import { colorOf } from './ink.js';
import { createMarks } from './marks.js';

const shapes = /<(path|rect|circle|ellipse|line|polyline|polygon|use|image)\b/g;

/** Moves that nothing is drawn from. */
const idleMoves = /M\s+[-\d.]+\s+[-\d.]+\s+(?=M\s|")/g;

/** Room around the figure, points: at least this much, and no more than that, whatever the document asks for. */
const margin = 6;
const mostMargin = 80;
/** CSS pixels per point: TeX's 10-point text gets 16 pixels high. */
const usualFactor = 1.6;
/** Figures smaller than this, in CSS pixels, are enlarged; no more than by this. */
const smallest = 260;
const mostGrowth = 2.2;
/** No side of a figure is less, CSS pixels: the margin grows instead. */
const narrowest = 144;

const factorFor = (width: number, height: number): number =>
  usualFactor * Math.min(mostGrowth, Math.max(1, smallest / (Math.max(width, height) * usualFactor)));

/** Scopes whose colours mix with what is below, by PDF's names of the modes: each thing in them does, not the scope as one. */
const blending = (content: string): string => {
  const modes = new Set([...content.matchAll(/class="figwright-([a-z]+)"/g)].map(([, mode = '']) => mode));
  const rules = [...modes].map(
    (mode) =>
      `.figwright-${mode} :is(path,rect,circle,ellipse){mix-blend-mode:${mode.replace(/^(color|hard|soft)(?=.)/, '$1-')}}`,
  );
  return rules.length === 0 ? '' : `<style>${rules.join('')}</style>`;
};

const wrapped = (content: string, page: PageBox, margin: number): { svg: string; factor: number } => {
  const factor = factorFor(page.width + 2 * margin, page.height + 2 * margin);
  // A number line is long and flat; on paper there is white above and below.
  const [width, height] = [page.width, page.height].map((side) => Math.max(side + 2 * margin, narrowest / factor)) as [
    number,
    number,
  ];
  const size = `width="${rounded(width * factor)}" height="${rounded(height * factor)}"`;
  const view = [page.left - (width - page.width) / 2, page.top - (height - page.height) / 2, width, height]
    .map(rounded)
    .join(' ');
  const spaces = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
  return { svg: `<svg ${spaces} ${size} viewBox="${view}">${blending(content)}${content}</svg>`, factor };
};

const pointsPer: Readonly<Record<string, number>> = {
  pt: 1,
  bp: 1.00375,
  mm: 2.84528,
  cm: 28.4528,
  in: 72.27,
  ex: 4.3,
  em: 10,
};

/** The largest of the lengths in `border=2cm` or `border={5pt 0}`, points; standalone counts in big points. */
const marginOf = (asked: string): number => {
  const lengths = [...asked.matchAll(/(-?[\d.]+)\s*(pt|bp|mm|cm|in|ex|em)?/g)];
  const points = lengths.map(([, number, unit = 'bp']) => Number(number) * (pointsPer[unit] ?? 1));
  return Math.min(mostMargin, Math.max(margin, ...points.filter(Number.isFinite)));
};

/** A drawing in the making: pieces of SVG, text that still grows, and raw SVG that the driver sends in parts. */
const createSheet = () => {
  const out: string[] = [];
  const [blocks, marks] = [createBlocks(), createMarks()];
  let raw = '';
  const stamp = (): string => {
    const mark = marks.innermost();
    return mark === undefined ? '' : ` data-m="${mark.id}"`;
  };
  const endText = (): void => {
    out.push(...blocks.flush(marks.innermost()?.id, stamp()));
  };
  const endRaw = (): void => {
    if (raw !== '') out.push(raw.replace(idleMoves, ''));
    raw = '';
  };
  return {
    blocks,
    marks,
    endRaw,
    /** What comes next stands apart from what came before. */
    end: (): void => {
      endText();
      endRaw();
    },
    add: (svg: string): void => void out.push(svg),
    addRaw: (x: number, y: number, text: string): void => {
      endText();
      raw += text
        .replaceAll('{?nl}', '\n')
        .replaceAll('{?x}', String(rounded(x)))
        .replaceAll('{?y}', String(rounded(y)))
        .replace('<svg beginpicture>', '')
        .replace('</svg endpicture>', '')
        .replace(shapes, `<$1${stamp()}`);
    },
    content: (): string => out.join(''),
  };
};

const createCanvas = () => {
  const sheet = createSheet();
  const { marks, blocks } = sheet;
  const crop = createCrop();
  const colors: string[] = [];
  let border = margin;
  /** Specials of our own: what they do, by their first word. */
  const verbs: Readonly<Record<string, (x: number, y: number, rest: string) => void>> = {
    border: (_x, _y, rest) => {
      border = marginOf(rest);
    },
    picture: crop.open,
    size: (_x, _y, rest) => crop.close(rest),
    push: (x, y, rest) => sheet.add(`<g transform="${crop.push(x, y, rest)}">`),
    pop: () => crop.pop() && sheet.add('</g>'),
    begin: (_x, _y, rest) => {
      marks.begin(rest);
      sheet.add(`<g data-k="${marks.innermost()?.id}"/>`);
    },
    end: marks.end,
    note: (_x, _y, rest) => marks.note(rest),
  };
  const own = (x: number, y: number, text: string): void => {
    sheet.end();
    const [, verb = '', rest = ''] = /^(\S+)\s*(.*)$/s.exec(text) ?? [];
    if (Object.hasOwn(verbs, verb)) verbs[verb]?.(x, y, rest);
  };
  const special = ({ x, y, text }: Extract<DviItem, { kind: 'special' }>): void => {
    if (text.startsWith('dvisvgm:raw ')) sheet.addRaw(x, y, text.slice('dvisvgm:raw '.length));
    else if (text.startsWith('figwright:')) own(x, y, text.slice('figwright:'.length));
    else if (text.startsWith('color push ')) colors.push(colorOf(text.slice('color push '.length)));
    else if (text.startsWith('color pop')) colors.pop();
  };
  const ink = (item: Exclude<DviItem, { kind: 'special' }>): void => {
    sheet.endRaw();
    const color = colors.at(-1) ?? '#000000';
    if (item.kind === 'rule') {
      blocks.rule(item, color);
      crop.reach(item.x, item.y);
      crop.reach(item.x + item.width, item.y + item.height);
    } else {
      // Words in two columns, as below two molecules, are two texts; so are a molecule's name and the sign behind it.
      const inside = marks.innermost();
      const isApart = inside === undefined ? blocks.isFar(item) : marks.holdsMolecule(inside) && blocks.isAbove(item);
      if (isApart) sheet.end();
      blocks.glyph(item, color);
      crop.reach(item.x, item.y - item.font.size * 0.75);
      crop.reach(item.x + (item.font.widths[item.code] ?? 0), item.y + item.font.size * 0.22);
    }
  };
  return {
    put: (item: DviItem): void => (item.kind === 'special' ? special(item) : ink(item)),
    finish: (): Drawing | undefined => {
      sheet.end();
      const box = crop.box();
      return box && { ...wrapped(sheet.content(), box, border), texts: blocks.texts, marks: marks.marks };
    },
  };
};

const hasInk = (page: readonly DviItem[]): boolean =>
  page.some((item) => item.kind !== 'special' || item.text.startsWith('figwright:size'));

/**
 * Turns what TeX put on its first page that has anything into a drawing, cropped to the pictures and the text outside
 * them, with a margin. Glyphs become outlines, so that it looks alike wherever it is drawn.
 * @returns undefined when nothing is on any page.
 */
export const drawPages = (pages: readonly (readonly DviItem[])[]): Drawing | undefined => {
  const canvas = createCanvas();
  for (const item of pages.find(hasInk) ?? []) canvas.put(item);
  return canvas.finish();
};
