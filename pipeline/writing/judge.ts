import { z } from 'zod';
import type { Ask, Made, Models, NoAnswer } from '../llm/ask.js';
import type { Judgement } from '../stage.js';

/** The prompts of the judges, in the order in which they are asked: the cheapest first. */
export const judgePrompts = ['judge-code', 'judge-image', 'judge-pair'] as const;

const codeSchema = z.object({
  hidden: z.array(z.string()),
  outside: z.array(z.string()),
  reason: z.string(),
  suitability: z.int().min(1).max(5),
  verdict: z.enum(['Qualified', 'Disqualified']),
});
const imageSchema = z.object({
  inventory: z.string(),
  faults: z.array(
    z.object({ class: z.enum(['A-1', 'A-2', 'A-3', 'A-4', 'A-5']), where: z.string(), what: z.string() }),
  ),
  weaknesses: z.array(z.string()),
  reason: z.string(),
  verdict: z.enum(['Pass', 'Fail']),
});
const pairSchema = z.object({
  compared: z.array(z.string()),
  mismatches: z.array(z.object({ aspect: z.string(), image: z.string(), program: z.string() })),
  reason: z.string(),
  verdict: z.enum(['Sufficient Match', 'Fundamental Mismatch']),
});

export interface Case {
  readonly program: string;
  readonly language: string;
  readonly figure: Uint8Array;
  readonly sample: string;
  /** The least suitability of a program, 1 to 5. */
  readonly suitability: number;
}

export type Judged =
  | { readonly kind: 'done'; readonly value: readonly Judgement[] }
  | { readonly kind: 'rejected'; readonly reason: string; readonly detail: string; readonly log: readonly Judgement[] };

const judgement = (
  judge: Judgement['judge'],
  pass: boolean,
  { verdict, reason }: { verdict: string; reason: string },
  findings: readonly string[],
  score: number | null,
  made: Made,
): Judgement => ({ judge, pass, verdict, score, reason, findings, made });

const reasonOf: Readonly<Record<Judgement['judge'], string>> = {
  code: 'code-disqualified',
  image: 'image-failed',
  pair: 'pair-mismatch',
};

/**
 * Asks the judges of code (Q_C), image (Q_I) and pair (Q_IC), and stops at the first that rejects. The judge of the pair
 * is given the inventory that the judge of the image made before anybody showed it the program.
 */
export const judge = async (
  { ask }: Pick<Models, 'ask'>,
  { program, language, figure, sample, suitability }: Case,
): Promise<Judged | NoAnswer> => {
  const judgements: Judgement[] = [];
  const asker = { stage: 'judge', sample } satisfies Partial<Ask>;
  /** The rejection, where the sample goes no further. */
  const rejects = (one: Judgement): Judged | undefined => {
    judgements.push(one);
    if (one.pass) return undefined;
    return { kind: 'rejected', reason: reasonOf[one.judge], detail: one.reason, log: judgements };
  };

  const code = await ask({ ...asker, prompt: 'judge-code', input: { language, program }, schema: codeSchema });
  if (code.kind !== 'done') return code;
  const { hidden, outside, suitability: score } = code.value;
  const qualified = code.value.verdict === 'Qualified' && outside.length === 0 && score >= suitability;
  const unfit = rejects(judgement('code', qualified, code.value, [...hidden, ...outside], score, code.made));
  if (unfit) return unfit;

  const image = await ask({ ...asker, prompt: 'judge-image', images: { figure }, schema: imageSchema });
  if (image.kind !== 'done') return image;
  const { inventory, faults } = image.value;
  // One grave fault fails, whatever the verdict says.
  const sound = image.value.verdict === 'Pass' && faults.length === 0;
  const seen = faults.map((fault) => `${fault.class} ${fault.where}: ${fault.what}`);
  const unsound = rejects(judgement('image', sound, image.value, seen, null, image.made));
  if (unsound) return unsound;

  const input = { language, inventory, program };
  const pair = await ask({ ...asker, prompt: 'judge-pair', input, images: { figure }, schema: pairSchema });
  if (pair.kind !== 'done') return pair;
  const matches = pair.value.verdict === 'Sufficient Match';
  const found = pair.value.mismatches.map((one) => `${one.aspect}: ${one.image} / ${one.program}`);
  const mismatch = rejects(judgement('pair', matches, pair.value, found, null, pair.made));
  return mismatch ?? { kind: 'done', value: judgements };
};
