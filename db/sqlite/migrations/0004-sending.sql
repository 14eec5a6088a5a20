-- Requests that are on their way: what is left of them when a process dies may have been paid for.
CREATE TABLE sending (
  key TEXT PRIMARY KEY,
  stage TEXT NOT NULL,
  role TEXT NOT NULL,
  model TEXT NOT NULL,
  -- The most that it can cost, as JSON.
  most TEXT NOT NULL
) STRICT, WITHOUT ROWID;
