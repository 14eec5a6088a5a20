import sharp from 'sharp';
import type { Renderers } from '../../renderers/index.js';
import { createRandom } from '../random.js';
import type { Family } from '../sources/families/family.js';

const tile = { width: 420, height: 330, label: 22, margin: 8 };
const columns = 5;

/** Escapes what SVG would take for markup. */
const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const labelOf = (name: string): Buffer =>
  Buffer.from(
    `<svg width="${tile.width}" height="${tile.label}"><text x="${tile.margin}" y="16" font-size="14" font-family="sans-serif" fill="#333">${xml(name)}</text></svg>`,
  );

/**
 * Draws one figure of every family and puts them on one sheet.
 * @returns a PNG.
 */
export const drawContactSheet = async (
  families: readonly Family[],
  renderers: Renderers,
  seed: string,
): Promise<Buffer> => {
  const tiles = await Promise.all(
    families.map(async (family, index) => {
      const { program } = family.generate(createRandom(`${seed}/${family.name}`));
      const { png } = await renderers.of(family.language).render(program, { scale: 1.5 });
      const left = (index % columns) * tile.width;
      const top = Math.floor(index / columns) * tile.height;
      const room = { width: tile.width - 2 * tile.margin, height: tile.height - tile.label - tile.margin };
      const input = await sharp(png)
        .resize({ ...room, fit: 'inside', withoutEnlargement: true })
        .toBuffer();
      return [
        { input: labelOf(family.name), left, top },
        { input, left: left + tile.margin, top: top + tile.label },
      ];
    }),
  );
  const rows = Math.ceil(families.length / columns);
  const canvas = {
    width: columns * tile.width,
    height: rows * tile.height,
    channels: 3 as const,
    background: '#e6e6e6',
  };
  return sharp({ create: canvas }).composite(tiles.flat()).png().toBuffer();
};
