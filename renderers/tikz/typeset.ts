import { complaintOf, type Complaint } from './complaint.js';
import type { Distribution } from './distribution.js';
import { drawPages } from './drawing.js';
import type { Drawing } from './drawn.js';
import { readDvi } from './dvi.js';
import { createEngine, isPause, type Pause, type TexRun } from './engine.js';
import { partProgram } from './program.js';

export type Typeset =
  | { readonly ok: true; readonly drawing: Drawing; readonly log: readonly string[] }
  | ({ readonly ok: false } & Complaint);

const bodyFile = 'figwright-body.tex';
const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'utf8');

/** Preambles that stay loaded: with them a figure takes a tenth of its time. About 7 MB each. */
const mostKept = 12;

/** What TeX warned of, one line each. */
const warningsOf = ({ terminal }: TexRun): string[] =>
  terminal
    .split('\n')
    .filter((line) => /^(?:LaTeX|Package \S+)(?: Font)? Warning: /.test(line) && !/voltage directions/.test(line))
    .slice(0, 20);

/** Runs TeX over programs, one at a time; preambles that come again are loaded once. */
export const createTypesetter = (distribution: Distribution) => {
  const engine = createEngine(distribution);
  const kept = new Map<string, Pause>();

  const start = (preamble: string): Pause | TexRun => {
    const known = kept.get(preamble);
    const pause = known ?? engine.until(bodyFile, { 'figwright-preamble.tex': bytesOf(preamble) });
    if (!isPause(pause)) return pause;
    kept.delete(preamble);
    kept.set(preamble, pause);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return pause;
  };

  return (program: string): Typeset => {
    const { preamble, body } = partProgram(program);
    const pause = start(preamble);
    const run = isPause(pause) ? engine.resume(pause, { [bodyFile]: bytesOf(body) }) : pause;
    const complaint = complaintOf(run, distribution.files.keys());
    if (complaint !== undefined || run.dvi === undefined)
      return { ok: false, ...(complaint ?? { reason: 'invalid', message: 'Nothing is drawn' }) };
    const drawing = drawPages(readDvi(run.dvi, distribution.metrics));
    return drawing === undefined
      ? { ok: false, reason: 'invalid', message: 'The figure shows nothing' }
      : { ok: true, drawing, log: warningsOf(run) };
  };
};
