import { checkCaption, factsOf } from '../../../pipeline/grounding/index.js';
import { RenderError } from '../../../renderers/renderer.js';
import { createRenderers } from '../../../renderers/index.js';
import { type LabelledFigure, parts, readSet } from '../../grounding-set/read-set.js';
import { say } from '../measure.js';
import { isMisjudged, type Outcome, report, verdictOf } from './outcome.js';

interface Judged {
  readonly figure: LabelledFigure;
  readonly outcomes: readonly Outcome[];
}

/** Every sentence of the set, held against its own figure. A language that this machine lacks is left out and named. */
const judgeAll = async (): Promise<Judged[]> => {
  const renderers = createRenderers();
  try {
    const judged = readSet(renderers).map(async (figure): Promise<Judged[]> => {
      try {
        const { scene } = await renderers
          .of(figure.language)
          .render(figure.program, { scale: 1, limits: { timeoutMs: 60_000 } });
        const facts = factsOf(scene);
        const outcomes = figure.sentences.map((sentence): Outcome => {
          const result = checkCaption(sentence.text, facts, scene);
          return { figure: figure.name, sentence, verdict: verdictOf(result), result };
        });
        return [{ figure, outcomes }];
      } catch (error) {
        if (!(error instanceof RenderError) || error.reason !== 'not-installed')
          throw new Error(`${figure.part}/${figure.name} could not be drawn`, { cause: error });
        say(`left out: ${figure.name}, because ${figure.language} is not installed here`);
        return [];
      }
    });
    return (await Promise.all(judged)).flat();
  } finally {
    await renderers.close();
  }
};

const listMisjudged = (outcomes: readonly Outcome[]): void => {
  for (const { figure, sentence, verdict, result } of outcomes.filter(isMisjudged)) {
    say(`  ${figure}: ${sentence.label}${sentence.error ? ` (${sentence.error})` : ''}, ${verdict}: ${sentence.text}`);
    for (const { text, status, stated, actual } of result.claims)
      say(`      ${status}: "${text}"  stated ${String(stated)}, actual ${String(actual)}`);
  }
};

/** The sentences that people wrote. What is held out is measured and never listed. */
export const benchLabelled = async ({ list, figure: wanted }: { list: boolean; figure?: string }): Promise<void> => {
  const judged = await judgeAll();
  for (const part of parts) {
    const own = judged.filter(({ figure }) => figure.part === part);
    const languages = [...new Set(own.map(({ figure }) => figure.language))];
    const outcomes = own.flatMap((one) => one.outcomes);
    say(`${part}: ${own.length} figures, ${outcomes.length} texts, by hand`);
    for (const line of report(outcomes)) say(line);
    for (const language of languages) {
      const figures = own.filter(({ figure }) => figure.language === language);
      const texts = figures.flatMap((one) => one.outcomes);
      say(
        `    ${language.padEnd(12)} ${figures.length} figures, ${texts.filter(isMisjudged).length} of ${texts.length} texts misjudged`,
      );
    }
    if (list && !part.endsWith('held-out'))
      listMisjudged(outcomes.filter(({ figure }) => wanted === undefined || figure.includes(wanted)));
  }
};
