import { describe, expect, it } from 'vitest';
import { createRenderers } from '../../renderers/index.js';

const figure = (font: string): string =>
  JSON.stringify({
    title: 'Readings of the second week',
    data: { values: [{ place: 'Upper meadow', n: 3 }] },
    mark: 'bar',
    encoding: { y: { field: 'place', type: 'nominal' }, x: { field: 'n', type: 'quantitative' } },
    config: { font },
  });

describe('figures drawn one after the other on one page', () => {
  it.each(['Source Sans 3', 'No Such Font 9', '12 !'])(
    'a text in "%s" does not take the font of the one before',
    async (font) => {
      const draw = async (...fonts: readonly string[]): Promise<Uint8Array | undefined> => {
        const renderers = createRenderers({ workers: 1 });
        try {
          let last: Uint8Array | undefined;
          for (const each of fonts) last = (await renderers.of('vega-lite').render(figure(each))).png;
          return last;
        } finally {
          await renderers.close();
        }
      };
      const alone = await draw(font);
      expect(await draw('DejaVu Sans Mono', font)).toEqual(alone);
    },
  );
});
