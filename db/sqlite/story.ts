import type { Database } from 'better-sqlite3';
import type { Story } from '../store.js';
import { createEventLog } from './events.js';
import { findRejections } from './retry.js';
import { findSamples } from './samples.js';

/** Gathers what the store knows of one sample. */
export const tellStory = (db: Database, clock: () => number): ((id: string) => Story | undefined) => {
  const { get } = findSamples(db);
  const rejections = findRejections(db);
  const events = createEventLog(db, clock);
  // Jobs have no clock of their own; a sample has one job per stage, and each was made by the one before it.
  const jobs = db.prepare<[number], Story['jobs'][number]>(
    'SELECT stage, state, attempts, ms FROM jobs WHERE ordinal = ?',
  );
  const position = db.prepare<[number], number>('SELECT position FROM triplets WHERE ordinal = ?').pluck();
  return (id) => {
    const sample = get(id);
    if (!sample) return undefined;
    const rejection = rejections.of(sample.ordinal);
    const place = position.get(sample.ordinal);
    return {
      sample,
      jobs: jobs.all(sample.ordinal),
      ...(rejection && { rejection }),
      ...(place !== undefined && { position: place }),
      events: events.of(sample.ordinal),
    };
  };
};
