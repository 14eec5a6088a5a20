import { oncePer } from '../once-per.js';
import type { SentenceText } from '../check/sentences.js';
import type { Claim, Fact } from '../fact.js';
import { gathered } from '../gathered.js';
import { statusOf } from '../verdict.js';
import type { Entity, Model } from './read/entity.js';
import type { Discourse, Left } from './read/discourse.js';
import { clausesOf } from './read/sentence.js';
import { clauseRules } from './rules/index.js';
import type { Finding } from './rules/rule.js';

/** Facts by the element that they are about, listed once for all captions of a figure. */
const bookOf = oncePer((facts: readonly Fact[]): ReadonlyMap<string, readonly string[]> => {
  const book = new Map<string, string[]>();
  for (const { id, about } of facts)
    for (const one of about) {
      const list = book.get(one);
      if (list) list.push(id);
      else book.set(one, [id]);
    }
  return book;
});

const factsOf = (book: ReadonlyMap<string, readonly string[]>, about: readonly Entity[]): string[] => {
  const [first, ...others] = about.filter(({ element }) => element !== undefined).map(({ id }) => book.get(id) ?? []);
  if (first === undefined) return [];
  if (others.length === 0) return first.filter((id) => !id.startsWith('relation')).slice(0, 6);
  return first.filter((id) => others.some((list) => list.includes(id)));
};

const isNew = (one: Finding, at: number, all: readonly Finding[]): boolean =>
  all.findIndex(
    ({ start, end, ok, stated }) => start === one.start && end === one.end && ok === one.ok && stated === one.stated,
  ) === at;

/** What a sentence states about the figure, and what it leaves for the next to speak of. */
export const statementsOf = (
  sentence: SentenceText,
  model: Model,
  facts: readonly Fact[],
  before: Discourse,
): { readonly claims: Claim[]; readonly left: Left } => {
  const book = bookOf(facts);
  const { clauses, left } = clausesOf(model, sentence, before);
  const findings = gathered(clauses, (clause) => gathered(clauseRules, (rule) => rule(clause, model)));
  return {
    left,
    claims: findings.filter(isNew).map(({ start, end, ok, stated, actual, about }) => ({
      start: sentence.start + start,
      end: sentence.start + end,
      text: sentence.text.slice(start, end),
      status: statusOf(ok),
      stated,
      actual: actual ?? null,
      facts: factsOf(book, about),
    })),
  };
};
