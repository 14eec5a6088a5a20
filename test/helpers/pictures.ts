import sharp from 'sharp';

/** A picture of one colour with a square in it, so that no two hues give the same bytes. */
export const picture = (hue: number, format: 'png' | 'jpeg' | 'webp' | 'gif' = 'png', side = 40): Promise<Buffer> => {
  const square = {
    create: { width: 10, height: 10, channels: 3 as const, background: { r: 255 - hue, g: 40, b: 40 } },
  };
  return sharp({ create: { width: side, height: side - 8, channels: 3, background: { r: hue, g: 120, b: 200 } } })
    .composite([{ input: square, left: 2, top: 2 }])
    .toFormat(format)
    .toBuffer();
};
