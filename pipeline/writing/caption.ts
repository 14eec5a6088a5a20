import type { ImageStore } from '../../db/images.js';
import { factsOfScene } from '../facts-of-scene.js';
import type { Models, NoAnswer } from '../llm/ask.js';
import type { Drafts, Work } from '../stage.js';
import { changesBetween } from './changes.js';
import { factLines } from './fact-lines.js';
import { traceLines } from './trace-lines.js';
import { whoAnswers } from './who.js';

/** What is asked, in this order. */
export const captionPrompts = ['describe', 'analyse', 'refine'] as const;

export interface CaptionWriter {
  readonly models: Models;
  readonly images: Pick<ImageStore, 'get'>;
}

/**
 * A caption by models: t = refine(describe(image), analyse(code, run)). The draft comes from the picture alone, as a
 * reader would see it; the checklist from the program, what it drew and the facts of that; the last step mends the
 * draft by the checklist and keeps its words.
 */
export const draftCaption = async (
  work: Pick<Work, 'id' | 'output'>,
  { models, images }: CaptionWriter,
): Promise<{ readonly kind: 'done'; readonly value: Drafts } | NoAnswer> => {
  const { program, language } = await work.output('code');
  const { image } = await work.output('render');
  const scene = await work.output('scene');
  const figure = await images.get(image);
  const facts = factLines(factsOfScene(scene));
  const asker = (prompt: string) => ({ prompt, stage: 'caption', sample: work.id, ...whoAnswers(models, prompt) });

  const [native, analysis] = await Promise.all([
    models.ask({ ...asker('describe'), images: { figure } }),
    models.ask({ ...asker('analyse'), input: { language, program, trace: traceLines(scene), facts } }),
  ]);
  if (native.kind !== 'done') return native;
  if (analysis.kind !== 'done') return analysis;
  const refined = await models.ask({
    ...asker('refine'),
    input: { draft: native.value, checklist: analysis.value, facts },
  });
  if (refined.kind !== 'done') return refined;
  return {
    kind: 'done',
    value: {
      native: { text: native.value, made: native.made },
      analysis: { text: analysis.value, made: analysis.made },
      refined: { text: refined.value, made: refined.made },
      changes: changesBetween(native.value, refined.value),
    },
  };
};
