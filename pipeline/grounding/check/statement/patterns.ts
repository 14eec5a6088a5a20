/** Phrases of the grammar, over the letters of `Piece`. */
export const name = "d?[jKQy]?(?:N'd?)?N'?[KQ]{0,2}";
/** A name with the names that say where: "Line 1 at 5 pm", "the coffee in paper", "the loss of the swift". */
export const thing = `(?:d?[QKygeaRF]{1,2}[PB])?${name}(?:,?[Pt]${name})*(?:,${name},)?`;
/** The same, or several of them. */
export const list = `${thing}(?:(?:,?A|,)${name})*`;
/** "In 2020,", "Among the boys,", "At 20 min": where the sentence is about. */
export const lead = `(?<lead>(?:[PB](?:d?[WK]P)?${name}(?:P${name})*,?|N[QK]?,|Pd?[QK]{1,2},?)?)`;
/** "except the police", "but Q3 and Q4". */
const excepted = `z${name}(?:(?:,?A|,)${name})*`;
/** "in every season", "for each line". */
export const each = `(?<each>(?:,?PL#?[QKy]v?(?:${excepted})?,?)?)`;
/** "in every one of the years shown", "in every group but the police". */
export const eachAfter = `(?<eachAfter>(?:,?P?L#?(?:[QKy]v?)?(?:Pd?#?[QKy]v?)?)?)(?<but>(?:,?${excepted})?)`;
/** Where and of what: "in 2020", "in average return". */
export const trail = `(?<trail>(?:,?[PB](?:${name}|d?Q{1,2}))*)`;
/** "In order,": how it is told. */
const opening = '(?:Py,)?';
const verb = '(?:,?g)?[Vv]*';
/** "finishes with the", "ends as the". */
const closing = '(?:x[Ps])?';
const noun = '[QKyjeaWS]*';
/** "of the week", "of the three", "in all four regions", "in the plot". */
const among = '(?:P(?:d#y?|L#?y?|[dKQjoL])+)*';
/** "with 66 visitors", ", 62". */
const tail = '(?:,?P?O?(?<!L)(?<value>#)[QKyj]?(?:Pd?[Qy])?)?';

/** "A and B taken together", "more than A and B combined". */
const together = '(?<together>(?:,?v?S,?)?)';
const together2 = '(?<together2>(?:,?[Vv]?S)?)';

/** "over the period", "between 2010 and 2020", "in 2023 compared with 2022". */
export const span = `(?<span>(?:,?[PX]{1,2}(?:${name}[tA]${name}|${name}|d?[QKyjL]{1,2}))*)`;

export const at = (pattern: string): RegExp => new RegExp(`^${pattern}$`, 'd');

/** One way to say that of two amounts one is larger, or so many times the other. */
export const comparisons: readonly RegExp[] = [
  // "Varna handled 500 more cargo than Koper", "The coffee in paper was warmer than that in ceramic".
  `${each}${lead}[QKy]?(?<left>${list})${together}(?:${verb}|[RF])(?:B?(?<by>[f#])|,)?d?(?<sign>C)(?<mid>(?:N|${noun}|tv[QKy]*N?))(?<beside>(?:P${name})?)T(?:gP?|d?[QK][PB]|P)?(?<right>${list})${together2}${verb}${trail}${eachAfter}`,
  // "Oak reaches 12, slightly less than pine".
  `${each}${lead}(?<left>${thing})${verb}(?:P|dQP)?O?(?<told>#)[QK]{0,2},(?:g[Vv]+)?(?<sign>C)${noun}T(?:gP?|d?[QK]P|P)?(?<right>${name})${trail}${eachAfter}`,
  // "The rent was higher in the Harbour than in the Centre", "The median is higher before climbing than after".
  `${each}${lead}(?:d?[QKye]{1,2}|w|W)(?:P[dQKy]+)?${verb}(?<by>[f#])?(?<sign>C)${noun}[PB]?(?<left>${name})[yv]?T[PB]?(?<right>${name})[yv]?${trail}${eachAfter}`,
  // "More people take the bus than the train", "more rye bread than white bread was sold".
  `${each}${lead}(?:[wW](?:,?g)?[VvQ]*|)(?<by>[f#])?(?<sign>C)(?<mid>N?)${noun}${verb}[PB]?(?<left>${name})${verb}T[PB]?(?<right>${name})${verb}${trail}${eachAfter}`,
  // "The wolf lives longer than the sheep by five years".
  `${each}${lead}(?<left>${list})${verb}(?<sign>C)${noun}T(?:gP?|d?[QK]P)?(?<right>${list})${verb}B(?<by>[f#])${trail}${eachAfter}`,
  // "Adults outnumber children", "the app is below the website".
  `${each}${lead}(?<left>${list})${together}${verb}(?<sign>X)(?:gP?|d?[QK]P)?(?<right>${list})${together2}${verb}(?:BO?(?<by>[f#])[QKy]{0,2})?a?${trail}${eachAfter}`,
  // "LoRA is 0.6 points below full fine-tuning".
  `${each}${lead}(?<left>${list})${verb}O?(?<by>#)[QK]?(?<sign>X)(?:gP?|d?[QK]P)?(?<right>${list})${trail}${eachAfter}`,
  // "A is 0.6 points better than B".
  `${each}${lead}(?<left>${list})${verb}O?(?<by>#)[QK]{1,2}(?<sign>C)T(?:gP?|d?[QK]P)?(?<right>${list})${trail}${eachAfter}`,
  // "twice that of", "three times the yield of", "twice what the sparrow lost".
  `${each}${lead}(?<left>${list})(?:${verb}|F|R)(?:,?#,)?(?:CT)?(?<by>f)P?(?:g|gP|d?[Qy]P|)(?<right>${list})(?:${verb}|F|R)${trail}${eachAfter}`,
  // "twice as frequent as wind from the northwest", "three times as many books as".
  `${each}${lead}(?<left>${list})${verb}(?:CT|X)?(?<by>f)s(?<mid>(?:j?N[QKy]?|[QKyjxdCv]{0,3}))s(?:gP|P|d?[QK]P)?(?<right>${list})${verb}${trail}${eachAfter}`,
  // "Twice as many loaves were sold on Saturday as on Tuesday".
  `${each}${lead}(?:[wW][VvQ]*)?(?<by>f)s(?<mid>[QKyjxdC]{0,3})${verb}[PB]?(?<left>${name})s[PB]?(?<right>${name})${verb}${trail}${eachAfter}`,
  // "Ridge Farm devotes five times as much of its land to pasture as to wheat": of two parts of one whole.
  `(?<lead>${name})[Vv]+(?<by>f)s(?<mid>[QKyjxdCP]{0,4})[PBt](?<left>${name})s[PBt](?<right>${name})${trail}`,
  // "Bern spends more on rent than on food".
  `(?<lead>${name})[Vv]+(?:[BP]?d)?(?<by>[f#])?(?<sign>C)(?:[QKyj]|Pd?[QKyW])*[PBt](?<left>${name})T[PBt](?<right>${name})${trail}`,
  // "Women are more likely than men to favour it", "to own a smartphone".
  `${each}${lead}(?<left>${list})${verb}(?<sign>C)T(?:gP?)?(?<right>${list})t[vVQ]?(?<mid>(?:${name})?)(?:C[QKy]+|[dQKyj]|P)*`,
  // "Men were behind the women in 2020".
  `${each}${lead}(?<left>${list})[Vv]+(?<sign>X)(?<right>${list})${trail}`,
  // "A person in the UK emitted about the same in 2020 as in 1950".
  `${each}(?<lead>(?:${name}|[PB]${name},?)?)(?:d?[QKye]{1,2}(?:Pd?[QKy]{1,2})?|[wW])?[VvQy]*d?(?<equal>E)[QKyP]{0,2}P(?<left>${name})sP(?<right>${name})`,
  // "In autumn, Arden's rainfall was lower than Belmont's".
  `${each}${lead}(?<left>d?N')${noun}${verb}(?<sign>C)${noun}T(?<right>d?N')${noun}${trail}${eachAfter}`,
  // "In June the lake stood higher than in July".
  `${each}P(?<left>${name})(?<lead>(?:P${name})*),?d?[QKye]${verb}(?<by>[f#])?(?<sign>C)${noun}TP(?<right>${name})${trail}${eachAfter}`,
  // "In autumn tents and skis are almost the same, 30 and 25".
  `${each}${lead}(?<left>${name})A(?<right>${name})${verb}d?(?<equal>E)(?:[QKyS]|P)*(?<both>(?:,?P?#(?:A#|L)?)?)${trail}${eachAfter}`,
  `${each}${lead}(?<left>${list})${together}${verb}P?d?(?<equal>E)[QKy]{0,2}[sP]?(?:gP|d?[QK]P)?(?<right>${list})${together2}${trail}${eachAfter}`,
  // "Public schools of Japan and Israel have the same class size".
  `(?<lead>${name})P(?<left>${name})A(?<right>${name})${verb}d?(?<equal>E)[QKyS]{0,3}${trail}`,
  // Of two: "the ice was thicker on the Lower Lake", "the app has the higher share".
  `${each}${lead}d?[QKye]${verb}(?<sign>C)${noun}[PB](?<left>${name})${trail}${eachAfter}`,
  `${each}${lead}(?<left>${thing})${verb}d?(?<sign>C)${noun}${trail}${eachAfter}`,
].map(at);

/** One way to say that something has the most of all. */
export const extremes: readonly RegExp[] = [
  // "Denham had the second highest share in both years", "Saturday at noon has the highest number of the week, 62".
  `${each}${lead}(?<target>${thing})${verb}${closing}(?:dKP|dKg[Vv]+)?(?<article>d)(?<rank>o)?(?<sign>M)[jQKv]?(?<within>N?)${noun}(?:Pv[dQKyjv]+)?${verb}${among}${trail}${among}${tail}${eachAfter}`,
  // "Tents sell best in summer", "The lake is warmest in June", "The blackbird changed least".
  `${each}${lead}(?<target>${thing})(?:[vVx]*[RF]?)P?d?(?<rank>o)?(?<adverb>M)[jK]*${among}(?<place>(?:P${name}(?:(?:,?A|,)${name})*)*)${tail}${eachAfter}`,
  // "Denham lost the most people".
  `${each}${lead}(?<target>${thing})[Vv]*[RF]d(?<rank>o)?(?<adverb>M)[QKyj]{1,2}${among}(?<place>(?:P${name})*)${tail}`,
  // "The longest delay occurs on Line 1 at 5 pm", "The greatest increase was that of the goldfinch".
  `${each}${lead}d(?<rank>o)?(?<sign>M)[QKyjeaRFD]*(?<within>(?:P?(?:${name}))*)${among}(?:,(?<inner>#),)?(?:[Vv]+|F(?=P)|(?<=#,)(?=P))(?:P[dQKy]+)*(?:P?g|d[KW](?=P))?[PBt]?(?<target>${thing})${tail}${eachAfter}`,
  // "The Blue Line has more departures than any other line", "Rice is cheaper than the others".
  `${each}${lead}(?<target>${thing})(?:${verb}|[RF])d?(?<others>C)(?<within>N?)${noun}T(?:L|d)[jKQy]+${among}${trail}${eachAfter}`,
  // "Most papers came from Vision", "Most coins were dug up in the well, 214": no other has more of them.
  `${lead}(?<sign>M)[QKy]{1,2}[Vv]+P(?<target>${name})${trail}${tail}`,
  // "the most pasta was sold on Monday", "most adults came in July".
  `${lead}d?(?<sign>M)(?<within>${name})[Vv]+P(?<target>${thing})`,
  // "Koper ranked second with 2.75 million tonnes", "Friday came third".
  `${lead}(?<target>${thing})[Vvx]+P?d?(?<rank>o)K?(?<beside>(?:(?:P|,P)${list})?)${tail}`,
  // "…, compact cameras second": what a list of ranks goes on with.
  `(?<target>${thing})d?(?<rank>o)`,
  // "Every shop gets its largest number of orders on Friday", "none of them has its peak there".
  `(?<owners>(?:L#?|!))d?[KQy]{1,2}[VvP]+d(?<sign>M)[QKyjea]*(?:P[QK])*P(?<target>${thing})${tail}`,
  // ", with Estin in second place", "with Estin second".
  `[,]?P(?<target>${thing})[PV]?d?(?<rank>o)K?${tail}`,
  // "Art is where the girls did best".
  `(?<target>${thing})Vx?(?:dK)?g?(?<within>d?N)[Vv]+d?(?<adverb>M)${tail}`,
  // "Arden's wettest season is autumn".
  `(?<within>d?N)'(?<rank>o)?(?<sign>M)[QKye]*(?:,(?<inner>#),)?[Vv]+P?d?(?<target>${thing})${tail}`,
  // "The rent was highest in the Centre in 2020", "The share of No was highest among 18 to 29 year-olds".
  `${each}${lead}d?[QKye]{1,2}(?<within>(?:P${name})*)(?:P[dQKy]+)*[Vv]+P?d?(?<rank>o)?(?<sign>M)[QKyj]*P?(?<target>${thing})${tail}${eachAfter}`,
  // "The country with the most medals is India", "the district that lost the biggest share of its people is Hill".
  `${each}${lead}d?[KQy]{1,2}(?:gW?[VvRF]+|P)d?(?<rank>o)?(?<sign>M)[QKyj]{0,2}(?<within>(?:P?${name})*)(?:P[dQKWy]+)*[Vv]+d?(?<target>${thing})${tail}`,
  // "largest for Clover, 83", "with rainfall smallest in September": what a heading goes on with.
  `(?:P[QK]*|)d?(?<rank>o)?(?<sign>M)[QKyj]*P(?<target>${list})${tail}`,
].map(at);

/** "The highest pulse after climbing was 166", "In winter the lowest value is 15 mm". */
export const ends: readonly RegExp[] = [
  `(?<within>d?N'?)d?(?<sign>M)[QKye]{0,2}[Vv]+P?O?(?<value>#)[QKj]{0,2}(?<trail>(?:(?:,?v?[PB]?|A)${name})*)`,
  `${lead}d?(?<sign>M)[QKe]{0,2}(?<within>(?:P?${name})*)${among}[Vv]+P?O?(?<value>#)[QKj]{0,2}(?<trail>(?:(?:,?v?[PB]?|A)${name})*)`,
].map(at);

/** One way to tell a single value. */
export const values: readonly RegExp[] = [
  // "At 20 mg the drug reaches 22 points", "The median pulse is 70 before".
  `${lead}(?<of>${thing})O?(?:,?g)?(?:[Vvy]+j?(?:P|dQP)?(?:X|CT)?|X)O?(?<value>#)[QKvj]{0,2}${trail}`,
  // "The cell for row 2 and column 3 has 97 images".
  `${lead}(?<of>${thing}A${name})[Vv]+O?(?<value>#)[QKvj]{0,2}${trail}`,
  // "The mutant has a rate of about 10 at 0.1 mM".
  `${lead}(?<of>${thing})[Vv]+dj?Q{1,3}(?:P|V)(?<value>#)[QK]?${trail}`,
  // "Ashby has a moderate rainfall of 80 mm", where rainfall is one of two series.
  `${lead}(?<of>${thing})[Vv]+dj?(?<trail>N)[QK]?P(?<value>#)[QK]?(?:P[QK])?`,
  // "On Tuesday between 9 and 12 there were 28 visitors".
  `${lead}(?:w|W)[Vv]+O?(?<value>#)(?<of>N?)[QKv]{0,2}(?<trail>(?:,?P${name})*)`,
  // "In the Centre the rent reached 25 euros in 2020".
  `${lead}d?[QKea]{1,4}(?:Pd?[QK]{1,3})*(?:[Vv]+(?:P|t)?(?:X|CT)?|X)O?(?<value>#)[QKv]{0,2}${trail}`,
  // "Leisure: 18 %", "Metal, only 8 %", "Wild type at 10 mM: 36".
  `(?<of>${thing}(?:,${name})?)[:,](?:P|B)?O?(?<value>#)[QK]?`,
  // "followed by Varna with 2,100", "ahead of Saturday with 154".
  `(?:X|v?B|vP)(?<of>${thing})[,(]?P?O?(?<value>#)[QK]?\\)?`,
  // "Only eight people came on Saturday from 8 to 10".
  `${lead}O?(?<value>#)[QKW](?:[VvQ]+)(?:d?[QK]{1,2})?(?<trail>(?:P${name})*)`,
  // "The boys' score is not 72".
  `${lead}(?<of>${thing})[QKy]?V(?<not>!)P?(?<value>#)[QKj]?${trail}`,
  // "The mutant only at 6", of what the sentence goes on with.
  `(?<of>${thing})O?PO?(?<value>#)[QK]?`,
  // "only about 3 % up".
  `(?<of>${thing})O?(?<value>#)(?<change>[RF])`,
  // "Only twelve girls play chess", "In winter 60 skis were sold".
  `${lead}O?(?<value>#)(?:[yQK]P)?(?<of>${name})[VvQ]*P?(?<trail>(?:${name})?(?:P${name})*)`,
  // "The kestrel declined by 41 %", "the turtle dove, which is down by 63 %".
  `${lead}(?<of>${list})(?:,?g)?(?:[vV]*)(?<change>[RF])B?(?<value>#)${trail}`,
].map(at);

const going = '(?:[xRFVvyW]|w)+(?:d[MQKyja]{1,4})?';
const stop = `(?:${going}[PtB]?O?#[QK]{0,2},?P${name}|[tP]?O?#[QK]{0,2}P${name})`;
/** "The reservoir starts at 62 % in January, climbs to 84 % in May and falls to 50 % in October": values on the way. */
export const journeys: readonly RegExp[] = [
  `${lead}(?<of>(?:${thing}|d?[QK]{1,2}))(?<pairs>${going}[PtB]?O?#[QK]{0,2},?P${name}(?:(?:,?A|,?;|,)?,?${stop})+)`,
].map(at);

const pair = `O?#[QK]?(?:P?${name}|\\(${name}\\))`;
const pairAfter = `${name}[:,]?[VvP]*O?#[QK]?`;
/** Several values, each beside its name: "12 euros in the Centre, 9 in the Harbour and 7.5 in the Hills". */
export const lists: readonly RegExp[] = [
  `${opening}${lead}(?<of>(?:${thing})?)d?${noun}[Vv]*P?(?<pairs>${pair}(?:(?:,?A|,?;|,?[vP]{0,2})${pair})+)${trail}`,
  // "In Q1 it sold 320 rooms, in Q2 450 and in Q3 610".
  `(?<pairs>P${name}[WQKdVvO]*#[QK]?(?:(?:,?A|,?;|,)P${name},?[VvO]*#[QK]?)+)`,
  `(?:[yjQK,P]*[:,])?(?<pairs>${pairAfter}(?:(?:,?A|,?;|,)${pairAfter})+)`,
].map(at);

/** "Kestrel, goldfinch and robin increased". */
export const directions: readonly RegExp[] = [
  `${lead}(?<of>${list})V*(?<not>!?)[Vv]*(?<change>[RF])[Qy]?${trail}`,
  // "Emissions climbed until 1970", of the one course there is.
  `${lead}(?<of>(?:d?S?[QKy]{1,2}(?:P[QKy]{1,2})?))V*(?<not>!?)[Vv]*(?<change>[RF])${trail}`,
  // "but in Greece they kept growing".
  `[PB](?<of>${name}),?W[Vv]*(?<not>!?)[Vv]*(?<change>[RF])${trail}`,
  // "From May to August petrol became dearer".
  `P(?<span>${name}[tA]${name}),?(?<of>(?:${list}|d?[QK]{1,2}))V*(?<not>!?)[Vv]*(?<change>[RF])`,
  // "Sandal sales grow from spring to autumn".
  `(?<of>${list})V*(?<not>!?)[Vv]*(?<change>[RF])P(?<span>${name}[tA]${name})`,
].map(at);

/** "Output fell in every country except Tunisia", "only Tunisia grew", "no country grew". */
export const everyDirections: readonly RegExp[] = [
  `${lead}d?[QKy]{1,2}[Vv]*(?<change>[RF])(?:Pd?[QK]{1,2})?PL#?[QKy]{1,2}(?<but>(?:,?${excepted},?)?)${span}`,
  // "In every age group ownership went up from 2013 to 2018".
  `PL#?[QKy]{1,2}(?<but>(?:,?${excepted},?)?),?d?[QKy]{1,2}(?:Pd?[QK]{1,2})?[Vv]*(?<change>[RF])${span}`,
  `P(?<span>${name}[tA]${name}),?d?[QKy]{1,2}[Vv]*(?<change>[RF])PL#?[QKy]{1,2}(?<but>(?:,?${excepted},?)?)`,
  `${lead}L#?d?[QKy]{1,2}(?<but>(?:,?${excepted},?)?)[Vv]*(?<change>[RF])${span}`,
  `${lead}(?<sole>${list})V+d?(?<only>O)[QKyj]{1,2}[xgWPv]{0,2}[QKy]{0,2}[Vv]*(?<change>[RF])${span}`,
  `${lead}(?<only>O)(?<sole>${list})[Vv]*(?<change>[RF])${span}`,
  `${lead}(?<none>!)d?[KQy]{1,2}[Vv]*(?<change>[RF])${span}`,
].map(at);

const end = `(?:,?\\(?P?${name}\\)?(?:\\(${name}\\)|P${name})*)?`;
/** "Lengths vary from 84 km (Ouse) to 354 km (Severn)", "For Oslo, the twelve values range from 2 to 8 mm". */
export const ranges: readonly RegExp[] = [
  `${lead}(?<of>(?:${list}|d?(?<count>#?)j?[QKye]{1,2}))${verb}P{1,2}(?<low>#)(?<lowAt>${end})[tA](?:CT|X)?(?<high>#)(?<highAt>${end})${trail}`,
].map(at);

/** "with a mean of 5.1 mg/L", "The mean for Oslo is 5.1". */
export const means: readonly RegExp[] = [
  `${lead}(?:P?d|P)aQ?(?<of>(?:P${name})?)(?:P|[Vv]+P?)O?(?<value>#)[QK]?${trail}`,
].map(at);

/** "the box spans from 27 to 34", "with whiskers from 20 to 41": of the part named last. */
export const spreads: readonly RegExp[] = [`${lead}P?d?(?<part>K)[VvQy]*P(?<low>#)[tA](?<high>#)[QK]?${trail}`].map(at);

/** "In total, the stacks come to 24 t in 2015, 23 t in 2016 and 31 t in 2017". */
export const totals: readonly RegExp[] = [
  `(?:S|P?d?S),d?[QKyj]*[Vv]*[tP]?(?<pairs>${pair}(?:(?:,?A|,?;|,)${pair})*)`,
].map(at);

/** "Paper and food together make up 60 %", "Bern has 300 in total", "The total of Ash is 320 kg". */
export const sums: readonly RegExp[] = [
  `${lead}(?<of>${list})(?:,?v?S,?)[QK]?[Vv]*(?<not>(?:![Vv](?!X))?)(?:P|X|CT)?O?(?<value>[#f])[QKv]{0,2}${trail}(?:P[dQKyv]+)*`,
  `${lead}(?<of>${list})[Vv]+O?(?<value>#)[QKv]{0,2}P?S${trail}`,
  `${lead}(?:S,|PL,)(?<of>${list})[Vv]*P?O?(?<value>[#f])[QKv]{0,2}${trail}(?:P[dQKyv]+)*`,
  // "The five regions together have 32 million inhabitants".
  `${lead}d?(?<all>[#L])?d?[KQy](?<of>)(?:,?v?S,?)[VvQ]*[Pt]?O?(?<value>[#f])[QKvyj]{0,2}${trail}(?:P[dQKyv]+)*`,
  `(?:S,?|PL,)(?<of>)O?(?<value>#)(?:P?[QKyW])*[VvF]*`,
  `${lead}d?[QKy]?S[QKy]?P(?<of>${list})[Vv]+P?O?(?<value>#)[QKv]{0,2}${trail}`,
  // "In 2020 the total was about 20 million tonnes".
  `${lead}d?S[QK]{0,2}(?:P[QK])?(?<of>(?:P${name})?)[Vv]+[Pt]?O?(?<value>#)[QKv]{0,2}${trail}`,
].map(at);

/** "Cove and Belmont both reach a total of 60": each of them, and not together. */
export const eachSums: readonly RegExp[] = [
  `${lead}(?<of>${list})L[Vv]+[dE]{1,2}SPO?(?<value>#)[QK]?`,
  `${lead}L#?d?[QKy](?<of>)[Vv]+[dE]{1,2}SPO?(?<value>#)[QK]?`,
].map(at);

/** "Rent and food account for 60 %", "A and B make up 2,755 of the 6,815 loans": of several what they are together. */
export const gatherings: readonly RegExp[] = [
  // "Spending on rent and food amounts to 145 thousand", "Ticket sales and grants added 130 thousand in total".
  `${lead}(?:d?[Qy]P)?(?<of>${name}y?(?:(?:,?A|,)${name}y?)+)(?<verb>[Vv]+)R?[Pt]?d?(?:[OX]|CT)?(?<value>[f#])(?:P?(?:[dL]?[#QKyvjS])+)*(?:P(?:d?[#QKyvj])+)*${trail}`,
].map(at);

/** "The temperature fell by 49 °C in the paper cup and by 8 °C in the flask": over the whole of each course. */
export const courses: readonly RegExp[] = [
  `${lead}(?:d?[QK]{1,2})?[Vv]*(?<change>[RF])(?<pairs>BO?#[QK]?P${name}(?:(?:,?A|,)BO?#[QK]?P${name})+)`,
].map(at);

export const whose = `(?<of>(?:${list}|d?[QKy]{0,2}S?[QKy]{1,2}(?:P(?:${name}|d?[QKy]{1,2}))?))`;
/** "E-books more than doubled between 2015 and 2020", "Output fell by a third". */
export const multiples: readonly RegExp[] = [
  `${lead}${whose}[Vv]*(?:CT|X)?(?<by>[fv])${span}`,
  `${lead}${whose}[Vv]*(?<change>[RF])(?:B(?:CT|X)?)?(?<by>f)${span}`,
  `P(?<span>${name}[tA]${name}),?${whose}[Vv]*(?:CT|X)?(?<by>[fv])`,
  `P(?<span>${name}[tA]${name}),?${whose}[Vv]*(?<change>[RF])(?:B(?:CT|X)?)?(?<by>f)`,
].map(at);

/** "three of the ports are over 2000", "Just one bar goes beyond −50", "no Adelie is over 4.5 kilos". */
export const bounds: readonly RegExp[] = [
  // "Okafor is the only study with an odds ratio above 1", "Only the mutant stays below 20".
  `${lead}(?<of>${list})[Vv]+d?(?<sole>O)[KQyWv]{1,2}(?:[Pg][VvQ]*)?d?[QK]{0,2}(?:P?[Vv])?(?:X|C[QK]?T)?(?<value>#)[QKj]?${trail}`,
  `${lead}(?<sole>O)(?<of>${list})[VvQ]+d?[QK]{0,2}(?:X|C[QK]?T)?(?<value>#)[QKj]?${trail}`,
  `${lead}(?<only>O?)(?<count>#)(?:Pd?#?)?(?:(?<of>${name})|[KQyj]+)(?:P[djKQ]+)*[VvQ]*P?d?[Q]{0,2}(?:X|CT|P)?(?<value>#)[QKj]?${trail}(?:P[dQK]+)*${eachAfter}`,
  // "There are four places with more than one hundred coins".
  `${lead}w[Vv](?<only>O?)(?<count>#)(?:${name}|[KQyj]+)(?:g[VvQ]+|Pd?Q?|[VvQ]+)(?:X|CT)(?<value>#)[QKj]?${trail}(?:P[dQK]+)*${eachAfter}`,
  `${lead}(?<count>[!L])(?:Pd?#?)?(?<of>(?:${name})?)[KQyjW]*(?:P[djKQ]+)*[VvQ]*d?[Q]?(?:X|C[QK]?T|P)?(?<value>#)[QKj]?${trail}(?:P[dQKL]+)*`,
  `P(?<count>[!L])[KQ],?V?(?<of>(?:d?[QK]|${name}))[VvQRF]*(?:X|C[QK]?T)?(?<value>#)[QKj]?${trail}`,
  `${lead}(?<of>(?:${thing}|d?S?[QK]{1,2}))[VvQ]*(?<never>!)[VvQRF]*P?(?:X|C[QK]?T|t)?(?<value>#)[QKj]?${trail}`,
].map(at);

/** "Five kinds of bird declined". */
export const counts: readonly RegExp[] = [
  `${lead}O?(?<count>#)(?:[KQy]P)?[KQy]+V*(?<change>[RF])[QKy]{0,2}${trail}`,
  // "Four districts gained people and three lost people".
  `(?<count>#)V*(?<change>[RF])[QKy]{0,2}`,
].map(at);

/** "Cove gets half of its energy from solar", "Summer accounted for half of Belmont's rainfall". */
export const shares: readonly RegExp[] = [
  `(?<whole>${thing})[VvQ]+(?<value>[f#])Pd?#?[QKyS]+P(?<part>${name})`,
  `(?<part>${thing})[VvQ]+P?(?<value>[f#])P(?<whole>(?:[dL]?(?:N'(?:#|j)?[QKyS]+|[QKyS]+PN|N[QKy]*)))`,
  `(?:P(?<whole>${name}),?)(?<part>${name})[VvQ]+P?(?<value>[f#])Pd?[QKyS]+`,
  `(?<value>[f#])P(?:d?[QKyS]+P(?<whole>${name})|(?<whole2>d?N')[QKyS]+)[VvQ]+[PB]?(?<part>${name})`,
].map(at);

/** "Women make up the majority of graduates in all four subjects": more than half of each whole. */
export const majorities: readonly RegExp[] = [
  `${each}${lead}(?<part>${list})[VvP]+d(?<sign>h)P(?:d?[QKyv]|L)+${trail}${eachAfter}`,
  `${each}${lead}(?<part>${list})[Vv]+P?(?<bound>(?:[CX]T?)?f)P(?:d?[QKyv]|L)+${trail}${eachAfter}`,
].map(at);

/** "Four bars reach the maximum of 8 ms", "two of the stages share the lowest value": how many are at an end. */
const amongThem = '(?:PL?d?)?[QKy]{1,2}';
export const ties: readonly RegExp[] = [
  `${lead}O?(?<count>#)${amongThem}(?:[Vv]{1,2}|[QE]P?|VEP)d(?<sign>M)(?<within>N?)[QKyj]{0,2}(?:,?P?(?<value>#)[QK]?)?${trail}`,
  `${lead}O?(?<count>#)${amongThem}(?:[Vv]{1,2}|[QE]P?|VEP)d(?<end>y)[QK]?(?:,?P?(?<value>#)[QK]?)?${trail}`,
  `d(?<end>y)P(?<value>#)[QK]?V[Vv]B(?<count>#)[QKy]`,
].map(at);

/** "Profit was negative in 2021 Q4". */
export const signs: readonly RegExp[] = [
  `${lead}(?<of>(?:${list}|d?[QKy]{1,2}))[Vv]+d?(?<positive>[GH])[QK]?(?<every>(?:PL[QK])?)${span}`,
].map(at);

/** "Next after the car comes the train", "The train is the next most popular after the car". */
export const nexts: readonly RegExp[] = [
  `d?nM?[jK]*P(?<ref>${name})[Vv]+(?<target>${name})`,
  `(?<target>${thing})[Vv]+d?nM?[jKQ]*P(?<ref>${name})`,
  // "After the brakes, the saddle is the most frequent cause".
  `(?<after>P)(?<ref>${name}),(?<target>${name})[Vv]+d?(?<sign>M)[jKQ]{0,2}`,
].map(at);

/** "From Q1 to Q4 coal lost 30 GWh", "Rents rose by 50 % between 2010 and 2020". */
export const steps: readonly RegExp[] = [
  `P(?<from>${name})[tA](?<to>${name}),?(?<of>(?:${thing}|d?[QK]{1,2}))[Vv]*(?<change>[RF])B?(?<value>#)[QK]?`,
  `(?<of>(?:${thing}|d?[QK]{1,2}))[Vv]*(?<change>[RF])B?(?<value>#)[QK]{0,2}(?:P[QK])?P(?<from>${name})[tA](?<to>${name})`,
].map(at);

/** "The glycerol falls faster than the water", "Varna grew more slowly than Koper": one course against another. */
export const outpacings: readonly RegExp[] = [
  `(?:[PB]${name},?)?(?<target>${thing})[Vv]*(?<change>[RF])(?:[PB]d?[QK]{1,2})?j?(?<how>[Cxj]{1,3})T(?<other>${thing})${span}`,
  `(?<target>${thing})[Vv]*(?<change>[RF])(?<how>[Cxj]{1,3})`,
].map(at);

/** "Corton improved the most, by 30 points", "The largest increase occurred in Corton". */
export const movers: readonly RegExp[] = [
  // "The rise was the smallest in Vienna, not even three euros".
  `d(?<change>[RF])(?:P[QKy]+)?${span}V+d?(?<adverb>M)(?:P[QK]{1,2})?[PB]?(?<target>${thing})(?:,?[BPO]*(?<less>!?)(?<value>#)[QK]*)?`,
  `(?<target>${thing})[Vv]*(?<change>[RF])P?d?(?<adverb>M)${span}(?:,?B?(?<value>#)[QK]*)?`,
  `(?<target>${thing})[Vv]+d(?<adverb>M)j?(?<change>[RF])(?:P[dLKQyj#]+)*${span}(?:,?[BPO]*(?<value>#)[QK]*)?`,
  `d(?<adverb>M)j?(?<change>[RF])(?:P[QKy]+)?${span}[Vv]+(?:g)?[PB]?(?<target>${thing})(?:,?[BPO]*(?<value>#)[QK]*)?`,
].map(at);
