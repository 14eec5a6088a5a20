import type { FigureName } from '../figures/programs.js';

/** Sentences as people write them about one figure. `open`: about no visible fact. */
export interface SentenceTable {
  readonly figure: FigureName;
  readonly true: readonly string[];
  readonly false: readonly string[];
  readonly open?: readonly string[];
}
