import type { Clause } from './clause.js';
import type { Row } from '../reading/reading.js';
import type { Mention, NumberMention } from './mention.js';
import { agrees, hasValue, measureOf, plotOf } from './query.js';
import type { World } from './world.js';

/** Verbs that say that something became more, or less. */
const changing =
  /^(?:rise|rose|risen|increas|grow|grew|grown|climb|gain|recover|improv|surg|soar|ascend|jump|rebound|add|adds|lift|rais|boost|fall|fell|fallen|decreas|declin|drop|shr[iau]nk|sink|sank|sunk|plung|dip|reduc|slump|diminish|lose|losing|lost|loss|shed|cut|lower|narrow|widen|worsen|deteriorat|mov|chang|shift|swing|swung|went|bring|brought|take|took|taken|bounc|slip|slid|tumbl|creep|crept|double|halve|halving|doubling|tripl)/;

const isChanging = (word: string): boolean =>
  changing.test(word) && !/^(?:low(?:er)?|additional|movies?|takeaway|address\w*|growers?)$/.test(word);

/** A verb of change stands in the clause before the number, or right before the clause. */
export const isCourse = ({ sentence: { tokens }, from }: Clause, number: Mention): boolean =>
  tokens.slice(Math.max(0, from - 8), number.from).some(({ lower, kind }) => kind === 'word' && isChanging(lower));

/** "by 310", "losing 39 points", "adds exactly four": how far something went, not where it stands. */
export const isAmount = (clause: Clause, number: Mention): boolean => {
  const { tokens } = clause.sentence;
  let at = number.from - 1;
  while (
    at >= 0 &&
    /^(?:about|around|roughly|nearly|almost|exactly|some|just|only|another|a|an|the|over|further|[-−–$€£~≈])$/.test(
      tokens[at]?.lower ?? '',
    )
  )
    at -= 1;
  const word = tokens[at]?.lower ?? '';
  if (word === 'by') return isCourse(clause, number) || isListOfAmounts(clause, number);
  if (
    /^(?:adds?|added|adding|gains?|gained|gaining|loses?|lost|losing|sheds?|dropp?ed|drops?|grew|rose|fell)$/.test(word)
  )
    return true;
  return /^(?:,|and|then)$/.test(word) && isListOfAmounts(clause, number);
};

/** The 180 of "reduced it by 310, 180 and 45", the second number of "by 7 points and maple by 19". */
const isListOfAmounts = (clause: Clause, number: Mention): boolean => {
  const { tokens, mentions } = clause.sentence;
  const earlier = mentions.findLast((other) => other.type === 'number' && other.to <= number.from);
  if (!earlier || number.from - earlier.to > 6) return false;
  const link = tokens
    .slice(earlier.to, number.from)
    .every(({ lower }) => /^(?:,|and|then|another|a|further|more)$/.test(lower));
  if (link && number.from > earlier.to && isAmount(clause, earlier)) return true;
  const by = tokens.slice(0, earlier.from).findLastIndex(({ lower }) => lower === 'by');
  return (
    by >= 0 &&
    tokens.slice(by, number.from).every(({ text }) => !/^[;:.()]$/.test(text)) &&
    tokens.slice(0, by).some(({ lower }) => isChanging(lower))
  );
};

/** More rows than this have some difference that is any number. */
const most = 24;

/** How far one row goes from its one end to the other, or two rows of one course lie apart; undefined where the rows cannot tell. */
export const amountAgrees = (stated: NumberMention, rows: readonly Row[], world: World): boolean | undefined => {
  const number = { ...stated, value: Math.abs(stated.value) };
  const near = (distance: number, row: Row): boolean => agrees(number, Math.abs(distance), measureOf(world, row));
  const valued = rows.filter(hasValue);
  const spans = rows.filter(
    (row) => row.from !== undefined && row.to !== undefined && plotOf(world, row)?.form === 'range',
  );
  if (spans.some((row) => near((row.to ?? 0) - (row.from ?? 0), row))) return true;
  const apart = valued.some((row, index) =>
    valued
      .slice(index + 1)
      .some(
        (other) =>
          other.plot === row.plot &&
          (other.series === row.series || other.category === row.category) &&
          near(other.value - row.value, row),
      ),
  );
  if (apart) return true;
  return valued.length + spans.length < 2 || valued.length > most ? undefined : false;
};

/** "fell to 535", "ends at 16": where a course has come to, which is another place than the one named before. */
export const isTarget = (clause: Clause, number: Mention): boolean => {
  const { tokens } = clause.sentence;
  const words = tokens.slice(Math.max(0, number.from - 5), number.from).map(({ lower }) => lower);
  const to = words.lastIndexOf('to');
  if (to > 0 && words.length - to <= 3 && words.slice(0, to).some(isChanging)) return true;
  if (/\b(?:reaching|reaches|reached|hitting|attaining)(?: \w+)?$/.test(words.join(' '))) return true;
  return /\b(?:ends?|ended|ending|finish\w*|starts?|started|starting|begins?|began|closes?|closed|left|back|remain\w*)\b(?: \w+)? (?:at|on|with|to)(?: (?:about|around|just|only|over|under|nearly|almost))*$/.test(
    words.join(' '),
  );
};
