import type { Drawing, Thing } from './drawing.js';

/** A part of a formula that is built of others, in its symbols from left to right. */
export interface Built {
  readonly thing: Thing;
  readonly label: string;
  readonly parts: ReadonlyMap<string, string>;
  /** Symbols of what the part is attached to: of a power, its base. */
  readonly text: string;
}

export interface FormulaShape {
  readonly text: string;
  readonly built: readonly Built[];
  readonly glyphs: readonly Thing[];
}

const plain = (symbol: string): string => symbol.normalize('NFKC').replace('−', '-').replace('∣', '|');

const shapes = new WeakMap<Drawing, FormulaShape>();

const shapeIn = (drawing: Drawing): FormulaShape => {
  const { elements, relations } = drawing.scene;
  const by = new Map(elements.map((element) => [element.id, element]));
  const children = new Map<string, string[]>();
  for (const { kind, from, to } of relations)
    if (kind === 'contains') children.set(from, [...(children.get(from) ?? []), to]);
  const symbols = (id: string): string => {
    const element = by.get(id);
    if (element?.kind === 'glyph') return plain(element.label ?? '');
    return (children.get(id) ?? []).map(symbols).join('');
  };
  const built = elements.flatMap((element): Built[] => {
    const own = children.get(element.id);
    if (element.kind !== 'cluster' || !own || element.label === 'formula') return [];
    const parts = new Map<string, string>();
    for (const child of own) {
      const part = by.get(child)?.data?.['part'];
      if (typeof part === 'string') parts.set(part, (parts.get(part) ?? '') + symbols(child));
    }
    const role = 'cluster' as const;
    const thing: Thing = {
      id: element.id,
      role,
      name: element.label,
      noun: element.label ?? '',
      colour: undefined,
      filled: false,
      stroke: undefined,
      dash: 'solid',
      element,
    };
    return [{ thing, label: element.label ?? '', parts, text: symbols(element.id) }];
  });
  const glyphs = drawing.of('glyph');
  return { text: glyphs.map(({ name }) => plain(name ?? '')).join(''), built, glyphs };
};

/** How a formula is built: fractions, roots, powers, sums with their limits. */
export const formulaShape = (drawing: Drawing): FormulaShape => {
  const known = shapes.get(drawing) ?? shapeIn(drawing);
  shapes.set(drawing, known);
  return known;
};
