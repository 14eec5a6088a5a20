import type { Database } from 'better-sqlite3';

export const createMeta = (db: Database) => {
  const get = db.prepare<[string], string>('SELECT value FROM meta WHERE key = ?').pluck();
  const set = db.prepare<[string, string]>(
    'INSERT INTO meta VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
  );
  return {
    get: (key: string): string | undefined => get.get(key),
    set: (key: string, value: string): void => {
      set.run(key, value);
    },
  };
};
