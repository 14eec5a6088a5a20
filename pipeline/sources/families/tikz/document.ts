import type { Random } from '../../../random.js';
import type { FamilyFigure } from '../family.js';
import { singleColours } from '../palette.js';
import { synthetic } from '../topics/table.js';

/** How a drawing looks apart from what it says. */
export interface TikzLook {
  /** Of strokes, as TikZ calls it. */
  readonly line: string;
  readonly font: string;
  /** Strong colours, `#rrggbb`: the first for what is to be noticed. */
  readonly accents: readonly [string, string, string];
  /** How much of an accent is in a pale fill, percent; 0 where nothing is filled. */
  readonly tint: number;
  readonly tip: string;
}

export const pickTikzLook = (random: Random): TikzLook => {
  const coloured = random.chance(0.75);
  const [first = '', second = '', third = ''] = random.sample(singleColours, 3);
  return {
    line: random.pick(['thin', 'semithick', 'semithick', 'thick']),
    font: random.pick(['\\normalsize', '\\normalsize', '\\small', '\\large']),
    accents: coloured ? [first, second, third] : ['#000000', '#000000', '#000000'],
    tint: random.pick(coloured ? [0, 12, 20, 30] : [0, 6, 12]),
    tip: random.pick(['stealth', 'latex', 'Stealth', 'Latex', 'Triangle', '>']),
  };
};

/** A pale fill as an option, or none. */
export const paleFill = ({ tint }: TikzLook, colour: 'accent' | 'second' | 'third'): string =>
  tint === 0 ? '' : `fill=${colour}!${tint}`;

/** Options in one list; empty ones fall away. */
export const options = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

/** Hundredths of the unit: more than any reader sees. */
export const num = (value: number): string => String(Math.round(value * 100) / 100 + 0);

export const at = (x: number, y: number): string => `(${num(x)},${num(y)})`;

/** The accessible name of a path or a scope, as an option; a key of LaTeX's own only where it writes tagged PDF. */
export const alt = (name: string): string => `alt=${name}`;

/** Lines in a scope with an accessible name: one thing. */
export const scope = (name: string, lines: readonly string[]): string[] => [
  `\\begin{scope}[${alt(name)}]`,
  ...lines.map((line) => `  ${line}`),
  '\\end{scope}',
];

export interface TikzParts {
  /** What the figure is, as its accessible name: "thin lens ray diagram". */
  readonly name?: string;
  readonly packages?: readonly string[];
  readonly libraries?: readonly string[];
  readonly environment?: 'tikzpicture' | 'circuitikz';
  /** Of the picture. */
  readonly options?: string;
  readonly lines: readonly string[];
}

/** Where TikZ has no key for accessible names, one that does nothing. */
const ownAlt = '\\pgfkeysifdefined{/tikz/alt/.@cmd}{}{\\tikzset{alt/.code={}}}';

/** A document that stands alone. What differs between two figures of a family comes after its preamble, which TeX then loads once. */
export const tikzFigure = (look: TikzLook, parts: TikzParts): FamilyFigure => {
  const { packages = [], libraries = [], environment = 'tikzpicture', lines } = parts;
  const names = ['accent', 'second', 'third'];
  const used = names.flatMap((name, index) =>
    [parts.options ?? '', ...lines].some((line) => line.includes(name))
      ? [`\\definecolor{${name}}{HTML}{${(look.accents[index] ?? '').slice(1).toUpperCase()}}`]
      : [],
  );
  const settings = options(
    look.line,
    `font=${look.font}`,
    `>=${look.tip === '>' ? 'to' : look.tip}`,
    parts.options ?? '',
    ...(parts.name === undefined ? [] : [alt(parts.name)]),
  );
  const program = [
    '\\documentclass[border=4pt]{standalone}',
    '\\usepackage{tikz}',
    ...packages.map((name) => `\\usepackage{${name}}`),
    `\\usetikzlibrary{${['arrows.meta', ...libraries].join(',')}}`,
    ...(lines.some((line) => line.includes('alt=')) ? [ownAlt] : []),
    '\\begin{document}',
    ...used,
    `\\begin{${environment}}[${settings}]`,
    ...lines.map((line) => `  ${line}`),
    `\\end{${environment}}`,
    '\\end{document}',
    '',
  ].join('\n');
  return { program, data: synthetic };
};
