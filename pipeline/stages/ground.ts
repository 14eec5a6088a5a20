import { factsOfScene } from '../facts-of-scene.js';
import type { Claim } from '../grounding/fact.js';
import { checkCaption, checkVersion, factVersion } from '../grounding/index.js';
import { type CheckedCaption, defineStage } from '../stage.js';

const describe = ({ text, stated, actual }: Claim): string =>
  `"${text}" states ${JSON.stringify(stated)}, the figure shows ${JSON.stringify(actual)}`;

/** Holds every claim of every caption against the scene's facts. One that is contradicted rejects the sample. */
export const ground = defineStage({
  name: 'ground',
  version: `1.${factVersion}.${checkVersion}`,
  concurrency: 8,
  run: async (work) => {
    const scene = await work.output('scene');
    const facts = factsOfScene(scene);
    const { captions } = await work.output('caption');
    const checked: CheckedCaption[] = [];
    for (const { style, text } of captions) {
      const { faithful, coverage, claims } = checkCaption(text, facts, scene);
      if (!faithful) {
        const wrong = claims.filter(({ status }) => status === 'contradicted');
        const detail = `${style}: ${wrong.map(describe).join('; ')}`;
        return { kind: 'rejected', reason: 'caption-contradicted', detail, log: { style, text, claims } };
      }
      checked.push({ style, text, coverage, claims });
    }
    return { kind: 'done', value: { checker: `facts ${factVersion}, check ${checkVersion}`, captions: checked } };
  },
});
