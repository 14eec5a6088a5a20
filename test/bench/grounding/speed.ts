import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { checkCaption, factsOf, writeCaptions } from '../../../pipeline/grounding/index.js';
import { createRandom } from '../../../pipeline/random.js';
import { createRenderers } from '../../../renderers/index.js';
import type { Scene } from '../../../renderers/scene.js';
import { figures, machine, median, say } from '../measure.js';

const drawn = async (size: number): Promise<string[]> => {
  const renderers = createRenderers();
  try {
    const results = await Promise.all(
      figures(size).map(({ language, program }) =>
        renderers.of(language).render(program, { scale: 1, limits: { timeoutMs: 60_000 } }),
      ),
    );
    return results.map(({ scene }) => JSON.stringify(scene));
  } finally {
    await renderers.close();
  }
};

/** Things per second of processor time, all threads of the process counted: other processes do not slow it. */
const perSecond = (count: number, work: () => void): number => {
  const started = process.cpuUsage();
  work();
  return (count * 1e6) / process.cpuUsage(started).user;
};

/** What the pipeline does with a scene after it is drawn: facts, three captions, every claim of them checked. */
const ground = (source: string, index: number): string[] => {
  // A scene read anew: nothing about it is remembered from the round before.
  const scene = JSON.parse(source) as Scene;
  const facts = factsOf(scene);
  const texts = Object.values(writeCaptions(scene, facts, createRandom(`bench/${index}`))).map(({ text }) => text);
  for (const text of texts) checkCaption(text, facts, scene);
  return texts;
};

/**
 * Rounds of the whole work and of the language model's reading alone, in turn; the first ones only warm up. In the next
 * ones the engine still compiles, on threads whose time counts as well: later ones tell what a long build gets.
 */
export const benchSpeed = async (size = 300): Promise<void> => {
  const [warm, rounds, later] = [3, 7, 20];
  const scenes = await drawn(size);
  const texts = scenes.flatMap(ground);
  const language = winkNLP(model, ['sbd', 'pos']);
  const [ours, reading]: [number[], number[]] = [[], []];
  for (let round = 0; round < warm + rounds + later; round++) {
    const words = perSecond(texts.length, () => {
      for (const text of texts) language.readDoc(text);
    });
    const whole = perSecond(texts.length, () => void scenes.flatMap(ground));
    if (round < warm) continue;
    reading.push(words);
    ours.push(whole);
  }
  say(`machine: ${machine()}`);
  say(
    `measured: median of ${rounds} rounds after ${warm} of ${texts.length} captions of ${scenes.length} scenes, per second of processor time`,
  );
  say(`words and sentences alone, by wink-nlp: ${median(reading.slice(0, rounds)).toFixed(0)} captions/s`);
  say(`scene read, facts, captions written and checked: ${median(ours.slice(0, rounds)).toFixed(0)} captions/s`);
  say(`the same in the last ${rounds} of ${later} rounds more: ${median(ours.slice(-rounds)).toFixed(0)} captions/s`);
  say(`that is ${((3 * 1000) / median(ours.slice(0, rounds))).toFixed(2)} ms per scene`);
  say(`ratio: ${(median(ours.slice(0, rounds)) / median(reading.slice(0, rounds))).toFixed(2)}`);
};
