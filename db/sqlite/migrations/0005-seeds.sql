-- Images to start from. The id is the hash of the bytes; positions have no gaps.
CREATE TABLE seeds (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  value BLOB NOT NULL
) STRICT;

-- Images that could not be taken in, by where they were found.
CREATE TABLE seed_refusals (
  source TEXT NOT NULL,
  place TEXT NOT NULL,
  reason TEXT NOT NULL,
  detail TEXT NOT NULL,
  PRIMARY KEY (source, place)
) STRICT, WITHOUT ROWID;
