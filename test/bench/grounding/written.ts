import { checkCaption, factsOf, mutate, type DrawnFacts, writeCaptions } from '../../../pipeline/grounding/index.js';
import { createRandom } from '../../../pipeline/random.js';
import { createRenderers, type Renderers } from '../../../renderers/index.js';
import { readSet } from '../../grounding-set/read-set.js';
import { figures, say } from '../measure.js';
import { madeFalse } from './made-false.js';
import { shareText } from './outcome.js';

interface Written {
  readonly name: string;
  readonly language: string;
  readonly program: string;
  /** Of others' programs some need what a machine may lack; those of the generators are drawn everywhere. */
  readonly isOwn: boolean;
  /** What is misjudged of it may be printed. */
  readonly listed: boolean;
}

interface Tally {
  /** Figures that this machine could not draw. */
  undrawn: number;
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
  { name, language, program, isOwn, listed }: Written,
  tally: Tally,
): Promise<void> => {
  const draw = drawer(renderers, language);
  const original = await draw(program);
  if (!original) {
    if (isOwn) throw new Error(`figure ${name} of the generators cannot be drawn`);
    tally.undrawn += 1;
    return;
  }
  const { scene, facts } = original;
  const captions = Object.values(writeCaptions(scene, facts, createRandom(`bench/${name}`)));
  const read = captions.map(({ text }) => {
    const { claims } = checkCaption(text, facts, scene);
    tally.captions += 1;
    tally.claims += claims.length;
    tally.open += claims.filter(({ status }) => status === 'unverifiable').length;
    const wrong = claims.filter(({ status }) => status === 'contradicted');
    if (wrong.length > 0) tally.alarmed += 1;
    if (listed)
      for (const claim of claims.filter(({ status }) => status !== 'supported'))
        say(
          `  own ${name}: ${claim.status} "${claim.text}" stated ${String(claim.stated)}, actual ${String(claim.actual)} in: ${text}`,
        );
    return claims;
  });
  const changed = await mutate({ ...original, program, language, draw }, { random: createRandom(`mutate/${name}`) });
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
    else if (listed)
      say(
        `  changed ${name}: ${changed.fact.id} from ${String(changed.fact.before)} to ${String(changed.fact.after)} not seen in: ${first.text}`,
      );
  }
};

const measure = async (renderers: Renderers, about: string, all: readonly Written[]): Promise<void> => {
  const tally: Tally = {
    undrawn: 0,
    captions: 0,
    alarmed: 0,
    claims: 0,
    open: 0,
    falsified: 0,
    caught: 0,
    unchanged: 0,
  };
  await Promise.all(all.map((figure) => judge(renderers, figure, tally)));
  say(`written by figwright: ${tally.captions} captions of ${all.length - tally.undrawn} figures ${about}`);
  if (tally.undrawn > 0) say(`  left out: ${tally.undrawn} figures that cannot be drawn here`);
  say(`  captions with a false alarm ${shareText(tally.alarmed, tally.captions)}`);
  say(`  claims left unverifiable    ${shareText(tally.open, tally.claims)}`);
  say(`the same after one literal of the program was changed (${tally.unchanged} figures without a fitting literal)`);
  say(`  recall on captions that it made false          ${shareText(tally.caught, tally.falsified)}`);
};

/** As many programs of the labelled set as are asked for, evenly from all of it. */
const labelled = (renderers: Renderers, size: number, list: boolean): Written[] => {
  const all = readSet(renderers);
  const step = Math.max(1, all.length / size);
  return Array.from({ length: Math.min(size, all.length) }, (_, index) => all[Math.floor(index * step)]).flatMap(
    (one) => (one ? [{ ...one, isOwn: false, listed: list && !one.part.endsWith('held-out') }] : []),
  );
};

/** Captions of our own writer in all styles: over figures of all families, and over those that other hands programmed. */
export const benchWritten = async ({ size, list }: { size: number; list: boolean }): Promise<void> => {
  const own = figures(size).map((figure, index): Written => ({
    ...figure,
    name: String(index),
    isOwn: true,
    listed: list,
  }));
  const renderers = createRenderers();
  try {
    await measure(renderers, 'of all families', own);
    const others = labelled(renderers, size, list);
    await measure(renderers, 'of the labelled set, whose programs other hands wrote', others);
  } finally {
    await renderers.close();
  }
};
