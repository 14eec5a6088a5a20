-- Batches that a provider works on, and what was asked in them. A row is there before anything is sent, so that a
-- process that dies between sending and hearing finds its batch again by the id that it gave it.
CREATE TABLE batches (
  id TEXT PRIMARY KEY,
  endpoint TEXT NOT NULL,
  -- The provider's name for it; null until it is known.
  remote TEXT,
  at INTEGER NOT NULL
) STRICT;

CREATE TABLE batch_requests (
  key TEXT PRIMARY KEY,
  -- Null once the batch is settled: then the request failed, and `failure` says how.
  batch TEXT,
  entry BLOB NOT NULL,
  failure TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX batch_requests_of_batch ON batch_requests (batch) WHERE batch IS NOT NULL;
