import type { Clause } from '../clause.js';
import { hasSense, isEntity } from '../clause.js';
import { quantitiesIn } from '../../language/quantities.js';
import { extraParts } from '../extra-part.js';
import { finding } from '../finding.js';
import type { Finding, Mention } from '../mention.js';
import type { Rule } from '../rule.js';
import { labelKey } from '../tokenize.js';
import type { Token } from '../token.js';
import type { World } from '../world.js';

const verbs =
  /^(?:is|are|was|were|has|have|had|shows?|reaches|reached|stands?|records?|peaks?|exceeds?|accounts?|rises?|rose|falls?|fell|increases?d?|decreases?d?|leads?|remains?|represents?|scores?|sits?|ranks?)$/;
const common =
  /^(?:the|a|an|this|that|these|those|it|there|each|all|overall|most|in|on|at|for|from|by|with|as|and|but|while|both|one|two|three|its|their|chart|figure|graph|plot|bar|line|data|values?|colou?r|legend|title|axis|horizontal|vertical|y|x|image|here|no|none|only|we|you|i|they|he|she|blue|red|green|orange|nothing|everything|what|which|who|note|finally|however|moreover|also|then|next|first|second|third|last|lines?|bars?|points?|dots?|circles?|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|between|across|after|before|during|when|where|whereas|although|despite|among|compared|together|every|some|several|many|few|about|around|nearly|almost|roughly|approximately|just|over|under|at|least|more|less|higher|lower|total|average|mean|median|maximum|minimum|highest|lowest|largest|smallest|support|demand|growth|sales|profits?|losses|income|output|production|consumption|temperatures?|rainfall|prices?|costs?|spending|revenue|people|men|women|children|students|countries|none|nobody|everyone|christmas|easter|halloween|thanksgiving|ramadan|covid|darker|lighter|larger|smaller|longer|shorter|half|most|past|lunch(?:time)?|mornings|afternoons|evenings|nights|weekends|weekdays|notice|look|see|compare|consider|observe|remember|mind|follow|counts?|imagine|rows?|columns?|cells?|rings?|spokes?|grid ?lines?|wedges?|slices?|segments?|sectors?|bands?|areas?|layers?|candles?|wicks?|steps?|stems?|peaks?|troughs?|stacks?|strokes?|plots?|charts?|figures?|panels?|subplots?|curves?|boxes|violins?|contours?|colou?rs|shades?|shading|markers?|arrows?|nodes|edges|whiskers?|labels|ticks|errors?|shaded|dashed|dotted|solid|shown|plotted|compared|transfer|training|testing|left|right|top|bottom|upper|middle|days|weeks|months|years|hours|numbers|scores|rates|reading|going|starting|adding|taking|within|beyond|until|till|unlike|like|without|since|yes|hardly|nearly|CIs?|SDs?|SEs?|SEM|IQR|HRs?|ORs?|RRs?|MAE|RMSE|MSE|MAPE|ROC|AUC|CDFs?|ECDFs?|PDFs?|KDEs?|PCA|RGB|AP|mAP|SOTA|features?|items|things|time|classes|groups|models|methods|tasks|work|CNNs?|RNNs?|LSTMs?|GPUs?|CPUs?|LLMs?|3D|2D)$/i;

/** What figures measure, at the beginning of a sentence: the writer's own word for what an axis shows. */
const abstract =
  /^(?:names|names|percentages|words|letters|figures|colou?rs|shades|titles|notes)$|n?['’](?:d|ve|ll|m|s|re)$|(?:tion|sion|ity|ness|ment|ance|ence|ency|ancy|ty|age|ure|ism|ship|hood|dom|ing|cies|ies|ts|ds|rs|ns|ls|ses|ges|ces|th|put|level|rate)$/i;

const isVerb = (token: Token | undefined): boolean =>
  token !== undefined && (verbs.test(token.lower) || token.pos === 'VERB' || token.pos === 'AUX');

const isCapital = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return code > 127 ? /^\p{Lu}/u.test(word) : code <= 90;
};

/** "Stock Prices of Five Tech Companies Over Time": set as a heading, where capitals tell nothing. */
const isHeading = (tokens: readonly Token[]): boolean => {
  const long = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  return long.length > 2 && long.filter(({ text }) => isCapital(text)).length > long.length * 0.7;
};

const demonym = /(?:an|ese|ish|ic)$/;
const peoples =
  /^(?:European|Asian|African|American|Nordic|Scandinavian|Baltic|Balkan|Mediterranean|Australian|Arabic|Slavic|Hispanic|Caribbean|Latin American|Germanic|British|English|Spanish|Italian|German|Indian|Russian|Japanese|Chinese|Canadian|Mexican|Brazilian)$/;

/** "Rotterdam handled the most", "Hamburg is at the top", "Rye is drawn in red": said of parts of a figure. */
const tells = (mention: Mention): boolean =>
  mention.type === 'colour' || mention.type === 'kind' || hasSense(mention, 'max', 'min');

/** "Traffic fell in 2020": what goes up and down at times that are named may be the writer's word for what is shown. */
const isQuantity = ({ sentence: { mentions } }: Clause): boolean =>
  mentions.some(
    (mention) =>
      mention.from <= 3 &&
      (hasSense(mention, 'rise', 'fall', 'steady') || hasSense(mention, 'peak', 'trough', 'fluctuate')),
  ) && mentions.every((mention) => mention.type !== 'number' && (!isEntity(mention) || mention.type === 'date'));

/** A capitalised name in the middle of a sentence that the figure does not know. */
const candidatesIn = (clause: Clause): { from: number; to: number }[] => {
  const { tokens, mentions } = clause.sentence;
  const taken = (index: number): boolean => mentions.some((mention) => mention.from <= index && index < mention.to);
  const runs: { from: number; to: number }[] = [];
  for (let index = clause.from; index < clause.to; index++) {
    const token = tokens[index];
    const before = tokens[index - 1];
    if (token?.kind !== 'word' || !isCapital(token.text) || taken(index) || common.test(token.text)) continue;
    if (
      index === 0 &&
      !(
        !abstract.test(token.text) &&
        (token.pos === 'PROPN' || token.pos === 'NOUN') &&
        (isVerb(tokens[1]) || (token.pos === 'PROPN' && tokens[1]?.pos !== 'NOUN')) &&
        (mentions.some((mention) => mention.type === 'number' || isEntity(mention))
          ? !isQuantity(clause)
          : token.pos === 'PROPN' &&
            isVerb(tokens[1]) &&
            mentions.some(tells) &&
            quantitiesIn([token.lower]).length === 0)
      )
    )
      continue;
    if (before?.text === '-' || tokens[index + 1]?.text === '-') continue;
    // "I'd take SpecDec".
    if (/^(?:I|You|We|They|He|She|It)['’]/.test(token.text)) continue;
    // "American cars": by another word than the figure's, and no name.
    if (demonym.test(token.text) && tokens[index + 1]?.pos === 'NOUN') continue;
    // "All of them are European": what they are, and no other one.
    if (
      demonym.test(token.text) &&
      (token.pos === 'ADJ' || peoples.test(token.text)) &&
      /^(?:is|are|was|were|be|all|mostly|mainly|both|only|of)$/.test(before?.lower ?? '')
    )
      continue;
    const last = runs[runs.length - 1];
    if (last && last.to === index) last.to = index + 1;
    else runs.push({ from: index, to: index + 1 });
  }
  return runs.length > 0 && isHeading(tokens) ? [] : runs;
};

const vocabularies = new WeakMap<World['reading'], ReadonlySet<string>>();

/** Every word that stands in the figure. */
const vocabularyOf = (world: World): ReadonlySet<string> => {
  const ready = vocabularies.get(world.reading);
  if (ready) return ready;
  const shown = world.reading.texts.flatMap((element) => labelKey(element.text ?? ''));
  const labels = world.reading.plots.flatMap((plot) =>
    [plot.category, plot.series, plot.category2].flatMap((division) =>
      division && division.labels.length < 400 ? division.labels.flatMap((label) => labelKey(label)) : [],
    ),
  );
  const vocabulary = new Set([...shown, ...labels]);
  vocabularies.set(world.reading, vocabulary);
  return vocabulary;
};

/** Some word of a phrase stands in the figure, or begins as one that does. */
export const isKnown = (text: string, world: World): boolean => {
  const vocabulary = vocabularyOf(world);
  return labelKey(text).some(
    (word) =>
      vocabulary.has(word) ||
      // "OD", of "OD₆₀₀".
      [...vocabulary].some((other) => other.startsWith(word) && /^[\d₀-₉]+$/.test(other.slice(word.length))) ||
      // "Nitrogen" for N, "Phosphorus" for P; an "a" alone is an article.
      (vocabulary.has(word.charAt(0)) && text.length > 3 && (!word.startsWith('a') || vocabulary.has('b'))) ||
      [...vocabulary].some(
        (other) => word.length > 3 && other.length > 3 && (other.startsWith(word) || word.startsWith(other)),
      ),
  );
};

/** The word that titles a division of the figure, such as "Route" of the legend. */
const isDivisionNoun = (world: World, norm: string | undefined): boolean =>
  norm !== undefined &&
  world.plots.some((plot) =>
    [plot.category, plot.series, plot.category2].some((one) => labelKey(one?.title?.printed ?? '').at(-1) === norm),
  );

/** "a bubble labelled X", "the X route", "the job at the bottom is X": named as a part of the figure. */
const isTold = ({ sentence: { tokens } }: Clause, run: { from: number; to: number }, world: World): boolean => {
  const before = tokens[run.from - 1]?.lower ?? '';
  if (/^(?:labell?ed|called|named|marked)$/.test(before)) return true;
  if (/^(?:the|a|an|for)$/.test(before) && isDivisionNoun(world, tokens[run.to]?.norm)) return true;
  const ends = tokens[run.to] === undefined || /^[.,;]$/.test(tokens[run.to]?.text ?? '');
  return (
    /^(?:is|was)$/.test(before) &&
    ends &&
    tokens.slice(0, run.from - 1).some((token) => isDivisionNoun(world, token.norm))
  );
};

/** Stands where only a part of the figure can stand: before a verb with a value, after "for", "of", "than", "and". */
const isPart = (clause: Clause, run: { from: number; to: number }, world: World): boolean => {
  const { tokens, mentions } = clause.sentence;
  const [before, after] = [tokens[run.from - 1]?.lower ?? '', tokens[run.to]];
  const stated = mentions.some(
    (mention) =>
      (mention.type === 'number' || mention.type === 'word' || tells(mention)) && Math.abs(mention.from - run.to) < 8,
  );
  const listed =
    /^(?:,|and|or|to|through)$/.test(before) &&
    mentions.some(
      (mention) =>
        isEntity(mention) && mention.to === (tokens[run.from - 2]?.text === ',' ? run.from - 2 : run.from - 1),
    );
  if (listed || isTold(clause, run, world)) return true;
  // "the LiDAR pipeline (140 frames)": of which kind a thing is, and no part of the figure.
  if (!stated || (/^(?:the|a|an)$/.test(before) && after?.pos === 'NOUN' && !isVerb(after))) return false;
  if (isVerb(after) || after?.text === '(' || after?.text === ':') return true;
  if (mentions.some((mention) => mention.type === 'number' && mention.from >= run.to && mention.from - run.to <= 2))
    return true;
  return (
    /^(?:for|than|and|,|exceeds|below|above|behind|in|with|over|by)$/.test(before) &&
    (after === undefined || after.kind === 'sign' || /^(?:and|in|is|at|has|with|while)$/.test(after.lower)) &&
    neighbour(clause, run, mentions)
  );
};

/** Named in one breath with a part, or said to have a number. */
const neighbour = (clause: Clause, run: { from: number; to: number }, mentions: readonly Mention[]): boolean =>
  mentions.some(
    (mention) =>
      (isEntity(mention) || mention.type === 'number') &&
      mention.from >= clause.from &&
      mention.to <= clause.to &&
      Math.min(Math.abs(mention.from - run.to), Math.abs(run.from - mention.to)) <= 6,
  );

/** A part with a name that the figure does not show was invented. */
export const inventedRule: Rule = (clause, world) => {
  if (!world.plots.some((plot) => (plot.category?.labels.length ?? 0) > 0 || (plot.series?.labels.length ?? 0) > 0))
    return [];
  const found: Finding[] = extraParts(clause, world);
  for (const run of candidatesIn(clause)) {
    const [first, last] = [clause.sentence.tokens[run.from], clause.sentence.tokens[run.to - 1]];
    if (!first || !last) continue;
    const text = clause.sentence.text.slice(first.start - clause.sentence.start, last.end - clause.sentence.start);
    if (text.length < 2 && !/^[A-Z]$/.test(text)) continue;
    // "7 L": a unit. "Fun comes last": a word of every day at the beginning.
    const isUnit = /^[A-Z]$/.test(text) && clause.mentions.some((one) => one.type === 'number' && one.to === run.from);
    // "Cricket, popular in South Asia, has …": where something is known, and no part of the figure.
    const isAside =
      /\b(?:popular|famous|known|played|spoken|based|located|common|loved|grown|found|headquartered|born|made)(?: \p{L}+ly)? (?:in|across|throughout|around) (?:the )?$/iu.test(
        clause.sentence.text.slice(0, first.start - clause.sentence.start),
      );
    // "the OECD average", "the EU limit": of what a line is, and no part either.
    const isOfLevel = /^(?:average|mean|median|norm|limit|target|standard|threshold|guideline|level)$/.test(
      clause.sentence.tokens[run.to]?.lower ?? '',
    );
    const isFirst = run.from === 0 && run.to === 1 && /^[A-Z][a-z]+$/.test(text) && first.pos !== 'PROPN';
    if (isUnit || isFirst || isAside || isOfLevel) continue;
    if (isKnown(text, world) || !isPart(clause, run, world)) continue;
    found.push({
      ...finding(
        [{ type: 'quote', text, from: run.from, to: run.to, start: first.start, end: last.end, used: false }],
        false,
        text,
        null,
      ),
    });
  }
  return found;
};
