import type { Seed } from '../../db/seed.js';
import type { Chain, Store } from '../../db/store.js';
import type { Config } from '../config.js';
import { hashOf } from '../job-key.js';
import { isRefusedAtImport } from '../run/refresh.js';
import { newSample } from '../sample.js';
import type { Origin } from '../stage.js';

type Sources = Config['sources'];

/** The language of a variant: they take turns. */
const turn = (languages: readonly string[], variant: number): string => languages[variant % languages.length] ?? '';

type Vary = Sources['vary'];

const variants = ({ count, languages }: Vary) =>
  Array.from({ length: count }, (_, variant) => ({
    source: 'vary' as const,
    language: turn(languages, variant),
    variant,
    of: count,
  }));

/** What is made of a seed image: its program in each language that is wanted, and other figures of its principle. */
const originsOfImage = (
  { id: image, source: file, licence }: Pick<Seed, 'id' | 'source' | 'licence'>,
  { reproduce, vary }: Sources,
): Origin[] => [
  ...reproduce.languages.map((language): Origin => ({ source: 'reproduce', image, language, file, licence })),
  ...variants(vary).map((variant): Origin => ({ ...variant, image, file, licence })),
];

/** A program whose principle other figures are to show, and where it was found. */
export type ProgramSeed = Pick<
  Extract<Origin, { programLanguage: string }>,
  'program' | 'programLanguage' | 'file' | 'licence'
>;

/** Other figures of a program's principle. */
export const originsOfProgram = ({ program, programLanguage, file, licence }: ProgramSeed, vary: Vary): Origin[] =>
  variants(vary).map((variant): Origin => ({ ...variant, program, programLanguage, file, licence }));

/** What is made of an imported program beside its own figure; nothing of one that was refused. */
const originsOfImport = (chain: Chain, vary: Vary): Origin[] => {
  const origin = chain.sample.origin as Origin;
  if (origin.source !== 'import' || isRefusedAtImport(chain)) return [];
  const { language: programLanguage, program, file, licence } = origin;
  return originsOfProgram({ program, programLanguage, file, licence }, vary);
};

/** Seeds read at once. */
const page = 64;

/** Some seeds, and where they end. */
interface Row {
  readonly origins: readonly Origin[];
  readonly place: string;
}

async function* ofImages({ seeds }: Pick<Store, 'seeds'>, sources: Sources, place: string): AsyncGenerator<Row> {
  let after = Number(place);
  for (;;) {
    const found = await seeds.read({ after, limit: page });
    const last = found.at(-1);
    if (!last) return;
    after = last.position;
    yield { origins: found.flatMap((seed) => originsOfImage(seed, sources)), place: String(after) };
  }
}

/** What was imported stands before all that is generated: there the search ends. */
async function* ofPrograms({ jobs }: Pick<Store, 'jobs'>, { vary }: Sources, place: string): AsyncGenerator<Row> {
  let after = place;
  for (;;) {
    const found = (await jobs.chains({ after, limit: page })).filter(({ sample }) => sample.ordinal < 0);
    const last = found.at(-1);
    if (!last) return;
    after = last.sample.id;
    yield { origins: found.flatMap((chain) => originsOfImport(chain, vary)), place: after };
  }
}

/** What is to be made of the seeds that nothing was made of yet, in the order of their import; `done` when it is there. */
export async function* unplanted(
  store: Pick<Store, 'seeds' | 'jobs' | 'meta'>,
  sources: Sources,
): AsyncGenerator<{ readonly origins: readonly Origin[]; readonly done: () => Promise<void> }> {
  const { reproduce, vary } = sources;
  // How far it has come, for each way to make samples: with other settings it begins anew, and adds what is not there.
  const searches = [
    {
      key: `planted/${hashOf(JSON.stringify([reproduce, vary]))}`,
      wanted: reproduce.languages.length > 0,
      of: ofImages,
    },
    { key: `varied/${hashOf(JSON.stringify(vary))}`, wanted: false, of: ofPrograms },
  ];
  for (const { key, wanted, of } of searches) {
    if (!wanted && vary.count === 0) continue;
    const began = (await store.meta.get(key)) ?? '';
    for await (const { origins, place } of of(store, sources, began))
      yield { origins, done: () => store.meta.set(key, place) };
  }
}

/**
 * Makes samples of the images and programs that were imported and have none yet. For the one who holds the dataset's
 * lease. Answers with how many were made.
 */
export const plantSeeds = async (
  store: Pick<Store, 'seeds' | 'jobs' | 'samples' | 'meta'>,
  sources: Sources,
  firstVersion: (origin: Origin) => string | undefined,
): Promise<number> => {
  let made = 0;
  for await (const { origins, done } of unplanted(store, sources)) {
    made += (await store.samples.add(origins.map((origin) => newSample(origin, { version: firstVersion(origin) }))))
      .length;
    await done();
  }
  return made;
};
