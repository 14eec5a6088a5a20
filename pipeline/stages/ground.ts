import type { Config } from '../config.js';
import { factsOfScene } from '../facts-of-scene.js';
import type { Claim } from '../grounding/fact.js';
import { checkCaption, checkVersion, factVersion } from '../grounding/index.js';
import { type CheckedCaption, defineStage, type Stage } from '../stage.js';

const describe = ({ text, stated, actual }: Claim): string =>
  `"${text}" states ${JSON.stringify(stated)}, the figure shows ${JSON.stringify(actual)}`;

/** Holds every claim of every caption against the scene's facts. One that is not faithful rejects the sample. */
export const groundStage = ({ captions: { unverifiableLimit } }: Config): Stage<'ground'> =>
  defineStage({
    name: 'ground',
    version: `1.${factVersion}.${checkVersion}.${unverifiableLimit}`,
    concurrency: 8,
    run: async (work) => {
      const scene = await work.output('scene');
      const facts = factsOfScene(scene);
      const { captions } = await work.output('caption');
      const checked: CheckedCaption[] = [];
      for (const { style, text } of captions) {
        const { faithful, coverage, claims } = checkCaption(text, facts, scene, { unverifiableLimit });
        if (!faithful) {
          const log = { style, text, claims };
          const wrong = claims.filter(({ status }) => status === 'contradicted');
          if (wrong.length > 0)
            return {
              kind: 'rejected',
              reason: 'caption-contradicted',
              detail: `${style}: ${wrong.map(describe).join('; ')}`,
              log,
            };
          const open = claims.filter(({ status }) => status === 'unverifiable');
          const detail = `${style}: ${open.length} of ${claims.length} claims, more than ${unverifiableLimit}: ${open.map((claim) => `"${claim.text}"`).join('; ')}`;
          return { kind: 'rejected', reason: 'caption-unverifiable', detail, log };
        }
        checked.push({ style, text, coverage, claims });
      }
      return { kind: 'done', value: { checker: `facts ${factVersion}, check ${checkVersion}`, captions: checked } };
    },
  });
