import sharp, { type Sharp } from 'sharp';
import type { NewSeed, SeedMediaType } from '../../../db/seed.js';
import { SourceError } from '../source-error.js';

const mediaTypes: Readonly<Record<string, SeedMediaType>> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
};

/** Pixels: more than any screen or scan, and what decodes in bounded memory. */
const pixelLimit = 100_000_000;
/** Pixels: on a shorter side nothing can be told apart. */
const shortestSide = 16;

export interface DecodedSeed extends Pick<NewSeed, 'mediaType' | 'width' | 'height'> {
  readonly bytes: Uint8Array;
}

const unreadable = (cause: unknown): SourceError => {
  const { message } = cause as Error;
  if (/pixel limit/.test(message))
    return new SourceError('image-too-large', `The image has more than ${pixelLimit / 1e6} million pixels.`, { cause });
  if (/unsupported image format/i.test(message))
    return new SourceError('not-an-image', 'It is no PNG, JPEG, WebP or GIF.', { cause });
  return new SourceError('image-damaged', `The image cannot be decoded: ${message.split('\n')[0]}.`, { cause });
};

/** Every pixel is decoded once: a header alone does not show that the rest is missing. */
const decodeAll = (image: Sharp): Promise<Buffer> =>
  image.clone().resize(8, 8, { fit: 'fill', fastShrinkOnLoad: false }).raw().toBuffer();

/**
 * Makes sure that an image can be seen, and answers with what is stored of it: its own bytes where every model sees
 * the same in them; a PNG of the first picture, upright, of a GIF, of what moves and of what is turned by its metadata.
 * Throws `SourceError`.
 */
export const decodeSeed = async (bytes: Uint8Array): Promise<DecodedSeed> => {
  if (bytes.length === 0) throw new SourceError('image-damaged', 'The image has no bytes.');
  try {
    const image = sharp(bytes, { limitInputPixels: pixelLimit, failOn: 'truncated' });
    const { format, width, height, pages = 1, orientation = 1 } = await image.metadata();
    const known = mediaTypes[format];
    if (known === undefined && format !== 'gif')
      throw new SourceError('not-an-image', `It is of the format ${format}. PNG, JPEG, WebP and GIF are taken.`);
    if (Math.min(width, height) < shortestSide)
      throw new SourceError(
        'image-too-small',
        `The image has ${width} × ${height} pixels; ${shortestSide} are the least.`,
      );
    await decodeAll(image);
    if (known !== undefined && pages === 1 && orientation === 1) return { bytes, mediaType: known, width, height };
    const { data, info } = await image.autoOrient().png().toBuffer({ resolveWithObject: true });
    return { bytes: data, mediaType: 'image/png', width: info.width, height: info.height };
  } catch (error) {
    throw error instanceof SourceError ? error : unreadable(error);
  }
};
