import type { TripletValue } from '../stage.js';

export interface RecipeOptions {
  /** Where the export keeps the triplet's image, relative to the export, with forward slashes. */
  readonly image: string;
}

/** Turns triplets into training rows of one kind. A row is plain JSON, and each field has one type in all rows. */
export interface Recipe {
  readonly name: string;
  /** Raised whenever the same triplet would give other rows. */
  readonly version: number;
  /** What a row is for, and what its fields are: the middle of the dataset card, in Markdown. */
  readonly card: string;
  readonly rows: (triplet: TripletValue, options: RecipeOptions) => readonly object[];
}

export const defineRecipe = <const T extends Recipe>(recipe: T): T => recipe;
