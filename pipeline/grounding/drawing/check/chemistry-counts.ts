import type { Verdict } from '../../verdict.js';
import type { Atom } from '../molecule.js';
import {
  type ChemistryRule,
  type Clause,
  isDenied,
  isElsewhere,
  matched,
  mentionsIn,
  said,
} from './chemistry-clause.js';
import { isJoined, isWithin } from './chemistry-joined.js';
import type { Mention } from './chemistry-mentions.js';
import { noOthers } from './chemistry-only.js';
import { hydrogensIn } from './chemistry-sets.js';

const HAVE =
  '(?:makes?|forms?|has|have|having|contains?|containing|bears?|bearing|carries|carry|carrying|holds?|holding|includes?|possess|possesses|features?|with|comprises|got|consists of|consist of|made of|is made of|made up of|is made up of|is formed by|is formed from|without|free of|devoid of|lacks?|ends in|ends with|count|counts)';
const ADVERB =
  '(?: (?:are|is|drawn|shown|written|also|only|just|both|each|all|exactly|directly|still|does|do|not|itself|at|on|it|of|which|that|who))*';

export const kinds = /^(?:element|hydrogen|group|ring|bond|ion|stereocentre|charge|atom)$/;

/** Neighbours of a set that are no part of it: what stands on a ring. */
const neighboursOf = (clause: Clause, set: readonly Atom[]): Atom[] => {
  const found = set.flatMap(({ bonds }) => bonds.flatMap(({ to }) => clause.molecules.at(to) ?? []));
  return [...new Set(found)].filter((atom) => !set.includes(atom) && atom.element !== 'H');
};

/** How many of some things there are in, or at, another: in each sense that a reader may have. */
const countsAt = (clause: Clause, subject: readonly Atom[], { noun, sets }: Mention, verb = ''): number[] => {
  if (noun.kind === 'substituent') return [neighboursOf(clause, subject).length];
  if (!sets) return [];
  if (noun.kind === 'hydrogen') {
    // Those that are written out are atoms of their own.
    const near = subject.flatMap(({ bonds }) => bonds.flatMap(({ to }) => clause.molecules.at(to) ?? []));
    const drawn = new Set(near.filter((atom) => atom.element === 'H' && !subject.includes(atom)));
    return [hydrogensIn(subject), hydrogensIn(subject) + drawn.size];
  }
  const inside = sets.filter((set) => isWithin(set, subject)).length;
  const at = sets.filter((set) => !isWithin(set, subject) && isJoined(set, subject)).length;
  const over = sets.filter((set) => set.some((atom) => subject.includes(atom))).length;
  if (noun.kind === 'charge' || noun.kind === 'bond') return [inside, over];
  if (/contain|consist|made|formed|includ|compris/.test(verb)) return [inside];
  return /bear|carr/.test(verb) ? [at, over] : [inside, at, over];
};

const fits = (counts: readonly number[], { n }: Mention): boolean =>
  n === undefined
    ? counts.some((count) => count > 0)
    : n === 0
      ? counts.every((count) => count === 0)
      : counts.includes(n);

const owned = new RegExp(
  `(?<subject> M\\d+(?: (?:,|and) M\\d+)*)(?<adverb>${ADVERB}) (?<verb>${HAVE})${ADVERB}(?<list> M\\d+(?:(?: ,(?: (?:and|or|nor))?| (?:and|or|nor)) M\\d+)*)(?= )(?! (?:attached|bonded|bound|in|of|on) M\\d+| an?(?= )| the other| M\\d+| on (?:either|each|both) sides?| next to| beside)`,
  'g',
);

/** "This aldehyde has …", "the molecule is an ester with …": a sort of substances, and no group of it. */
const isWholeClass = ({ text, mentions }: Clause, mention: Mention): boolean =>
  mention.noun.kind === 'group' &&
  (/^this /i.test(mention.words) ||
    (mention.article === 'a' &&
      / (?:is|as|shows|represents|depicts|be)$/.test(text.slice(0, text.indexOf(` M${mentions.indexOf(mention)} `)))));

/** Whose the things are; none where the words name another owner. */
const ownersOf = (clause: Clause, match: ReturnType<typeof matched>[number]): readonly Mention[] => {
  const before = clause.text.slice(0, match.from);
  // "The nitrogen links the ring with the carbonyl group."
  if (match.groups['verb'] === 'with' && / (?:links?|joins?|connects?|bridges?|ties)$/.test(before)) return [];
  // "With the three in the ring that makes five double bonds": said of the three.
  if (/ (?:one|two|three|four|five|six|\d+|ones|those|these) (?:in|on|at|from)$/.test(before)) return [];
  // "The acid part of the ester has …": said of the part.
  if (before.endsWith(' of') && !/ (?:both|all|each|one|none|neither) of$/.test(before)) return [];
  const listed = mentionsIn(clause, match.groups['subject']).filter(
    (mention) => mention.noun.kind !== 'whole' && !isWholeClass(clause, mention),
  );
  // "The ring and a group that ends in …", "X is A and B contains …": said of the last.
  const isLast = / (?:that|which|who)(?= |$)/.test(match.groups['adverb'] ?? '') || / (?:is|are)$/.test(before);
  const owners = isLast ? listed.slice(-1) : listed;
  return owners.some(({ sets, noun }) => !sets || sets.length === 0 || !/^(?:element|group|ring|ion)$/.test(noun.kind))
    ? []
    : owners;
};

/** "A benzene with three oxygens" is said of the whole; a group's own "groups" may be counted with what hangs on them. */
const isVague = (owners: readonly Mention[], { noun, n, sets, counts }: Mention): boolean => {
  const isKind = owners.every(({ article }) => article === 'a' || article === undefined);
  if (isKind && (n === undefined ? sets !== undefined && sets.length > 0 : counts.includes(n))) return true;
  const isRing = owners.some((owner) => owner.sets?.every((set) => set.every(({ ring }) => ring)) === true);
  return noun.kind === 'substituent' && !isRing;
};

/** "The ring carries two groups", "the sodium ion bears a positive charge", "the nitrogen has no hydrogen". */
export const ownedRule: ChemistryRule = (clause) =>
  matched(clause, owned).flatMap((match): Verdict[] => {
    const subjects = ownersOf(clause, match);
    if (subjects.length === 0) return [];
    const verb = match.groups['verb'] ?? '';
    // "None of the nitrogens carries …": said of each of them.
    const none =
      / (?:neither|neither of|none of|no)$/.test(clause.text.slice(0, match.from)) || subjects.some(({ n }) => n === 0);
    const denied =
      / (?:not|without|free of|devoid of|lacks?) ?/.test(
        `${clause.text.slice(match.from, match.to).replace(/ M\d+$/, '')} `,
      ) !== none;
    return mentionsIn(clause, match.groups['list']).flatMap((object): Verdict[] => {
      if (!kinds.test(object.noun.kind) && object.noun.kind !== 'substituent') return [];
      if (object.noun.kind !== 'substituent' && !object.sets) return [];
      if (/^(?:make|form)s?$/.test(verb) && object.noun.kind !== 'bond') return [];
      // "One methyl pointing up and one pointing down", "one common bond", "one carbon without a substituent".
      const behind = clause.text.slice(clause.text.indexOf(` M${clause.mentions.indexOf(object)} `));
      if (object.n === 1 && / (?:and|,) (?:one|another) (?!M)/.test(behind)) return [];
      if (/\b(?:common|shared)\b/.test(object.words) || / (?:common|shared) M\d+ /.test(clause.text)) return [];
      if (verb === 'without' && subjects.some(({ n: many }) => many === 1)) return [];
      clause.done.add(object);
      const ok = subjects.every(({ sets = [], article }) => {
        const each = sets.map((set) => fits(countsAt(clause, set, object, verb), object) !== denied);
        return article === 'all' || none ? each.every(Boolean) : each.some(Boolean);
      });
      const [count = 0] = countsAt(clause, subjects[0]?.sets?.[0] ?? [], object, verb);
      const span: readonly [number, number] = [subjects[0]?.start ?? match.at[0], object.end];
      const sure = ok || !isVague(subjects, object);
      return [said(clause, span, sure ? ok : undefined, object.n ?? object.words, count, [object])];
    });
  });

const wholeBefore =
  /(?:^| [,;:.]| there (?:is|are)| there's| contains?| containing| has| have| having| with| count| counts| counted| find| found| identify| spot| shows?| includes?| comprises| all| its| consists of| made of| made up of| see| of| possess(?:es)?| features?| got| drawn| total)(?: M\d+(?: ,)?(?: and| or| as well as| plus)?)*(?: and| exactly| only| just| also| a total of| in total| in all| altogether| overall)*$/;
const wholeAfter =
  /^ (?:$|[,.;:!?)]|and |but |or |plus |as well as |in total|in all|altogether|overall|here|in it|(?:are|is|can be|could be) (?:drawn|shown|visible|present|there|seen|made out|counted|found|recogni[sz]ed|identified|discerned)(?= ?(?:$|[,.;:!?)]|and |but |in |here ))|(?:appears?|occurs?|exists?) ?(?:$|[,.;:!?])|(?:in|of|for|throughout) (?:the (?:whole|entire) )?(?:M\d+|TITLE))/;

/** The words count all there is: "there are …", "the molecule has …"; nothing says which ones. */
const isWhole = (clause: Clause, index: number, offset: number): boolean => {
  const before = clause.text.slice(0, offset);
  const after = clause.text.slice(offset + ` M${index}`.length);
  // "Two rings, one with five and one with six atoms": those of one.
  if (/ (?:one|each|another|the other|the second|the first) (?:with|of|has|having)$/.test(before)) return false;
  const [, owner] =
    / M(\d+)(?: [a-z]+){0,6} (?:has|have|contains?|with|bears?|carries|includes?)[^,;:.]*$/.exec(before) ?? [];
  const subject = owner === undefined ? undefined : clause.mentions[Number(owner)];
  if (subject && subject.noun.kind !== 'whole' && subject.noun.kind !== 'ion' && !isWholeClass(clause, subject))
    return false;
  const [, inner] = /^ (?:in|of|for) (?:the )?M(\d+)/.exec(after) ?? [];
  if (inner !== undefined && clause.mentions[Number(inner)]?.noun.kind !== 'whole') return false;
  return wholeBefore.test(before) && wholeAfter.test(after);
};

const ownerBefore = ({ mentions }: Clause, before: string): boolean => {
  const [, owner] =
    / M(\d+)(?: [a-z]+){0,5} (?:has|have|contains?|with|bears?|carries|includes?)(?: [a-z]+)?$/.exec(before) ?? [];
  const kind = mentions[Number(owner)]?.noun.kind;
  return kind !== undefined && kind !== 'whole';
};

/** "The latter bears no halogen": only of a part is said what it bears, and the whole is no part. */
const isBorneElsewhere = (clause: Clause, before: string): boolean =>
  / (?:bears?|carr(?:y|ies)|bearing|carrying)$/.test(before) &&
  mentionsIn(clause, before).at(-1)?.noun.kind !== 'whole' &&
  !/ (?:molecules?|structures?|compounds?|substances?) (?:bears?|carr(?:y|ies))$/.test(before);

/** "Three O⁻ and three O": those that are listed with their charge are not counted once more. */
const listedCharged = ({ mentions }: Clause, { noun }: Mention): number =>
  noun.kind !== 'element' || noun.charge !== undefined
    ? 0
    : mentions.reduce(
        (sum, { noun: other, n = 0 }) =>
          other.kind === 'element' && other.charge !== undefined && other.symbols.join() === noun.symbols.join()
            ? sum + n
            : sum,
        0,
      );

/** What a word that counts in another sense says of no number of things that are there. */
const isNoCount = (clause: Clause, { n = 1, noun, sets = [], words, narrowed }: Mention, before: string): boolean =>
  n === 0
    ? // "The N on the right bears no hydrogen", "no second ring", "no atoms are spelled out".
      sets.length > 0 &&
      (ownerBefore(clause, before) ||
        isBorneElsewhere(clause, before) ||
        / (?:second|third|other|further)(?= )/.test(` ${words} `) ||
        / no (?:second|third|other|further|more)$/.test(before) ||
        // "The salt is written as two ions and has no bond": none between them.
        (noun.kind === 'bond' && !narrowed && noun.order === undefined && noun.between === undefined) ||
        /^(?:no )?(?:atoms?|symbols?|letters?)$/i.test(words))
    : // "A six ring", "two plus signs": no count of rings, and none of ions.
      n > 1 &&
      !sets.some(({ length }) => length === 0) &&
      ((noun.kind === 'ring' && !words.endsWith('s')) || /signs?$/.test(words));

const compared = (clause: Clause, offset: number, { n = 0, counts }: Mention): boolean | undefined => {
  const before = clause.text.slice(0, offset);
  if (/ (?:at least|no fewer than|not fewer than)$/.test(before)) return counts.some((count) => count >= n);
  if (/ (?:more than|(?:has|have|are|is|contains?|with|of) over)$/.test(before))
    return counts.some((count) => count > n);
  if (/ (?:fewer than|less than|under)$/.test(before)) return counts.some((count) => count < n);
  if (/ (?:at most|up to|no more than|not more than)$/.test(before)) return counts.some((count) => count <= n);
  return undefined;
};

const uncounted =
  / (?:(?:not|without) (?:counting|including|considering)|ignoring|excluding|disregarding|leaving (?:out|aside)|apart from|aside from|besides|except(?: for)?)(?: (?:the|all|any|implicit|its))*$/;

const halves = /(?:part|side|half|end|portion|moiety|component|residue|unit) of /;
const goneAfter =
  /^ (?:(?:is|are) (?:not (?:there|present|in)|absent|missing|nowhere|not found)|(?:does|do) not (?:occur|appear|exist|feature|show up)|never (?:occurs?|appears?)|(?:doesn't|don't) (?:occur|appear|exist|feature|show up)|(?:cannot|can't) be (?:found|seen|made out))/;

/** "Contains nitrogen", "no rings", "four oxygen atoms", "a nitro group is …": there, not there, as many as there are. */
export const existenceRule: ChemistryRule = (clause) =>
  clause.mentions.flatMap((mention, index): Verdict[] => {
    const { noun, sets, counts, n, article, start, end } = mention;
    if (clause.done.has(mention) || !kinds.test(noun.kind) || !sets) return [];
    const offset = clause.text.indexOf(` M${index} `);
    const after = clause.text.slice(offset + ` M${index}`.length);
    // "Not counting hydrogens" says of what is not spoken.
    if (uncounted.test(clause.text.slice(0, offset))) return [];
    // "The alcohol part of the ester": what it is made from, and no group of its own.
    const isHalf = sets.length === 0 && halves.test(`${mention.words}${after.slice(0, 4)}`);
    const elsewhere = isHalf || isElsewhere(clause, offset);
    const present = sets.length > 0 || ((counts[0] ?? 0) > 0 && noun.kind !== 'group');
    // "Halogens, sulfur and charges are absent".
    const gone = goneAfter.test(after.replace(/^(?:(?: ,)?(?: and| or)? M\d+)+(?= (?:is|are) )/, ''));
    const others = n === 0 ? noOthers(clause, mention, after) : undefined;
    if (others) return [...others];
    const definite = article === 'the' || (article === 'all' && n === undefined);
    // "The ring is saturated: it has no double bond" speaks of the ring.
    const before = clause.text.slice(0, offset);
    // "Both contain one nitrogen": what was spoken of before, each on its own.
    const each =
      /^ (?:both|each|neither|the (?:first|second|former|latter|other))(?: of (?:them|these|those))? [a-z]+(?: M\d+(?: ,)?(?: and)?)*$/.test(
        before,
      );
    const pronoun = / (?:it|they|this|which|that) (?:has|have|contains?|carries|bears?|holds)[^,;:.]*$/.exec(before);
    const owned =
      present &&
      (each ||
        (pronoun !== null &&
          mentionsIn(clause, before.slice(0, pronoun.index)).some(({ noun: { kind } }) =>
            /^(?:ring|group|element|ion)$/.test(kind),
          )));
    const one = (ok: boolean, stated: string | number): Verdict[] =>
      (elsewhere || owned) && !ok ? [] : [said(clause, [start, end], ok, stated, counts[0] ?? 0, [mention])];
    const least = n === undefined ? undefined : compared(clause, offset, mention);
    if (least !== undefined) return one(least, n ?? 0);
    if (n === 0 && mention.loose) return [];
    if (isNoCount(clause, mention, before)) return [];
    if (n === 0) return / (?:not|neither)(?: [a-z]+)?$/.test(clause.text.slice(0, offset)) ? [] : one(!present, 0);
    if (isDenied(clause, offset) || gone) {
      if (!present) return one(true, `no ${mention.words}`);
      const bare = /^ (?:$|[,.;:!?)]|at all|in M|or |nor |and |of any|whatsoever|anywhere)/.test(after) || gone;
      return definite || n !== undefined || !bare || mention.loose ? [] : one(false, `no ${mention.words}`);
    }
    if (!present) return noun.kind === 'charge' && definite ? [] : one(false, n ?? mention.words);
    if (n === undefined)
      return definite ? [] : [said(clause, [start, end], true, mention.words, counts[0] ?? 0, [mention])];
    // "Four hydroxyl groups and a CH2OH group": the last has a hydroxyl group as well.
    const inOther =
      noun.kind === 'group' &&
      (noun.names.includes('hydroxyl') || noun.names.includes('OH')) &&
      / (?:ch2oh|CH2OH|hydroxymethyl) /.test(clause.text);
    if (inOther && counts.includes(n + 1)) return [said(clause, [start, end], true, n, n, [mention])];
    if (counts.includes(n) || counts.includes(n + listedCharged(clause, mention)))
      return [said(clause, [start, end], true, n, n, [mention])];
    const sure = !mention.some && isWhole(clause, index, offset) && !(noun.kind === 'group' && definite);
    const some = n < Math.max(...counts);
    return sure || !some ? one(false, n) : [said(clause, [start, end], undefined, n, counts[0] ?? 0)];
  });

const more =
  / (?<way>more|fewer|less|twice as many|three times as many|as many|the same number of|equally many)(?<one> M\d+) (?:than|as)(?: there are| it has)?(?<other> M\d+)/g;

/** "More oxygens than nitrogens", "twice as many hydrogens as carbons". */
export const compareRule: ChemistryRule = (clause) =>
  matched(clause, more).flatMap((match): Verdict[] => {
    const [one, other] = [match.mention('one'), match.mention('other')];
    const [a, b] = [one?.counts[0], other?.counts[0]];
    if (!one || !other || a === undefined || b === undefined) return [];
    clause.done.add(one).add(other);
    const way = match.groups['way'] ?? '';
    const ok =
      way === 'more'
        ? a > b
        : /fewer|less/.test(way)
          ? a < b
          : a === b * (way.startsWith('twice') ? 2 : way.startsWith('three') ? 3 : 1);
    return [said(clause, match.at, ok, way, `${a}, ${b}`, [one, other])];
  });
