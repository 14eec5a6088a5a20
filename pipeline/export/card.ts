import type { Recipe } from '../recipes/recipe.js';
import { featuresOf } from './columns.js';
import type { Tally } from './tally.js';

export interface CardInput {
  readonly recipe: Recipe;
  readonly rows: number;
  readonly tally: Tally;
  /** How the data files end, with the dot. */
  readonly extension: string;
  readonly version: string;
}

/** The Hugging Face hub's own classes of size. */
const sizeCategory = (rows: number): string => {
  const steps: readonly [number, string][] = [
    [1e3, 'n<1K'],
    [1e4, '1K<n<10K'],
    [1e5, '10K<n<100K'],
    [1e6, '100K<n<1M'],
    [1e7, '1M<n<10M'],
  ];
  return steps.find(([limit]) => rows < limit)?.[1] ?? '10M<n<100M';
};

const byCount = ([one, n]: readonly [string, number], [other, m]: readonly [string, number]): number =>
  m - n || (one < other ? -1 : 1);

const table = (head: string, counts: ReadonlyMap<string, number>): string => {
  const lines = [...counts].sort(byCount).map(([name, n]) => `| ${name.replaceAll('|', '\\|')} | ${n} |`);
  return [`| ${head} | rows |`, '| --- | ---: |', ...lines].join('\n');
};

/** Licences that the hub knows by these names; it refuses a card that names another one. */
const hubLicences: ReadonlySet<string> = new Set([
  'apache-2.0',
  'bsd-2-clause',
  'bsd-3-clause',
  'cc0-1.0',
  'cc-by-2.0',
  'cc-by-3.0',
  'cc-by-4.0',
  'cc-by-sa-3.0',
  'cc-by-sa-4.0',
  'cc-by-nc-4.0',
  'cc-by-nc-sa-4.0',
  'gpl-2.0',
  'gpl-3.0',
  'isc',
  'mit',
  'mpl-2.0',
  'odbl',
  'odc-by',
  'pddl',
  'unlicense',
]);

const hubLicencesOf = (licences: ReadonlySet<string>): string[] => {
  const names = [...licences].map((licence) => licence.toLowerCase());
  return [...new Set(names.map((name) => (hubLicences.has(name) ? name : name === 'unknown' ? name : 'other')))].sort();
};

const frontMatter = ({ recipe, rows, tally, extension }: CardInput): string => {
  const licences = hubLicencesOf(tally.licences);
  return [
    '---',
    'license:',
    ...(licences.length > 0 ? licences : ['unknown']).map((licence) => `- ${licence}`),
    'task_categories:',
    '- image-to-text',
    'language:',
    '- en',
    'tags:',
    '- synthetic',
    '- figures',
    '- code',
    'size_categories:',
    `- ${sizeCategory(rows)}`,
    'dataset_info:',
    '  features:',
    ...featuresOf(recipe.columns, '  '),
    'configs:',
    '- config_name: default',
    `  data_files: "${recipe.name}-*${extension}"`,
    '---',
  ].join('\n');
};

const plainLoading = `\`\`\`python
import os

from datasets import Image, load_dataset

folder = os.path.abspath(".")  # where this file is
rows = load_dataset(folder, split="train")
rows = rows.map(lambda row: {"image": f"{folder}/{row['image']}"}).cast_column("image", Image())
\`\`\``;

const loading = ({ recipe }: CardInput): string => `## Load it

${recipe.loading ?? plainLoading}

The types of all columns are declared in this file's head, where \`datasets\` reads them, and in \`manifest.json\` for other
libraries: a list that is empty in all rows does not tell its own. \`manifest.json\` has the size and SHA-256 of every file; \`sha256sum -c images.sha256\` checks the images.`;

/** The dataset card: what is in the export, under which licences, and how to load it. */
export const writeCard = (input: CardInput): string => {
  const { recipe, rows, tally, version } = input;
  const { supported, unverifiable, contradicted } = tally.claims;
  return [
    frontMatter(input),
    `# ${rows} ${recipe.title}`,
    `Figures drawn from code, with captions whose every checkable statement was held against what the code really
drew. Made by figwright ${version}, recipe \`${recipe.name}\`.`,
    `## Fields\n\n${recipe.card}`,
    `Claims in all captions: ${supported} supported, ${unverifiable} unverifiable, ${contradicted} contradicted.`,
    loading(input),
    '## What is in it',
    table('language', tally.languages),
    table('subject', tally.subjects),
    table('family', tally.families),
    `## Where the data comes from\n\n${table('data (licence)', tally.data)}`,
    '',
  ].join('\n\n');
};
