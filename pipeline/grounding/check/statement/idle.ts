import { allMatches } from '../../all-matches.js';
import { knownUnit } from '../../language/unit-family.js';
import type { Token } from '../token.js';
import { isPrinted, type World } from '../world.js';
import type { Degree } from './degree-words.js';
import { codeOf, type Piece } from './piece.js';
import { persons } from './persons.js';
import { plainer, type Idle } from './plainer.js';

const idles: readonly Idle[] = [
  // "7 tonnes per person", "more CO2 per head".
  { letters: /(?<=[#QKfyxC])P[QKy](?!')/g, words: /^per / },
  // "880 euros a month": not "a year later".
  {
    letters: /(?<=[#QKf])d[KQy](?!C|x?P?[CK]|N)/g,
    words:
      /^an? (?:head|hour|night|day|week|month|quarter|year|season|person|piece|kilo|kg|kilogram|litre|liter|ton|tonne|barrel)$/,
  },
  // "41% of trials", "half of respondents", "four fifths of all U.S. adults": told of all that the figure counts.
  { letters: /(?<=[#f])P[dL]{0,2}j?[yQWK]{1,3}v?(?![NA']|,(?!g))/g, words: /^of (?!(?:its|their|her|his)\b)/ },
  // "by a wide margin".
  {
    letters: /,?Bd?[jyxQKD]{1,3}(?=$|[,;APM#])/g,
    words:
      /^(?:, )?by (?:a |some )?(?:very )?(?:wide|large|big|huge|clear|long|considerable|comfortable|narrow|small|slim|hefty|healthy|substantial|significant|fair)? ?(?:margins?|distance|mile|way|stretch|landslide|lead)$/,
  },
  // "the most expensive capital for renters", "the biggest exporter of the world".
  {
    letters: /P[dL]?[yQKW](?=$|[,;A])/g,
    words:
      /^(?:for (?:the )?(?:renters|tenants|buyers|customers|consumers|people|adults|residents|families|travellers|travelers|tourists|visitors|workers|employees|users)|(?:of|in) the (?:world|globe|planet))$/,
  },
  // "with 66 % calling it a big problem".
  {
    letters: /(?<=#[QK]?)v[WdjQKy]{1,6}(?=$|[,;])/g,
    words: /^(?:calling|saying|naming|citing|describing|rating|considering|seeing|finding|reporting|choosing) /,
  },
  // "the share having a smartphone", "men with a degree".
  {
    letters: /(?<=[QKyWN])[vP]d?j?[QKy]{1,2}(?=[VvRFC])/g,
    words: /^(?:having|owning|holding|using|possessing|with (?:an?|the)?) ?/,
  },
  // "comes not far behind at 57 percent".
  {
    letters: /[Vv]!?X(?=P#)/g,
    words: /^(?:is|are|was|were|comes?|came|follows?|followed)(?: not| just| right| close)?(?: far| closely)? behind$/,
    instead: 'V',
  },
  // "all the way", "during the whole period", "at both points in time", "from start to end": at every place.
  {
    letters: /,?P?d?L#?d?[QKy]?(?=$|[,;]|P[QK]$)/g,
    words:
      /^(?:, )?(?:(?:during|over|throughout|across|for|at|in|on) )?(?:(?:the )?(?:whole|entire) (?:time|period|span|decade|stretch|timespan)|all the|(?:both|all) (?:\S+ )?(?:points|times|occasions|dates|moments))$/,
    instead: 'PLK',
  },
  { letters: /(?<=PLK)P[QKy]$/g, words: /^in time$/ },
  // "worth more than 3", "tons of tea abroad".
  { letters: /x(?=$|[,;])/g, words: /^(?:abroad|worldwide|nationwide|annually|apiece|globally|on)$/ },
  { letters: /(?<=#[QK]{0,3})P[QK](?=$|[,;]|x$)/g, words: /^of / },
  { letters: /xt(?=#)/g, words: /^close to$/ },
  // "CO2" and the like: the figure's own noun in two pieces.
  { letters: /(?<=Q)x(?=[QKPTC]|$)/g, words: /^\d$/ },
  // "just above 120 ms": a number's own precision says so.
  { letters: /O?X(?=#)/g, words: /^(?:just|only just) (?:above|over|below|under)$/ },
  // "adults say they often …", "report that they".
  {
    letters: /vg?W(?=[VvNx])/g,
    words: /^(?:say|says|said|report|reported|reports|think|claim)(?: that)? (?:they|it|he|she)$/,
  },
  // "in every country shown", "Germany included".
  {
    letters: /(?<=[KQy])v(?=,|$|A|P)/g,
    words:
      /^(?:shown|listed|surveyed|compared|studied|considered|measured|covered|displayed|pictured|charted|examined|included|tested|polled)$/,
  },
  { letters: /,Nv(?=$|,)/g, words: /included$/ },
  // "the EU as a whole", "A, B and C alike".
  { letters: /sdL/g, words: /^as a whole$/ },
  { letters: /x(?=$|[,;PVv])/g, words: /^(?:alike|plain|closely|behind)$/ },
  { letters: /(?<![RF])x(?=$|[,;PVv])/g, words: /^back$/ },
  { letters: /[xj](?=j?[QKy]*N)/g, words: /^(?:plain|simple|standard|vanilla|ordinary|regular|classic|classical)$/ },
  // "another 29 %".
  { letters: /[xj](?=#)/g, words: /^(?:another|a further|mere)$/ },
  // "went on to post".
  { letters: /vPt(?=[vV])/g, words: /^(?:went|goes|go) on to$/ },
  // "at the start of 2024".
  { letters: /[dxyK]{2}P(?=N)/g, words: /^the (?:start|end|beginning|close|turn) of$/ },
  // "Eager execution is", "nuclear power.": what kind of thing the name is of.
  { letters: /(?<=N)y(?=$|[,;)VvRFXC])/g },
  // "The average Finn", "the EU average".
  { letters: /[ax](?=N)/g, words: /^(?:average|typical)$/ },
  { letters: /(?<=N)a(?=[VvRFXC])/g, words: /^average$/ },
  // "Over the whole period,".
  {
    letters: /^[PX]dL[QKy],?(?=[WNdQ])/g,
    words:
      /^(?:over|during|throughout|across) the (?:whole|entire) (?:time|period|span|experiment|timespan|hour|day|year|decade)(?: ,)?$/,
  },
  // "At the end of the experiment the water is the warmer of the two liquids".
  {
    letters: /(?<=^Pdx)Pd[yQK](?=,?[dNQW])/g,
    words: /^of the (?:experiment|period|time|measurement|test|trial|recording|run|observation)$/,
  },
  { letters: /(?<=[Vv])d(?=CPd?#[QKy]?(?:$|P))/g },
  { letters: /(?<=[Vv]C)Pd?#[QKy]?(?=$|P)/g, words: /^of the two(?: \S+)?$/ },
  // "It is the glycerol that cools the most".
  { letters: /(?<=WVd?[jKQy]?N)g(?=[RFVv])/g, words: /^(?:that|which|who)$/ },
  { letters: /(?<=^|[,;])W[V](?=d?[jKQy]?N[RFVv])/g, words: /^it (?:is|was)$/ },
  // "what it was in 1990".
  { letters: /(?<=f)gWV(?=P?N)/g, instead: 'g' },
  // "peaks in August": a verb.
  {
    letters: /[yvxK]x?(?=P)/g,
    words: /^(?:peaks?|peaked|crests?|crested|(?:tops|topped|bottoms|bottomed) out)$/,
    instead: 'p',
  },
  // ", but hardly at all with placebo".
  { letters: /,?;!(?:PL)?PN$/g, words: /^(?:, )?but (?:hardly|barely|scarcely) / },
  // ", though not on the other two".
  { letters: /;!P[dj#KQy]+$/g, words: /^(?:though|although|but) not (?:in|on|at|for|by|with|during|among) / },
  // "doubled in ten years", "within a decade".
  {
    letters: /P[#xd][QKy](?=$|[,;])/g,
    words: /^(?:in|over|within|during) (?:\S+) (?:years|months|weeks|days|decades?|hours|quarters|seasons)$/,
  },
  // "the happiest country here".
  { letters: /w(?=$|[,;A])/g, words: /^here$/ },
  // "everywhere": in every place.
  { letters: /x(?=$|[,;])/g, words: /^(?:everywhere|throughout)$/, instead: 'PLK' },
  // "than either A or B", "than both".
  { letters: /(?<=T[PB]?)L(?=d?[NQK])/g, words: /^(?:either|both)$/ },
];

const phrases: readonly Idle[] = [...persons, ...idles, ...plainer];

const said = (pieces: readonly Piece[], tokens: readonly Token[]): string =>
  pieces
    .map(({ from, to }) =>
      tokens
        .slice(from, to)
        .map(({ lower }) => lower)
        .join(' '),
    )
    .join(' ');

/** "came out on top": what a phrase says of an amount. */
const degreeOfPhrase = (letter: string, sign: Degree['sign']): Degree => ({
  degree: letter === 'M' ? 'most' : 'more',
  sign,
  judged: false,
  stem: 'much',
});

const without = (
  pieces: readonly Piece[],
  tokens: readonly Token[],
  { letters, words, instead, sign }: Idle,
): readonly Piece[] => {
  const code = codeOf(pieces);
  const found = allMatches(code, letters).filter(
    ({ index, 0: match }) => !words || words.test(said(pieces.slice(index, index + match.length), tokens)),
  );
  return found.toReversed().reduce<readonly Piece[]>((rest, { index, 0: match }) => {
    const { from, to } = { from: rest[index]?.from ?? 0, to: rest[index + match.length - 1]?.to ?? 0 };
    const stands = Array.from(instead ?? '', (letter): Piece => ({
      code: letter,
      from,
      to,
      ...(sign && /[MCX]/.test(letter) ? { degree: degreeOfPhrase(letter, sign) } : {}),
    }));
    return [...rest.slice(0, index), ...stands, ...rest.slice(index + match.length)];
  }, pieces);
};

/** "the UK or the US", behind "than": each of them. */
const withOr = (pieces: readonly Piece[], tokens: readonly Token[]): readonly Piece[] => {
  const than = pieces.findIndex(({ code }) => code === 'T');
  return than < 0
    ? pieces
    : pieces.map((piece, index) =>
        index > than && piece.code === 'x' && /^(?:or|nor)$/.test(tokens[piece.from]?.lower ?? '')
          ? { ...piece, code: 'A' }
          : piece,
      );
};

/** "…, which fell by 3", "…, who came second": of what was named right before. */
const withRelatives = (pieces: readonly Piece[], tokens: readonly Token[]): readonly Piece[] =>
  pieces.map((piece, at) => {
    const [name, comma] = [pieces[at - 2], pieces[at - 1]];
    const isRelative =
      /^[gW]$/.test(piece.code) &&
      comma?.code === ',' &&
      name?.code === 'N' &&
      /^(?:which|who)$/.test(tokens[piece.from]?.lower ?? '') &&
      /^[VvRFMXCfaQ]$/.test(pieces[at + 1]?.code ?? '');
    return isRelative ? { ...name, from: piece.from, to: piece.to } : piece;
  });

/** "With 12 hours, the cat is in third place": its number, and what is said of it. */
const withAmountFirst = (pieces: readonly Piece[], tokens: readonly Token[]): readonly Piece[] => {
  const code = codeOf(pieces);
  const [, amount = '', name = ''] = /^(P[OX]?#[QK]{0,2}),(d?N)[Vv]/.exec(code) ?? [];
  if (!/^(?:with|at)$/.test(tokens[pieces[0]?.from ?? -1]?.lower ?? '') || amount === '') return pieces;
  const [end, from] = [amount.length, amount.length + 1];
  return [...pieces.slice(from, from + name.length), ...pieces.slice(0, end), ...pieces.slice(end)];
};

/** ", followed by Romania and Germany": who comes next is held elsewhere. */
const withoutNext = (pieces: readonly Piece[], tokens: readonly Token[]): readonly Piece[] => {
  const code = codeOf(pieces);
  const at = allMatches(code, /,?;?x?vB(?![#f])(?=(?:[PdNKQ#A,()]|then)+$)/g).find(({ index, 0: match }) =>
    /\b(?:followed|trailed) (?:closely )?by$/.test(said(pieces.slice(index, index + match.length), tokens)),
  )?.index;
  return at === undefined || at < 3 ? pieces : pieces.slice(0, at);
};

/** A unit that is printed, in words or as a sign; or no unit. */
const isShownUnit = ({ norm }: Token, world: World): boolean => {
  const unit = knownUnit(norm);
  return (
    unit === undefined ||
    isPrinted(world, norm) ||
    world.plots.some(({ measure }) => {
      const own = measure?.unit ?? measure?.title?.unit;
      return own !== undefined && (knownUnit(own) ?? knownUnit(own.split(' ')[0] ?? ''))?.name === unit.name;
    })
  );
};

/** "13.7 kilograms" where tonnes are shown: the rules of units see to that. */
const isOtherUnit = ({ code, to }: Piece, tokens: readonly Token[], world: World): boolean => {
  const token = tokens[to];
  const degrees = code === '#' && tokens[to - 1]?.text === 'F';
  if (token?.norm === 'percentage') return false;
  return code === '#' && (degrees || (token?.kind === 'word' && token.lower !== 'in' && !isShownUnit(token, world)));
};

/** Where parts stand on each other, the top is a place. */
const isStacked = ({ plots }: World): boolean =>
  plots.some(({ form, arrangement }) => form === 'area' || arrangement === 'stacked' || arrangement === 'normalised');

/** The pieces without what says nothing; undefined where all of them say something. */
export const withoutIdle = (
  pieces: readonly Piece[],
  tokens: readonly Token[],
  world: World,
): readonly Piece[] | undefined => {
  if (pieces.some((piece) => isOtherUnit(piece, tokens, world))) return undefined;
  const begun = [withOr, withoutNext, withRelatives].reduce((rest, change) => change(rest, tokens), pieces);
  const less = withAmountFirst(
    phrases.reduce(
      (rest, idle) => (idle.isPlace === true && isStacked(world) ? rest : without(rest, tokens, idle)),
      begun,
    ),
    tokens,
  );
  return less === pieces || (less.length === pieces.length && less.every(({ code }, at) => code === pieces[at]?.code))
    ? undefined
    : less;
};
