import { mayMatch } from '../../all-matches.js';
import type { Finding } from '../mention.js';
import type { Sentence } from '../scan.js';
import type { World } from '../world.js';
import { distributionsOf } from './distribution.js';
import { pairFindings } from './pairs.js';
import { shapeFindings } from './shapes.js';

const cue =
  /\b(?:skew\w*|bell|bell-shaped|symmetric\w*|tails?|peaks?|peaked|modes?|humps?|maxima|bimodal|unimodal|trimodal|centre[ds]?|center(?:ed|s)?|most|majority|bulk|nearly|almost|than|shift\w*|moved?|slid\w*|overlap\w*|separate|separated|tallest|highest|largest)\b/i;

/** What a sentence says of the shapes of histograms and curves of density. */
export const distributionFindings = (sentence: Sentence, world: World): Finding[] =>
  mayMatch(sentence.text, cue) && distributionsOf(world).length > 0
    ? [...shapeFindings(sentence, world), ...pairFindings(sentence, world)]
    : [];
