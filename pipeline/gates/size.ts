import { defineGate, fail, pass } from './gate.js';

const smallestSide = 128; // device pixels: what a model that looks at the image gets
const largestSide = 4096; // CSS pixels
const largestAspect = 5;

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** An image of a usable size and shape. The file's own header is believed, not what the renderer says about it. */
export const size = defineGate({
  name: 'size',
  version: 1,
  check: ({ rendering }) => {
    const png = Buffer.from(rendering.png.buffer, rendering.png.byteOffset, rendering.png.byteLength);
    if (png.length < 33 || !png.subarray(0, 8).equals(pngSignature))
      return fail('not-a-png', 'The rendering is not a PNG image.');
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
    const said = `The image is ${width} × ${height} pixels`;
    if (Math.min(width, height) < smallestSide)
      return fail('too-small', `${said}; each side must have at least ${smallestSide}.`);
    if (Math.max(rendering.width, rendering.height) > largestSide) {
      return fail(
        'too-big',
        `The figure is ${rendering.width} × ${rendering.height}; no side may be over ${largestSide}.`,
      );
    }
    const aspect = Math.max(width / height, height / width);
    if (aspect > largestAspect)
      return fail('too-long', `${said}: ${aspect.toFixed(1)} to 1; at most ${largestAspect} to 1.`);
    return pass;
  },
});
