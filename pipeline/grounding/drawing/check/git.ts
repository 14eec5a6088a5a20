import { historyOf } from '../commits.js';
import { branchVerdicts } from './git-branches.js';
import { commitVerdicts } from './git-commits.js';
import { phrased, recoded } from './git-words.js';
import type { DrawingRule } from './verdict.js';

/** What a sentence says of a history: "feature has two commits", "develop is merged into main", "v1.0 sits on main". */
export const gitRule: DrawingRule = (pieces, scope) => {
  const history = historyOf(scope.drawing);
  if (!history) return [];
  const own = phrased(recoded(pieces, history), history);
  return [...branchVerdicts(own, history, scope), ...commitVerdicts(own, history, scope)];
};
