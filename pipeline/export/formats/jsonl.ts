import { defineFormat } from './format.js';

/** One JSON object per line, UTF-8. */
export const jsonl = defineFormat({
  name: 'jsonl',
  extension: '.jsonl',
  // JSON allows these two inside strings; many readers of lines break there.
  encode: (row) => `${JSON.stringify(row).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}\n`,
});
