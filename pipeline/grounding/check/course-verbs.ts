/** Verbs of courses as expressions are made of, and what may stand beside them. */
const forms = (stems: string): string =>
  stems
    .trim()
    .split(/\s*\|\s*/u)
    .join('|');

const grown = '(?:gets?|got|getting|becomes?|became|becoming|grows?|grew|growing)';

export const rising = forms(`
  ris(?:es|en|e|ing) | rose | increas(?:es|ed|e|ing) | gr(?:ows|ew|own|ow|owing) | climb(?:s|ed|ing)? |
  (?:go(?:es|ing|ne)?|went) (?:back )?up | (?:com(?:es?|ing)|came) back up | recover(?:s|ed|ing)? | expand(?:s|ed|ing)? | pick(?:s|ed|ing)? up |
  improv(?:es|ed|e) | surg(?:es|ed|e|ing) | soar(?:s|ed|ing)? | jump(?:s|ed|ing)? | rebound(?:s|ed|ing)? |
  rall(?:y|ies|ied|ying) | sho(?:ot|ots|t) up | cre(?:eps|ep|pt) up | (?:edg|inch|tick)(?:es?|ed|s)? up | mount(?:s|ed) |
  sw[eo]ll(?:s|ed|en)? | escalat(?:es|ed|e) | buil(?:ds|d|t) up | ramp(?:s|ed) up | leap(?:s|t|ed)? | (?:sky)?rocket(?:s|ed|ing)? |
  ascend(?:s|ed|ing)? | bounc(?:es?|ed) back | (?:was|were|been|is|are) raised |
  ${grown} (?:ever |much |slightly |a little |a bit )?(?:taller|higher|larger|bigger|longer|warmer|hotter|dearer|more expensive|more common|more popular|more frequent)`);

export const falling = forms(`
  falls? | fell | fallen | falling | declin(?:es|ed|e|ing) | decreas(?:es|ed|e|ing) | drop(?:s|ped|ping)? |
  shr(?:inks|ank|unk|ink|inking) | sinks? | sank | sunk | sinking | (?:go(?:es|ing|ne)?|went) (?:back )?down |
  (?:com(?:es?|ing)|came) (?:back )?down | dip(?:s|ped|ping)? | subsid(?:es|ed|e|ing) | dwindl(?:es|ed|e|ing) |
  plung(?:es|ed|e|ing) | plummet(?:s|ed|ing)? | slump(?:s|ed|ing)? | tumbl(?:es|ed|e|ing) | slid(?:es?|ing)? | slip(?:s|ped|ping)? |
  collaps(?:es|ed|e|ing) | crash(?:es|ed) | reced(?:es|ed|e|ing) | retreat(?:s|ed|ing)? | (?:edg|inch|tick)(?:es?|ed|s)? down |
  taper(?:s|ed) off | tail(?:s|ed) off | cool(?:s|ed|ing)?(?: down| off)? | (?:was|were|been|is|are) lowered | ebb(?:s|ed|ing)? (?:away|off) |
  ${grown} (?:ever |much |slightly |a little |a bit )?(?:shorter|lower|smaller|colder|cooler|cheaper|less common|less popular|less frequent)`);

/** A verb that tells which way something goes. */
export const courseVerb = `(?:(?<up>${rising})|(?<down>${falling}))`;

/** How strongly or how evenly, between the verb and where. */
export const adverb =
  '(?: (?:again|back|steadily|slightly|sharply|slowly|gradually|rapidly|quickly|strongly|steeply|continuously|consistently|a little|a bit|further|clearly|markedly|considerably|noticeably|dramatically|significantly|substantially|moderately|modestly|fast|faster and faster|even further|even more|only slightly|on the whole|overall))*';
