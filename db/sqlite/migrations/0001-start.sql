-- One row per sample. The ordinal is its place in the dataset's own sequence, and the key of everything else:
-- rows of neighbours lie beside each other, so that work costs the same at a million samples as at a thousand.
CREATE TABLE samples (
  ordinal INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'accepted', 'rejected', 'dead')),
  origin BLOB NOT NULL
) STRICT;

CREATE TABLE jobs (
  ordinal INTEGER NOT NULL,
  stage TEXT NOT NULL,
  key TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('queued', 'waiting', 'claimed', 'done', 'rejected', 'dead')),
  -- Attempts spent: the stage broke on it.
  attempts INTEGER NOT NULL DEFAULT 0,
  -- Leases that ended with nothing to show: the process died, for this sample's sake or not.
  lost INTEGER NOT NULL DEFAULT 0,
  -- Waiting: when it is due. Claimed: when the lease ends. Milliseconds since 1970.
  until INTEGER,
  token TEXT,
  ms INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (ordinal, stage)
) STRICT, WITHOUT ROWID;

-- These three hold live jobs only: a claim never walks over what is done.
CREATE INDEX jobs_queued ON jobs (stage, ordinal) WHERE state = 'queued';
CREATE INDEX jobs_held ON jobs (stage, ordinal) WHERE until IS NOT NULL;
CREATE INDEX jobs_until ON jobs (until) WHERE until IS NOT NULL;

-- What stages stored, by name. The large ones (scenes) are apart from the small ones, which are read more often.
CREATE TABLE artifacts (
  ordinal INTEGER NOT NULL,
  name TEXT NOT NULL,
  value BLOB NOT NULL,
  PRIMARY KEY (ordinal, name)
) STRICT;

CREATE TABLE rejections (
  ordinal INTEGER PRIMARY KEY,
  stage TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('rejected', 'dead')),
  reason TEXT NOT NULL,
  detail TEXT,
  log BLOB
) STRICT;

CREATE TABLE triplets (
  position INTEGER PRIMARY KEY,
  ordinal INTEGER NOT NULL UNIQUE,
  value BLOB NOT NULL
) STRICT;

-- What no two triplets may share: the program, the image.
CREATE TABLE marks (
  kind TEXT NOT NULL,
  mark TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  PRIMARY KEY (kind, mark)
) STRICT, WITHOUT ROWID;

-- Running totals, kept by the transactions that change them.
CREATE TABLE counts (
  stage TEXT NOT NULL,
  outcome TEXT NOT NULL,
  reason TEXT NOT NULL,
  n INTEGER NOT NULL,
  ms INTEGER NOT NULL,
  PRIMARY KEY (stage, outcome, reason)
) STRICT, WITHOUT ROWID;

CREATE TABLE tallies (
  state TEXT PRIMARY KEY,
  n INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO tallies VALUES ('open', 0), ('accepted', 0), ('rejected', 0), ('dead', 0);

CREATE TABLE events (
  number INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  kind TEXT NOT NULL,
  ordinal INTEGER,
  detail TEXT NOT NULL
) STRICT;
CREATE INDEX events_of_sample ON events (ordinal) WHERE ordinal IS NOT NULL;

CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE leases (
  name TEXT PRIMARY KEY,
  token TEXT NOT NULL,
  pid INTEGER NOT NULL,
  host TEXT NOT NULL,
  until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
