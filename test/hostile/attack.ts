import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRenderers, type Language, type Renderers } from '../../renderers/index.js';
import { RenderError, type Rendering, type RenderReason } from '../../renderers/renderer.js';
import { hasMatplotlib } from '../helpers/matplotlib.js';
import { controls } from './controls.js';
import { openRange, type Range } from './range.js';

/** One attack: MARKER, PORT and FILE in the program stand for what it aims at. */
export interface Attack {
  readonly name: string;
  readonly language: Language;
  readonly program: string | (() => string);
  /** What may come of it: a drawing, or one of these refusals. */
  readonly outcome: readonly ('drawn' | RenderReason)[];
  readonly timeoutMs?: number;
  /** What the drawing must show, or must not. */
  readonly expect?: (rendering: Rendering) => void;
  /** Attacks of which only what they leave behind matters. */
  readonly times?: number;
}

export const page = (script: string, body = '<p>shown</p>', head = ''): string =>
  `<!doctype html><html><head>${head}</head><body>${body}<script>${script}</script></body></html>`;

export const svg = (content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="100" height="60"><circle cx="20" cy="20" r="9"/>${content}</svg>`;

export const words = ({ scene }: Rendering): string => scene.elements.map(({ text = '' }) => text).join(' ');

const outcomeOf = async (work: Promise<Rendering>): Promise<{ outcome: string; said: string; drawn?: Rendering }> => {
  try {
    const drawn = await work;
    return { outcome: 'drawn', said: JSON.stringify([drawn.scene, drawn.log]), drawn };
  } catch (error) {
    if (!(error instanceof RenderError)) throw error;
    return { outcome: error.reason, said: JSON.stringify([error.message, error.log]) };
  }
};

/**
 * Every attack of a theme on one worker, and after each the innocent program of its language: nothing arrived, nothing
 * was read, and the next drawing is what it always is.
 */
export const testAttacks = (theme: string, attacks: readonly Attack[]): void => {
  describe(theme, () => {
    let renderers: Renderers;
    let range: Range;
    const usual = new Map<Language, Rendering>();
    const control = (language: Language): Promise<Rendering> =>
      renderers.of(language).render(controls[language] ?? '', { limits: { timeoutMs: 60_000 } });

    beforeAll(async () => {
      renderers = createRenderers({ workers: 1 });
      range = await openRange();
    });
    afterAll(async () => {
      await renderers.close();
      await range.close();
    });

    for (const attack of attacks) {
      const { name, language, outcome, times = 1 } = attack;
      // Only who must run out of time is given little of it: a machine may be slow.
      const { timeoutMs = outcome.includes('timeout') ? 1_500 : 20_000 } = attack;
      it.skipIf(language === 'matplotlib' && !hasMatplotlib)(`${language}: ${name}`, async () => {
        if (!usual.has(language)) usual.set(language, await control(language));
        const text = typeof attack.program === 'string' ? attack.program : attack.program();
        const program = text
          .replaceAll('MARKER', range.marker)
          .replaceAll('PORT', `${range.port}`)
          .replaceAll('FILE', range.file);
        for (let time = 0; time < times; time += 1) {
          const limits = { timeoutMs, side: 4_000, elements: 20_000 };
          const found = await outcomeOf(renderers.of(language).render(program, { limits }));
          expect(outcome, found.said.slice(0, 500)).toContain(found.outcome);
          expect(found.said).not.toContain(range.secret);
          if (found.drawn !== undefined) attack.expect?.(found.drawn);
        }
        const after = await control(language);
        expect(Buffer.compare(after.png, usual.get(language)?.png ?? Buffer.alloc(0))).toBe(0);
        expect(after.scene).toEqual(usual.get(language)?.scene);
        expect(range.arrived).toEqual([]);
      });
    }
  });
};
