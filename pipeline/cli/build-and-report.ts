import { buildDataset } from '../build.js';
import type { Dataset } from '../dataset.js';
import type { Loss, Progress, RunSummary } from '../run.js';
import type { Models } from '../llm/ask.js';
import type { Limits } from '../llm/budget.js';
import { warningsOf } from '../llm/roles.js';
import { createProgress } from '../run/progress.js';
import type { StageName } from '../stage.js';
import { stageNames } from '../stages/index.js';
import { costOf, describeCost } from './cost.js';
import type { ExitCode } from './command.js';
import type { Output } from './output.js';
import { type CostLine, createDisplay, topReasons } from './progress-display.js';
import { tellRepairs } from './tell-repairs.js';
import { inWords } from './rate.js';

export interface ReportedBuild {
  readonly dataset: Dataset;
  readonly target: number;
  readonly until?: StageName | undefined;
  /** A stage that every sample goes through again. */
  readonly redo?: StageName | undefined;
  /** What models may cost, over what the configuration says. */
  readonly budget?: Limits | undefined;
  /** Whether models may take a day to answer. */
  readonly batch?: boolean | undefined;
  readonly output: Output;
  readonly signal: AbortSignal;
}

const listFailures = (failures: readonly Loss[], output: Output): void => {
  if (failures.length === 0) return;
  output.say(`${failures.length} samples failed again and again and were laid aside:`);
  for (const { sampleId, stage, detail } of failures.slice(0, 10))
    output.say(`  ${sampleId} in ${stage}: ${detail?.split('\n')[0] ?? ''}`);
  output.say(
    '`figwright inspect DIR ID` tells their story, `figwright retry DIR --reason dead` gives them another try.',
  );
};

const sentence = ({ state, progress }: RunSummary, until: StageName | undefined): string => {
  const { accepted, target, open } = progress;
  if (state === 'reached')
    return (
      `${accepted} triplets are accepted, ${target} were asked for.` +
      (open > 0 ? ` ${open} samples are still on their way: a higher --target takes them up.` : '')
    );
  if (state === 'stopped') return `Stopped at ${accepted} of ${target} triplets. Run build again to go on.`;
  if (until !== undefined && until !== 'accept')
    return `All samples have passed stage ${until}, or were rejected before.`;
  return (
    `${accepted} of ${target} triplets: all imported programs are through, and no families are configured. ` +
    'Add programs with `figwright import`, or set sources.families.'
  );
};

const exitCodeOf = ({ state }: RunSummary, until: StageName | undefined, failures: readonly Loss[]): ExitCode => {
  if (state === 'stopped') return 130;
  if (failures.length > 0) return 1;
  return state === 'reached' || (until !== undefined && until !== 'accept') ? 0 : 1;
};

const costLine = (models: Models, progress: Progress): CostLine | undefined => {
  const cost = costOf(models, progress);
  if (!cost) return undefined;
  return { cost, text: describeCost(cost, models) };
};

/** Builds, shows how it goes, and says how it ended. */
export const buildAndReport = async (options: ReportedBuild): Promise<ExitCode> => {
  const { dataset, target, until, output, signal } = options;
  let models: Models | undefined;
  const display = createDisplay(output, (progress) => models && costLine(models, progress));
  const failures: Loss[] = [];
  for (const warning of warningsOf(dataset.config.models)) output.say(`warning: ${warning}`);
  const began = performance.now();
  let summary: RunSummary;
  try {
    summary = await buildDataset({
      dataset,
      target,
      until,
      redo: options.redo,
      signal,
      budget: options.budget,
      batch: options.batch,
      onModels: (opened) => {
        models = opened;
      },
      ...tellRepairs(output),
      onStart: display.start,
      onLoss: (loss) => {
        if (loss.kind === 'dead') failures.push(loss);
        const { sampleId: sample, stage, reason, detail = null, kind } = loss;
        output.row({ event: kind, sample, stage, reason, detail });
      },
    });
  } finally {
    display.stop();
  }
  const { progress, state } = summary;
  // What the store kept, and `retry --reason` takes: it alone knows what a duplicate is a duplicate of.
  const stored = createProgress(await dataset.store.totals(), target, stageNames);
  const seconds = (performance.now() - began) / 1000;
  const { accepted, samples, open, rejected, dead } = progress;
  output.row({
    event: 'summary',
    state,
    target,
    accepted,
    samples,
    open,
    rejected,
    dead,
    reasons: Object.fromEntries(stored.reasons),
    seconds: Number(seconds.toFixed(2)),
    cost: (models && costOf(models, progress)) ?? null,
  });
  const rejections = rejected > 0 ? ` Rejected ${rejected} of ${samples} samples: ${topReasons(stored, 5)}.` : '';
  output.say(`${sentence(summary, until)}${rejections} (${inWords(seconds)})`);
  const cost = models && costLine(models, progress);
  if (cost) output.say(cost.text);
  listFailures(failures, output);
  return exitCodeOf(summary, until, failures);
};
