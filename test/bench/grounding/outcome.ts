import type { CheckResult } from '../../../pipeline/grounding/index.js';
import type { Labelled } from '../../grounding-set/read-set.js';

export interface Outcome {
  readonly figure: string;
  readonly sentence: Labelled;
  /** `open`: no claim of the text was held against the figure. */
  readonly verdict: 'contradicted' | 'supported' | 'open';
  readonly result: CheckResult;
}

export const verdictOf = ({ claims }: CheckResult): Outcome['verdict'] => {
  if (claims.some(({ status }) => status === 'contradicted')) return 'contradicted';
  return claims.some(({ status }) => status === 'supported') ? 'supported' : 'open';
};

/** A share with its 95 % interval after Wilson, 1927; bounds are shares as well. */
export const wilson = (hits: number, all: number): { share: number; low: number; high: number } => {
  if (all === 0) return { share: NaN, low: 0, high: 1 };
  const z = 1.959964;
  const share = hits / all;
  const spread = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  const middle = share + (z * z) / (2 * all);
  const scale = 1 + (z * z) / all;
  return { share, low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
};

const digits = (value: number): string => value.toFixed(3);

/** "0.970 [0.95, 0.98] of 320". */
export const shareText = (hits: number, all: number): string => {
  if (all === 0) return 'none';
  const { share, low, high } = wilson(hits, all);
  return `${digits(share)} [${digits(low)}, ${digits(high)}] of ${all}`;
};

/** The lines of one part of the set: overall, by kind of error, by voice. */
export const report = (outcomes: readonly Outcome[]): string[] => {
  const count = (list: readonly Outcome[], verdict: Outcome['verdict']): number =>
    list.filter((one) => one.verdict === verdict).length;
  const labelled = (label: Labelled['label']): Outcome[] => outcomes.filter(({ sentence }) => sentence.label === label);
  const [right, wrong, open] = [labelled('true'), labelled('false'), labelled('open')];
  const checkable = [...right, ...wrong];
  const lines = [
    `  recall on false sentences   ${shareText(count(wrong, 'contradicted'), wrong.length)}`,
    `  false alarms on true ones   ${shareText(count(right, 'contradicted'), right.length)}`,
    `  unverifiable of checkable   ${shareText(count(checkable, 'open'), checkable.length)}`,
  ];
  if (open.length > 0) lines.push(`  not checkable, left so      ${shareText(count(open, 'open'), open.length)}`);
  const kinds = [...new Set(wrong.flatMap(({ sentence }) => sentence.error ?? []))].sort();
  for (const kind of kinds) {
    const own = wrong.filter(({ sentence }) => sentence.error === kind);
    lines.push(`    recall, ${kind.padEnd(12)}      ${shareText(count(own, 'contradicted'), own.length)}`);
  }
  for (const voice of [...new Set(outcomes.map(({ sentence }) => sentence.voice))].sort()) {
    const [bad, good] = [wrong, right].map((list) => list.filter(({ sentence }) => sentence.voice === voice));
    lines.push(
      `    voice ${voice.padEnd(8)} recall ${shareText(count(bad ?? [], 'contradicted'), bad?.length ?? 0)}, alarms ${shareText(count(good ?? [], 'contradicted'), good?.length ?? 0)}`,
    );
  }
  return lines;
};

/** Misjudged: a false one not caught, a true one contradicted, a checkable one left open, an opinion contradicted. */
export const isMisjudged = ({ sentence, verdict }: Outcome): boolean =>
  sentence.label === 'false'
    ? verdict !== 'contradicted'
    : sentence.label === 'true'
      ? verdict !== 'supported'
      : verdict === 'contradicted';
