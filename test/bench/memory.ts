import { createRenderers } from '../../renderers/index.js';
import { machine, median, programs, say } from './measure.js';
import { treeMegabytes } from './process-tree.js';

/** Draws `size` charts and reads the memory of the process tree after every fiftieth. */
export const benchMemory = async (size = 5_000): Promise<void> => {
  const all = programs(500);
  const renderers = createRenderers();
  const draw = renderers.of('vega-lite').render;
  const readings: number[] = [];
  for (let done = 0; done < size; done += 50) {
    const batch = Array.from({ length: 50 }, (_, index) => all[(done + index) % all.length] ?? '');
    await Promise.all(batch.map((program) => draw(program)));
    readings.push(treeMegabytes(process.pid));
  }
  await renderers.close();
  const fifth = Math.floor(readings.length / 5);
  const parts = [0, 1, 2, 3, 4].map((part) => median(readings.slice(part * fifth, (part + 1) * fifth)));
  say(`machine: ${machine()}`);
  say(`measured: ${size} renders; proportional memory of Node and the whole browser, a reading every 50 renders`);
  say(`median of each fifth: ${parts.map((part) => `${part.toFixed(0)} MB`).join(', ')}`);
  say(`ratio of the last fifth to the second: ${((parts[4] ?? 0) / (parts[1] ?? 1)).toFixed(3)}`);
};
