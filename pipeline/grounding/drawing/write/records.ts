import { listOf } from '../../language/list.js';
import { countWord, ordinalWords } from '../../language/number.js';
import { said, type Said } from '../../write/said.js';
import { writtenName } from '../check/words.js';
import { recordsOf, type Fielded } from '../fields.js';
import type { DrawingContext } from './context.js';
import { grouped } from './looks.js';
import { namesOf } from './names.js';
import { sentence } from './sentence.js';

const most = 16;
const quoted = (words: string): string => `“${words}”`;

/** "The fields of the record read “28”, “25” and “18”": of one record alone. */
const row = ({ about }: DrawingContext, { node, fields }: Fielded): Said | undefined => {
  if (fields.length > most || fields.includes('') || fields.some((words) => writtenName(words) === undefined))
    return undefined;
  return sentence(
    said(
      `the ${countWord(fields.length)} fields of the record read ${listOf(fields.map(quoted))}`,
      about('attribute', node),
    ),
  );
};

/** "“1” and “3” hold “next” in their second field; the second field of “0” and “2” is empty": of records of one form. */
const held = ({ about }: DrawingContext, records: readonly Fielded[], at: number): Said[] => {
  const which = ordinalWords[at] ?? '';
  return grouped(records, ({ fields }) => fields[at]).flatMap(([words, some]): Said[] => {
    const names = namesOf(
      some.map(({ node }) => node),
      most,
    );
    if (names === undefined || which === '' || (words !== '' && writtenName(words) === undefined)) return [];
    const one = some.length === 1;
    const text =
      words === ''
        ? `the ${which} field of ${names} is empty`
        : `${names} ${one ? 'holds' : 'hold'} ${quoted(words)} in ${one ? 'its' : 'their'} ${which} field`;
    return [
      sentence(
        said(
          text,
          some.flatMap(({ node }) => about('attribute', node)),
        ),
      ),
    ];
  });
};

/** What stands in the fields of records, beside the words by which they are called. */
export const recordSentences = (context: DrawingContext): Said[] => {
  const records = recordsOf(context.drawing);
  const [first] = records;
  if (!first) return [];
  if (records.length === 1) {
    const told = row(context, first);
    return told ? [told] : [];
  }
  const names = records.map(({ fields }) => fields[0] ?? '');
  // Records are called by their first field: only where that singles each out can more be told of it.
  const isCalled = names.every((name, at) => name !== '' && names.indexOf(name) === at);
  if (
    !isCalled ||
    records.length > most ||
    records.some(({ fields }) => fields.length !== first.fields.length || fields.length > 4)
  )
    return [];
  return first.fields.slice(1).flatMap((_, at) => held(context, records, at + 1));
};
