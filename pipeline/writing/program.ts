import type { Draw, Drawn } from '../draw.js';
import type { Ask, Made, Models, NoAnswer } from '../llm/ask.js';
import type { FailedAttempt, ProgramWriting, StageResult } from '../stage.js';
import { withinLimit } from './fact-lines.js';
import { whoAnswers } from './who.js';

/** How often a program is sent back to be repaired. */
export const mostRepairs = 3;

export interface WriteOptions {
  readonly models: Models;
  readonly draw: Draw;
  readonly language: string;
  readonly sample: string;
  readonly signal: AbortSignal;
  /** What is known before the first program is written. */
  readonly known: Pick<ProgramWriting, 'steps' | 'caption' | 'principle' | 'plan'>;
}

export interface Written {
  readonly program: string;
  readonly writing: ProgramWriting;
}

type Failed = Extract<Drawn, { kind: 'rejected' }>;

/** Reasons that no other program would change. */
const hopeless = new Set(['not-installed']);

/** Characters of a log that a model is given. */
const mostLog = 4_000;

const repairOf = (program: string, failed: Failed, round: number, options: WriteOptions): Ask<string> => {
  const { models, language, sample, known } = options;
  const { reason, detail = '', messages, rendering } = failed;
  const plan = known.plan ?? known.caption;
  const log = withinLimit(
    messages.map(({ level, message }) => `${level}: ${message}`),
    mostLog,
  );
  return {
    prompt: 'repair',
    ...whoAnswers(models, 'repair'),
    language,
    input: {
      language,
      guide: models.prompts.guide(language),
      program,
      error: `${reason}: ${detail}`,
      ...(log !== '' && { log }),
      ...(plan !== null && { plan }),
    },
    images: rendering ? { figure: rendering.png } : {},
    stage: 'code',
    sample,
    draw: round,
  };
};

/**
 * Has a program written, runs it, and has it repaired with the real error, log and picture, at most three times. What it
 * answers has been drawn and has passed the gates; the render stage draws the same again.
 */
export const writeProgram = async (
  first: Pick<Ask, 'prompt' | 'input' | 'images'>,
  options: WriteOptions,
): Promise<StageResult<Written> | NoAnswer> => {
  const { models, draw, language, sample, signal, known } = options;
  const asker = { stage: 'code', sample, language };
  const steps: { step: string; made: Made }[] = [...known.steps];
  const attempts: FailedAttempt[] = [];
  const writing = (): ProgramWriting => ({ ...known, steps, attempts });
  let answer = await models.ask({ ...first, ...whoAnswers(models, first.prompt), ...asker });
  for (let round = 0; ; round++) {
    if (answer.kind === 'retry') return answer;
    if (answer.kind === 'rejected') return { ...answer, log: { answer: answer.log, ...writing() } };
    const program = answer.value;
    steps.push({ step: round === 0 ? first.prompt : `repair ${round}`, made: answer.made });
    const drawn = await draw({ program, language }, signal);
    if (drawn.kind === 'drawn') return { kind: 'done', value: { program, writing: writing() } };
    if (drawn.kind === 'retry') return drawn;
    const { reason, detail = '' } = drawn;
    attempts.push({ program, reason, detail });
    if (round === mostRepairs || hopeless.has(reason)) {
      const tried = round === 0 ? '' : ` (after ${round} repairs)`;
      return { kind: 'rejected', reason, detail: `${detail}${tried}`, log: writing() };
    }
    answer = await models.ask(repairOf(program, drawn, round, options));
  }
};
