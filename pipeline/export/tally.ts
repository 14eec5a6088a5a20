import type { TripletValue } from '../stage.js';

/** Counts for the dataset card: as many entries as there are languages, subjects, families and origins of data. */
export interface Tally {
  readonly languages: ReadonlyMap<string, number>;
  readonly subjects: ReadonlyMap<string, number>;
  readonly families: ReadonlyMap<string, number>;
  /** Origin of the data and its licence, in one text. */
  readonly data: ReadonlyMap<string, number>;
  readonly licences: ReadonlySet<string>;
  readonly claims: Readonly<Record<'supported' | 'contradicted' | 'unverifiable', number>>;
  readonly add: (triplet: TripletValue) => void;
}

/** What stands for a family, and for an origin of data, where a figure has neither. */
const madeFrom: Readonly<Record<TripletValue['provenance']['source'], string>> = {
  families: 'generated',
  import: 'imported',
  reproduce: 'reproduced from an image',
  vary: 'varied from a seed',
  invent: 'invented by a model',
};
const dataFrom: typeof madeFrom = {
  families: 'generated',
  import: 'imported programs',
  reproduce: 'read off an image by a model',
  vary: 'made up by a model',
  invent: 'made up by a model',
};

const count = (map: Map<string, number>, key: string): void => {
  map.set(key, (map.get(key) ?? 0) + 1);
};

export const createTally = (): Tally => {
  const [languages, subjects, families, data] = [0, 1, 2, 3].map(() => new Map<string, number>()) as [
    Map<string, number>,
    Map<string, number>,
    Map<string, number>,
    Map<string, number>,
  ];
  const licences = new Set<string>();
  const claims = { supported: 0, contradicted: 0, unverifiable: 0 };
  return {
    languages,
    subjects,
    families,
    data,
    licences,
    claims,
    add: ({ language, subject, family, captions, provenance }) => {
      count(languages, language);
      count(subjects, subject ?? 'not stated');
      count(families, family ?? madeFrom[provenance.source]);
      const licence = provenance.data?.licence ?? provenance.licence ?? 'unknown';
      count(data, `${provenance.data?.name ?? dataFrom[provenance.source]} (${licence})`);
      licences.add(licence);
      for (const caption of captions) for (const claim of caption.claims) claims[claim.status]++;
    },
  };
};
