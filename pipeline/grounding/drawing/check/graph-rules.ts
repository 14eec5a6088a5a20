import { treeWordRules } from './tree-words.js';
import { graphStatementRule } from './graph-statements.js';
import { graphCountRule } from './graph-counts.js';
import { graphWayRule } from './graph-ways.js';
import { graphWalkRule } from './graph-walks.js';
import { graphMemberRule } from './graph-members.js';
import { graphStrangerRule } from './graph-strangers.js';
import { quantifiedRules } from './graph-quantified.js';
import { edgeLabelVerbRules } from './edge-label-verbs.js';
import { listedStrangerRule } from './listed-strangers.js';
import { graphFrameRule } from './graph-frames.js';
import { graphSetRules } from './graph-sets.js';
import { listRules } from './graph-lists-told.js';
import { roundRules } from './graph-rounds.js';
import { endRules } from './graph-ends.js';
import { onlyRules } from './graph-onlies.js';
import { actionRules } from './edge-actions.js';
import { chanceRules } from './link-chances.js';
import { tallyRules } from './graph-tallies.js';
import { lineLookRules } from './joined-so.js';
import { recordRule } from './records.js';
import { gitRule } from './git.js';
import { sankeyFlowRule } from './sankey-flows.js';
import { sankeyAmountRule } from './sankey-amounts.js';
import { namedWeightRule } from './weights-named.js';
import { turnedRules } from './graph-turned.js';
import { moreRules } from './graph-more.js';
import { edgeListRules } from './edges-listed.js';
import { lookSetRules } from './look-sets.js';
import { weightBoundRule } from './weight-bounds.js';
import { handedRules } from './handed.js';
import { depthRules } from './tree-depths.js';
import { neighbourRules } from './graph-neighbours.js';
import { eventRules } from './events-told.js';
import { arrowToldRules } from './graph-arrows-told.js';
import { expressionRule } from './expression-trees.js';
import { familyRules } from './graph-family.js';
import { mindMapRules } from './mind-maps.js';
import { classCountRules } from './class-counts.js';
import { participantRules } from './participants-told.js';
import { routeRules } from './routes-told.js';
import type { DrawingRule } from './verdict.js';

/** Of nodes and what is said between them: read of graphs that are neither sequences nor boxes with lines in them. */
export const sentenceRules: readonly DrawingRule[] = [
  ...treeWordRules,
  graphStatementRule,
  graphCountRule,
  graphWayRule,
  graphWalkRule,
  graphMemberRule,
  graphStrangerRule,
  listedStrangerRule,
  ...quantifiedRules,
  ...edgeLabelVerbRules,
  graphFrameRule,
  ...graphSetRules,
  ...listRules,
  ...roundRules,
  ...endRules,
  ...onlyRules,
  ...actionRules,
  ...chanceRules,
  ...tallyRules,
  ...lineLookRules,
  recordRule,
  ...turnedRules,
  ...moreRules,
  ...arrowToldRules,
  ...eventRules,
  ...neighbourRules,
  ...depthRules,
  ...handedRules,
  weightBoundRule,
  ...lookSetRules,
  ...edgeListRules,
  gitRule,
  sankeyFlowRule,
  sankeyAmountRule,
  namedWeightRule,
  expressionRule,
  ...routeRules,
  ...familyRules,
  ...mindMapRules,
  ...classCountRules,
  ...participantRules,
];
