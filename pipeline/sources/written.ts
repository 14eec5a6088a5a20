import type { Draw } from '../draw.js';
import { hashOf } from '../job-key.js';
import type { Models, NoAnswer } from '../llm/ask.js';
import { versionFor } from '../run/version-for.js';
import { firstStage } from '../sample.js';
import type { CodeOutput, Origin, StageResult } from '../stage.js';
import { inventionSchema, planOfInvention, planOfVariant, principleSchema } from '../writing/plan.js';
import { writeProgram, type WriteOptions } from '../writing/program.js';
import { versionOfPrompts, whoAnswers } from '../writing/who.js';

type Of<Source extends Origin['source']> = Extract<Origin, { source: Source }>;

/** Origins whose program a model writes. */
export type WrittenOrigin = Of<'reproduce'> | Of<'vary'> | Of<'invent'>;

/** What is asked for a program of each source. */
const sourcePrompts: Readonly<Record<WrittenOrigin['source'], readonly string[]>> = {
  reproduce: ['describe', 'reproduce', 'repair'],
  vary: ['principle', 'compose', 'repair'],
  invent: ['invent', 'compose', 'repair'],
};

/** What decides the program of an origin beside the origin itself: how it is asked for. Empty where no model is asked. */
export const askedWith = (models: Pick<Models, 'prompts'>, origin: Origin): string =>
  origin.source === 'families' || origin.source === 'import'
    ? ''
    : `${versionOfPrompts(models, sourcePrompts[origin.source])}.${hashOf(models.prompts.guide(origin.language))}`;

/** The version of the first stage for an origin, as a build will have it. */
export const firstVersionOf =
  (models: Pick<Models, 'prompts'>) =>
  (origin: Origin): string =>
    versionFor({ ...firstStage, versionOf: (one) => askedWith(models, one) }, origin);

export interface WriteSourceOptions {
  readonly models: Models;
  readonly draw: Draw;
  /** The bytes of a seed image. */
  readonly seedImage: (id: string) => Promise<Uint8Array>;
}

type Result = Promise<StageResult<CodeOutput> | NoAnswer>;

interface Task extends WriteSourceOptions {
  readonly sample: string;
  readonly signal: AbortSignal;
}

const finish = async (
  first: Parameters<typeof writeProgram>[0],
  task: Task,
  options: Pick<WriteOptions, 'language' | 'known'>,
  about: Partial<Pick<CodeOutput, 'subject' | 'concepts' | 'level'>> = {},
): Result => {
  const written = await writeProgram(first, { ...task, ...options });
  if (written.kind !== 'done') return written;
  const { program, writing } = written.value;
  const { language } = options;
  return {
    kind: 'done',
    value: { program, language, subject: null, concepts: [], level: null, data: null, ...about, writing },
  };
};

/** code = G_code(I, G_caption(I)). */
const reproduce = async ({ image, language }: Of<'reproduce'>, task: Task): Result => {
  const { models, sample, seedImage } = task;
  const figure = await seedImage(image);
  const described = await models.ask({
    prompt: 'describe',
    ...whoAnswers(models, 'describe'),
    images: { figure },
    stage: 'code',
    sample,
  });
  if (described.kind !== 'done') return described;
  const caption = described.value;
  const input = { language, guide: models.prompts.guide(language), caption };
  const steps = [{ step: 'describe', made: described.made }];
  const known = { steps, caption, principle: null, plan: null };
  return finish({ prompt: 'reproduce', input, images: { figure } }, task, { language, known });
};

/** [c1…cK] = G_code(I, G_principle(I)): the principle is asked for once, and answers for all K. */
const vary = async (origin: Of<'vary'>, task: Task): Result => {
  const { language, variant, of } = origin;
  const { models, sample, seedImage } = task;
  const images = 'image' in origin ? { figure: await seedImage(origin.image) } : undefined;
  const answer = await models.ask({
    prompt: 'principle',
    ...whoAnswers(models, 'principle'),
    input: { count: of, ...('program' in origin && { program: origin.program }) },
    ...(images && { images }),
    schema: principleSchema,
    stage: 'code',
    sample,
  });
  if (answer.kind !== 'done') return answer;
  const { subject, principle, figures } = answer.value;
  const figure = figures[variant];
  if (!figure) {
    const detail = `${figures.length} of ${of} figures were planned`;
    return { kind: 'rejected', reason: 'too-few-plans', detail, log: answer.value };
  }
  const plan = planOfVariant(figure);
  const input = { language, guide: models.prompts.guide(language), principle, plan };
  const steps = [{ step: 'principle', made: answer.made }];
  const known = { steps, caption: null, principle, plan };
  return finish({ prompt: 'compose', input, ...(images && { images }) }, task, { language, known }, { subject });
};

/** Who, about what, which kind of figure: a model makes a plan with data of it, then a program. */
const invent = async ({ persona, topic, figure, language }: Of<'invent'>, task: Task): Result => {
  const { models, sample } = task;
  const answer = await models.ask({
    prompt: 'invent',
    ...whoAnswers(models, 'invent'),
    input: { persona, topic, kind: figure, language },
    schema: inventionSchema,
    stage: 'code',
    sample,
  });
  if (answer.kind !== 'done') return answer;
  const { subject, concepts, level } = answer.value;
  const plan = planOfInvention(answer.value, figure);
  const input = { language, guide: models.prompts.guide(language), plan };
  const steps = [{ step: 'invent', made: answer.made }];
  const known = { steps, caption: null, principle: null, plan };
  return finish({ prompt: 'compose', input }, task, { language, known }, { subject, concepts, level });
};

/** Has the program of a sample written by a model. */
export const writeFrom = (origin: WrittenOrigin, task: Task): Result => {
  switch (origin.source) {
    case 'reproduce':
      return reproduce(origin, task);
    case 'vary':
      return vary(origin, task);
    case 'invent':
      return invent(origin, task);
  }
};
