import type { Database } from 'better-sqlite3';
import { decode } from './codec.js';

export const readArtifact = (db: Database): ((sampleId: string, name: string) => unknown) => {
  const select = db
    .prepare<[string, string], Buffer>(
      'SELECT value FROM artifacts JOIN samples USING (ordinal) WHERE id = ? AND name = ?',
    )
    .pluck();
  return (sampleId, name) => {
    const bytes = select.get(sampleId, name);
    return bytes && decode(bytes);
  };
};
