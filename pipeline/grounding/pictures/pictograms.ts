import type { Scene, SceneElement } from '../../../renderers/scene.js';
import { oncePer } from '../once-per.js';
import { areaOf } from '../recognised/shapes.js';

/** One line of a pictogram: what it is of, and its symbols. */
export interface SymbolRow {
  readonly name: string;
  readonly label: SceneElement;
  readonly symbols: readonly SceneElement[];
  /** How many symbols, where half of one counts half. */
  readonly count: number;
  readonly value: number;
}

/** Rows of one symbol each with a name before it, and a key that says how many a symbol stands for. */
export interface Pictogram {
  readonly rows: readonly SymbolRow[];
  /** How many one symbol stands for. */
  readonly worth: number;
  readonly key: SceneElement;
  /** What the key counts: "pets". */
  readonly noun: string | undefined;
}

const middleOf = ({ box }: SceneElement): number => box.y + box.height / 2;

const isSymbol = ({ kind, visible, box }: SceneElement): boolean =>
  visible &&
  /^(?:circle|ellipse|rect|polygon|path|point|image)$/.test(kind) &&
  Math.max(box.width, box.height) < 70 &&
  Math.min(box.width, box.height) > 4;

/** Shapes of one height and look, or parts of such. */
const isLike = (one: SceneElement, whole: SceneElement): boolean =>
  one.fill === whole.fill &&
  areaOf(one.box) < 1.1 * areaOf(whole.box) &&
  (Math.abs(one.box.height - whole.box.height) < 1.5 || Math.abs(one.box.width - whole.box.width) < 1.5);

/** Wholes, halves and quarters. */
const shareOf = (one: SceneElement, whole: SceneElement): number =>
  Math.round((4 * areaOf(one.box)) / areaOf(whole.box)) / 4;

const keyed =
  /^(?:.*(?:=|\bstands? for|\bmeans?|\brepresents?|\bis|\bare|:))?\s*(?<worth>\d+(?:[.,]\d+)?)\s*(?<noun>\p{L}+)?\W*$/iu;

/** The words of a key, with the one symbol that stands before them. */
const keyIn = (
  texts: readonly SceneElement[],
  symbols: readonly SceneElement[],
): (Omit<Pictogram, 'rows'> & { readonly whole: SceneElement }) | undefined => {
  const keys = texts.flatMap((text) => {
    const { worth, noun } = keyed.exec(text.text ?? '')?.groups ?? {};
    const [whole, more] = symbols.filter(
      (one) =>
        Math.abs(middleOf(one) - middleOf(text)) < 0.6 * one.box.height &&
        one.box.x < text.box.x + text.box.width / 2 &&
        text.box.x - one.box.x - one.box.width < 60,
    );
    return worth === undefined || !whole || more
      ? []
      : [{ key: text, whole, worth: Number(worth.replace(',', '.')), noun }];
  });
  return keys.length === 1 ? keys[0] : undefined;
};

/** What a reader calls a pictogram: symbols in rows, and a key. */
export const pictogramIn = oncePer((scene: Scene): Pictogram | undefined => {
  const symbols = scene.elements.filter(isSymbol);
  const texts = scene.elements.filter(({ kind, visible, text }) => kind === 'text' && visible && text !== undefined);
  if (symbols.length < 5 || texts.length < 3) return undefined;
  const found = keyIn(texts, symbols);
  if (!found) return undefined;
  const { whole, key, worth, noun } = found;
  const own = symbols.filter((one) => one !== whole && isLike(one, whole));
  const rows = texts.flatMap((label): SymbolRow[] => {
    const line = own.filter(
      (one) =>
        Math.abs(middleOf(one) - middleOf(label)) < 0.5 * whole.box.height &&
        one.box.x > label.box.x + label.box.width - 4,
    );
    const isName = label !== key && /^\p{L}[\p{L} '’-]+$/u.test((label.text ?? '').trim());
    if (!isName || line.length === 0) return [];
    const count = line.reduce((sum, one) => sum + shareOf(one, whole), 0);
    return [{ name: (label.text ?? '').trim(), label, symbols: line, count, value: count * worth }];
  });
  const used = new Set(rows.flatMap(({ symbols: line }) => line));
  return rows.length > 1 &&
    own.every((one) => used.has(one)) &&
    new Set(rows.map(({ name }) => name)).size === rows.length
    ? { rows, worth, key, noun }
    : undefined;
});
