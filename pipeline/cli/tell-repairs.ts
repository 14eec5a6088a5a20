import type { BuildOptions } from '../build.js';
import type { Output } from './output.js';

/** Says what a build does again before it goes on: stages that work differently now, images that were deleted. */
export const tellRepairs = (output: Output): Required<Pick<BuildOptions, 'onRefresh' | 'onRedraw'>> => ({
  onRefresh: (refreshed) => {
    for (const [stage, samples] of refreshed) {
      output.row({ event: 'refresh', stage, samples });
      output.say(`Stage ${stage} works differently now: ${samples} samples go through it and what follows again.`);
    }
  },
  onRedraw: ({ same, restarted }) => {
    if (same + restarted === 0) return;
    output.row({ event: 'redraw', same, restarted });
    output.say(`${same + restarted} images were missing: ${same} of them are drawn again, with the same bytes.`);
    if (restarted > 0)
      output.say(`${restarted} come out otherwise now: their samples go through render and what follows again.`);
  },
});
