import type { Mark } from './marks.js';

/** Words that were typeset together. */
export interface TypesetText {
  readonly text: string;
  /** Points. */
  readonly size: number;
  readonly mark: number | undefined;
}

/** A page as SVG: each shape says by `data-m` which mark it belongs to, each path of glyphs by `data-t` which text. */
export interface Drawing {
  readonly svg: string;
  readonly texts: readonly TypesetText[];
  readonly marks: readonly Mark[];
  /** CSS pixels per point, where nothing scales. */
  readonly factor: number;
}
