import { isAkin } from '../check/told-titles.js';
import type { Cell, Table } from './tables.js';

export type Row = readonly Cell[];

export const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

export const idsOf = (cells: readonly Cell[]): string[] => cells.flatMap(({ ids }) => ids);

export interface Named<Thing> {
  readonly thing: Thing;
  readonly start: number;
  readonly end: number;
}

const dull = /^(?:the|and|per|law|laws|of|point|value|values|number|name|unit|units|formula|period|energy|typical)$/;

/** Rows that a clause names: by the whole of their names, or by a word that is in one name only. */
export const rowsNamed = (text: string, { rows }: Table): Named<Row>[] => {
  const lower = text.toLowerCase();
  return rows.flatMap((row): Named<Row>[] => {
    const name = (row[0]?.text ?? '').toLowerCase();
    // A number or a letter is as well a word of the sentence.
    const at = !/\p{L}{2}|\d{4}|\d:\d/u.test(name)
      ? null
      : new RegExp(`(?<!\\p{L})${name.replaceAll(/[^\p{L}\d]/gu, '.')}(?!\\p{L})`, 'u').exec(lower);
    if (at) return [{ thing: row, start: at.index, end: at.index + at[0].length }];
    const own = wordsOf(name).filter(
      (word) =>
        word.length > 4 &&
        !dull.test(word) &&
        rows.every((other) => other === row || !wordsOf(other[0]?.text ?? '').includes(word)),
    );
    const found = own.map((word) => new RegExp(`\\b${word}(?:'s|’s)?\\b`, 'u').exec(lower)).find((one) => one !== null);
    return found ? [{ thing: row, start: found.index, end: found.index + found[0].length }] : [];
  });
};

/** The columns that words of a clause are akin to the headings of: "denser" to "Density". */
export const columnsNamed = (text: string, { heads }: Table): number[] =>
  heads.flatMap(({ text: head }, at) => {
    const plain = head.replace(/[([].*$/, '');
    const words = wordsOf(plain).filter((word) => word.length > 3);
    return at > 0 && words.some((word) => wordsOf(text).some((said) => isAkin(said, word))) ? [at] : [];
  });
