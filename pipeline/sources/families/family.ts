import type { Random } from '../../random.js';

/** Where a figure's numbers come from, for its provenance. */
export interface DataOrigin {
  /** `synthetic`, or the name of the data set: `vega-datasets/cars`. */
  readonly name: string;
  /** SPDX identifier, or `CC0-1.0` for what the generator made up. */
  readonly licence: string;
}

export interface FamilyFigure {
  /** The program's text, self-contained: all data is written into it. */
  readonly program: string;
  readonly data: DataOrigin;
}

/** A seeded generator of figures of one kind. The same random stream makes the same program, byte for byte. */
export interface Family {
  readonly name: string;
  /** Raised whenever the same seed would make another figure. */
  readonly version: number;
  readonly subject: string;
  readonly concepts: readonly string[];
  readonly level: 'primary' | 'middle' | 'high' | 'undergraduate';
  readonly language: string;
  readonly generate: (random: Random) => FamilyFigure;
}

export const defineFamily = <const T extends Family>(family: T): T => family;
