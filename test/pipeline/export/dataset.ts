import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { imagePath } from '../../../db/images.js';
import type { Store } from '../../../db/store.js';
import type { TripletValue } from '../../../pipeline/stage.js';
import type { ExportRequest } from '../../../pipeline/export/export-dataset.js';
import { formats } from '../../../pipeline/export/formats/index.js';
import { recipes } from '../../../pipeline/recipes/index.js';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A triplet whose image, as far as an export cares, is any bytes with the right hash. */
export const tripletOf = (index: number): TripletValue => ({
  id: hashOf(`triplet ${index}`).slice(0, 32),
  image: hashOf(`image ${index}`),
  width: 400,
  height: 300,
  code: `{"mark":"bar","title":"Figure ${index}\u2028"}`,
  language: 'vega-lite',
  subject: index % 2 ? 'physics' : null,
  concepts: [],
  level: null,
  family: index % 2 ? 'line' : null,
  captions: [
    { style: 'alt', writer: 'facts', text: 'A bar chart.', claims: [], coverage: 0.1 },
    {
      style: 'dense',
      writer: 'facts',
      text: `A bar chart with ${index} bars.`,
      claims: [
        { start: 17, end: 18, text: `${index}`, status: 'supported', stated: index, actual: index, facts: ['count'] },
      ],
      coverage: 0.9,
    },
  ],
  drafts: null,
  judgements: [],
  explanation: null,
  provenance: {
    figwright: '0',
    source: 'import',
    seed: null,
    index: null,
    family: null,
    familyVersion: null,
    file: 'a.vl.json',
    seedId: null,
    licence: index % 2 ? 'CC0-1.0' : null,
    data: null,
    language: 'vega-lite',
    renderer: 'r',
    environment: {},
    scale: 1,
    gates: { size: 1 },
    captioner: 'c',
    checker: 'k',
    models: [],
    labels: 'code',
  },
});

export const writeImages = async (dir: string, count: number): Promise<void> => {
  for (let index = 0; index < count; index++) {
    const path = join(dir, imagePath(tripletOf(index).image));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, `image ${index}`);
  }
};

/** The triplets 0 to `count` − 1, as a store pages through them. */
const pagesOf = (count: number): Pick<Store['triplets'], 'read' | 'count'> => ({
  count: async () => count,
  read: async ({ after, limit }) =>
    Array.from({ length: Math.max(0, Math.min(limit, count - after)) }, (_, index) => {
      const value = tripletOf(after + index);
      return { position: after + index + 1, sampleId: value.id, value };
    }),
});

export const requestOf = (
  dir: string,
  out: string,
  count: number,
  more: Partial<ExportRequest> = {},
): ExportRequest => ({
  triplets: pagesOf(count),
  pathOfImage: (sha256) => join(dir, imagePath(sha256)),
  configDigest: 'd'.repeat(64),
  recipe: recipes.get('triplet')!,
  format: formats.get('jsonl')!,
  out,
  shardSize: 4,
  signal: new AbortController().signal,
  ...more,
});
