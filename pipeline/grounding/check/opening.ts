import { mayMatch } from '../all-matches.js';
import type { SentenceText } from './sentences.js';

const figure =
  '(?:(?:above |given |provided |following |whole )?(?:(?:pie|donut|bar|line|area|box|violin|scatter|bubble|stem|step|column|stacked bar|grouped bar|heat) )?(?:chart|graph|plot|figure|data|statistics?|diagram|visuali[sz]ation|image|picture|histogram|map|heatmap|pie|donut)(?: image| itself| provided| above)?)';
const links =
  '(?:overall|additionally|furthermore|moreover|similarly|likewise|finally|lastly|meanwhile|interestingly|notably|conversely|in addition|in contrast|by contrast|in conclusion|in summary|to summari[sz]e|to sum up|in general|generally|on the other hand|on the whole|as expected|for example|for instance|clearly|specifically|in particular|also|first|second|third|secondly|thirdly|at first glance)';
const seen =
  '(?:see|seen|observe|observed|notice|noticed|note|noted|infer|inferred|conclude|concluded|say|said|tell|read|deduce|deduced)';
const easily = '(?:(?:also|clearly|easily|immediately|quickly|directly|at once) )?';
const plain =
  '(?:plain|easy|plain to see|easy to see|easy to tell|evident|clear|apparent|obvious|visible|noticeable|notable|noteworthy|interesting|worth noting|worth mentioning|important to note|interesting to note|interesting to see)';
const shows =
  '(?:shows?|indicates?|reveals?|suggests?|illustrates?|demonstrates?|highlights?|tells us|makes (?:it )?clear)';

const tells = '(?:shows?|indicates?|reveals?|suggests?|illustrates?|demonstrates?|tells?|makes (?:it )?clear)';

/** How a sentence comes to what it says: "According to the chart,", "From the data, we can see that", "Overall, it is clear that". */
const opening = new RegExp(
  `^(?:(?:${links}(?:,|(?= it is\\b))|(?:according to|based on|judging by|judging from|as shown in|as seen in|from|looking at) (?:the|this) ${figure},|as (?:shown|seen|can be seen|we can see|depicted|indicated) (?:in|on|by|from) (?:the|this) ${figure},|(?:it|one) can (?:also |clearly |easily )?(?:be )?${seen}(?: from (?:the|this) ${figure})? that|(?:I|we|you|readers|viewers) (?:can )?${easily}${seen}(?: (?:from|in|on) (?:the|this) ${figure})? that|(?:I|we|you|one) (?:can )?${easily}(?:counts?(?= [\\w-]+ \\w)|(?:see|find)s? (?=(?:that )?there (?:is|are)\\b))|it (?:(?:looks|seems|appears) (?:like|as if|as though)|(?:seems|appears) that)|as (?:the|this) ${figure} (?:also |clearly )?${tells}(?: us)?,|(?:if you look|looking) (?:more )?(?:closely|carefully)(?: at (?:the|this) ${figure})?,|(?:it is|it['’]s) (?:also )?${plain}(?: from (?:the|this) ${figure})? that|(?:the|this) ${figure} (?:also |clearly )?${shows} that) ?)+`,
  'i',
);

/** Words of which each opening has at least one. */
const cue =
  /overall|additionally|furthermore|moreover|similarly|likewise|finally|lastly|meanwhile|interestingly|notably|conversely|contrast|conclusion|summar|general|other hand|whole|expected|example|instance|clearly|specifically|particular|also|first|second|third|glance|closely|carefully|count|there|looks|seems|appears|as th|according|based|judging|shown|seen|from|looking|can | that/i;

/** A sentence from where it says something of the figure. */
export const withoutOpening = (sentence: SentenceText): SentenceText => {
  const { text, tokens, start } = sentence;
  if (!mayMatch(text, cue)) return sentence;
  const length = opening.exec(text)?.[0].length ?? 0;
  if (length === 0) return sentence;
  const first = tokens.findIndex((token) => token.start >= start + length);
  const at = tokens[first]?.start;
  // What is left must be able to say something.
  if (at === undefined || tokens.length - first < 4) return sentence;
  return { ...sentence, start: at, text: text.slice(at - start), tokens: tokens.slice(first) };
};
