import type { Origin, Stage, StageResult, Work } from '../../pipeline/stage.js';

/** What a stage in disguise does with sample number `index`. */
export type Behaviour = (stage: string, index: number, attempt: number) => StageResult<unknown> | 'throw' | undefined;

export interface FakeStages {
  readonly stages: readonly Stage[];
  /** `stage index` of every run, in the order in which they began. */
  readonly runs: string[];
}

/** Samples for them, by number. */
export const fakeSequence = (index: number): Origin => ({
  source: 'families',
  family: 'fake',
  familyVersion: 1,
  seed: 's',
  index,
});

const names = ['code', 'render', 'caption', 'ground', 'accept'] as const;

/**
 * Stages that only pass a number on, so that a test sees the runner and nothing else. Each takes a different time, so
 * that samples overtake each other.
 */
export const fakeStages = (behave: Behaviour = () => undefined): FakeStages => {
  const runs: string[] = [];
  const stages = names.map((name) => ({
    name,
    version: '1',
    concurrency: name === 'accept' ? 1 : 4,
    run: async ({ origin, output }: Work) => {
      const index = origin.source === 'families' ? origin.index : -1;
      const run = `${name} ${index}`;
      const attempt = runs.filter((known) => known === run).length;
      runs.push(run);
      await new Promise((resolve) => setTimeout(resolve, (index * 7) % 5));
      if (name !== 'code') await output(name === 'render' ? 'code' : 'render');
      const result = behave(name, index, attempt) ?? {
        kind: 'done',
        value: { index, seed: origin.source === 'families' ? origin.seed : '' },
        ...(name === 'accept' && { marks: { image: String(index) } }),
      };
      if (result === 'throw') throw new Error('the stage broke');
      return result;
    },
  })) as unknown as readonly Stage[];
  return { stages, runs };
};
