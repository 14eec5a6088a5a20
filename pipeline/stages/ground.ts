import type { Scene } from '../../renderers/scene.js';
import type { Config } from '../config.js';
import { factsOfScene } from '../facts-of-scene.js';
import type { Claim } from '../grounding/fact.js';
import { disagreement } from '../grounding/told.js';
import { checkCaption, type CheckResult, checkVersion, factVersion } from '../grounding/index.js';
import type { Models } from '../llm/ask.js';
import {
  type CheckedCaption,
  defineStage,
  type GroundOutput,
  type Stage,
  type StageResult,
  type StyledCaption,
  type Work,
} from '../stage.js';
import { checkAndCorrect, correctionVersion, type Corrected, isGood } from '../writing/correct.js';
import { modelWritesCaptions, versionOfPrompts } from '../writing/who.js';

const describe = (claim: Claim): string => `“${claim.text}” ${disagreement(claim)}`;

type Rejected = Extract<StageResult<never>, { kind: 'rejected' }>;

/** Why a caption is no good, with all that was tried. */
const rejection = (
  { style, text }: StyledCaption,
  { claims }: CheckResult,
  unverifiableLimit: number,
  tried: object = {},
): Rejected => {
  const log = { style, text, claims, ...tried };
  const of = (status: Claim['status']): Claim[] => claims.filter((claim) => claim.status === status);
  const wrong = of('contradicted');
  if (wrong.length > 0)
    return {
      kind: 'rejected',
      reason: 'caption-contradicted',
      detail: `${style}: ${wrong.map(describe).join('; ')}`,
      log,
    };
  const open = of('unverifiable');
  if (claims.length > 0 && open.length / claims.length > unverifiableLimit) {
    const detail = `${style}: ${open.length} of ${claims.length} claims, more than ${unverifiableLimit}: ${open.map((claim) => `"${claim.text}"`).join('; ')}`;
    return { kind: 'rejected', reason: 'caption-unverifiable', detail, log };
  }
  return { kind: 'rejected', reason: 'caption-empty', detail: `${style}: it says nothing that can be checked`, log };
};

export interface GroundStageOptions {
  readonly config: Config;
  readonly models: Models;
}

/**
 * Holds every claim of every caption against the scene's facts. What figwright wrote itself must hold at once; what a
 * model wrote goes back to it with what the facts say, at most twice. One that is not faithful then rejects the sample.
 */
export const groundStage = ({ config, models }: GroundStageOptions): Stage<'ground'> => {
  const { unverifiableLimit } = config.captions;
  const byModel = modelWritesCaptions(config, models);
  const split = config.captions.claimsBy === 'model';
  const prompts = split ? ['correct', 'split'] : ['correct'];

  const checkOwn = (caption: StyledCaption, scene: Scene): CheckedCaption | Rejected => {
    const result = checkCaption(caption.text, factsOfScene(scene), scene, { unverifiableLimit });
    if (!result.faithful) return rejection(caption, result, unverifiableLimit);
    return { ...caption, coverage: result.coverage, claims: result.claims };
  };
  const rejectModel = async (work: Work, caption: StyledCaption, corrected: Corrected): Promise<Rejected> => {
    const { text, result, corrections, texts } = corrected;
    const { drafts } = await work.output('caption');
    return rejection({ ...caption, text }, result, unverifiableLimit, { texts, corrections, drafts });
  };

  const run = async (work: Work): Promise<StageResult<GroundOutput>> => {
    const scene = await work.output('scene');
    const { captions } = await work.output('caption');
    const checked: CheckedCaption[] = [];
    let corrected: Corrected | undefined;
    for (const caption of captions) {
      if (caption.writer !== 'model') {
        const own = checkOwn(caption, scene);
        if ('kind' in own) return own;
        checked.push(own);
        continue;
      }
      const options = { models, scene, unverifiableLimit, split, stage: 'ground', sample: work.id };
      const answer = await checkAndCorrect(caption.text, options);
      if (answer.kind !== 'done') return answer;
      corrected = answer.value;
      const { text, result } = corrected;
      if (!isGood(result)) return rejectModel(work, caption, corrected);
      checked.push({ ...caption, text, coverage: result.coverage, claims: result.claims });
    }
    const checker = `facts ${factVersion}, check ${checkVersion}`;
    const { corrections, splits } = corrected ?? {};
    return {
      kind: 'done',
      value: { checker, captions: checked, ...(corrections && { corrections }), ...(splits && { splits }) },
    };
  };
  return defineStage({
    name: 'ground',
    version: `1.${factVersion}.${checkVersion}.${unverifiableLimit}${byModel ? `.${correctionVersion}.${versionOfPrompts(models, prompts)}` : ''}`,
    concurrency: byModel ? Math.max(8, models.concurrency) : 8,
    run,
  });
};
