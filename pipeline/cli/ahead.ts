import type { Store } from '../../db/store.js';
import type { Config } from '../config.js';
import { sampleId } from '../sample.js';
import { families } from '../sources/families/index.js';
import { unplanted } from '../sources/plant.js';
import { generatedSequence } from '../sources/sequence.js';
import type { Origin } from '../stage.js';

export type Source = Origin['source'];

/** What a build will work on next: how many samples of each source, and the first few of them. */
export interface Ahead {
  /** In the order in which the build comes to them. */
  readonly counts: ReadonlyMap<Source, number>;
  readonly first: ReadonlyMap<Source, readonly Origin[]>;
}

const page = 500;

async function* openSamples({ jobs, totals }: Store): AsyncGenerator<Origin> {
  let { open } = await totals();
  let after: string | undefined;
  while (open > 0) {
    const found = await jobs.chains({ limit: page, ...(after !== undefined && { after }) });
    const waiting = found.filter(({ sample }) => sample.state === 'open');
    yield* waiting.map(({ sample }) => sample.origin as Origin);
    open -= waiting.length;
    after = found.at(-1)?.sample.id;
    if (after === undefined) return;
  }
}

/** Of each seed image and imported program what it is to become, where that is not in the dataset yet. */
async function* comingSamples(store: Store, { sources, models }: Config): AsyncGenerator<Origin> {
  if (models.roles['coder'] === undefined) return;
  for await (const { origins } of unplanted(store, sources))
    for (const origin of origins) if ((await store.samples.get(sampleId(origin))) === undefined) yield origin;
}

/** What a build to `wanted` triplets would work on, as far as anybody knows before; `few` of each source are shown. */
export const samplesAhead = async (store: Store, config: Config, wanted: number, few: number): Promise<Ahead> => {
  const counts = new Map<Source, number>();
  const first = new Map<Source, Origin[]>();
  const add = (origin: Origin): void => {
    const { source } = origin;
    counts.set(source, (counts.get(source) ?? 0) + 1);
    const known = first.get(source) ?? [];
    if (known.length < few) first.set(source, [...known, origin]);
  };
  for await (const origin of openSamples(store)) add(origin);
  for await (const origin of comingSamples(store, config)) add(origin);
  const { accepted, nextOrdinal } = await store.totals();
  const known = [...counts.values()].reduce((sum, n) => sum + n, 0);
  const sequence = generatedSequence(config, families);
  const missing = sequence ? wanted - accepted - known : 0;
  for (let index = 0; index < missing; index++) if (sequence) add(sequence(nextOrdinal + index));
  return { counts, first };
};

/** The first few of all sources, one of each by turns. */
export const byTurns = ({ first }: Pick<Ahead, 'first'>): Origin[] => {
  const lists = [...first.values()];
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list[index] ?? [])).flat();
};
