/** How seed images are stored: what every model with eyes takes. */
export type SeedMediaType = 'image/png' | 'image/jpeg' | 'image/webp';

/** An image that somebody has, to start from: `reproduce` has it drawn again by code, `vary` other figures like it. */
export interface Seed {
  /** 1, 2, 3… without gaps, in the order of import. */
  readonly position: number;
  /** SHA-256 of the stored image's bytes, 64 hexadecimal digits: the same image is one seed, wherever it was found. */
  readonly id: string;
  readonly mediaType: SeedMediaType;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** The file that it was found in, relative to what was imported, with forward slashes. */
  readonly source: string;
  /** Where in that file: empty for an image file, `12` for row 12 counted from 0, `12/1` for that row's second image. */
  readonly place: string;
  /** What its source calls it: the row's id, or the path that came with the bytes. */
  readonly name: string | null;
  /** SPDX identifier, where the row or the user knows it. */
  readonly licence: string | null;
  /** What its source says of it. Nobody has checked that. */
  readonly caption: string | null;
  /** A program that came with it, and its language. */
  readonly code: string | null;
  readonly language: string | null;
}

export type NewSeed = Omit<Seed, 'position'>;

/** An image that could not be taken in. Kept until the same place is imported again and is well. */
export interface RefusedSeed {
  readonly source: string;
  readonly place: string;
  readonly reason: string;
  readonly detail: string;
}

export interface SeedStore {
  /** Those that are not there yet, in the given order, in one transaction. Answers with the ids added. */
  readonly add: (seeds: readonly NewSeed[]) => Promise<readonly string[]>;
  readonly refuse: (seeds: readonly RefusedSeed[]) => Promise<void>;
  readonly get: (id: string) => Promise<Seed | undefined>;
  /** Seeds with `position > after`, in order, at most `limit`. */
  readonly read: (page: { readonly after: number; readonly limit: number }) => Promise<readonly Seed[]>;
  readonly count: () => Promise<number>;
  /** In the order of source and place; `after` one of them or from the beginning. */
  readonly refused: (page: { readonly after?: RefusedSeed; readonly limit: number }) => Promise<readonly RefusedSeed[]>;
  /** How many were refused, by reason, the commonest first. */
  readonly refusals: () => Promise<readonly { readonly reason: string; readonly n: number }[]>;
}
