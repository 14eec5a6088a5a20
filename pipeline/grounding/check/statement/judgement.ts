import type { Scalar } from '../../../../renderers/scene.js';
import type { Row } from '../../reading/reading.js';

/** What a statement is worth, with what the figure shows instead. */
export interface Judgement {
  readonly ok: boolean;
  /** What the text says, where that is less than all of it. */
  readonly stated?: Scalar;
  readonly actual: Scalar;
  readonly rows: readonly Row[];
}

/** Of several plots that could be meant, one that bears the statement out is enough. */
export const combine = (found: readonly (Judgement | undefined)[]): Judgement | undefined => {
  const told = found.filter((one) => one !== undefined);
  return told.find(({ ok }) => ok) ?? told[0];
};
