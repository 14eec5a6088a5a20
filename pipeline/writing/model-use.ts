import type { Made } from '../llm/ask.js';
import type { ModelUse } from '../stage.js';

/** What provenance says of one answer: everything but where it was served and where it is stored. */
export const modelUse = (step: string, { endpoint: _endpoint, replies: _replies, ...made }: Made): ModelUse => ({
  step,
  ...made,
});
