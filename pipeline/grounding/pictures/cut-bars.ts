import type { Scene, SceneElement } from '../../../renderers/scene.js';
import { oncePer } from '../once-per.js';
import { fractionIn } from './told.js';

/** A bar that is cut into equal pieces, some of them shaded. */
export interface CutBar {
  readonly pieces: readonly SceneElement[];
  readonly shaded: readonly SceneElement[];
  /** The fraction that is written at it. */
  readonly label: string | undefined;
  /** The letter that is written at it. */
  readonly letter: string | undefined;
}

export const isBlank = ({ fill }: SceneElement): boolean =>
  fill === undefined || /^#f[0-9a-f]f[0-9a-f]f[0-9a-f]$/i.test(fill);

const isBox = ({ kind, path }: SceneElement): boolean =>
  kind === 'rect' ||
  (kind === 'polygon' &&
    path?.length === 4 &&
    path.every(([x, y], at) => {
      const next = path[(at + 1) % 4];
      return next !== undefined && (Math.abs(next[0] - x) < 1 || Math.abs(next[1] - y) < 1);
    }));

/** Boxes of one size that stand side by side and touch. */
const rowsIn = (boxes: readonly SceneElement[]): SceneElement[][] => {
  const rows: SceneElement[][] = [];
  for (const one of boxes.toSorted((a, b) => a.box.x - b.box.x)) {
    const row = rows.find((others) => {
      const last = others.at(-1)?.box;
      return (
        last !== undefined &&
        Math.abs(last.x + last.width - one.box.x) < 2.5 &&
        Math.abs(last.y - one.box.y) < 1.5 &&
        Math.abs(last.width - one.box.width) < 1.5 &&
        Math.abs(last.height - one.box.height) < 1.5
      );
    });
    if (row) row.push(one);
    else rows.push([one]);
  }
  return rows.filter(({ length }) => length > 1).toSorted((a, b) => (a[0]?.box.y ?? 0) - (b[0]?.box.y ?? 0));
};

const written = ({ text = '' }: SceneElement): string =>
  text
    .replace(/\\d?frac\{(\d+)\}\{(\d+)\}/, '$1/$2')
    .replace(/^\$|\$$/g, '')
    .trim();

/**
 * Bars over each other, as long as each other, cut into equal pieces of which some are shaded, with their fractions
 * written at them: what is shaded is what is written, so that they are what they look like.
 */
export const cutBarsIn = oncePer((scene: Scene): readonly CutBar[] => {
  const shown = scene.elements.filter(({ visible, role }) => visible && role === 'mark');
  const texts = shown.filter(({ kind }) => kind === 'text');
  const rows = rowsIn(shown.filter(isBox));
  const bars = rows.map((pieces): CutBar => {
    const [first, last] = [pieces[0] as SceneElement, pieces.at(-1) as SceneElement];
    const beside = texts.filter(
      ({ box }) =>
        box.y + box.height / 2 > first.box.y &&
        box.y + box.height / 2 < first.box.y + first.box.height &&
        (box.x + box.width <= first.box.x + 2 || box.x >= last.box.x + last.box.width - 2),
    );
    return {
      pieces,
      shaded: pieces.filter((one) => !isBlank(one)),
      label: beside.map(written).find((text) => /^\d+\/\d+$/.test(text)),
      letter: beside.map(written).find((text) => /^\p{Lu}$/u.test(text)),
    };
  });
  const ends = new Set(
    rows.flatMap((row) =>
      [Math.round(row[0]?.box.x ?? 0) / 4, Math.round((row.at(-1)?.box.x ?? 0) + (row.at(-1)?.box.width ?? 0)) / 4].map(
        Math.round,
      ),
    ),
  );
  const isTrue = bars.every(({ pieces, shaded, label }) => {
    const part = shaded.length / pieces.length;
    return label !== undefined && part > 0 && Math.abs(fractionIn(label) - part) < 1e-6;
  });
  return bars.length > 1 && isTrue && ends.size === 2 ? bars : [];
});
