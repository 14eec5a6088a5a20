import { readFileSync } from 'node:fs';
import { defineRecipe } from './recipe.js';
import { isLearnable } from './rl/rollouts.js';

const asked = (language: string): string =>
  `<image>\nWrite a complete ${language} program that draws this figure: the same structure, the same number of every ` +
  'kind of element, the same positions, relations, stacking, colours and texts. It must run on its own, without files ' +
  'or network. You may reason between <think> and </think> first; then answer with exactly one code block that holds the ' +
  'whole program, and nothing else in code blocks.';

/** Prompts with their ground truth for reinforcement learning, in the columns of verl, and the reward that goes with them. */
export const rl = defineRecipe({
  name: 'rl',
  title: 'image-to-code prompts with their programs',
  version: 1,
  columns: {
    data_source: 'string',
    prompt: { list: { struct: { role: 'string', content: 'string' } } },
    images: { list: { struct: { image: 'string' } } },
    ability: 'string',
    reward_model: { struct: { style: 'string', ground_truth: 'string' } },
    extra_info: {
      struct: {
        id: 'string',
        language: 'string',
        subject: 'string',
        family: 'string',
        image: 'string',
        rollouts: 'int64',
        accuracy: 'float64',
      },
    },
    label_source: 'string',
  },
  takesRollouts: true,
  files: () => [{ path: 'reward.py', text: readFileSync(new URL('./rl/reward.py', import.meta.url), 'utf8') }],
  card: `Each row asks for the program behind one figure, in the columns that verl reads.

| field | what it is |
| --- | --- |
| \`data_source\` | \`figwright/rl\` |
| \`prompt\` | one message of the user, with \`<image>\` where the image goes |
| \`images\` | the image: \`[{"image": path relative to this folder}]\` |
| \`ability\` | \`image-to-code\` |
| \`reward_model\` | \`style\` is \`rule\`; \`ground_truth\` is the program that drew the image |
| \`extra_info\` | \`id\`, \`language\`, \`subject\`, \`family\`, \`image\`; \`rollouts\` of a reference model and its \`accuracy\` in them: 0 and −1 where none were given |
| \`label_source\` | \`code\`: the ground truth is what ran; \`rollout\` where the accuracy of a model decided what is in here |

With \`--rollouts\`, rows are those that the reference model got right in 25 to 75 % of its rollouts (8 or more each).

\`reward.py\` is the reference reward: format (0 or 1) + content, where content is the code score if the program does not
run, else image score + code score + 1. Its scores come from a judge at an endpoint that you name in the environment
(the file's head says how); without one it raises, for a score is never invented.`,
  loading: `verl reads Parquet with the images in it:

\`\`\`python
import os

from datasets import load_dataset

folder = os.path.abspath(".")  # where this file is
rows = load_dataset(folder, split="train")
rows = rows.map(lambda row: {"images": [{"bytes": open(f"{folder}/{one['image']}", "rb").read()} for one in row["images"]]})
rows.to_parquet("train.parquet")
# data.train_files=train.parquet data.image_key=images
# custom_reward_function.path=reward.py custom_reward_function.name=compute_score
\`\`\``,
  rows: ({ id, code, language, subject, family }, { image, rollouts }) => {
    const known = rollouts?.get(id);
    if (rollouts && !(known && isLearnable(known))) return [];
    const { right = -1, total = 0 } = known ?? {};
    return [
      {
        data_source: 'figwright/rl',
        prompt: [{ role: 'user', content: asked(language) }],
        images: [{ image }],
        ability: 'image-to-code',
        reward_model: { style: 'rule', ground_truth: code },
        extra_info: {
          id,
          language,
          subject: subject ?? '',
          family: family ?? '',
          image,
          rollouts: total,
          accuracy: total === 0 ? -1 : right / total,
        },
        label_source: known ? 'rollout' : 'code',
      },
    ];
  },
});
