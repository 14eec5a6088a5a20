import { diffWordsWithSpace } from 'diff';

/** One place where a later text differs from an earlier one. */
export interface TextChange {
  /** Character offset in the earlier text. */
  readonly at: number;
  readonly removed: string;
  readonly added: string;
}

/** Two texts of very many words are one change: telling their words apart would take minutes. */
const mostEdits = 4_000;

/** What was changed from one text to the next, word by word, in the order of the text. */
export const changesBetween = (before: string, after: string): TextChange[] => {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: mostEdits });
  if (!parts) return [{ at: 0, removed: before, added: after }];
  const changes: { at: number; removed: string; added: string }[] = [];
  let at = 0;
  let open: { at: number; removed: string; added: string } | undefined;
  for (const { value, added, removed } of parts) {
    if (!added && !removed) {
      open = undefined;
      at += value.length;
      continue;
    }
    if (!open) changes.push((open = { at, removed: '', added: '' }));
    if (added) open.added += value;
    else {
      open.removed += value;
      at += value.length;
    }
  }
  return changes;
};
