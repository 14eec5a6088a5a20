-- What models answered, by the hash of what they were asked: a reply that was paid for is never asked for again.
CREATE TABLE replies (
  number INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  at INTEGER NOT NULL,
  stage TEXT NOT NULL,
  role TEXT NOT NULL,
  model TEXT NOT NULL,
  -- The sample that it was first asked for; others may share it.
  sample TEXT,
  body BLOB NOT NULL
) STRICT;
CREATE INDEX replies_of_sample ON replies (sample) WHERE sample IS NOT NULL;

-- Running totals of what was paid, kept by the transactions that store the replies.
CREATE TABLE spending (
  stage TEXT NOT NULL,
  role TEXT NOT NULL,
  model TEXT NOT NULL,
  requests INTEGER NOT NULL,
  -- Of them, those whose reply never arrived: their tokens are the most that they can have cost.
  lost INTEGER NOT NULL,
  -- Of them, those whose server gave no figures: their tokens are estimated from the text.
  estimated INTEGER NOT NULL,
  -- Of them, those of a model without a price: they are not in usd.
  unpriced INTEGER NOT NULL,
  input_tokens INTEGER NOT NULL,
  cached_tokens INTEGER NOT NULL,
  output_tokens INTEGER NOT NULL,
  reasoning_tokens INTEGER NOT NULL,
  usd REAL NOT NULL,
  PRIMARY KEY (stage, role, model)
) STRICT, WITHOUT ROWID;
