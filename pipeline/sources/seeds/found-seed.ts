import type { NewSeed } from '../../../db/seed.js';
import type { SourceReason } from '../source-error.js';

/** An image that was found, with what its source says of it: everything of a seed but what follows from its bytes. */
export type SeedNotes = Pick<NewSeed, 'source' | 'place' | 'name' | 'licence' | 'caption' | 'code' | 'language'>;

/** An image as it was found; or why there is none. */
export type FoundSeed =
  | { readonly ok: true; readonly notes: SeedNotes; readonly bytes: Uint8Array }
  | {
      readonly ok: false;
      readonly source: string;
      readonly place: string;
      readonly reason: SourceReason;
      readonly message: string;
    };

/** The largest image file that is taken in, in bytes: what endpoints accept at most. */
export const seedBytesLimit = 20_000_000;
