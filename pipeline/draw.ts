import type { Renderers } from '../renderers/index.js';
import { type LogLine, type Renderer, RenderError, type Rendering, transientReasons } from '../renderers/renderer.js';
import type { Config } from './config.js';
import type { Gate } from './gates/gate.js';
import { gates as allGates, type GateResult, runGates } from './gates/index.js';
import { Problem } from './problem.js';
import type { StageResult } from './stage.js';

export type Drawn =
  | {
      readonly kind: 'drawn';
      readonly renderer: Renderer;
      readonly rendering: Rendering;
      readonly gates: readonly GateResult[];
    }
  /** `rendering` where it was drawn and a gate rejected the picture. */
  | (Extract<StageResult<never>, { kind: 'rejected' }> & {
      readonly messages: readonly LogLine[];
      readonly rendering?: Rendering;
    })
  | Extract<StageResult<never>, { kind: 'retry' }>;

export type Draw = (
  code: { readonly program: string; readonly language: string },
  signal: AbortSignal,
) => Promise<Drawn>;

/** The gates that a dataset's pictures must pass. Throws `Problem` when one that shall be left out is unknown. */
export const gatesOf = ({ gates: { skip } }: Pick<Config, 'gates'>): readonly Gate[] => {
  const unknown = skip.find((name) => allGates.every((gate) => gate.name !== name));
  if (unknown === undefined) return allGates.filter((gate) => !skip.includes(gate.name));
  const names = allGates.map((gate) => gate.name).join(', ');
  throw new Problem(`gates.skip: there is no gate "${unknown}". There are: ${names}.`);
};

/** A machine that cannot draw is no fault of the program's: it is tried again and spends nothing. */
const failure = (error: unknown): Drawn => {
  if (!(error instanceof RenderError)) throw error;
  const { reason, message, log } = error;
  if (transientReasons.has(reason)) return { kind: 'retry', afterMs: 1_000, error: message };
  return { kind: 'rejected', reason, detail: message, log, messages: log };
};

export interface DrawOptions {
  readonly renderers: Pick<Renderers, 'of'>;
  readonly config: Config;
}

/** Runs programs, and holds what they draw against the gates. */
export const createDraw = ({ renderers, config }: DrawOptions): Draw => {
  const gates = gatesOf(config);
  const { scale, timeoutMs } = config.render;
  return async ({ program, language }, signal) => {
    const renderer = renderers.of(language);
    let rendering: Rendering;
    try {
      rendering = await renderer.render(program, { scale, limits: { timeoutMs }, signal });
    } catch (error) {
      return failure(error);
    }
    const results = await runGates(rendering, { gates });
    const verdict = results.at(-1)?.verdict;
    if (!verdict || verdict.pass) return { kind: 'drawn', renderer, rendering, gates: results };
    const { reason, detail } = verdict;
    const { log } = rendering;
    return { kind: 'rejected', reason, detail, log, messages: log, rendering };
  };
};
