import type { Scalar } from '../../renderers/scene.js';
import type { Claim, Fact, Predicate } from './fact.js';
import { telling } from './grounds.js';
import { oncePer } from './once-per.js';

const look = ({ args, value }: Fact): string => `${args.filter(Boolean).join(', ')}: ${value}`;

/** A fact as a reader would put it, by what it says; what is not here has no short way of being told. */
const tellings: Partial<Record<Predicate, (fact: Fact) => string>> = {
  connection: ({ args: [from, to, label], value }) =>
    `${from} ${value === 'directed' ? '→' : '–'} ${to}${label === '' || label === undefined || label === null ? '' : ` (${label})`}`,
  position: ({ args: [one, other], value }) => `${one} ${value} ${other}`,
  member: ({ args: [thing], value }) => `${thing} in ${value}`,
  colour: look,
  dash: look,
  cardinality: ({ args: [one, other], value }) => `${one} – ${other}: ${value}`,
  degree: ({ args: [way, node], value }) => `${value} ${way === 'all' ? 'at' : way} ${node}`,
};

/** So many facts say what a figure shows; more than that is a listing. */
const most = 3;

const byId = oncePer((facts: readonly Fact[]): ReadonlyMap<string, Fact> => new Map(facts.map((one) => [one.id, one])));

/** Ids of elements stand in facts where a thing has no name of its own: no reader knows them. */
const isNameless = (fact: Fact): boolean =>
  fact.args.some((one) => typeof one === 'string' && fact.about.includes(one));

const shownBy = ({ facts: ids }: Claim, facts: readonly Fact[]): Scalar => {
  const known = byId(facts);
  const told = ids.flatMap((id) => {
    const fact = known.get(id);
    const tell = fact && tellings[fact.predicate];
    return fact && tell && !isNameless(fact) ? [tell(fact)] : [];
  });
  return told.length === 0 || told.length > most ? null : [...new Set(told)].join('; ');
};

/** The marks by which rules tell a colour from a noun: `<blue>`, `{arrow+}`. */
const unmarked = (stated: string): string =>
  stated.replace(/<([^<>]+)>|\{([a-z]+)\+*\}/gi, '$1$2').replaceAll('_', ' ');

/** What the text says: in its own words, where the rule has a word of its own for it that the text has not. */
const saidIn = ({ stated, text }: Claim): Scalar => {
  if (typeof stated !== 'string') return stated;
  const plain = unmarked(stated);
  const own = new Set(telling(text));
  const isSaid = !plain.includes('@') && telling(plain).some((word) => own.has(word) || /\p{N}/u.test(word));
  return isSaid ? plain : text;
};

/**
 * A contradicted claim as its reader needs it: what it states in words of the text, and what the figure shows instead,
 * where its rule names the facts and no more.
 */
export const toldPlainly = (claim: Claim, facts: readonly Fact[]): Claim =>
  claim.status === 'contradicted'
    ? { ...claim, stated: saidIn(claim), actual: claim.actual ?? shownBy(claim, facts) }
    : claim;

/** What is wrong with a contradicted claim, for a reader who has its text: "states 99, the figure shows 3". */
export const disagreement = ({ text, stated, actual }: Claim): string => {
  const isOwnText = stated === null || stated === text;
  if (actual === null) return isOwnText ? 'the figure shows otherwise' : `states ${stated}, the figure shows otherwise`;
  return isOwnText ? `the figure shows ${actual}` : `states ${stated}, the figure shows ${actual}`;
};
