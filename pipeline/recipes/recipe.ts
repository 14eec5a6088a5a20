import type { TripletValue } from '../stage.js';
import type { Rollouts } from './rl/rollouts.js';

export interface RecipeOptions {
  /** Where the export keeps the triplet's image, relative to the export, with forward slashes. */
  readonly image: string;
  /** How often a reference model was right, by the triplet's id; undefined when nobody has tried. */
  readonly rollouts?: ReadonlyMap<string, Rollouts> | undefined;
}

/** The type of a field in all rows, by the names that Arrow and `datasets` have for them. */
export type Column = 'string' | 'int64' | 'float64' | 'bool' | { readonly list: Column } | { readonly struct: Columns };

export interface Columns {
  readonly [name: string]: Column;
}

/** Turns triplets into training rows of one kind. A row is plain JSON, and each field has one type in all rows. */
export interface Recipe {
  readonly name: string;
  /** Raised whenever the same triplet would give other rows. */
  readonly version: number;
  /** What a row is for, and what its fields are: the middle of the dataset card, in Markdown. */
  readonly card: string;
  /**
   * Every field of a row, and its type. It is declared, for a list that is empty in all rows and a number that happens
   * to be whole in all of them do not tell it.
   */
  readonly columns: Columns;
  /** What the rows are, for the card's headline: "verified image–caption–code triplets". */
  readonly title: string;
  /** How to load them, in Markdown, where `image` is not a path. `folder` is the folder of the export. */
  readonly loading?: string;
  /** Whether `rollouts` decide which rows there are. */
  readonly takesRollouts?: boolean;
  /** Files that belong to the rows, such as the reward that scores answers to them. */
  readonly files?: () => readonly { readonly path: string; readonly text: string }[];
  readonly rows: (triplet: TripletValue, options: RecipeOptions) => readonly object[];
}

export const defineRecipe = <const T extends Recipe>(recipe: T): T => recipe;
