import { colouredLineFindings } from './coloured-lines.js';
import { stripExtremes } from './strip-extremes.js';
import { spreadPairs } from './spread-pairs.js';
import { itemCounts } from './item-counts.js';
import { axisCrossings } from './axis-crossings.js';
import { chosenBeyond } from './chosen-beyond.js';
import { countedMarks } from './counted-marks.js';
import { bubbleFindings } from './bubble-sizes.js';
import { crossingFindings } from './crossing-place.js';
import { stepFindings } from './every-step.js';
import { curveFindings } from './curves/index.js';
import { firstPassedFindings } from './first-passed.js';
import { endsTogether } from './ends-together.js';
import { eventTimeFindings } from './event-times.js';
import { spotFindings } from './named-spots.js';
import { togetherFindings } from './going-together.js';
import { labelNumbers } from './label-numbers.js';
import { givenUnitFindings } from './given-units.js';
import { leaderFindings } from './leaders.js';
import type { Finding } from './mention.js';
import { gridTold } from './matrix/index.js';
import { printedListFindings } from './printed-lists.js';
import { markedPointFindings } from './marked-points.js';
import { noneBeyond } from './none-beyond.js';
import { noneFindings } from './told-none.js';
import { numberedCourses } from './numbered-course.js';
import { againstFindings } from './series-against.js';
import { pointsByPlace } from './points-by-place.js';
import type { Sentence } from './scan.js';
import { inUnitFindings } from './told-in-units.js';
import { toldChanges } from './told-change.js';
import { extremeFindings } from './told-extremes.js';
import { swappedColourFindings, swappedWordFindings } from './swapped-colours.js';
import { listedEntryFindings, quotedTitleFindings, scaleTitleFindings } from './told-legend.js';
import { levelFindings } from './told-levels.js';
import { medianWayFindings, spreadFindings } from './told-spreads.js';
import { medianFindings } from './told-medians.js';
import { numberUnitFindings } from './number-unit-told.js';
import { orderFindings } from './told-order.js';
import { spanFindings } from './told-spans.js';
import { beforeFindings } from './told-before.js';
import { beyondFindings } from './told-beyond.js';
import { colourOrderFindings } from './told-colour-order.js';
import { courseFindings } from './told-courses.js';
import { majorityFindings } from './told-majorities.js';
import { sharpestFindings } from './told-sharpest.js';
import { comparedFindings } from './told-compared.js';
import { multipleFindings } from './declared-multiple.js';
import { distributionFindings } from './distributions/index.js';
import { lineFindings } from './told-line.js';
import { stretchFindings } from './told-stretches.js';
import { throughoutFindings } from './told-throughout.js';
import { endFindings } from './told-ends.js';
import { absentFindings } from './told-absent.js';
import { startFindings } from './told-starts.js';
import { thanFindings } from './told-than.js';
import { valueFindings } from './told-value.js';
import { unitFindings } from './told-units.js';
import { topCellFindings } from './told-top-cell.js';
import { unnamedPartFindings } from './unnamed-parts.js';
import { showsFindings } from './shows-other.js';
import { toldWays } from './told-way.js';
import { twoPlaces } from './two-places.js';
import type { World } from './world.js';

/** Of rows of marks and of boxes how many, whose is the first, how far each reaches; of a line that only its colour names, its way. */
const groupFindings = (sentence: Sentence, world: World): Finding[] => [
  ...spreadFindings(sentence, world),
  ...spreadPairs(sentence, world),
  ...itemCounts(sentence, world),
  ...colouredLineFindings(sentence, world),
  ...stripExtremes(sentence, world),
];

/** Of what stands written: the entries of a legend, titles, the words beside a point. */
const writtenFindings = (sentence: Sentence, world: World): Finding[] => [
  ...listedEntryFindings(sentence, world),
  ...quotedTitleFindings(sentence, world),
  ...scaleTitleFindings(sentence, world),
  ...printedListFindings(sentence, world),
  ...markedPointFindings(sentence, world),
];

/** Statements whose words can mean one thing only, whatever else their sentence says. `focus`: the plots it speaks of. */
export const toldFindings = (sentence: Sentence, world: World, focus: World): Finding[] => [
  ...toldChanges(sentence),
  ...togetherFindings(sentence, world),
  ...endsTogether(sentence, world),
  ...countedMarks(sentence, world),
  ...pointsByPlace(sentence, world),
  ...spotFindings(sentence, world),
  ...eventTimeFindings(sentence, world),
  ...twoPlaces(sentence, world),
  ...bubbleFindings(sentence, world),
  ...stepFindings(sentence, world),
  ...crossingFindings(sentence, world),
  ...curveFindings(sentence, world),
  ...gridTold(sentence, world),
  ...labelNumbers(sentence, world),
  ...leaderFindings(sentence, world),
  ...orderFindings(sentence, world),
  ...chosenBeyond(sentence, world),
  ...noneBeyond(sentence, world),
  ...noneFindings(sentence, world),
  ...firstPassedFindings(sentence, world),
  ...axisCrossings(sentence, world),
  ...numberedCourses(sentence, world),
  ...extremeFindings(sentence, world),
  ...againstFindings(sentence, world),
  ...toldWays(sentence, world),
  ...levelFindings(sentence, world),
  ...colourOrderFindings(sentence, world),
  ...swappedColourFindings(sentence, world),
  ...swappedWordFindings(sentence, world),
  ...writtenFindings(sentence, world),
  ...beyondFindings(sentence, world),
  ...topCellFindings(sentence, world),
  ...medianFindings(sentence, world),
  ...medianWayFindings(sentence, world),
  ...spanFindings(sentence, world),
  ...unitFindings(sentence, world),
  ...inUnitFindings(sentence, world),
  ...givenUnitFindings(sentence, world),
  ...multipleFindings(sentence, world),
  ...unnamedPartFindings(sentence, world),
  ...showsFindings(sentence, world),
  ...numberUnitFindings(sentence, world),
  ...beforeFindings(sentence, world),
  ...courseFindings(sentence, world),
  ...sharpestFindings(sentence, world),
  ...majorityFindings(sentence, world),
  ...startFindings(sentence, world),
  ...thanFindings(sentence, world),
  ...comparedFindings(sentence, focus),
  ...distributionFindings(sentence, world),
  ...endFindings(sentence, world),
  ...lineFindings(sentence, world),
  ...stretchFindings(sentence, world),
  ...throughoutFindings(sentence, world),
  ...absentFindings(sentence, world),
  ...valueFindings(sentence, world),
  ...groupFindings(sentence, world),
];
