import { z } from 'zod';

export const manifestFile = 'manifest.json';

/** What an export consists of. No time and no path of the machine: the same dataset has the same manifest. */
export const manifestSchema = z.object({
  kind: z.literal('figwright-export'),
  /** figwright's version. */
  figwright: z.string(),
  recipe: z.object({ name: z.string(), version: z.number() }),
  format: z.string(),
  /** Every field of a row with its type: `string`, `int64`, `float64`, `bool`, `{"list": …}` or `{"struct": {…}}`. Older exports lack it. */
  columns: z.record(z.string(), z.unknown()).optional(),
  /** SHA-256 of the settings that decide what the dataset holds. */
  config: z.string(),
  rows: z.number(),
  /** Every file but this one and the images, with `rows` for those that hold rows. */
  files: z.array(z.object({ path: z.string(), rows: z.number().optional(), bytes: z.number(), sha256: z.string() })),
  /** The images are listed in a file of their own, as `sha256sum -c` reads it. */
  images: z.object({ list: z.string(), count: z.number(), bytes: z.number() }),
});

export type Manifest = z.output<typeof manifestSchema>;
