import type { Degree } from './degree-words.js';

/** A stretch of letters whose words say no more than the rest of the sentence, where they are as told. */
export interface Idle {
  readonly letters: RegExp;
  readonly words?: RegExp;
  /** What stands for it then. */
  readonly instead?: string;
  /** What the first `M`, `C` or `X` of that says of an amount. */
  readonly sign?: Degree['sign'];
  /** Of parts that stand on each other it says where they are. */
  readonly isPlace?: boolean;
}

/** Words of phrases that state something of amounts with none of the words that do so alone. */
export const phrasesThatState =
  /\b(?:on top|at the top|the bottom|the lead|the rear|lead the|leads the|led the|tops|topped|heads|headed|leading|edge over|advantage over|overt[ao]\w*|dwarfs|dwarfed|edged out|ahead of|short of|par with|level|matche[sd]|equalled|as \w+(?: \w+)? as)\b/i;

const most = (letters: RegExp, words: RegExp, instead = 'M', sign: Degree['sign'] = 1): Idle => ({
  letters,
  words,
  instead,
  sign,
});

/** Ways of writers for what a statement of the grammar says with fewer words. */
export const plainer: readonly Idle[] = [
  // "It is clear that", "we can see that", "the graph illustrates that", "note that".
  {
    letters: /(?:^|(?<=[,;:A]))[WdKQyVvjxgsPt]{1,7}g(?=[dNQKPLMCOS#f!])/g,
    words:
      /^(?:it|one|we|you|i|the|this|note|notice|as|another|what)?\b.*\b(?:clear|evident|apparent|obvious|noticeable|noteworthy|striking|noted|noting|note|notice|seen|see|observed|observe|surprising|interesting|shows?|reveals?|illustrates?|indicates?|suggests?|demonstrates?|means?|stands out is|is) that$/,
  },
  // "by contrast", "on the other hand", "in turn": between commas or before one.
  {
    letters: /,?[PBgsxydjQ]{2,4},(?=[VvRFMXCNdQKyPL!O])/g,
    words:
      /^(?:, )?(?:(?:by|in) (?:contrast|comparison|turn|fact|particular|short|sum|summary|conclusion|general|total contrast|sharp contrast|stark contrast)|on the (?:other hand|contrary|whole)|for (?:its|their|his|her) part|for (?:example|instance)|as expected|of course|at first glance|that is|by and large|on average) ,$/,
  },
  { letters: /,;,(?=[VvRFMX!])/g, words: /^, however ,$/ },
  // "it was the seniors who led", "it is planning that takes longest".
  { letters: /WV(?=d?N[gW][VvRFMX])/g, words: /^it (?:is|was)$/ },
  { letters: /(?<=^(?:Pd?N,?)?d?N|[,;:A](?:Pd?N,?)?d?N)[gW](?=[VvRFMX])/g, words: /^(?:who|that|which)$/ },
  // ", when it was 3", "where it climbed", "and yet", "so".
  {
    letters: /,?A?x(?=[dNWQKyPLMC#fwO])/g,
    words: /^(?:, )?(?:and )?(?:when|where|yet|because|until|whereupon)$/,
    instead: ';',
  },
  { letters: /,?Pg(?=[WdNQ])/g, words: /^(?:, )?after which$/, instead: ';' },

  // "It's the cat", "there's one".
  { letters: /(?:^|(?<=[,;:A]))x(?=[d#NM])/g, words: /^(?:it|that|this)['’]s$/, instead: 'WV' },
  // "The largest bubble belongs to Dublin", "The most medals went to Norway".
  { letters: /[vV]t(?=d?N)/g, words: /^(?:belongs?|belonged|goes|go|went) to$/, instead: 'V' },
  // "have the smallest ones".
  { letters: /(?<=M)W/g, words: /^ones?$/, instead: 'K' },
  {
    ...most(
      /[Vv]P[jyx]?(?=$|[,;PAL])/g,
      /^(?:is|are|was|were|stays?|stayed|remains?|remained|sits|sat|stands|stood) (?:out |up |in )?on top$/,
      'VM',
    ),
    isPlace: true,
  },
  // "came out on top", "leads the field", "topped the list", "took first place".
  most(
    /[Vvx][xRP]{0,2}[jy]?(?:dM?[yKQjv])?(?=$|[,;PA])/g,
    /^(?:(?:comes?|came|ends?|ended|finishe[sd]) (?:out |up |in )?(?:on )?top|(?:leads?|led) the (?:way|field|pack|table|list|ranking|rankings|race)|(?:tops?|topped|heads?|headed) the (?:list|table|ranking|rankings|charts?|bill|poll))$/,
    'VM',
  ),
  most(/[Vv]PdyQ?(?=$|[,;PA])/g, /^(?:is|was|are|were|takes?|took|remains|remained) in the lead$/, 'VM'),
  most(/v(?=$|[,;]|P[LdN])/g, /^(?:led|dominated)$/, 'VM'),
  most(/vdy(?=$|[,;PA])/g, /^(?:takes?|took) the lead$/, 'VM'),
  most(/VRdy(?=$|[,;PA])/g, /^(?:brings?|brought) up the rear$/, 'VM', -1),
  {
    ...most(
      /[Vv](?:Pd)?[yjx](?=$|[,;PAL])/g,
      /^(?:is|was|are|were|comes?|came|finishe[sd]|ranks?|ranked|stays?|stayed|remains?|remained|sits|sat) (?:at the |at )?(?:bottom|rear)$/,
      'VM',
      -1,
    ),
    isPlace: true,
  },
  // "At the top of the list is Oslo", "at the other end of the scale".
  most(
    /P?d[jyKQ]{1,2}Pd[KQy](?=[,]?(?:V|$))/g,
    /^(?:at )?the (?:very )?(?:top|head) of the (?:list|table|ranking|scale|chart|league|pile)$/,
    'dM',
  ),
  most(
    /P?d[jyKQ]{1,2}Pd[KQy](?=[,]?(?:V|$))/g,
    /^(?:at )?the (?:very )?(?:bottom|foot|other end) of the (?:list|table|ranking|scale|chart|league|pile)$/,
    'dM',
    -1,
  ),
  // "the leading source", "the number one destination".
  most(/(?<=d)[vjyQ](?:K|#)?(?=[KQy])/g, /^(?:leading|top|top-ranked|foremost|dominant|predominant|number one)$/),
  // "at its lowest", "at their most expensive".
  { letters: /Pd(?=M(?:$|[P,;A]))/g, words: /^at (?:its|their|his|her) / },

  // "has a slight edge over", "is well ahead of", "is well short of".
  most(
    /[Vv]d[jyx]{1,3}X/g,
    /^(?:has|have|had|holds?|held|enjoys?|enjoyed|keeps?|kept) an? (?:\S+ ){0,2}(?:edge|lead|advantage) over$/,
    'X',
  ),
  most(
    /[vV]x?P?(?=d?N)/g,
    /^(?:overtakes?|overtook|overtaken|dwarfs|dwarfed|edges out|edged out|pulled ahead of|pulls ahead of|beats|beat)$/,
    'X',
  ),
  most(/jP(?=[gdN])/g, /^short of$/, 'X', -1),
  most(/vjP(?=[gdN])/g, /^(?:falls|fell|fallen) short of$/, 'X', -1),
  // "on a par with", "neck and neck with", "level with".
  { letters: /Pd?[yj]P(?=[gdN])/g, words: /^(?:on (?:a )?par|on (?:a )?level) with$/, instead: 'EP' },
  { letters: /[yQj]P(?=[gdN])/g, words: /^(?:level|even|equal|identical) (?:with|to)$/, instead: 'EP' },
  {
    letters: /[vV](?=d?N$)/g,
    words: /^(?:matches|matched|equals|equalled|equaled|ties|tied|mirrors|mirrored)$/,
    instead: 'VE',
  },

  // "saw a sharp rise", "experienced a steady decline".
  {
    letters: /[Vv]d?(?:[jx],?A?){0,2}(?=[RF])/g,
    words:
      /^(?:saw|sees|seen|shows?|showed|experiences?|experienced|undergoes|underwent|witness(?:es|ed)?|registers?|registered|records?|recorded|suffers?|suffered|enjoys?|enjoyed|had|has|displays?|displayed|exhibits?|exhibited|sustained) /,
  },
  // "dropped off", "ended up at", "takes up the most": the particle is part of the verb.
  { letters: /(?<=[xVv])[RF](?=P?d?[#fM]|[CX]T?[#f]|!?CT?[#f])/g, words: /^(?:up|off|down|out)$/ },
  {
    letters: /[xv](?=P?d?[#])/g,
    words: /^(?:ending|reaching|hitting|attaining|touching|totalling|averaging)$/,
    instead: 'V',
  },

  // "over the thirty years", "in the space of ten years", "over the decade".
  {
    letters: /,?[PX]d?j?[x#]?[KQy](?=$|[,;A])/g,
    words:
      /^(?:, )?(?:over|in|within|during|across|throughout) (?:the|this|that|these|those)? ?(?:entire |whole |following |next |last |same )?(?:\S+ )?(?:years?|decades?|months|weeks|period|time|timespan|interval|days|quarters|seasons)$/,
  },

  // "95 TWh came from wind", "12 were sold by Oslo".
  { letters: /(?<=#[QK]?)[VvQ]{1,2}(?=[PB]d?N)/g },
  // "lost three quarters of its output".
  { letters: /(?<=[RF]f)PdQ/g, words: /^of (?:its|their|his|her) / },
  // "Oslo and Bergen are level".
  {
    letters: /(?<=NAd?N[KQ]?)V(?:[jyQx]|P[dyj]{1,2}|jAj|yAy)(?=$|[,;P])/g,
    words: /^(?:is|are|were) (?:level|equal|even|identical|on a par|neck and neck)$/,
    instead: 'VE',
  },
  // "lags behind at 8 kg".
  { letters: /X(?=P#)/g, words: /^(?:lags|lagged|trails|trailed)(?: behind)?$/, instead: 'V' },
  // "which is more than anyone else".
  {
    letters: /(?<=T)[xyLK]{1,2}(?=$|[,;])/g,
    words: /^(?:anyone|anybody|everyone|everybody|anything|everything|anywhere) else$/,
    instead: 'LK',
  },
  { letters: /(?<=#[QK]{0,2},)g(?=V#?[QK]{0,2}[CfX])/g, words: /^which$/ },
  // "barely a third", "a mere 5%", "a total of 5", "no fewer than 5", "5 or so".
  { letters: /!(?=d?[f#])/g, words: /^(?:barely|hardly|scarcely)$/ },
  {
    letters: /dj?(?=[#f])/g,
    words: /^an?(?: (?:mere|whopping|staggering|full|good|measly|modest|solid|healthy|paltry|meagre|meager))?$/,
  },
  { letters: /dX(?=[#f])/g, words: /^a (?:(?:touch|shade|fraction|tad) )?(?:over|above|under|below)$/ },
  // "a total of 5", "to a peak of 30", "the figure of 20".
  {
    letters: /d[SQKy]P(?=#)/g,
    words:
      /^(?:an?|the|its|their) (?:total|peak|high|low|maximum|minimum|record|value|level|figure|mark|average|mean|height|all-time high) of$/,
  },
  { letters: /s[jC]s(?=#)/g, words: /^as (?:many|much|high|low|few|little) as$/ },
  { letters: /!CT(?=#)/g, words: /^no (?:fewer|less|more) than$/ },
  { letters: /(?<=#)[KQ]?x[xy]?(?=$|[,;PA])/g, words: /(?:^|\s)or so$/ },
  // "the equivalent of", "just": nothing more than the number.
  { letters: /O(?=[#f])/g },
];
