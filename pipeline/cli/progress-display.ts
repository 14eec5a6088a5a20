import { MultiBar, type SingleBar } from 'cli-progress';
import type { Progress } from '../run.js';
import type { Cost } from './cost.js';
import type { Output } from './output.js';
import { createRateMeter, inWords, type Rate } from './rate.js';

export interface Display {
  readonly start: (progress: Progress) => void;
  /** Draws the last state and lets go of the terminal. */
  readonly stop: () => void;
}

/** The commonest reasons of rejection, for one line. */
export const topReasons = ({ reasons }: Pick<Progress, 'reasons'>, count: number): string =>
  [...reasons]
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, count)
    .map(([reason, n]) => `${reason} ${n}`)
    .join(', ');

const speed = ({ perSecond, etaSeconds }: Rate): string =>
  `${perSecond.toFixed(1)}/s${etaSeconds === undefined ? '' : `, ${inWords(etaSeconds)} left`}`;

/** What the build costs, for scripts and for people. */
export interface CostLine {
  readonly cost: Cost;
  readonly text: string;
}

type Painter = (progress: Progress, rate: Rate, cost: CostLine | undefined) => void;

/** One bar for the whole, one line per stage, one for the reasons. */
const paintLive = (): { paint: Painter; end: () => void } => {
  const bars = new MultiBar({ hideCursor: true, clearOnComplete: false, format: '{line}', linewrap: false });
  const lines: SingleBar[] = [];
  const line = (index: number, text: string): void => {
    lines[index] ??= bars.create(1, 0, { line: text });
    lines[index].update(0, { line: text });
  };
  const width = 30;
  return {
    paint: (progress, rate, cost) => {
      const share = Math.min(1, progress.accepted / progress.target);
      const bar = '█'.repeat(Math.round(share * width)).padEnd(width, '░');
      line(0, `${bar} ${progress.accepted}/${progress.target} triplets  ${speed(rate)}`);
      let index = 1;
      for (const [stage, { done, rejected, dead, ms }] of progress.stages) {
        const ran = done + rejected + dead;
        const each = ran > 0 ? `${(ms / ran).toFixed(1)} ms each` : '';
        line(
          index++,
          `  ${stage.padEnd(8)} done ${done}  rejected ${rejected}${dead > 0 ? `  dead ${dead}` : ''}  ${each}`,
        );
      }
      line(index++, `  ${progress.rejected > 0 ? `rejected: ${topReasons(progress, 4)}` : ''}`);
      if (cost) line(index, `  ${cost.text}`);
      bars.update();
    },
    end: () => bars.stop(),
  };
};

/** A line now and then, where nobody watches or lines cannot be redrawn. */
const paintPlain =
  (output: Output): Painter =>
  (progress, rate, cost) => {
    const { accepted, target, samples, rejected, dead } = progress;
    const losses = rejected > 0 ? ` (${topReasons(progress, 3)})` : '';
    output.say(
      `${accepted}/${target} triplets, ${speed(rate)}; ${samples} samples, ${rejected} rejected${losses}` +
        (dead > 0 ? `, ${dead} failed` : '') +
        (cost ? `; ${cost.text}` : ''),
    );
  };

const paintRows =
  (output: Output): Painter =>
  (progress, rate, cost) => {
    const { accepted, target, samples, open, rejected, dead } = progress;
    output.row({
      event: 'progress',
      accepted,
      target,
      samples,
      open,
      rejected,
      dead,
      perSecond: Number(rate.perSecond.toFixed(2)),
      etaSeconds: rate.etaSeconds === undefined ? null : Math.round(rate.etaSeconds),
      stages: Object.fromEntries(progress.stages),
      ...(cost && { cost: cost.cost }),
    });
  };

/** Shows a build's progress: live on a terminal, lines elsewhere, rows with `--json`. */
export const createDisplay = (
  output: Output,
  costOf: (progress: Progress) => CostLine | undefined = () => undefined,
): Display => {
  const live = output.live ? paintLive() : undefined;
  const paint = live?.paint ?? (output.json ? paintRows(output) : paintPlain(output));
  const everyMs = output.live ? 200 : output.json ? 1_000 : 5_000;
  const measure = createRateMeter();
  let timer: NodeJS.Timeout | undefined;
  let shown: Progress | undefined;
  return {
    start: (progress) => {
      shown = progress;
      measure(progress);
      timer = setInterval(() => paint(progress, measure(progress), costOf(progress)), everyMs);
    },
    stop: () => {
      clearInterval(timer);
      if (shown && live) paint(shown, measure(shown), costOf(shown));
      live?.end();
    },
  };
};
