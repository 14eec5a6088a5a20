// Exports the same triplets again and again until it is killed: node export-forever.mjs DATASET OUT ROWS.jsonl
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportDataset } from '../../../dist/pipeline/export/export-dataset.js';
import { formats } from '../../../dist/pipeline/export/formats/index.js';
import { recipes } from '../../../dist/pipeline/recipes/index.js';

const [dir, out, rows] = process.argv.slice(2);
const values = readFileSync(rows, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));
const read = async ({ after, limit }) =>
  values
    .slice(after, after + limit)
    .map((value, index) => ({ position: after + index + 1, sampleId: value.id, value }));

process.stdout.write('begin\n');
for (;;) {
  await exportDataset({
    triplets: { count: async () => values.length, read },
    pathOfImage: (sha256) => join(dir, 'images', sha256.slice(0, 2), `${sha256}.png`),
    configDigest: 'd'.repeat(64),
    recipe: recipes.get('triplet'),
    format: formats.get('jsonl'),
    out,
    shardSize: 4,
    signal: new AbortController().signal,
  });
}
