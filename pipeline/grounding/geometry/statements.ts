import { oncePer } from '../once-per.js';
import type { SentenceText } from '../check/sentences.js';
import type { Claim, Fact } from '../fact.js';
import { gathered } from '../gathered.js';
import { statusOf } from '../verdict.js';
import type { Model } from './read/entity.js';
import type { Discourse, Left } from './read/discourse.js';
import { clausesOf } from './read/sentence.js';
import { colours } from './read/words.js';
import { clauseRules } from './rules/index.js';
import type { Finding } from './rules/rule.js';

/** Facts by the element that they are about, listed once for all captions of a figure. */
const bookOf = oncePer((facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> => {
  const book = new Map<string, Fact[]>();
  for (const fact of facts)
    for (const one of fact.about) {
      const list = book.get(one);
      if (list) list.push(fact);
      else book.set(one, [fact]);
    }
  return book;
});

const idsOf = (facts: readonly Fact[]): string[] => facts.map(({ id }) => id);

/** A claim rests on a few facts: those first that say what it says, or that say something of the kind. */
const factsOf = (book: ReadonlyMap<string, readonly Fact[]>, { about, stated }: Finding): string[] => {
  const [first, ...others] = about.filter(({ element }) => element !== undefined).map(({ id }) => book.get(id) ?? []);
  if (first === undefined) return [];
  if (others.length > 0) return idsOf(first.filter((fact) => others.some((list) => list.includes(fact))));
  const isColour = typeof stated === 'string' && colours.has(stated.split(' ').at(-1) ?? '');
  const own = first.filter(({ predicate }) => predicate !== 'relation');
  const isMeant = ({ predicate, value }: Fact): boolean => value === stated || (isColour && predicate === 'colour');
  return idsOf([...own.filter(isMeant), ...own.filter((fact) => !isMeant(fact))].slice(0, 6));
};

const isNew = (one: Finding, at: number, all: readonly Finding[]): boolean =>
  all.findIndex(
    ({ start, end, ok, stated }) => start === one.start && end === one.end && ok === one.ok && stated === one.stated,
  ) === at;

/** Axes named x, y and z: what is drawn is a picture of space, and neither its lengths nor its angles are those of the paper. */
const isProjected = oncePer(
  ({ scene, isSpace }: Model): boolean =>
    !isSpace &&
    scene.axes.length === 0 &&
    ['x', 'y', 'z'].every((name) =>
      scene.elements.some(
        ({ id, visible, text }) =>
          visible &&
          text === name &&
          scene.relations.some(
            ({ kind, from, to }) =>
              kind === 'labels' &&
              from === id &&
              scene.elements.some((one) => one.id === to && /^(?:vector|segment|line)$/.test(one.kind)),
          ),
      ),
    ),
);

/** Of a colour or a stroke, which are the same in space. */
const isOfLook = ({ stated }: Finding): boolean =>
  typeof stated === 'string' && (colours.has(stated) || /^(?:dashed|dotted|solid)$/.test(stated));

/** What a sentence states about the figure, and what it leaves for the next to speak of. */
export const statementsOf = (
  sentence: SentenceText,
  model: Model,
  facts: readonly Fact[],
  before: Discourse,
): { readonly claims: Claim[]; readonly left: Left } => {
  const book = bookOf(facts);
  const { clauses, left } = clausesOf(model, sentence, before);
  const all = gathered(clauses, (clause) => gathered(clauseRules, (rule) => rule(clause, model)));
  const findings = isProjected(model)
    ? all.map((one) => (one.ok === false && !isOfLook(one) ? { ...one, ok: undefined } : one))
    : all;
  return {
    left,
    claims: findings.filter(isNew).map((finding) => ({
      start: sentence.start + finding.start,
      end: sentence.start + finding.end,
      text: sentence.text.slice(finding.start, finding.end),
      status: statusOf(finding.ok),
      stated: finding.stated,
      actual: finding.actual ?? null,
      facts: factsOf(book, finding),
    })),
  };
};
