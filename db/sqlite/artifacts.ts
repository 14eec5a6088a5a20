import type { Database } from 'better-sqlite3';
import { decode } from './codec.js';

export const readArtifact = (db: Database): ((sampleId: string, stage: string) => unknown) => {
  const select = db
    .prepare<[string, string], Buffer>(
      'SELECT value FROM artifacts JOIN samples USING (ordinal) WHERE id = ? AND stage = ?',
    )
    .pluck();
  return (sampleId, stage) => {
    const bytes = select.get(sampleId, stage);
    return bytes && decode(bytes);
  };
};
