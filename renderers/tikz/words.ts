import { combining } from './glyph-names.js';

/** A character, or something that reads as one, where it stands on the page; points, y downwards. */
export interface Sign {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
}

export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const raised = new Map(
  Object.entries({
    '0': '⁰',
    '1': '¹',
    '2': '²',
    '3': '³',
    '4': '⁴',
    '5': '⁵',
    '6': '⁶',
    '7': '⁷',
    '8': '⁸',
    '9': '⁹',
    '+': '⁺',
    '−': '⁻',
    '-': '⁻',
    n: 'ⁿ',
    i: 'ⁱ',
    '∘': '°',
    '′': '′',
    '∗': '*',
  }),
);
const lowered = new Map(
  Object.entries({
    '0': '₀',
    '1': '₁',
    '2': '₂',
    '3': '₃',
    '4': '₄',
    '5': '₅',
    '6': '₆',
    '7': '₇',
    '8': '₈',
    '9': '₉',
    '+': '₊',
    '−': '₋',
    '-': '₋',
  }),
);

const converted = (text: string, table: ReadonlyMap<string, string>): string | undefined => {
  const letters = Array.from(text);
  return letters.every((letter) => table.has(letter)) ? letters.map((letter) => table.get(letter)).join('') : undefined;
};

const script = (mark: '^' | '_', text: string): string => {
  const words = text.trim();
  if (words === '') return '';
  const plain = converted(words.replaceAll(' ', ''), mark === '^' ? raised : lowered);
  return plain ?? (/^[\p{L}\p{N}′]+$/u.test(words) ? `${mark}${words}` : `${mark}(${words})`);
};

const operand = (text: string): string => (/^[\p{L}\p{N}\p{M}.,°′_^⁰-₟¹²³]+$/u.test(text) ? text : `(${text})`);

const inRange = (sign: Sign, bar: Bar): boolean => {
  const middle = sign.x + sign.width / 2;
  return middle > bar.x - 0.5 && middle < bar.x + bar.width + 0.5;
};

/** A bar between two things is a fraction's; one over something, beside a radical sign, is the root's. */
const withBar = (signs: readonly Sign[], bar: Bar, bars: readonly Bar[]): readonly Sign[] => {
  if (bar.height > 1.5 || bar.width < bar.height * 2) return signs;
  const size = Math.max(0, ...signs.filter((sign) => inRange(sign, bar)).map((sign) => sign.size));
  const near = signs.filter((sign) => inRange(sign, bar) && sign.text !== '√');
  // An index of the numerator may reach below the bar: where its middle is counts.
  const above = near.filter((sign) => sign.y - 0.3 * sign.size < bar.y && sign.y > bar.y - 1.6 * size);
  // Under the bar of a root in a numerator lies the bar of the fraction: what is below that belongs to neither.
  const floor = Math.min(
    ...bars.flatMap(({ x, y, width }) =>
      y > bar.y + 0.5 * size && x < bar.x + 0.5 && x + width > bar.x + bar.width - 0.5 ? [y] : [],
    ),
  );
  const below = near.filter(({ y }) => y > bar.y + 0.3 * size && y < Math.min(bar.y + 2 * size, floor));
  if (below.length === 0) return signs;
  const radical = signs.find(
    (sign) => sign.text === '√' && Math.abs(sign.x + sign.width - bar.x) < 1.5 && sign.y < bar.y + 2.5 * size,
  );
  const used = new Set<Sign>([...below, ...(radical === undefined ? above : [radical])]);
  if (radical === undefined && above.length === 0) return signs;
  const under = lineOf(below);
  const text = radical === undefined ? `${operand(lineOf(above))}/${operand(under)}` : `√${operand(under)}`;
  // In a line of text the parts of a fraction are small, and the fraction is level with what its bar is as high as.
  const level = signs.find(
    (sign) =>
      !used.has(sign) &&
      sign.size > size &&
      sign.size < size / 0.65 &&
      Math.abs(bar.y + 0.25 * sign.size - sign.y) < 0.15 * sign.size,
  );
  const own = level?.size ?? size;
  const whole: Sign =
    radical === undefined
      ? { text, x: bar.x, width: bar.width, y: level?.y ?? bar.y + 0.25 * own, size: own }
      : { text, x: radical.x, width: bar.x + bar.width - radical.x, y: below[0]?.y ?? bar.y, size };
  const at = signs.findIndex((sign) => used.has(sign));
  return signs.flatMap((sign, index) => (index === at ? [whole] : used.has(sign) ? [] : [sign]));
};

const accentOf = (sign: Sign, next: Sign | undefined): string | undefined => {
  if (next === undefined || next.text.length === 0) return undefined;
  const middle = sign.x + sign.width / 2;
  const over = middle > next.x - 0.2 * next.size && middle < next.x + next.width + 0.3 * next.size;
  if (!over) return undefined;
  if (sign.text === '⃗' || sign.text === '\u0338') return sign.text;
  if (sign.text === '^') return '\u0302';
  if (sign.text === '~') return '\u0303';
  return combining.get(sign.text);
};

/** Accents and strokes are typeset before the letter that carries them. */
const withAccents = (signs: readonly Sign[]): Sign[] => {
  const found: Sign[] = [];
  for (let index = 0; index < signs.length; index += 1) {
    const sign = signs[index] as Sign;
    const next = signs[index + 1];
    const accent = accentOf(sign, next);
    if (accent === undefined || next === undefined) found.push(sign);
    else {
      found.push({ ...next, text: `${next.text}${accent}`.normalize('NFC') });
      index += 1;
    }
  }
  return found;
};

const gap = (last: Sign | undefined, next: Sign): string => {
  if (last === undefined) return '';
  const number = /\d$/.test(last.text);
  // One and a quarter is no eleven quarters; a unit is set off by a thin space.
  if (number && /^\d+\/\d+$/.test(next.text)) return ' ';
  // Nor does "sin" run on into its argument, where a name is set as one word.
  const isWord = number || /^\p{L}{2,}$/u.test(last.text);
  const least = isWord && /^\p{L}/u.test(next.text) ? 0.12 : 0.18;
  return next.x - last.x - last.width > least * Math.max(last.size, next.size) ? ' ' : '';
};

/** Signs on one line, with what stands higher or lower and is smaller as exponents and indices. */
const lineOf = (signs: readonly Sign[]): string => {
  const size = Math.max(...signs.map((sign) => sign.size));
  const base = signs.find((sign) => sign.size > 0.85 * size)?.y ?? 0;
  const levelOf = (sign: Sign): '' | '^' | '_' => {
    if (sign.size > 0.85 * size || /^[∑∏∫]$/u.test(sign.text)) return '';
    return sign.y < base - 0.15 * size ? '^' : sign.y > base + 0.08 * size ? '_' : '';
  };
  let [text, run, level] = ['', '', '' as '' | '^' | '_'];
  let last: Sign | undefined;
  for (const sign of signs) {
    const own = levelOf(sign);
    const space = gap(last, sign);
    if (own === level) run += `${space}${sign.text}`;
    else {
      text += level === '' ? run : script(level, run);
      run = own === '' ? `${space}${sign.text}` : sign.text;
      level = own;
    }
    last = sign;
  }
  return (text + (level === '' ? run : script(level, run))).trim();
};

/** Signs line by line, as TeX sets them: a line ends where the next sign is far below, or back at the left. */
const linesOf = (signs: readonly Sign[]): Sign[][] => {
  const lines: Sign[][] = [];
  let line: Sign[] = [];
  let base: Sign | undefined;
  for (const sign of signs) {
    const last = line.at(-1);
    const away = base !== undefined && Math.abs(sign.y - base.y) > 0.75 * Math.max(sign.size, base.size);
    const back =
      last !== undefined &&
      base !== undefined &&
      sign.x < last.x - sign.size &&
      Math.abs(sign.y - base.y) > 0.5 * base.size;
    if (away || back) {
      lines.push(line);
      line = [];
      base = undefined;
    }
    if (base === undefined || sign.size > base.size * 1.1) base = sign;
    line.push(sign);
  }
  if (line.length > 0) lines.push(line);
  return lines;
};

/** What a reader reads, lines joined by newlines. */
export const wordsOf = (signs: readonly Sign[], bars: readonly Bar[]): string => {
  let rest: readonly Sign[] = withAccents(signs.filter(({ text }) => text !== ''));
  for (const bar of bars.toSorted((a, b) => a.width - b.width).slice(0, 200)) rest = withBar(rest, bar, bars);
  return linesOf(rest)
    .map(lineOf)
    .filter((line) => line !== '')
    .join('\n');
};
