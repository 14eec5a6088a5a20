/**
 * The reward of CodePercept's reinforcement learning (METHOD: format 0 or 1, plus content; content is the code score
 * where the program does not run, else image score + code score + 1). `reward.py` beside this file computes the same
 * for trainers; test/pipeline/recipes/reward.test.ts holds them against each other.
 */

/** An answer taken apart: the program of its one code block, or undefined where its form is wrong. */
export const programOf = (answer: string): string | undefined => {
  const text = answer.replace(/^\s*<think>[\s\S]*?<\/think>/, '');
  if (/<\/?think>/.test(text)) return undefined; // reasoning that never ends, or comes twice
  const lines = text.split(/\r?\n/);
  const fences = lines.flatMap((line, at) => (line.startsWith('```') ? [at] : []));
  const [open, close, third] = fences;
  if (open === undefined || close === undefined || third !== undefined || lines[close]?.trim() !== '```')
    return undefined;
  const program = lines.slice(open + 1, close).join('\n');
  return program.trim() === '' ? undefined : program;
};

export interface Judged {
  /** The answer has the asked form: reasoning at most once, then one code block and no other. */
  readonly format: boolean;
  /** Its program ran and drew an image within the time limit. */
  readonly executed: boolean;
  /** How near its image comes to the true one, 0 to 1 (the judge's points of 100, divided). Null: nobody has judged. */
  readonly imageScore: number | null;
  /** How near its program comes to the true one, 0 to 1. Null: nobody has judged. */
  readonly codeScore: number | null;
}

const assertShare = (name: string, score: number): void => {
  if (!(score >= 0 && score <= 1)) throw new RangeError(`the ${name} score must be from 0 to 1, not ${score}`);
};

/**
 * The reward, 0 to 4; null when a score that it needs was not given, for a score is never invented.
 * @throws RangeError for a score out of range.
 */
export const rewardOf = ({ format, executed, imageScore, codeScore }: Judged): number | null => {
  if (!format) return 0; // without a program there is nothing to run and nothing to score
  if (codeScore === null) return null;
  assertShare('code', codeScore);
  if (!executed) return 1 + codeScore;
  if (imageScore === null) return null;
  assertShare('image', imageScore);
  return 1 + imageScore + codeScore + 1;
};
