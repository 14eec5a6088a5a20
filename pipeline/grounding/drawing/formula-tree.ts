import { oncePer } from '../once-per.js';
import type { SceneElement } from '../../../renderers/scene.js';
import type { Drawing } from './drawing.js';

/** A part of a formula: a symbol, or something that is built of others. */
export interface Node {
  readonly id: string;
  /** "glyph", "fraction", "root", "scripts" (powers, indices, limits), "table", "row". */
  readonly kind: 'glyph' | 'fraction' | 'root' | 'scripts' | 'table' | 'row';
  /** Of a glyph, what it shows. */
  readonly symbol: string;
  /** By "numerator", "denominator", "radicand", "index", "base", "superscript", "subscript", "over", "under", "all". */
  readonly parts: ReadonlyMap<string, readonly Node[]>;
  /** The nodes around it, outermost first, and as which of their parts it stands there. */
  readonly within: readonly (readonly [node: string, part: string])[];
  readonly element: SceneElement;
}

/** One line of a formula, or one of several equations in it. */
export interface Equation {
  readonly nodes: readonly Node[];
  readonly text: string;
}

export interface FormulaTree {
  readonly nodes: readonly Node[];
  /** All parts, however deep. */
  readonly every: readonly Node[];
  readonly equations: readonly Equation[];
  /** The whole in a line, as one reads it; with the limits of its sums, and without. */
  readonly line: string;
  readonly bare: string;
}

/** Brackets, signs of multiplication and small spaces are read or not: they say nothing in a line. */
const silent = /^[()[\]{}⋅·×*∗|‖\u2061-\u2064\s]+$/u;
const signs: Readonly<Record<string, string>> = {
  '¯': '¯',
  ˉ: '¯',
  '˙': '˙',
  '¨': '¨',
  '˜': '˜',
  '−': '-',
  '–': '-',
  '∣': '|',
  ϕ: 'φ',
  ϵ: 'ε',
  ϑ: 'θ',
  ϱ: 'ρ',
  ς: 'σ',
  '′': '′',
  "'": '′',
  Σ: '∑',
  Π: '∏',
  '→': '→',
  '⟶': '→',
  '⩽': '≤',
  '⩾': '≥',
};

/** A symbol as it is compared: of the forms of a letter or sign one. */
export const plainSymbol = (symbol: string): string =>
  signs[symbol] ?? symbol.normalize('NFKC').replaceAll(/[−–]/g, '-').replaceAll('ϕ', 'φ').replaceAll('ϵ', 'ε');

const accents: Readonly<Record<string, string>> = {
  '¯': 'bar',
  '‾': 'bar',
  '―': 'bar',
  _: 'bar',
  '^': 'hat',
  ˆ: 'hat',
  '~': 'tilde',
  '˜': 'tilde',
  '→': 'vec',
  '⃗': 'vec',
  '˙': 'dot',
  '.': 'dot',
  '¨': 'ddot',
};
/** What stands over one letter, as a mark that follows it in running text. */
export const accentMarks: Readonly<Record<string, string>> = {
  bar: '\u0304',
  hat: '\u0302',
  tilde: '\u0303',
  vec: '\u20d7',
  dot: '\u0307',
  ddot: '\u0308',
};

/** What stands over a letter: "bar", "hat", "vec"; undefined for a limit. */
export const accentOf = (node: Node): string | undefined => {
  const over = node.parts.get('over');
  const [first] = over ?? [];
  return over?.length === 1 && first?.kind === 'glyph' && !node.parts.has('under') ? accents[first.symbol] : undefined;
};

export const isOperator = ({ symbol }: Node): boolean => /^(?:[∑∏∫∬∭∮⋃⋂]|lim|max|min|sup|inf)$/u.test(symbol);

/** The sign of a sum, integral or limit that has its bounds; undefined for other scripts. */
export const operatorOf = (node: Node): Node | undefined => {
  if (node.kind === 'glyph') return isOperator(node) ? node : undefined;
  const [base] = node.kind === 'scripts' ? (node.parts.get('base') ?? []) : [];
  return base && isOperator(base) ? base : undefined;
};

export const boundsOf = (node: Node): { readonly lower: readonly Node[]; readonly upper: readonly Node[] } => ({
  lower: node.parts.get('under') ?? node.parts.get('subscript') ?? [],
  upper: node.parts.get('over') ?? node.parts.get('superscript') ?? [],
});

/** Parts in a line: "x^2", "a/b", "√c", "∑[k=1;∞]", an index right behind its letter. */
export const lineOf = (nodes: readonly Node[], limits = true): string =>
  nodes
    .map((node): string => {
      const part = (name: string): string => lineOf(node.parts.get(name) ?? [], limits);
      if (node.kind === 'glyph') return silent.test(node.symbol) ? '' : node.symbol;
      if (node.kind === 'fraction') return `${part('numerator')}/${part('denominator')}`;
      if (node.kind === 'root') return `${node.parts.has('index') ? `[${part('index')}]` : ''}√${part('radicand')}`;
      if (node.kind === 'scripts') {
        const sign = operatorOf(node);
        if (sign) {
          const { lower, upper } = boundsOf(node);
          return limits ? `${sign.symbol}[${lineOf(lower)};${lineOf(upper)}]` : sign.symbol;
        }
        const accent = accentOf(node);
        if (accent !== undefined) return `${part('base')}~${accent}`;
        const up = part('superscript');
        const raised = /^[′*†]+$/u.test(up) ? up : up === '' ? '' : `^${up}`;
        return `${part('base')}${part('subscript')}${raised}${part('under')}${part('over')}`;
      }
      return part('all');
    })
    .join('');

const kinds: Readonly<Record<string, Node['kind']>> = {
  fraction: 'fraction',
  'square root': 'root',
  root: 'root',
  superscript: 'scripts',
  subscript: 'scripts',
  'subscript and superscript': 'scripts',
  over: 'scripts',
  under: 'scripts',
  'under and over': 'scripts',
  table: 'table',
};

/** A row at its commas; one within brackets ("f(x, t)") parts nothing. */
const split = (nodes: readonly Node[], at: (node: Node) => boolean): Node[][] => {
  const groups: Node[][] = [[]];
  const depths = depthsOf(nodes);
  for (const [index, node] of nodes.entries()) {
    if ((depths[index] ?? 0) <= 0 && at(node)) groups.push([]);
    else groups.at(-1)?.push(node);
  }
  return groups.filter((group) => group.length > 0);
};

export const isRelation = ({ kind, symbol }: Node): boolean => kind === 'glyph' && /^[=≠≈≃≅<>≤≥≡∝∼→⇒⇔∈]$/u.test(symbol);
export const relationIn = (nodes: readonly Node[]): Node | undefined => nodes.find(isRelation);

/** What stands left and right of the first sign of a relation, top level only. */
export const sidesOf = (nodes: readonly Node[]): readonly (readonly Node[])[] => {
  const at = nodes.findIndex(isRelation);
  return at < 0 ? [] : [nodes.slice(0, at), nodes.slice(at + 1)];
};

/** What stands between the signs of relations, in their order: of "a = b = c" three parts. */
export const chainOf = (nodes: readonly Node[]): readonly (readonly Node[])[] => split(nodes, isRelation);

const closes = (node: Node): boolean => {
  const [base] = node.kind === 'scripts' ? (node.parts.get('base') ?? []) : [node];
  return base?.kind === 'glyph' && /^[)\]}]$/.test(base.symbol);
};

const depthsOf = (nodes: readonly Node[]): number[] => {
  let depth = 0;
  // The brace of cases is never closed.
  const opens = nodes.some(({ symbol }) => symbol === '}') ? /^[([{]$/ : /^[([]$/;
  return nodes.map((node) => {
    if (opens.test(node.symbol)) depth += 1;
    if (closes(node)) depth -= 1;
    return depth;
  });
};

/** What stands in each pair of brackets; a power may hang on the closing one. */
export const bracketsIn = (
  row: readonly Node[],
): readonly { readonly open: Node; readonly inside: readonly Node[] }[] => {
  const open: number[] = [];
  const found: { open: Node; inside: readonly Node[] }[] = [];
  for (const [index, node] of row.entries()) {
    if (node.kind === 'glyph' && /^[([{]$/.test(node.symbol)) open.push(index);
    const from = closes(node) ? open.pop() : undefined;
    const first = from === undefined ? undefined : row[from];
    if (from !== undefined && first) found.push({ open: first, inside: row.slice(from + 1, index) });
  }
  return found;
};

/** Every row of parts in it, the outermost first. */
export const rowsIn = ({ nodes, every }: FormulaTree): readonly (readonly Node[])[] => [
  nodes,
  ...every.flatMap(({ parts }) => [...parts.values()]),
];

/** The terms of a row, each with its sign: plus and minus within brackets part nothing. */
export const termsOf = (nodes: readonly Node[]): readonly (readonly Node[])[] => {
  const depths = depthsOf(nodes);
  const terms: Node[][] = [[]];
  for (const [index, node] of nodes.entries()) {
    if (depths[index] === 0 && node.kind === 'glyph' && /^[+\-±∓]$/u.test(node.symbol)) {
      if ((terms.at(-1)?.length ?? 0) > 0) terms.push([]);
      if (node.symbol !== '+') terms.at(-1)?.push(node);
    } else terms.at(-1)?.push(node);
  }
  return terms.filter((term) => term.length > 0);
};

const read = (drawing: Drawing): FormulaTree => {
  const { elements, relations } = drawing.scene;
  const by = new Map(elements.map((element) => [element.id, element]));
  const children = new Map<string, string[]>();
  const inside = new Set<string>();
  for (const { kind, from, to } of relations) {
    if (kind !== 'contains') continue;
    children.set(from, [...(children.get(from) ?? []), to]);
    inside.add(to);
  }
  const every: Node[] = [];
  const make = (id: string, within: Node['within']): Node[] => {
    const element = by.get(id);
    if (!element) return [];
    if (element.kind === 'glyph' || (element.kind === 'text' && element.role === 'mark')) {
      const node: Node = {
        id,
        kind: 'glyph',
        symbol: plainSymbol(element.label ?? element.text ?? ''),
        parts: new Map(),
        within,
        element,
      };
      every.push(node);
      return [node];
    }
    const own = children.get(id);
    if (element.kind !== 'cluster' || !own) return [];
    const kind = kinds[element.label ?? ''];
    const parts = new Map<string, Node[]>();
    const node: Node = { id, kind: kind ?? 'row', symbol: '', parts, within, element };
    if (kind) every.push(node);
    for (const child of own) {
      const said = by.get(child)?.data?.['part'];
      const part = kind && typeof said === 'string' ? said : 'all';
      // The sign of a root stands in its part of the drawing, and is no symbol of its own.
      if (part === 'sign') continue;
      const made = make(child, kind ? [...within, [id, part]] : within);
      parts.set(part, [...(parts.get(part) ?? []), ...made]);
    }
    return kind ? [node] : (parts.get('all') ?? []);
  };
  const roots = elements.filter(({ id }) => !inside.has(id) && (children.has(id) || by.get(id)?.kind === 'glyph'));
  const rows = roots.map(({ id }) => make(id, []));
  const nodes = rows.flat();
  const equations = rows
    .flatMap((row) =>
      split(row, ({ kind, symbol }) => kind === 'glyph' && /^[,;]$/.test(symbol)).reduce<Node[][]>((all, part) => {
        // A comma within brackets or a list parts no equations.
        if (relationIn(part) || all.length === 0) all.push(part);
        else all.at(-1)?.push(...part);
        return all;
      }, []),
    )
    .map((part): Equation => ({ nodes: part, text: lineOf(part) }));
  const lines = (limits: boolean): string => rows.map((row) => lineOf(row, limits)).join(' ');
  return { nodes, every, equations, line: lines(true), bare: lines(false) };
};

/** A formula as it is built, for whoever asks what stands where in it. */
export const formulaTree = oncePer((drawing: Drawing): FormulaTree => read(drawing));
