import { checkCaption, factsOf, mutate, type DrawnFacts, writeCaptions } from '../../../pipeline/grounding/index.js';
import { createRandom } from '../../../pipeline/random.js';
import { createRenderers, type Renderers } from '../../../renderers/index.js';
import { figures, say } from '../measure.js';
import { madeFalse } from './made-false.js';
import { shareText } from './outcome.js';

interface Tally {
  captions: number;
  alarmed: number;
  claims: number;
  open: number;
  /** Captions that a change of the program made false, and those of them that were caught. */
  falsified: number;
  caught: number;
  unchanged: number;
}

const drawer =
  (renderers: Renderers, language: string) =>
  async (program: string): Promise<DrawnFacts | undefined> => {
    try {
      const { png, scene } = await renderers.of(language).render(program, { scale: 1, limits: { timeoutMs: 60_000 } });
      return { png, scene, facts: factsOf(scene) };
    } catch {
      return undefined;
    }
  };

/** The writer's own captions of one figure, checked as they are and after one literal of the program has changed. */
const judge = async (
  renderers: Renderers,
  { language, program }: { readonly language: string; readonly program: string },
  index: number,
  tally: Tally,
  list: boolean,
): Promise<void> => {
  const draw = drawer(renderers, language);
  const original = await draw(program);
  if (!original) throw new Error(`figure ${index} of the generators cannot be drawn`);
  const { scene, facts } = original;
  const captions = Object.values(writeCaptions(scene, facts, createRandom(`bench/${index}`)));
  const read = captions.map(({ text }) => {
    const { claims } = checkCaption(text, facts, scene);
    tally.captions += 1;
    tally.claims += claims.length;
    tally.open += claims.filter(({ status }) => status === 'unverifiable').length;
    const wrong = claims.filter(({ status }) => status === 'contradicted');
    if (wrong.length > 0) tally.alarmed += 1;
    if (list)
      for (const claim of claims.filter(({ status }) => status !== 'supported'))
        say(
          `  own ${index}: ${claim.status} "${claim.text}" stated ${String(claim.stated)}, actual ${String(claim.actual)} in: ${text}`,
        );
    return claims;
  });
  const changed = await mutate({ ...original, program, language, draw }, { random: createRandom(`mutate/${index}`) });
  if (!changed) {
    tally.unchanged += 1;
    return;
  }
  for (const [at, { text }] of captions.entries()) {
    const change = { change: changed.fact, before: facts, after: changed.facts };
    const [first] = madeFalse(text, read[at] ?? [], change);
    if (!first) continue;
    tally.falsified += 1;
    const { claims } = checkCaption(text, changed.facts, changed.scene);
    if (claims.some(({ status }) => status === 'contradicted')) tally.caught += 1;
    else if (list)
      say(
        `  changed ${index}: ${changed.fact.id} from ${String(changed.fact.before)} to ${String(changed.fact.after)} not seen in: ${first.text}`,
      );
  }
};

/** Captions of our own writer: all styles, over figures of all families. */
export const benchWritten = async ({ size, list }: { size: number; list: boolean }): Promise<void> => {
  const tally: Tally = { captions: 0, alarmed: 0, claims: 0, open: 0, falsified: 0, caught: 0, unchanged: 0 };
  const renderers = createRenderers();
  try {
    await Promise.all(figures(size).map((figure, index) => judge(renderers, figure, index, tally, list)));
  } finally {
    await renderers.close();
  }
  say(`written by figwright: ${tally.captions} captions of ${size} figures of all families`);
  say(`  captions with a false alarm ${shareText(tally.alarmed, tally.captions)}`);
  say(`  claims left unverifiable    ${shareText(tally.open, tally.claims)}`);
  say(`the same after one literal of the program was changed (${tally.unchanged} figures without a fitting literal)`);
  say(`  recall on captions that it made false          ${shareText(tally.caught, tally.falsified)}`);
};
