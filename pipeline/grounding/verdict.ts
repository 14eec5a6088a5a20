import type { Scalar } from '../../renderers/scene.js';
import type { Claim } from './fact.js';

/** What a stretch of a text is worth: true, false, or undefined where the figure does not tell. */
export interface Verdict {
  readonly start: number;
  readonly end: number;
  readonly ok: boolean | undefined;
  readonly stated: Scalar;
  readonly actual: Scalar;
  /** Ids of the facts it was held against. */
  readonly facts: readonly string[];
}

export const statusOf = (ok: Verdict['ok']): Claim['status'] =>
  ok === undefined ? 'unverifiable' : ok ? 'supported' : 'contradicted';

/** The verdict with the stretch of text that it is about. */
export const claimOf = ({ start, end, ok, stated, actual, facts }: Verdict, text: string): Claim => ({
  start,
  end,
  text: text.slice(start, end),
  status: statusOf(ok),
  stated,
  actual,
  facts,
});

const word = /\p{L}{3,}/u;

/** What a sentence is worth of which nothing was held against the figure: one open claim, or none where it has no words. */
export const openClaims = ({
  start,
  end,
  text,
}: {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}): Claim[] =>
  word.test(text) ? [{ start, end, text, status: 'unverifiable', stated: null, actual: null, facts: [] }] : [];
