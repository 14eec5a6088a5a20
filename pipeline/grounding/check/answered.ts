import { allMatches } from '../all-matches.js';

/** A question and its answer as one statement; offsets of both together in the text. */
export interface Answered {
  readonly start: number;
  readonly end: number;
  readonly statement: string;
}

const asked =
  /(?<=^|[.!?] )(?<word>Which|Who|What|Where|How many) (?<ask>[^.;!?]{3,90})\? (?:(?:It|That|This|They)(?: is|['’]s| are) )?(?<say>(?:[^.;!?,:(]|(?<=\d)[.,](?=\d)){2,70}?)(?=[;!?:(]|\.(?!\d)|,(?!\d)| (?:because|since|as|for which|which|whose|where) |$)/gu;

const verb =
  '(?:is|are|was|were|has|have|had|comes?|came|gets?|got|grew|grows?|lost|loses?|gained|gains?|made|makes?|rises?|rose|falls?|fell|peaks?|peaked|reach(?:es|ed)?|leads?|starts?|ends?|lies?|stands?|sells?|sold|uses?|used|shows?|takes?|took|costs?|lasts?|weighs?|sleeps?|goes|went|performs?|needs?|scores?|varies|spreads?)';
const subject = new RegExp(`^(?:of the )?(?:\\p{L}[\\p{L}-]* ){0,3}?(?<told>${verb} .+|${verb}$)`, 'u');

const isName = (say: string): boolean =>
  !/^(?:in|on|at|from|between|by|none|neither|both|all|no|nobody|nothing|only|yes|hardly|about|around|roughly|two|three|several|every|the ones? from)\b/i.test(
    say,
  );

const number =
  /^(?:about |only |just |exactly )?(?:\d+|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty))\b/i;

/** "are there", "are compared": a count of all. */
const whole =
  /^(?<noun>[\p{L} -]+?) (?:are|is) (?:there|compared|shown|plotted|drawn|displayed|listed|marked|in the (?:chart|plot|figure|graph|diagram))$/u;
const holder = /^(?<noun>[\p{L} -]+?) (?:does|do|has|have) (?<who>the [\p{L} -]+?)(?: have| show| contain)?$/u;

const statementOf = (word: string, ask: string, say: string): string | undefined => {
  if (word === 'How many') {
    const [few] = number.exec(say) ?? [];
    if (few === undefined) return undefined;
    const { noun } = whole.exec(ask)?.groups ?? {};
    if (noun !== undefined) return `There are ${few.toLowerCase()} ${noun}.`;
    const { noun: part, who } = holder.exec(ask)?.groups ?? {};
    return part === undefined || who === undefined
      ? undefined
      : `${who.replace(/^t/, 'T')} has ${few.toLowerCase()} ${part}.`;
  }
  if (word === 'What' || word === 'Where') {
    const [, what] = /^(?:is|are|was|were) ([^,]+)$/.exec(ask) ?? [];
    return what === undefined ? undefined : `${what.replace(/^\p{Ll}/u, (c) => c.toUpperCase())} is ${say}.`;
  }
  // "Which is better, A or B?" ranks two.
  const { told } = subject.exec(ask.replace(/,? and why$/u, ''))?.groups ?? {};
  return told === undefined || /,|\b(?:or|predictor)\b/.test(told) || !isName(say) ? undefined : `${say} ${told}.`;
};

/** "Which line is red? The one of the developers.": each question that is answered, as what is said by both. */
export const answeredIn = (text: string): Answered[] =>
  text.includes('? ')
    ? allMatches(text, asked).flatMap((match): Answered[] => {
        const { word = '', ask = '', say = '' } = match.groups ?? {};
        const statement = statementOf(word, ask, say);
        return statement === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, statement }];
      })
    : [];
