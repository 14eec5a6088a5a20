import { z } from 'zod';
import type { Store } from '../../../db/store.js';
import { createRenderers } from '../../../renderers/index.js';
import { openDataset } from '../../dataset.js';
import { exclusively } from '../../exclusive.js';
import { promptsOf } from '../../llm/models.js';
import { Problem } from '../../problem.js';
import { newSample } from '../../sample.js';
import { originsOfProgram, type ProgramSeed } from '../../sources/plant.js';
import { firstVersionOf } from '../../sources/written.js';
import type { TripletValue } from '../../stage.js';
import { defineCommand } from '../command.js';
import { findSample } from '../find-sample.js';
import { assertLanguage } from '../one-off.js';

const sources = ['families', 'import', 'reproduce', 'invent', 'vary'] as const;
type Source = (typeof sources)[number];

/** The paper's K, where the configuration names none. */
const defaultCount = 10;
const mostCount = 50;

const listOf = (text: string): string[] => text.split(',').map((word) => word.trim());

const whole = z.coerce.number('expected a number').int('expected a whole number').min(1, 'expected 1 or more');

/** Triplets are read, and their variations added, so many at a time. */
const page = 64;

interface Wanted {
  /** Samples by their ids; left out: all of these sources. */
  readonly ids: ReadonlySet<string> | undefined;
  readonly sources: readonly Source[];
  readonly limit: number;
}

/** Accepted figures to vary, in the dataset's order, some at a time. */
async function* figuresOf({ triplets }: Store, { ids, sources, limit }: Wanted): AsyncGenerator<TripletValue[]> {
  const fits = ({ id, provenance }: TripletValue): boolean => (ids ? ids.has(id) : sources.includes(provenance.source));
  let left = limit;
  let after = 0;
  while (left > 0) {
    const found = await triplets.read({ after, limit: page });
    const last = found.at(-1);
    if (!last) return;
    after = last.position;
    const chosen = found.map(({ value }) => value as TripletValue).filter(fits);
    yield chosen.slice(0, left);
    left -= chosen.length;
  }
}

const seedOf = ({ id, code, language, provenance: { file, licence } }: TripletValue): ProgramSeed => ({
  program: code,
  programLanguage: language,
  file: file ?? `sample ${id}`,
  licence,
});

export const command = defineCommand({
  configure: (command) =>
    command
      .argument('<dataset-dir>')
      .argument('[id...]', 'accepted samples, by the beginning of their ids; without any all that the options choose')
      .option('--source <list>', `figures of these sources alone: ${sources.join(', ')} (default: all but vary)`)
      .option('--limit <n>', 'the first so many of them')
      .option('--count <k>', `so many other figures of each (default: sources.vary.count, or ${defaultCount})`)
      .option('--languages <list>', 'in these languages by turns (default: sources.vary.languages)')
      .addHelpText(
        'after',
        '\nA model finds the principle of each figure and writes other figures that show it, as the next build comes to them.' +
          '\nImported programs and images are varied by the build itself while sources.vary.count is set.' +
          '\n`figwright build DIR --dry-run` says what they will cost.',
      ),
  options: z.object({
    source: z
      .string()
      .transform(listOf)
      .pipe(z.array(z.enum(sources, { error: `expected some of ${sources.join(', ')}` })))
      .optional(),
    limit: whole.optional(),
    count: whole.max(mostCount, `expected ${mostCount} or less`).optional(),
    languages: z.string().transform(listOf).optional(),
  }),
  run: async ({ args: [dir = '', ...prefixes], options, output, signal }) => {
    const { limit = Infinity } = options;
    const dataset = await openDataset(dir);
    try {
      const { store, config } = dataset;
      const { vary } = config.sources;
      const count = options.count ?? (vary.count || defaultCount);
      const { languages = vary.languages } = options;
      const renderers = createRenderers();
      for (const language of languages) assertLanguage(language, renderers);
      const ids =
        prefixes.length > 0 ? await Promise.all(prefixes.map((prefix) => findSample(store, prefix))) : undefined;
      const { source = sources.filter((name) => name !== 'vary') } = options;
      const versionOf = firstVersionOf({ prompts: promptsOf(dir) });
      const wanted = { ids: ids && new Set(ids), sources: source, limit };
      let [figures, added] = [0, 0];
      await exclusively(store, async () => {
        for await (const found of figuresOf(store, wanted)) {
          if (signal.aborted) return;
          const origins = found.flatMap((figure) => originsOfProgram(seedOf(figure), { count, languages }));
          const samples = origins.map((origin) => newSample(origin, { version: versionOf(origin) }));
          added += (await store.samples.add(samples)).length;
          figures += found.length;
        }
      });
      if (figures === 0 && !signal.aborted)
        throw new Problem(`No accepted figure fits. \`figwright status ${dir}\` shows what there is.`);
      output.row({ event: 'vary', figures, count, added });
      const before = figures * count - added;
      output.say(
        `${figures} figures: ${added} variations are in the queue${before > 0 ? `, ${before} were known already` : ''}. ` +
          `Next: figwright build ${dir} --dry-run`,
      );
      if (config.models.roles['coder'] === undefined)
        output.say('No model is configured for the role "coder" yet: the build needs one (docs/models.md).');
      return signal.aborted ? 130 : 0;
    } finally {
      await dataset.close();
    }
  },
});
