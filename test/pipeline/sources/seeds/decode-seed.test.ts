import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { decodeSeed } from '../../../../pipeline/sources/seeds/decode-seed.js';
import { picture } from '../../../helpers/pictures.js';

describe('decodeSeed', () => {
  it.each(['png', 'jpeg', 'webp'] as const)('keeps the bytes of a %s as they are', async (format) => {
    const bytes = await picture(10, format);
    expect(await decodeSeed(bytes)).toEqual({ bytes, mediaType: `image/${format}`, width: 40, height: 32 });
  });

  it('stores the first picture of a GIF as PNG', async () => {
    const { bytes, ...rest } = await decodeSeed(await picture(20, 'gif'));
    expect(rest).toEqual({ mediaType: 'image/png', width: 40, height: 32 });
    expect((await sharp(bytes).metadata()).format).toBe('png');
  });

  it('turns upright what its metadata says is turned', async () => {
    const turned = await sharp(await picture(30, 'jpeg'))
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect(await decodeSeed(turned)).toMatchObject({ mediaType: 'image/png', width: 32, height: 40 });
  });

  it.each<[string, () => Promise<Uint8Array>, string]>([
    ['text', async () => Buffer.from('<html>not found</html>'), 'not-an-image'],
    ['nothing', async () => new Uint8Array(), 'image-damaged'],
    [
      'a drawing',
      async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="50" height="50"/>'),
      'not-an-image',
    ],
    ['a PNG cut short', async () => (await picture(40, 'png', 400)).subarray(0, 400), 'image-damaged'],
    ['a JPEG cut short', async () => (await picture(50, 'jpeg', 400)).subarray(0, 900), 'image-damaged'],
    ['a dot', () => picture(60, 'png', 20), 'image-too-small'],
  ])('refuses %s', async (_what, make, reason) => {
    await expect(decodeSeed(await make())).rejects.toMatchObject({ reason });
  });
});
