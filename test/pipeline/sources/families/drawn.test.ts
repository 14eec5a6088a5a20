import { afterAll, describe, expect, it } from 'vitest';
import { runGates } from '../../../../pipeline/gates/index.js';
import { createRandom } from '../../../../pipeline/random.js';
import { families } from '../../../../pipeline/sources/families/index.js';
import { createRenderers } from '../../../../renderers/index.js';

const renderers = createRenderers();
afterAll(() => renderers.close());

describe('figures as they are drawn', () => {
  it.each(families.map((family) => [family.name, family] as const))(
    'of %s have a scene with marks, a silent log, and pass every gate',
    async (_, family) => {
      for (const seed of ['one', 'two']) {
        const { program } = family.generate(createRandom(`drawn/${family.name}/${seed}`));
        const rendering = await renderers.of(family.language).render(program, { scale: 2 });
        expect(rendering.log).toEqual([]);
        expect(
          rendering.scene.elements.filter(({ role, visible }) => role === 'mark' && visible).length,
        ).toBeGreaterThan(0);
        const failures = (await runGates(rendering)).filter(({ verdict }) => !verdict.pass);
        expect(failures, program).toEqual([]);
      }
    },
  );
});
