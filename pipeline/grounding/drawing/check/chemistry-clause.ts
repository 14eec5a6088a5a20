import { allMatches } from '../../all-matches.js';
import { codedSpan } from './coded-span.js';
import type { SentenceText } from '../../check/sentences.js';
import type { Fact } from '../../fact.js';
import type { Verdict } from '../../verdict.js';
import type { Drawing } from '../drawing.js';
import type { Molecules } from '../molecule.js';
import { mentionAt, type Mention, wordsOf } from './chemistry-mentions.js';
import { isJoined, isWithin } from './chemistry-joined.js';
import { countsOf, narrowed, type Sets } from './chemistry-sets.js';

/** A sentence as the rules of chemistry read it: " M0 is attached to M1 ,". */
export interface Clause {
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** Which mentions a rule has judged: later ones leave them alone. */
  readonly done: Set<Mention>;
  readonly molecules: Molecules;
  readonly drawing: Drawing;
  readonly facts: readonly Fact[];
  /** Where a piece of `text` stands in the whole. */
  readonly span: (from: number, to: number) => readonly [start: number, end: number];
}

export type ChemistryRule = (clause: Clause) => readonly Verdict[];

interface Piece {
  readonly code: string;
  readonly start: number;
  readonly end: number;
  readonly mention?: Mention;
}

const parts = /^(?:element|hydrogen|atom|bond|charge|group|ring)$/;
const owners = /^(?:group|ring|ion|element)$/;

/** "The carbon carrying the hydroxyl group": the one of all that holds it. */
const carrierOf = (one: Mention, link: string, other: Mention): Mention | undefined => {
  if (!/^(?:carrying|bearing|holding)$/.test(link) || one.noun.kind !== 'element' || one.article !== 'the')
    return undefined;
  const sets = one.sets?.filter((set) => other.sets?.some((goal) => isJoined(set, goal) || isWithin(set, goal)));
  return sets === undefined || sets.length === 0
    ? undefined
    : { ...one, sets, narrowed: true, end: other.end, words: `${one.words} ${link} ${other.words}` };
};

/** "The carbon of the carboxyl group" is the one that its oxygens are bonded to. */
const coresOf = (one: Mention, other: Mention, within: Sets): Sets =>
  one.noun.kind === 'element' && other.noun.kind === 'group' && /carbon$/i.test(one.words)
    ? within.filter((set) =>
        set.some(({ bonds }) =>
          bonds.some(
            ({ to }) => other.sets?.flat().some(({ id, element }) => id === to && !/^[CH]$/.test(element)) === true,
          ),
        ),
      )
    : [];

/** "The oxygens of the ester", "no nitrogen in the ring", "the hydrogens on the nitrogen": one narrowed by the other. */
const joined = (pieces: readonly Piece[], molecules: Molecules): Piece[] => {
  const result: Piece[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const [piece, link] = [pieces[at], pieces[at + 1]];
    const [one, other] = [piece?.mention, pieces[at + 2]?.mention];
    if (!piece) break;
    const carrier = one && other && link && carrierOf(one, link.code, other);
    if (carrier) {
      result.push({
        ...piece,
        end: carrier.end,
        mention: { ...carrier, counts: countsOf(molecules, one.noun, carrier.sets, true) },
      });
      at += 2;
      continue;
    }
    const prep =
      link !== undefined &&
      (/^(?:of|in|within|inside)$/.test(link.code) || (link.code === 'on' && one?.noun.kind === 'hydrogen'));
    if (
      !one ||
      !other ||
      !prep ||
      !parts.test(one.noun.kind) ||
      !owners.test(other.noun.kind) ||
      !one.sets ||
      !other.sets
    ) {
      result.push(piece);
      continue;
    }
    // "A benzene ring of six carbons" is no part of a carbon.
    if (one.noun.kind === 'ring' && link?.code === 'of') {
      result.push(piece);
      continue;
    }
    const within = narrowed(molecules, one.sets, { of: other.sets });
    const cores = coresOf(one, other, within);
    const sets = cores.length > 0 ? cores : within;
    const end = pieces[at + 2]?.end ?? piece.end;
    const counts = countsOf(molecules, one.noun, sets, true);
    const mention: Mention = {
      ...one,
      sets,
      counts,
      narrowed: true,
      end,
      words: `${one.words} ${link?.code ?? ''} ${other.words}`,
    };
    result.push({ code: piece.code, start: piece.start, end, mention });
    at += 2;
  }
  return result;
};

const locant = /^(?:[a-z]|d ?l|alpha|beta|gamma|cis|trans|[αβγ]|[\d,()'+−rsez]+)$/;
const withoutLocants = (name: readonly string[]): readonly string[] =>
  name.slice(
    Math.max(
      0,
      name.findIndex((part) => !locant.test(part)),
    ),
  );

/** Reads a sentence; names of substances are no groups in them: "citric acid" of a title. */
export const clauseOf = (
  sentence: SentenceText,
  molecules: Molecules,
  drawing: Drawing,
  facts: readonly Fact[],
): Clause => {
  const words = wordsOf(sentence);
  const lowers = words.map(({ lower }) => lower);
  const names = [...molecules.panels.map(({ title }) => title), ...drawing.of('text').map(({ name }) => name)];
  const whole = names.flatMap((name) => (name === undefined ? [] : [name.toLowerCase().split(/[\s-]+/)]));
  // "Tryptophan", where L-tryptophan is written.
  const titles = [...whole, ...whole.map(withoutLocants).filter((name) => name.length > 0)];
  const pieces: Piece[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at];
    if (!word) break;
    const title = titles.find((name) => name.every((one, index) => lowers[at + index] === one));
    if (title && title.length > 0) {
      const end = words[at + title.length - 1]?.end ?? word.end;
      pieces.push({ code: 'TITLE', start: word.start, end });
      at += title.length;
      continue;
    }
    const found = mentionAt(words, lowers, at, molecules);
    // "A three-carbon chain" counts no carbons of the whole.
    const isLength =
      found?.mention.noun.kind === 'element' &&
      found.mention.n !== undefined &&
      !lowers[found.next - 1]?.endsWith('s') &&
      /^(?:chain|backbone|skeleton|bridge|unit|fragment|segment|linker|side|tail|tether|spacer|framework|core)$/.test(
        lowers[found.next] ?? '',
      );
    if (found && isLength) pieces.push({ code: 'chain', start: found.mention.start, end: found.mention.end });
    else if (found)
      pieces.push({ code: 'M', start: found.mention.start, end: found.mention.end, mention: found.mention });
    else
      pieces.push({
        code: /^[A-Z][a-z]?[+−]$|^[A-Z]+\d/.test(word.text) ? word.text : word.lower,
        start: word.start,
        end: word.end,
      });
    at = found?.next ?? at + 1;
  }
  const mentions: Mention[] = [];
  const starts: number[] = [];
  let text = '';
  const all = joined(pieces, molecules);
  for (const { code, mention } of all) {
    starts.push(text.length);
    if (mention) mentions.push(mention);
    text += mention ? ` M${mentions.length - 1}` : ` ${code}`;
  }
  return {
    text: `${text} `,
    mentions,
    done: new Set(),
    molecules,
    drawing,
    facts,
    span: codedSpan(starts, all, sentence),
  };
};

/** The facts that count what a mention means. */
const factsAbout = ({ facts }: Clause, { noun }: Mention): string[] => {
  const kinds =
    noun.kind === 'element'
      ? noun.symbols.map((symbol) => `${symbol} atom`)
      : noun.kind === 'hydrogen'
        ? ['H atom']
        : noun.kind === 'group'
          ? noun.names.map((name) => `${name} group`)
          : noun.kind === 'bond'
            ? [noun.order === undefined ? 'bond' : `${noun.order} bond`]
            : [noun.kind];
  return facts.flatMap(({ id, predicate, args }) =>
    predicate === 'count' && kinds.includes(String(args[0])) ? [id] : [],
  );
};

export const said = (
  clause: Clause,
  [start, end]: readonly [number, number],
  ok: boolean | undefined,
  stated: string | number,
  actual: string | number | null,
  about: readonly Mention[] = [],
): Verdict => ({
  start,
  end,
  ok,
  stated,
  actual,
  facts: ok === true ? [...new Set(about.flatMap((mention) => factsAbout(clause, mention)))] : [],
});

/** Every match of a pattern, with the mentions that its groups named m… stand for. */
export const matched = (
  clause: Clause,
  pattern: RegExp,
): {
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly at: readonly [number, number];
  readonly from: number;
  readonly to: number;
  readonly mention: (name: string) => Mention | undefined;
}[] => {
  return allMatches(clause.text, pattern).map((match) => {
    const groups = match.groups ?? {};
    const to = match.index + match[0].trimEnd().length;
    return {
      groups,
      at: clause.span(match.index, to),
      from: match.index,
      to,
      mention: (name: string) => clause.mentions[Number(/M(\d+)/.exec(groups[name] ?? '')?.[1] ?? Number.NaN)],
    };
  });
};

/** All mentions in a stretch of the clause. */
export const mentionsIn = (clause: Clause, words: string | undefined): Mention[] =>
  allMatches(words ?? '', /M(\d+)/g).flatMap(([, index]) => clause.mentions[Number(index)] ?? []);

const boundary = /^.*(?: [,;:.()!?]| but| while| whereas| which| who| though| although| so| because| and then)(?= )/;
const no =
  / (?:not|no|without|lacks?|lacking|never|neither|nor|nothing|none|nowhere|free of|absence of|devoid of|isn't|aren't|doesn't|don't|hasn't|haven't|cannot|can't|missing) /;

/** What is said before a mention in the same clause denies it. */
export const isDenied = (clause: Clause, offset: number): boolean => {
  const before = clause.text.slice(0, offset);
  const own = `${before} `.replace(boundary, '');
  if (no.test(own)) return true;
  // "No nitrogen or sulfur", "no chlorine, sulfur or bromine", "neither rings nor double bonds".
  const [, list = ''] = /((?: M\d+(?: ,)?(?: or| nor)?)+) ?$/.exec(before) ?? [];
  // "Without rings, charges or wedges".
  const head = before.slice(0, before.length - list.length).trimEnd();
  if (list !== '' && / (?:without|lacks|lacking)$/.test(head) && / (?:or|nor) /.test(clause.text.slice(offset)))
    return true;
  const first = mentionsIn(clause, list)[0];
  if (first?.n !== 0) return false;
  const rest = clause.text.slice(offset).replace(/^ M\d+/, '');
  return / (?:or|nor)/.test(`${list}${/^(?: ,(?: or)? M\d+)*(?: ,)?(?: or| nor) M\d+/.exec(rest)?.[0] ?? ''}`);
};

/** Words after which nothing is said of this very figure. */
export const isElsewhere = (clause: Clause, offset: number): boolean =>
  / (?:instead of|rather than|unlike|like|than|such as|as in|similar to|would|could|might|expect(?:ed|ing)?|if|when|during|after|before|used|reacts?|soluble|hydrolysed|hydrolyzed|derived|derivative|made from|obtained|called|known as|from which|smell|smells|taste|against|replaced|becomes?|not (?:by|via|through|at|from|to|with)(?: its| their)?|(?:used|serves?|needed) (?:to|for) (?:make|making|produce|producing|prepare|preparing)(?: an?)?(?: [a-z]+)?)(?: M\d+| the| an?| of| by| in| from| to| and| or| ,)* ?$/.test(
    clause.text.slice(0, offset),
  );
