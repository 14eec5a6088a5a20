/** Names that Graphviz has measures for, and the font of ours with the same ones. */
const families: readonly (readonly [asked: RegExp, given: string])[] = [
  [/^(times|nimbus roman|tinos|liberation serif|serif)/i, 'Tinos'],
  [/^(helvetica|arial|nimbus sans|arimo|liberation sans|sans)/i, 'Arimo'],
  [/^(courier|mono|consola|nimbus mono|liberation mono)/i, 'DejaVu Sans Mono'],
];

/** The bits of xdot's font characteristics. */
const flag = { bold: 1, italic: 2, underline: 4, superscript: 8, subscript: 16, strike: 32, overline: 64 };

export interface Face {
  /** A canvas font of one pixel size less: `bold italic SIZEpx Tinos`. */
  readonly font: (size: number) => string;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly overline: boolean;
  /** Raised (super-) or lowered (subscript), as a part of the font size; and the part of its size. */
  readonly rise: number;
  readonly part: number;
}

/** A face by Graphviz's font name (a list, or a PostScript name such as Times-BoldItalic) and characteristics. */
export const faceOf = (names: string, characteristics: number): Face => {
  const has = (bit: number): boolean => (characteristics & bit) !== 0;
  const asked = names.split(',').map((name) => name.trim().replaceAll(/["'\\]/g, ''));
  const first = asked[0] ?? '';
  const bold = has(flag.bold) || /[- ](bold|demi|black|heavy)/i.test(first);
  const italic = has(flag.italic) || /(italic|oblique)/i.test(first);
  const given = asked.map((name) => families.find(([pattern]) => pattern.test(name))?.[1] ?? name);
  const stack = [...given.filter((name) => name !== ''), 'Arimo'].map((name) => `"${name}"`).join(', ');
  const raised = has(flag.superscript) || has(flag.subscript);
  return {
    font: (size) => `${italic ? 'italic ' : ''}${bold ? 'bold ' : ''}${size}px ${stack}`,
    underline: has(flag.underline),
    strike: has(flag.strike),
    overline: has(flag.overline),
    rise: has(flag.superscript) ? 0.33 : has(flag.subscript) ? -0.17 : 0,
    part: raised ? 0.65 : 1,
  };
};
