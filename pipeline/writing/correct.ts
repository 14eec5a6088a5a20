import type { Scene } from '../../renderers/scene.js';
import { factsOfScene } from '../facts-of-scene.js';
import { checkCaption, type CheckResult } from '../grounding/index.js';
import type { Claim } from '../grounding/fact.js';
import type { Made, Models, NoAnswer } from '../llm/ask.js';
import type { Correction } from '../stage.js';
import { changesBetween } from './changes.js';
import { doubtsOf } from './doubts.js';
import { factLines, numbered, objectionsTo } from './fact-lines.js';
import { checkSplit } from './split.js';
import { whoAnswers } from './who.js';

/** How often a text is sent back to be put right. */
export const mostCorrections = 2;

export interface Corrected {
  readonly text: string;
  readonly result: CheckResult;
  readonly corrections: readonly Correction[];
  /** Every version of the text, the first one first. */
  readonly texts: readonly string[];
  /** Who took the versions apart into statements, where a model did. */
  readonly splits?: readonly Made[];
}

export interface CorrectOptions {
  readonly models: Models;
  readonly scene: Scene;
  readonly unverifiableLimit: number;
  /** Whether a model takes the text apart before it is held against the facts. */
  readonly split?: boolean;
  readonly stage: string;
  readonly sample: string;
}

/** Whether a text has a claim that is so. One that says nothing is no caption, however true. */
const saysSomething = ({ claims }: CheckResult): boolean => claims.some(({ status }) => status === 'supported');

export const isGood = (result: CheckResult): boolean => result.faithful && saysSomething(result);

/** Raised when other things are sent back. */
export const correctionVersion = 2;

/**
 * What is sent back: what is wrong, numbers that nobody has confirmed, and only when there is nothing of the kind in a text
 * that is no good, all that nobody can know.
 */
const objectionable = (text: string, result: CheckResult): readonly Claim[] => {
  const { claims } = result;
  const found = [...claims.filter(({ status }) => status === 'contradicted'), ...doubtsOf(text, claims)];
  return found.length > 0 || isGood(result) ? found : claims.filter(({ status }) => status === 'unverifiable');
};

/**
 * Holds a model's text against the facts and sends it back with what they say, at most twice, and once when there are but
 * doubts. Answers with the last text that is good, or the last one: the caller decides by `isGood`.
 */
export const checkAndCorrect = async (
  text: string,
  { models, scene, unverifiableLimit, split = false, stage, sample }: CorrectOptions,
): Promise<{ readonly kind: 'done'; readonly value: Corrected } | NoAnswer> => {
  const facts = factsOfScene(scene);
  const texts = [text];
  const corrections: Correction[] = [];
  const splits: Made[] = [];
  const check = async (text: string): Promise<Awaited<ReturnType<typeof checkSplit>>> => {
    if (!split) return { kind: 'done', result: checkCaption(text, facts, scene, { unverifiableLimit }) };
    const checked = await checkSplit(text, { models, facts, scene, unverifiableLimit, stage, sample });
    if (checked.kind === 'done' && checked.made) splits.push(checked.made);
    return checked;
  };
  let checked = await check(text);
  if (checked.kind !== 'done') return checked;
  let { result } = checked;
  let good = isGood(result) ? { text, result } : undefined;
  while (corrections.length < (good ? 1 : mostCorrections)) {
    const current = texts.at(-1) ?? text;
    const found = objectionsTo(objectionable(current, result), current, facts);
    if (good && found.length === 0) break;
    const objections = found.length > 0 ? found : ['It says nothing about the figure that can be checked.'];
    const answer = await models.ask({
      prompt: 'correct',
      ...whoAnswers(models, 'correct'),
      input: {
        caption: current,
        objections: numbered(objections),
        facts: factLines(facts),
      },
      stage,
      sample,
      // The same text sent back again is another try, not the same question.
      draw: corrections.length,
    });
    if (answer.kind !== 'done') return answer;
    corrections.push({ objections, changes: changesBetween(current, answer.value), made: answer.made });
    texts.push(answer.value);
    checked = await check(answer.value);
    if (checked.kind !== 'done') return checked;
    ({ result } = checked);
    if (isGood(result)) good = { text: answer.value, result };
  }
  return {
    kind: 'done',
    value: { ...(good ?? { text: texts.at(-1) ?? text, result }), corrections, texts, ...(split && { splits }) },
  };
};
