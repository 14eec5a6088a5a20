import { defineFamily } from '../family.js';
import { call, createLook, quoted, solidProgram, written } from './look.js';
import { pickSurface, tilted } from './surface.js';

/** A surface with one small piece of it and its normal: what a surface integral sums over. */
export const surfaceIntegral = defineFamily({
  name: 'surface-integral',
  version: 1,
  subject: 'solid geometry',
  concepts: ['surface integral', 'surface element', 'normal vector', 'flux'],
  level: 'undergraduate',
  language: 'mathjs',
  generate: (random) => {
    const look = createLook(random.fork('look'), 400);
    const { formula, half, name } = pickSurface(random);
    const range = `[-${half}, ${half}]`;
    const cells = random.pick([8, 10, 12, 14]);
    const at = (): number => Math.round(cells * random.between(0.25, 0.6));
    return solidProgram([
      look.figure,
      tilted(random.fork('view')),
      call('surface3', [formula, range, range], {
        cells: written(cells),
        fill: quoted(random.pick(['#dbe7f3', '#f6e8c8', '#dcefdc', '#ececec', '#e8e0f2', '#ffffff'])),
        patch: `[${at()}, ${at()}]`,
        patchLabel: quoted(random.pick(['dS', 'dA', 'ΔS'])),
        normalLabel: quoted(random.pick(['n', 'N', 'dS'])),
        normal: written(half * random.between(0.5, 0.8)),
        name: quoted(name),
      }),
    ]);
  },
});
