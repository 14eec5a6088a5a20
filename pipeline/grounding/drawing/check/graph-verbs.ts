import type { Relation } from './graph-relations.js';
import type { Piece } from './piece.js';
import { isNo } from './clauses.js';

/** What the words between two nodes say of them. */
export interface Said {
  readonly relation: Relation;
  /** The second is to the first what the relation says. */
  readonly turned: boolean;
  readonly denied: boolean;
  /** To no other, from no other. */
  readonly only: boolean;
  readonly direct: boolean;
  /** Of a verb that is in no list: that an edge joins them is all that it can mean. */
  readonly open: boolean;
}

type Reading = readonly [relation: Relation, turned: boolean];
const next: Reading = ['next', false];
const back: Reading = ['next', true];
const on: Reading = ['on', false];
const off: Reading = ['on', true];
const ahead: Reading = ['ahead', false];
const behind: Reading = ['ahead', true];
const over: Reading = ['over', false];
const under: Reading = ['over', true];
const above: Reading = ['above', false];
const within: Reading = ['above', true];
const joined: Reading = ['joined', false];

const TO = '(?: (?:to|into|toward|towards|onto|unto))';
const FROM = '(?: (?:from|out of|off|away from))';
/** What is passed on: "its result", "the data", "a signal". */
const WHAT =
  '(?: (?!(?:to|into|from|by|via|through|and|but|or|which|that|than|as|on|over|under|before|after)(?= |$))[^ #{@]+){0,4}';
const ROLE = '(?: (?:an?|the|one of the|its|their|another|#1|only|sole|direct|immediate))*';

/** "An arrow of its own". */
const LINK =
  '(?:(?:an?|one|the|its|their|own|another|direct|single|further|additional|separate|outgoing|incoming|<[^>]+>|dashed|dotted|solid) )*{(?:edge|arrow|line)}(?: of (?:its|their) own)?(?: (?:that|which))?(?: (?:leading|leads|pointing|points|going|goes|running|runs|coming|comes|directed))?(?: (?:straight|back|over|on))*';

/** What stands between the two, without auxiliaries and adverbs, and what it tells. */
const readings: readonly (readonly [words: string, reading: Reading])[] = [
  [`(?:reports?|reporting|answers?|answerable|accountable|subordinate|subordinated) to`, under],
  // Along arrows, over other nodes or not.
  [
    `(?:leads?|leading|goes|go|going|flows?|flowing|runs?|running|moves?|moving|passes|pass|continues?|proceeds?|travels?|drains?|empties|develops?|evolves?|progresses|advances?|gets?|gives? rise|comes?)(?: (?:on|over|down|up|out|back|along|straight))*${TO}`,
    on,
  ],
  [`(?:reaches|reach|precedes?|before(?: \\w+){1,5})`, on],
  [
    `(?:(?:comes?|is|are|stands?|happens?|occurs?|takes place|goes|done|needed|taken|attended|completed|passed|finished|read|learnt|learned|studied|run|performed|built|compiled)(?: \\w+)? )?(?:before|ahead of|prior to|in front of)`,
    ahead,
  ],
  [`(?:(?:comes?|is|are|stands?|happens?|occurs?|takes place|goes|done)(?: \\w+)? )?(?:after|behind)`, behind],
  [
    `(?:(?:is|are)?${ROLE} (?:prerequisites?|preconditions?|requirements?|conditions?|necessary|needed|required|basis|precursors?)(?: of| for| to| before))`,
    on,
  ],
  [`(?:opens?|opening|clears?|paves?) the (?:way|path|door|road|{path}|{edge})${TO}`, on],
  [`(?:(?:results?|resulting|ends?|ending|culminates?) in|turns? into|becomes?)`, on],
  [`(?:stems?|originates?|arises?|derives?|results?|resulting|emerges?|comes?|coming|flows?|starts?) ?${FROM}`, off],
  // One arrow.
  [
    `(?:points?|pointing|transitions?|transitioning|branches|branch|returns?|returning|loops?|jumps?|switches|switch|changes|links? back)(?: (?:over|on|back|down))*${TO}`,
    next,
  ],
  [`(?:points?|pointing) at`, next],
  [`(?:refers?|referring) to`, next],
  [
    `(?:sends?|sending|passes|pass|passing|hands?|gives?|delivers?|forwards?|transfers?|transmits?|pushes|supplies|returns?|writes?|publishes|releases?|pumps?|reports?|submits?|routes?|directs?|ships?|exports?|emits?|streams?|loads?)${WHAT}${TO}`,
    next,
  ],
  [`(?:feeds?|feeding|writes?|publishes|contributes?|adds?)${TO}`, next],
  [
    `(?:feeds?|supplies|supply|powers?|triggers?|causes?|produces?|creates?|generates?|activates?|unlocks?|enables?|drives?|invokes?|influences?|affects?|informs?|starts?|notifies|initiates?|updates?|charges|warms|heats|enters?)`,
    next,
  ],
  [`(?:followed(?: directly| immediately)? by|succeeded by)`, next],
  [`(?:preceded by)`, back],
  [`(?:follows?|following|succeeds?)(?: on| after| from)?`, back],
  [`(?:is|are)?${ROLE} (?:predecessors?|inputs?|sources?|suppliers?) (?:of|for|to)`, next],
  [`(?:is|are)?${ROLE} (?:successors?|followers?|outputs?) (?:of|to)`, back],
  [
    `(?:receives?|receiving|gets?|getting|takes?|draws?|obtains?|gains?|fetches|collects?|derives?|inherits?)${WHAT} from`,
    back,
  ],
  [
    `(?:fed|supplied|powered|triggered|caused|produced|created|generated|activated|unlocked|driven|influenced|affected|reached|entered|started|informed|charged|heated|updated|notified) (?:by|from)`,
    back,
  ],
  [
    `(?:sent|passed|handed|given|delivered|forwarded|transferred|transmitted|supplied|returned|fed|added|led|carried|converted|turned|moved|transformed|pumped|routed|directed|poured)(?: (?:on|over|back|down|out))*${TO}`,
    next,
  ],
  [`${LINK}${TO}`, next],
  [`${LINK} from`, back],
  [`${LINK} (?:with|in common with)`, joined],
  // Rank.
  [
    `(?:heads?|heading|manages?|managing|supervises?|supervising|oversees?|overseeing|commands?|chairs?|employs?|leads?|leading|runs?|controls?|directs?|owns?)(?: (?:the|all|both))*`,
    over,
  ],
  [
    `(?:comprises?|comprising|contains?|includes?|including|covers?|covering|encompasses|groups?)(?: (?:the|all|both))*`,
    above,
  ],
  [`(?:consists?|consisting|composed|made(?: up)?) (?:of|from)`, over],
  [
    `(?:(?:divided|split|splits?|divides?|subdivided|branches|branch|branching|forks?|broken|breaks?|separates?|separated|grouped|organised|organized|classified)(?: (?:up|down|off|further))*) (?:into|in)`,
    over,
  ],
  [`(?:in charge of|responsible for)`, over],
  [
    `(?:is|are)?${ROLE} (?:parents?|mothers?|fathers?|heads?|boss|bosses|managers?|superiors?|supervisors?|chiefs?|leaders?|directors?|supertypes?|generali[sz]ations?)(?: nodes?| of the)? (?:of|for|to|over)`,
    over,
  ],
  [
    `(?:belongs?|belonging|assigned|attached) to(?: the (?:area|department|domain|team|branch|{branch}|division|part|field|section|group|remit) of)?`,
    within,
  ],
  [`(?:works?|working) (?:for|under)`, under],
  [
    `(?:is|are|falls?|comes?|sits?|hangs?|ranks?|stands?|listed|filed|classed|classified|counted|put|placed|grouped|sorted)?(?: directly)? (?:under|beneath|underneath)`,
    within,
  ],
  [`(?:hangs?|hanging|branches|branching|descends?|descending|depends?)(?: off)? (?:from|below)`, within],
  [`(?:an?|the)(?: \\w+)? {path}${TO}`, on],
  [
    `(?:is|are|forms?|being)?${ROLE} (?:parts?|kinds?|types?|sorts?|forms?|subclass(?:es)?|subtypes?|categor(?:y|ies)|subcategor(?:y|ies)|examples?|members?|components?|units?|departments?|divisions?|branch(?:es)?|subdivisions?|child|children|sons?|daughters?|offspring|subordinates?|variants?|species)(?: nodes?)? of`,
    within,
  ],
  [`(?:headed|managed|supervised|overseen|led|run|controlled|owned|chaired|commanded|employed|directed) by`, under],
  // An edge that may point either way.
  [`(?:depends?|depending|dependent|relies|rely|relying|builds?|building|based|reliant) (?:on|upon)`, joined],
  [
    `(?:needs?|needing|requires?|requiring|uses?|using|calls?|calling|imports?|accesses|access|accessing|queries|query|consults?|contacts?|extends?)`,
    joined,
  ],
  [`(?:reads?|reading|loads?|pulls?)(?: \\w+){0,2} (?:from|in)`, joined],
  [
    `(?:(?:talks?|speaks?) (?:to|with)|(?:communicates?|interacts?|exchanges?(?: \\w+)?|trades?|shares? (?:a|an) (?:border|edge|link|line|connection)) with)`,
    joined,
  ],
  [
    `(?:connects?|connected|connecting|linked|links?|joined|joins?|tied|attached|related|adjacent|wired|coupled|next)(?: (?:up|directly))*(?: (?:to|with))`,
    joined,
  ],
  [`(?:neighbours?|neighbors?|borders?)`, joined],
  [`(?:used|needed|required|called|accessed|imported|queried) by`, joined],
];
const patterns = readings.map(([words, reading]) => [new RegExp(`^ ?(?:${words})$`), reading] as const);

const aside =
  /^(?:,|which|that|who|also|then|both|each|all|in|turn|itself|themselves|always|usually|later|now|again|only|either|neither|immediately|directly|straight|there|next|together|eventually|finally|just|it|they|thus|simply|once|both|already|further|respectively|all|of|them)$/;
const auxiliary =
  /^(?:is|are|was|were|be|been|being|can|may|must|will|should|does|do|did|would|could|might|cannot|has|have|had|to|isn't|aren't|doesn't|don't|can't|won't)$/;

/** Verbs of looks, places, likeness and amounts: no edge is needed for them to be true of two nodes. */
const unlinked =
  /^(?:stand|lie|sit|be|show|appear|look|differ|compare|resemble|share|mean|represent|stand|symboli[sz]e|label|mark|colour|color|name|call|draw|place|locate|surround|enclose|arrange|equal|exceed|exist|remain|contrast|say|read|carry|weigh|cost|take|measure|hold|store|match|see|find|note|compete|outrank|beat|overlap|face|align|have|has|seem|come|know|multipl(?:y|ie)|subtract|divide|think|want|like|write|print|tell|repeat|happen|occur|begin|end|start|finish|position|separate|color|fill|highlight|shade|number|count|rank|tie|begin|place|set|put|list|add|keep|leave|make|give|get|go|let|bear|wear|display|contain|lack|miss|omit|form|belong)(?:s|es|ed|d|ing|n)?$/;
const preposition = /^(?:to|into|onto|from|with|for|on|upon|at|in|by|off|against|of|over|through|about)$/;

/** A verb that no list has, between what it may join: "X nourishes Y", "X leaks its heat into Y". */
const otherwise = (words: readonly Piece[]): Reading | undefined => {
  const [verb, ...rest] = words;
  if (!verb || !/^[a-z]+$/.test(verb.code) || unlinked.test(verb.code) || unlinked.test(verb.word ?? ''))
    return undefined;
  if (verb.pos !== 'VERB' || rest.length > 5) return undefined;
  const isPlain = rest.every(
    ({ code, pos }) => /^[a-z]+$/.test(code) && pos !== 'VERB' && pos !== 'AUX' && pos !== 'CCONJ' && pos !== 'SCONJ',
  );
  const prepositions = rest.filter(({ code }) => preposition.test(code));
  return isPlain && prepositions.length < 2 && (rest.length === 0 || preposition.test(rest.at(-1)?.code ?? ''))
    ? joined
    : undefined;
};

/** Reads the words between two nodes; undefined where they tell of no edge. */
export const saidBy = (between: readonly Piece[]): Said | undefined => {
  // "A and B phone each other": said of the two of them.
  if (between.some(({ code }) => /^(?:others?|same)$/.test(code))) return undefined;
  // "Without debugging A no longer needs B": what would be, and not what is drawn.
  if (between.some(({ code }, at) => code === 'longer' && /^(?:no|any)$/.test(between[at - 1]?.code ?? '')))
    return undefined;
  const denied = between.some(isNo);
  const only = between.some(({ code }) => code === 'only');
  const direct = between.some(
    (piece, at) =>
      piece.direct === true ||
      /^(?:directly|immediately)$/.test(piece.code) ||
      // "A direct way to", "an arrow to": one alone.
      (piece.code === 'direct' && /^{(?:edge|arrow|line|path)}$/.test(between[at + 1]?.code ?? '')) ||
      (/^{(?:edge|arrow|line)}$/.test(piece.code) && !/^(?:with|by|via)$/.test(between[at - 1]?.code ?? '')),
  );
  const said = between.filter((piece) => !isNo(piece));
  // Determiners before the second node are none of what is said.
  while (/^(?:the|an?|both|either|its|their|all|{[a-z]+\+?})$/.test(said.at(-1)?.code ?? '')) said.pop();
  const whole = said.filter(({ code }) => !aside.test(code) || /^(?:in|of|next)$/.test(code));
  const isBe = whole.some(({ code }) => /^(?:is|are|was|were|be|been|being)$/.test(code));
  let at = 0;
  while (at < whole.length && (auxiliary.test(whole[at]?.code ?? '') || whole[at]?.pos === 'ADV')) at += 1;
  const rest = whole.slice(at);
  const told = rest.map(({ code }) => code).join(' ');
  const full = whole.map(({ code }) => code).join(' ');
  // "A platypus is a mammal".
  if (told === '' && isBe && between.some(({ code }) => /^an?$/.test(code)))
    return { relation: 'above', turned: true, denied, only, direct, open: false };
  if (told === '') return undefined;
  for (const [pattern, [relation, turned]] of patterns)
    if (pattern.test(told) || pattern.test(full)) return { relation, turned, denied, only, direct, open: false };
  const reading = otherwise(rest);
  if (!reading) return undefined;
  const passive = isBe && /(?:ed|en|wn|nt|pt|ld)$/.test(rest[0]?.code ?? '');
  if (passive && !/^(?:by|to|into|with|from)$/.test(rest.at(-1)?.code ?? '')) return undefined;
  return { relation: 'joined', turned: false, denied, only, direct, open: true };
};
