import { defineGate, fail, pass } from './gate.js';

// A text's box is as high as its font; letters rarely fill it, so a little of it may be cut without a loss.
const slack = (fontSize: number): number => Math.max(2, fontSize * 0.25);

/** No words are cut off by the image's edge. */
export const textOutside = defineGate({
  name: 'text-outside',
  version: 1,
  check: ({ rendering: { scene } }) => {
    for (const { visible, text, box, fontSize, opacity } of scene.elements) {
      if (!visible || !text?.trim() || opacity < 0.05) continue;
      const beyond = Math.max(-box.x, -box.y, box.x + box.width - scene.width, box.y + box.height - scene.height);
      if (beyond > slack(fontSize ?? 11))
        return fail('text-cut-off', `“${text}” lies ${beyond.toFixed(0)} px beyond the edge of the image.`);
    }
    return pass;
  },
});
