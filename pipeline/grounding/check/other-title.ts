import type { Finding } from './mention.js';
import { isKnown } from './rules/invented.js';
import type { Sentence } from './scan.js';
import { oncePer } from '../once-per.js';
import { tokenize } from './tokenize.js';
import type { Token } from './token.js';
import type { World } from './world.js';

const light: ReadonlySet<string> = new Set(
  'the a an of in for and to on by with from at per vs versus over across between its their as during among through until against or & is are was were'.split(
    ' ',
  ),
);
const places: ReadonlySet<string> = new Set('of in for at from'.split(' '));
const articles: ReadonlySet<string> = new Set('the a an its their his her this one'.split(' '));

/** Words by which many things may be called, or that tell of the figure, of units and of times: no other subject. */
const general: ReadonlySet<string> = new Set(
  (
    'benchmark corpus task environment domain setting problem network device machine sensor laboratory facility market industry field people person individual human resident citizen inhabitant respondent participant member user customer client visitor guest patient student pupil learner worker employee staff ' +
    'man woman child kid adult child group team class category type kind sort part section segment item element thing object unit product good service company firm business store shop ' +
    'organisation organization institution place location site area region zone country nation state city town village district world globe land sample population dataset data set study survey ' +
    'experiment test trial year month week day hour minute second season quarter decade century time period date morning evening night daytime weekday weekend percent percentage rate ratio share ' +
    'number amount count total average mean median value level figure chart plot graph diagram image axis x y z line bar point dot curve box panel colour color shade legend scale unit order form shape way manner ' +
    'term relation function comparison detail general particular total sum addition case example thousand million billion hundred degree dollar euro pound usd eur meter metre kilometer kilometre ' +
    'centimeter centimetre millimeter millimetre litre liter kilogram gram ton tonne celsius fahrenheit kelvin different various several many few some all each every both other another certain given ' +
    'main major important key single same similar specific respective individual overall annual yearly monthly daily weekly hourly quarterly typical simple random hypothetical fictional imaginary ' +
    'small large big high low new old young good bad public private local national international global vehicle animal plant food drink animal species building house home household room ' +
    'interest question question concern left right top bottom middle center centre side end start beginning course process system model method algorithm feature variable parameter measure measurement ' +
    'observation result outcome event source destination use usage sale sales revenue income price cost expense score grade mark performance result growth change development trend distribution empirical theoretical horizontal vertical'
  ).split(' '),
);

export const isGeneral = ({ norm, lower }: Token): boolean => general.has(norm) || general.has(lower);

/** Groups of words of which one is often written for another. */
const alike: readonly ReadonlySet<string>[] = [
  'day daytime date',
  'spending expenditure expense cost budget',
  'relative compared comparison versus respect',
  'movie film cinema',
  'book novel',
  'match game',
  'mobile phone smartphone cellphone',
  'plane airplane aircraft flight',
  'bike bicycle cycle',
  'car vehicle automobile auto',
  'rain rainfall precipitation',
  'university college school',
  'doctor physician',
  'soccer football',
  'grocery supermarket',
  'ocean sea',
  'stream river',
  'forest wood',
  'bird species',
  'maths mathematics math',
  'science',
  'web website online internet',
  'trip journey travel ride',
  'job occupation work employment',
  'crop harvest',
  'garden park',
  'gym fitness',
  'road street',
  'subject course',
  'medicine drug medication',
  'lorry truck',
  'petrol gas gasoline fuel',
].map((row) => new Set(row.split(' ')));

/** No word in which a title may be told in another way. */
export const isHeavy = (token: Token): boolean => token.kind !== 'sign' && !light.has(token.lower);

interface Title {
  readonly printed: string;
  readonly tokens: readonly Token[];
  readonly heavy: readonly Token[];
}

const titlesOf = oncePer(({ reading: { scene, panels } }: World): readonly Title[] =>
  [scene.title, ...(panels.length > 1 ? panels.map(({ label }) => label) : [])].flatMap((printed) => {
    if (printed === undefined || printed.trim() === '') return [];
    const tokens = tokenize(printed).filter(({ kind }) => kind !== 'sign');
    return [{ printed, tokens, heavy: tokens.filter(isHeavy) }];
  }),
);

const isNoun = ({ pos }: Token): boolean => pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || pos === '';

/** A word that can only mean another subject than the title's. */
export const isOther = (said: Token, shown: readonly Token[], { tokens }: Sentence, world: World): boolean =>
  said.kind === 'word' &&
  said.text.length > 2 &&
  isNoun(said) &&
  !isGeneral(said) &&
  shown.every(
    (own) =>
      own.kind === 'word' &&
      own.text.length > 2 &&
      !tokens.some(({ norm }) => norm === own.norm || norm.slice(0, 4) === own.norm.slice(0, 4)) &&
      !alike.some((group) => group.has(said.norm) && group.has(own.norm)),
  ) &&
  !isKnown(said.text, world);

const found = (title: Title, first: Token, last: Token, stated: string): Finding => ({
  start: first.start,
  end: last.end,
  ok: false,
  stated,
  actual: title.printed,
  facts: [],
});

/** "the harmonic spectrum of a violin note" under "Harmonic Spectrum of a Clarinet Note": one word within, and no other. */
const within = (sentence: Sentence, title: Title, world: World): Finding | undefined => {
  const { heavy } = title;
  if (heavy.length < 4) return undefined;
  const said = sentence.tokens.filter(isHeavy);
  for (let at = 0; at + heavy.length <= said.length; at++) {
    const here = said.slice(at, at + heavy.length);
    const odd = here.flatMap(({ norm }, index) => (norm === heavy[index]?.norm ? [] : [index]));
    const [place = 0] = odd;
    const [word, own, first, last] = [here[place], heavy[place], here[0], here.at(-1)];
    // "Direct (blue) and Chain of thought" lists parts: a title is told without a break in it.
    if (
      sentence.tokens.some(
        ({ text, start }) => /^[(),;:]$/.test(text) && start > (first?.start ?? 0) && start < (last?.start ?? 0),
      )
    )
      continue;
    if (odd.length !== 1 || place === 0 || place === heavy.length - 1 || !word || !own || !first || !last) continue;
    if (isOther(word, [own], sentence, world)) return found(title, first, last, word.text);
  }
  return undefined;
};

/** "two chess players" under "Skills of Two Tennis Players": the same with the words beside it. */
const amid = (sentence: Sentence, title: Title, world: World): Finding | undefined => {
  const { tokens } = sentence;
  const { tokens: own } = title;
  if (title.heavy.length < 4) return undefined;
  for (let at = 0; at + 3 <= own.length; at++) {
    const three = own.slice(at, at + 3);
    const [left, shown, right] = three;
    if (!left || !shown || !right || !three.every(isHeavy)) continue;
    const place = tokens.findIndex(({ norm }, index) => norm === left.norm && tokens[index + 2]?.norm === right.norm);
    const [first, word, last] = place < 0 ? [] : tokens.slice(place, place + 3);
    if (!first || !word || !last || word.norm === shown.norm || !isOther(word, [shown], sentence, world)) continue;
    return found(title, first, last, word.text);
  }
  return undefined;
};

const isEnd = (token: Token | undefined): boolean =>
  token === undefined ||
  /^[.,;:(]$/.test(token.text) ||
  /^(?:over|during|across|from|between|with|and|using|on|by|as|for|through|throughout|is|are|where|which|that|while|at|in)$/.test(
    token.lower,
  );

/** "pollutant concentration in a stadium" under "Pollutant Concentration in a Courtyard": where or of what it is. */
const behind = (sentence: Sentence, title: Title, world: World): Finding | undefined => {
  const { tokens: own } = title;
  const joint = own.findLastIndex(({ lower }) => places.has(lower));
  if (joint < 1) return undefined;
  const head = own.slice(0, joint).filter(isHeavy).slice(-2);
  const tail = own.slice(joint + 1).filter(isHeavy);
  if (head.length === 0 || tail.length === 0 || tail.length > 3) return undefined;
  const { tokens } = sentence;
  for (let at = 1; at < tokens.length - 1; at++) {
    if (tokens[at]?.lower !== own[joint]?.lower) continue;
    const before = tokens.slice(Math.max(0, at - 6), at);
    const ahead = before.filter(isHeavy).slice(-head.length);
    if (before.at(-1) !== ahead.at(-1) || !head.every(({ norm }, index) => ahead[index]?.norm === norm)) continue;
    let from = at + 1;
    while (articles.has(tokens[from]?.lower ?? '')) from += 1;
    let to = from;
    while (to < tokens.length && to < from + 3 && !isEnd(tokens[to])) to += 1;
    const said = tokens.slice(from, to);
    const [first, last] = [ahead[0], said.at(-1)];
    if (!first || !last || !isEnd(tokens[to])) continue;
    const isName = /^\p{Lu}/u.test(last.text) && /^\p{Lu}/u.test(own[joint + 1]?.text ?? '');
    if (head.length < 2 && !isName) continue;
    if (
      said.every(({ text, kind }) => kind === 'word' && !isKnown(text, world)) &&
      said.some((word) => isOther(word, tail, sentence, world))
    )
      return found(title, first, last, last.text);
  }
  return undefined;
};

/** The title of the figure in a sentence, with another subject in the place of its own. */
export const otherTitleFindings = (sentence: Sentence, world: World): Finding[] => {
  for (const title of titlesOf(world)) {
    const one = within(sentence, title, world) ?? amid(sentence, title, world) ?? behind(sentence, title, world);
    if (one) return [one];
  }
  return [];
};
