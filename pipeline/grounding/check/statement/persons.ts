import type { Idle } from './plainer.js';

/** Who is asked, how people say what they do, and when: beside the names and numbers it says nothing more. */
export const persons: readonly Idle[] = [
  // "children aged 6-12", "those 65 and older", "residents of Oslo": who is named needs no noun.
  {
    letters: /(?<=[P#fT]|PL|^|[,;])[yWQKg]{1,2}P?(?=N)/g,
    words:
      /^(?:people|adults|those|children|respondents|residents|inhabitants|citizens|persons|americans|users|employees|workers|households|consumers|students|pupils|participants)(?: (?:ages|of|from|in))?$/,
  },
  // "say they ever use", "who describe themselves as Christian".
  { letters: /Q?[Wg]vx?s(?=N)/g, words: /\b(?:describe|identify|see|regard|consider|call) (?:themselves )?as$/ },
  // "…, the largest drop among the single ablations", "…, more than any other single change": what was said says so.
  {
    letters: /,P?dM[jK]*[FR](?:P[dL]*#?[jQKyN]{1,3})*(?=$|[,;])/g,
    words: /^, (?:with )?the (?:largest|biggest|greatest|steepest) (?:\S+ )?(?:drop|loss|decline|decrease|fall)\b/,
  },
  { letters: /(?<=M[QK]*),CTL[jyQKx]{1,4}(?:[tP]d?[NQKy]{1,2})?(?=$|[,;])/g, words: /^, more than any other / },
  // "smoked daily", "shopped online".
  {
    letters: /(?<=[Vv])[xj](?=$|[,;PA])/g,
    words: /^(?:daily|weekly|monthly|regularly|online|worldwide|together|everyday|alone)$/,
  },
  // "get by on six hours".
  { letters: /[Vv]BP(?=#)/g, words: /^(?:gets?|got) by on$/, instead: 'V' },
  // "bottoms out two months earlier, in May".
  {
    letters: /(?<=[vVpRF]x?),?[#x][KQ]C,?(?=P)/g,
    words: /^(?:, )?\S+ (?:years?|months?|weeks?|days?|quarters?|hours?) (?:earlier|later)(?: ,)?$/,
  },
  // "before tumbling to 104": what comes next.
  { letters: /,?P(?=[vRF][RF]?[xt])/g, words: /^(?:, )?before$/, instead: ';' },
  // ", a drop of one half": held elsewhere against the numbers before it.
  {
    letters: /,dj?[RF]P[OX]?[#f][QK]{0,2}$/g,
    words:
      /^, an? (?:\S+ )?(?:increase|rise|growth|gain|jump|climb|surge|decrease|drop|decline|fall|loss|reduction|plunge|slump) of /,
  },
];
