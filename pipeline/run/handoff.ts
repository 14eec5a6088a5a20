import type { Store } from '../../db/store.js';

/** Outputs of earlier stages that are still in memory, so that the next stage need not read and parse them again. */
export interface Handoff {
  readonly put: (sampleId: string, artifacts: Readonly<Record<string, unknown>>) => void;
  readonly get: (sampleId: string, name: string) => Promise<unknown>;
  /** Keeps of a sample only what is named: it now waits for its turn, perhaps for long. */
  readonly trim: (sampleId: string, names: readonly string[]) => void;
  readonly drop: (sampleId: string) => void;
}

/** A shortcut and nothing more: what is not in memory comes from the store. Forgets the oldest samples first. */
export const createHandoff = (store: Pick<Store, 'artifacts'>, limit: number): Handoff => {
  const samples = new Map<string, Record<string, unknown>>();
  return {
    put: (sampleId, artifacts) => {
      samples.set(sampleId, { ...samples.get(sampleId), ...artifacts });
      if (samples.size <= limit) return;
      const [oldest] = samples.keys();
      if (oldest !== undefined) samples.delete(oldest);
    },
    get: async (sampleId, name) => {
      const held = samples.get(sampleId);
      if (held && name in held) return held[name];
      const stored = await store.artifacts.read(sampleId, name);
      if (stored === undefined)
        throw new Error(`sample ${sampleId} has no stored "${name}": retry it from an earlier stage`);
      samples.set(sampleId, { ...samples.get(sampleId), [name]: stored });
      return stored;
    },
    trim: (sampleId, names) => {
      const held = samples.get(sampleId);
      if (!held) return;
      samples.set(sampleId, Object.fromEntries(Object.entries(held).filter(([name]) => names.includes(name))));
    },
    drop: (sampleId) => {
      samples.delete(sampleId);
    },
  };
};
