import type { StageName } from '../stage.js';

/** What it means to be stopped in a stage, and what one can do about it. */
const meanings: Readonly<Record<StageName, string>> = {
  code: 'There is no program that could be run. Put the file right and import it again.',
  render:
    'The program does not run, or a gate finds that its image shows too little. Change the program, or gates.skip.',
  judge: 'A model judged code, image or pair and said no.',
  caption: 'No caption could be written for it.',
  ground:
    'A caption says what the figure does not show, or what nobody can check. Another checker or captioner may see it otherwise.',
  explain: 'The explanation contradicts the facts or the program.',
  accept: 'Another triplet has the same program or the same image.',
};

const dead =
  'The stage itself broke on it, again and again: that is a fault of figwright or of the machine. `figwright retry` tries again.';

/** The meaning of a sample's end, for a person. */
export const meaningOf = (stage: string, kind: 'rejected' | 'dead'): string =>
  kind === 'dead' ? dead : (meanings[stage as StageName] ?? `Stage ${stage} said no.`);
