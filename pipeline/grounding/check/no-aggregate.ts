import { isOfOthers } from './aggregate-words.js';
import { hasSense, isEntity, type Clause } from './clause.js';
import type { Mention } from './mention.js';
import type { NumberIn } from './named-rows.js';

const changed =
  /^(?:lost|loses?|gained|gains?|shed|sheds|rose|rises?|fell|falls?|dropp?ed|drops?|grew|grows?|increased?|decreased?|declined?|climbed|shrank|shrinks)$/;

/**
 * "238 after coffee, 255 after cola": each of several numbers has a name of its own; "three replicates were averaged"
 * says how many there were, "means" is a verb.
 */
export const isNoAggregate = ({ sentence }: Clause, word: Mention, number: NumberIn): boolean => {
  const { tokens, mentions, text } = sentence;
  const [before, after] = [Math.min(word.to, number.to), Math.max(word.from, number.from)];
  const others = mentions.filter(
    (other) =>
      other !== number && other.type === 'number' && other.unit !== 'ordinal' && !(other.inWords && other.value <= 12),
  );
  return (
    (number.inWords &&
      number.value <= 12 &&
      tokens.slice(number.to, number.to + 2).some(({ kind, lower }) => kind === 'word' && /[^s]s$/.test(lower))) ||
    (number.inWords && /^\p{L}{3,}est$/u.test(tokens[number.to]?.lower ?? '')) ||
    others.length > 1 ||
    tokens.slice(before, after).some(({ text }) => /^[;:]$/.test(text)) ||
    (number.from > word.to && others.some((other) => other.from >= word.to && other.to <= number.from)) ||
    // "The medians lie within 10 points of each other".
    tokens[number.from - 1]?.lower === 'within' ||
    tokens.slice(Math.max(0, number.from - 3), number.from).some(({ lower }) => lower === 'by') ||
    isOfOthers(sentence, word, number) ||
    // "woods and fields together make up 80": of what the figure calls otherwise.
    (tokens[word.from]?.lower === 'together' &&
      tokens[word.from - 1]?.pos === 'NOUN' &&
      tokens[word.from - 2]?.lower === 'and' &&
      !mentions.some((one) => isEntity(one) && one.to <= word.from && word.from - one.to <= 3)) ||
    // "lost 5.3 kg in total": of a change, from the first value to the last.
    (hasSense(word, 'total') && tokens.some(({ lower }) => changed.test(lower))) ||
    // "mean curves start from zero", "the average lines": what they are, and no value.
    (/^(?:mean|average|median|total)$/.test(tokens[word.from]?.lower ?? '') &&
      /^(?:curve|line|trace|trajectory|profile|course|path|response)s?$/.test(tokens[word.to]?.lower ?? '')) ||
    // "The median of A lies 2.5 units above the control": how far apart two are.
    tokens
      .slice(number.to, number.to + 4)
      .some(
        ({ lower }, index, next) =>
          /^(?:above|below|higher|lower)$/.test(lower) &&
          next.slice(0, index).every(({ kind, pos }) => kind !== 'sign' && pos !== 'ADP' && pos !== 'CCONJ'),
      ) ||
    // "The fifth-graders took out 61 books together": of some that nothing names; "both sum to 24": each of two.
    (tokens[word.from]?.lower === 'together' && word.from > 2 && !mentions.some(isEntity)) ||
    (hasSense(word, 'total') && /^both$/.test(tokens[word.from - 1]?.lower ?? '')) ||
    // "end close together near 100", "normalised to 100%", "each with a 95% interval", "averaged over 30 shuffles".
    (tokens[word.from]?.lower === 'together' &&
      /^(?:close|near|bunched|crowded|clustered)$/.test(tokens[word.from - 1]?.lower ?? '')) ||
    (/^(?:averaged|pooled)$/.test(tokens[word.from]?.lower ?? '') && tokens[word.to]?.lower === 'over') ||
    tokens
      .slice(number.to, number.to + 4)
      .some(({ lower }) => /^(?:confidence|credible|interval|intervals|ci|band)$/.test(lower)) ||
    // "the single outlier (120)", "the interquartile range of A is 0.7".
    (/^outliers?$/.test(tokens[number.from - 2]?.lower ?? '') && tokens[number.from - 1]?.text === '(') ||
    tokens.some(({ lower }) => lower === 'interquartile') ||
    // "Each row adds up to 100", "the three least popular ones together make 37": of a part of all.
    /\b(?:each|every) (?:row|column|bar|line|stack)\b/i.test(text) ||
    (hasSense(word, 'total') && mentions.some((one) => hasSense(one, 'max', 'min') && one.to <= number.from)) ||
    /\b(?:top|bottom|first|last|next|other|remaining|lowest|highest|smallest|largest|least|most) (?:\p{L}+ ){0,2}(?:together|combined|add|sum|make|account)/iu.test(
      text,
    ) ||
    // "start together at 100".
    (tokens[word.from]?.lower === 'together' && /^(?:at|from|in)$/.test(tokens[word.to]?.lower ?? '')) ||
    // "At a dose of 20 mg the mean is 12.4": a place, told before.
    (number.to <= word.from &&
      tokens.slice(number.to, word.from).some(({ lower }) => lower === 'the' || lower === ',') &&
      tokens.slice(0, number.from).some(({ lower }) => /^(?:at|for|with|in|after|by)$/.test(lower)))
  );
};
