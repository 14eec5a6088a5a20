import { z } from 'zod';
import type { Scene } from '../../renderers/scene.js';
import { factsOfScene } from '../facts-of-scene.js';
import { sentencesOf } from '../grounding/check/sentences.js';
import { checkCaption } from '../grounding/index.js';
import type { Made, Models, NoAnswer } from '../llm/ask.js';
import { blocksOf } from '../llm/parse/program.js';
import type { ExplainOutput } from '../stage.js';
import { mostCorrections } from './correct.js';
import { factLines, numbered, objectionsTo } from './fact-lines.js';
import { whoAnswers } from './who.js';

/** What is asked for an explanation, in this order. */
export const explainPrompts = ['walkthrough', 'explain'] as const;

const explanationSchema = z.object({
  analysis: z.string(),
  steps: z.array(z.object({ title: z.string(), text: z.string() })),
  usage: z.string(),
});
type Explanation = z.output<typeof explanationSchema>;

/** A fence that no line of the program closes. */
const fenceFor = (program: string): string => {
  const longest = Math.max(2, ...[...program.matchAll(/`{3,}/g)].map(([marks]) => marks.length));
  return '`'.repeat(longest + 1);
};

const blockOf = (program: string, language: string): string => {
  const fence = fenceFor(program);
  return `${fence}${language}\n${program.trimEnd()}\n${fence}`;
};

/** A walkthrough with its longest block of code replaced by the program; one without any gets it at its end. */
export const withProgram = (walkthrough: string, program: string, language: string): string => {
  const [longest] = blocksOf(walkthrough).blocks.toSorted((a, b) => b.code.length - a.code.length);
  if (!longest || longest.code.trim() === '') return `${walkthrough}\n\n${blockOf(program, language)}`;
  const at = walkthrough.indexOf(longest.code);
  return `${walkthrough.slice(0, at)}${program.trimEnd()}${walkthrough.slice(at + longest.code.length)}`;
};

const assemble = ({ analysis, steps, usage }: Explanation, program: string, language: string): string =>
  [
    analysis.trim(),
    ...steps.map(({ title, text }, index) => `${index + 1}. **${title.trim()}.** ${text.trim()}`),
    blockOf(program, language),
    usage.trim(),
  ].join('\n\n');

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const quoted = /`([^`\n]+)`/g;

/** Quotations that are not in the program. */
const misquotations = (prose: string, program: string): string[] => {
  const known = plain(program);
  return [...new Set([...prose.matchAll(quoted)].map(([, piece = '']) => plain(piece)))]
    .filter((piece) => !known.includes(piece))
    .map((piece) => `\`${piece}\` is quoted and does not occur in the program.`);
};

/** What the prose says of the figure and is not so. Sentences that quote the program speak of it, not of the figure. */
const misreadings = (prose: string, scene: Scene): string[] => {
  const facts = factsOfScene(scene);
  const about = sentencesOf(prose)
    .map(({ text }) => text)
    .filter((sentence) => !sentence.includes('`'))
    .join(' ');
  const wrong = checkCaption(about, facts, scene).claims.filter(({ status }) => status === 'contradicted');
  return objectionsTo(wrong, about, facts);
};

const objectionsAgainst = (explanation: Explanation, program: string, scene: Scene): string[] => {
  const { analysis, steps, usage } = explanation;
  const stepTexts = steps.map(({ title, text }) => `${title}. ${text}`);
  const blocks = [analysis, ...stepTexts, usage].some((text) => text.includes('```'));
  return [
    ...(steps.length === 0 ? ['There are no steps.'] : []),
    ...(blocks ? ['It has a block of code: quote single pieces only.'] : []),
    ...misquotations([analysis, ...stepTexts, usage].join('\n'), program),
    // What could be changed, and what would then be seen, is not so in this figure.
    ...misreadings([analysis, ...stepTexts].join('\n'), scene),
  ];
};

export interface ExplainCase {
  readonly program: string;
  readonly language: string;
  readonly figure: Uint8Array;
  readonly scene: Scene;
  readonly sample: string;
}

/**
 * c' = refine(walkthrough(x), c): a model explains from the picture how to rebuild it; its code is replaced by the
 * program that was verified, its prose made to agree with that, and then held against facts and program. It goes back
 * with objections at most twice; an explanation that is still wrong is not kept, and the triplet goes on without one.
 */
export const explain = async (
  models: Models,
  { program, language, figure, scene, sample }: ExplainCase,
): Promise<{ readonly kind: 'done'; readonly value: ExplainOutput } | NoAnswer> => {
  const asker = { stage: 'explain', sample };
  const failed = (answer: Extract<NoAnswer, { kind: 'rejected' }>, steps: ExplainOutput['steps']) => ({
    kind: 'done' as const,
    value: { text: null, draft: null, steps, fault: { reason: answer.reason, detail: answer.detail } },
  });
  const draft = await models.ask({
    ...asker,
    prompt: 'walkthrough',
    ...whoAnswers(models, 'walkthrough'),
    input: { language, guide: models.prompts.guide(language) },
    images: { figure },
  });
  if (draft.kind === 'retry') return draft;
  if (draft.kind === 'rejected') return failed(draft, []);
  const steps: { step: string; made: Made }[] = [{ step: 'walkthrough', made: draft.made }];
  const facts = factLines(factsOfScene(scene));
  let walkthrough = withProgram(draft.value, program, language);
  let objections: string[] = [];
  for (let round = 0; round <= mostCorrections; round++) {
    const answer = await models.ask({
      ...asker,
      prompt: 'explain',
      ...whoAnswers(models, 'explain'),
      input: {
        language,
        walkthrough,
        program,
        facts,
        ...(objections.length > 0 && { objections: numbered(objections) }),
      },
      schema: explanationSchema,
      draw: round,
    });
    if (answer.kind === 'retry') return answer;
    if (answer.kind === 'rejected') return failed(answer, steps);
    steps.push({ step: round === 0 ? 'explain' : `explain ${round + 1}`, made: answer.made });
    walkthrough = assemble(answer.value, program, language);
    objections = objectionsAgainst(answer.value, program, scene);
    if (objections.length === 0)
      return { kind: 'done', value: { text: walkthrough, draft: draft.value, steps, fault: null } };
  }
  const fault = { reason: 'explanation-contradicted', detail: objections.join('\n') };
  return { kind: 'done', value: { text: null, draft: draft.value, steps, fault } };
};
