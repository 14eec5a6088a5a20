import { oncePer } from '../once-per.js';
import type { Scalar } from '../../../renderers/scene.js';
import type { Clause } from './clause.js';
import type { Finding, Mention } from './mention.js';
import type { Sentence } from './scan.js';

/** A verdict on the stretch of text from the first to the last of some mentions, which are used up by it. */
export const finding = (
  mentions: readonly Mention[],
  ok: boolean | undefined,
  stated: Scalar,
  actual: Scalar,
  facts: readonly (string | undefined)[] = [],
): Finding => {
  let [start, end] = [Infinity, -Infinity];
  for (const mention of mentions) {
    mention.used = true;
    start = Math.min(start, mention.start);
    end = Math.max(end, mention.end);
  }
  return {
    start,
    end,
    ok,
    stated,
    actual,
    facts: facts.length === 0 ? [] : [...new Set(facts.filter((id) => id !== undefined))],
  };
};

const negations =
  /\b(?:not|no|never|neither|nor|none|cannot|without|hardly(?! (?:more|less) than\b)|fail(?:s|ed|ing)? to|\w+n['’]t|(?:do|does|did|is|was|are|were|has)nt)\b/i;

const anyNegation =
  /(?<![a-z])(?:not?|never|neither|nor|none|cannot|without|hardly(?! (?:more|less) than\b)|fail(?:s|ed|ing)? to)(?![a-z])|n['’]t|(?:do|does|did|is|was|are|were|has)nt(?![a-z])/i;

/** Most sentences deny nothing at all: that is seen once for each. */
const mayDeny = oncePer((sentence: Sentence): boolean => anyNegation.test(sentence.text));

/** The statement that ends at `mention` is denied. */
export const isDenied = (clause: Clause, mention: Mention): boolean => {
  if (!mayDeny(clause.sentence)) return false;
  const first = clause.sentence.tokens[clause.from]?.start ?? mention.start;
  let before = clause.sentence.text.slice(first - clause.sentence.start, mention.start - clause.sentence.start);
  // A part that is called "No" denies nothing.
  for (const other of clause.mentions)
    if (other.type === 'name' && other.end <= mention.start && other.start >= first)
      before =
        before.slice(0, other.start - first) + 'x'.repeat(other.end - other.start) + before.slice(other.end - first);
  // "No: both improved" answers a question.
  if (first === clause.sentence.start) before = before.replace(/^no\s*[:;,.–—]/i, '');
  // "The variant without augmentation is grey": what it lacks, and no more.
  before = before.replace(/\bwithout (?:\w+ ){1,3}(?=(?:is|are|was|were|has|have|had)\b)/gi, '');
  const near = before.split(/\s+/).slice(-6).join(' ');
  return (
    negations.test(near) &&
    !/\bno (?:more|less|fewer|other)\b|\bnot only\b|\bno\.\s*$/i.test(near) &&
    !/\bNo\. ?\d/.test(near) &&
    // "I do not doubt the decline", "no doubt".
    !/\b(?:not|no|never|n['’]t|without|little) doubt\b/i.test(near)
  );
};
