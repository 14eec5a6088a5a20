import type { Spending } from '../../db/store.js';
import type { Models } from '../llm/ask.js';
import { totalOf } from '../llm/budget.js';
import type { Progress } from '../run.js';

/** What a build has cost and will. US dollars and tokens. */
export interface Cost {
  readonly usd: number;
  readonly tokens: number;
  /** At the target, if the rest costs what this run's triplets did; undefined before there are any. */
  readonly projected?: { readonly usd: number; readonly tokens: number };
}

/** Undefined where no model was ever asked. */
export const costOf = (
  { spent, spentBefore, waiting }: Pick<Models, 'spent' | 'spentBefore' | 'waiting'>,
  { accepted, acceptedNow, target }: Pick<Progress, 'accepted' | 'acceptedNow' | 'target'>,
): Cost | undefined => {
  const { usd, tokens } = spent();
  if (tokens === 0 && waiting() === 0) return undefined;
  const share = acceptedNow === 0 ? undefined : Math.max(0, target - accepted) / acceptedNow;
  if (share === undefined) return { usd, tokens };
  const before = spentBefore();
  const [nowUsd, nowTokens] = [usd - before.usd, tokens - before.tokens];
  return { usd, tokens, projected: { usd: usd + nowUsd * share, tokens: Math.round(tokens + nowTokens * share) } };
};

/** 0.012345 → `$0.0123`, 12.345 → `$12.35`. */
export const dollars = (usd: number): string => `$${usd.toFixed(usd < 1 ? 4 : 2)}`;

const thousands = (n: number): string => Math.round(n).toLocaleString('en-US');

export const describeCost = (
  { usd, tokens, projected }: Cost,
  { limits: { usd: mostUsd, tokens: mostTokens }, waiting }: Pick<Models, 'limits' | 'waiting'>,
): string =>
  [
    ...(waiting() > 0 ? [`${thousands(waiting())} questions in batches`] : []),
    `cost ${dollars(usd)}, ${thousands(tokens)} tokens`,
    ...(projected ? [`about ${dollars(projected.usd)}, ${thousands(projected.tokens)} tokens at the target`] : []),
    ...(mostUsd === undefined ? [] : [`budget ${dollars(mostUsd)}`]),
    ...(mostTokens === undefined ? [] : [`budget ${thousands(mostTokens)} tokens`]),
  ].join('; ');

/** A line for each stage, role and model that was paid for, and one for all of them. */
export const spendingLines = (spending: readonly Spending[]): string[] => {
  if (spending.length === 0) return [];
  const lines = spending.map((line) => {
    const { stage, role, model, requests, inputTokens, outputTokens, usd, unpriced, lost, estimated } = line;
    const notes = [
      ...(unpriced > 0 ? [`${unpriced} without a price`] : []),
      ...(estimated > 0 ? [`${estimated} estimated: the server gave no figures`] : []),
      ...(lost > 0 ? [`${lost} lost on the way, counted as what they can have cost`] : []),
    ];
    const note = notes.length > 0 ? ` (${notes.join('; ')})` : '';
    return `  ${stage.padEnd(8)} ${role} ${model}: ${requests} requests, ${thousands(inputTokens)} + ${thousands(outputTokens)} tokens, ${dollars(usd)}${note}`;
  });
  const { usd, tokens } = totalOf(spending);
  return [`models: ${dollars(usd)}, ${thousands(tokens)} tokens`, ...lines];
};
