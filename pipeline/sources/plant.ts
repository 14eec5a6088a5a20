import type { Seed } from '../../db/seed.js';
import type { Store } from '../../db/store.js';
import type { Config } from '../config.js';
import { hashOf } from '../job-key.js';
import { newSample } from '../sample.js';
import type { Origin } from '../stage.js';

type Sources = Config['sources'];

/** The language of a variant: they take turns. */
const turn = (languages: readonly string[], variant: number): string => languages[variant % languages.length] ?? '';

const variants = ({ vary: { count, languages } }: Sources) =>
  Array.from({ length: count }, (_, variant) => ({
    source: 'vary' as const,
    language: turn(languages, variant),
    variant,
    of: count,
  }));

/** What is made of a seed image: its program in each language that is wanted, and other figures of its principle. */
export const originsOfImage = (
  { id: image, source: file, licence }: Pick<Seed, 'id' | 'source' | 'licence'>,
  sources: Sources,
): Origin[] => [
  ...sources.reproduce.languages.map((language): Origin => ({ source: 'reproduce', image, language, file, licence })),
  ...variants(sources).map((variant): Origin => ({ ...variant, image, file, licence })),
];

/** What is made of an imported program beside its own figure: other figures of its principle. */
export const originsOfProgram = (
  { program, language: programLanguage, file, licence }: Extract<Origin, { source: 'import' }>,
  sources: Sources,
): Origin[] => variants(sources).map((variant): Origin => ({ ...variant, program, programLanguage, file, licence }));

/** Seeds read at once. */
const page = 64;

/**
 * Makes samples of the seeds that have none yet, in the order of their import. For the one who holds the dataset's lease.
 * Answers with how many were made.
 */
export const plantSeeds = async (
  { seeds, samples, meta }: Pick<Store, 'seeds' | 'samples' | 'meta'>,
  sources: Sources,
  firstVersion: (origin: Origin) => string | undefined,
): Promise<number> => {
  const { reproduce, vary } = sources;
  if (reproduce.languages.length === 0 && vary.count === 0) return 0;
  // How far it has come, for each way to make samples: with other settings it begins anew, and adds what is not there.
  const key = `planted/${hashOf(JSON.stringify([reproduce, vary]))}`;
  let made = 0;
  let after = Number((await meta.get(key)) ?? 0);
  for (;;) {
    const found = await seeds.read({ after, limit: page });
    const last = found.at(-1);
    if (!last) return made;
    const origins = found.flatMap((seed) => originsOfImage(seed, sources));
    made += (await samples.add(origins.map((origin) => newSample(origin, { version: firstVersion(origin) })))).length;
    after = last.position;
    await meta.set(key, String(after));
  }
};
