import type { NewSample, Rejection } from '../db/store.js';
import { hashOf, jobKey } from './job-key.js';
import type { Origin } from './stage.js';

/** The stage where every sample begins; raise the version when it would make another program of the same origin. */
export const firstStage = { name: 'code', version: '1' } as const;

/** A sample's id: a hash of where it came from. */
export const sampleId = (origin: Origin): string => {
  switch (origin.source) {
    case 'families':
      return hashOf('families', origin.family, String(origin.familyVersion), origin.seed, String(origin.index));
    case 'import':
      return hashOf('import', origin.language, origin.program);
    case 'reproduce':
      return hashOf('reproduce', origin.language, origin.image);
    case 'vary': {
      const { language, variant, of } = origin;
      const from = 'image' in origin ? ['image', origin.image] : ['program', origin.programLanguage, origin.program];
      return hashOf('vary', language, String(variant), String(of), ...from);
    }
    case 'invent':
      return hashOf('invent', origin.seed, String(origin.index), origin.language);
  }
};

interface Placement {
  /** Its place in the dataset; imported samples have none of their own and go before all generated ones. */
  readonly ordinal?: number;
  /** The version of its first stage for this origin, where that is another than for most. */
  readonly version?: string | undefined;
  /** Why it is no good from the start: it is kept, and never run. */
  readonly rejection?: Rejection;
}

/** A new sample of this origin, ready for `store.samples.add`. */
export const newSample = (
  origin: Origin,
  { version = firstStage.version, ...placement }: Placement = {},
): NewSample => {
  const id = sampleId(origin);
  return {
    id,
    source: origin.source,
    origin,
    job: { stage: firstStage.name, key: jobKey(id, firstStage.name, version, '') },
    ...placement,
  };
};
