import type { Scene } from '../../../renderers/scene.js';
import type { Fact } from '../fact.js';
import { gathered } from '../gathered.js';
import type { Verdict } from '../verdict.js';
import { aboutFacts } from './about-facts.js';
import { bodyRule } from './bodies-told.js';
import { cutBarRule } from './cut-bars-told.js';
import { pageFormulaRule } from './formulas-told.js';
import { pictogramRule } from './pictograms-told.js';
import { tableRule } from './tables-told.js';
import type { PictureRule } from './told.js';

/** Pictures that are read as a whole, whatever they were drawn with: a new one is a model, a rule and a line here. */
const rules: readonly PictureRule[] = [bodyRule, cutBarRule, tableRule, pictogramRule, pageFormulaRule];

/** What a sentence says of such a picture, held against it. */
export const pictureVerdicts = (
  { text, start }: { readonly text: string; readonly start: number },
  scene: Scene,
  facts: readonly Fact[],
): Verdict[] => gathered(rules, (rule) => rule(text, scene)).map((one) => aboutFacts(one, start, facts));
