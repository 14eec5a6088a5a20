import type { Scalar } from '../../renderers/scene.js';
import type { CaptionStyle, CheckedCaption, Provenance } from '../stage.js';
import { type Columns, defineRecipe } from './recipe.js';

const fullestFirst: readonly CaptionStyle[] = ['dense', 'brief', 'alt'];

const fullest = (captions: readonly CheckedCaption[]): CheckedCaption | undefined =>
  fullestFirst
    .map((style) => captions.find((caption) => caption.style === style))
    .find((caption) => caption !== undefined);

// Table libraries take a column's type from the first rows that they see: one type per column, and no nulls, for the
// imported programs that come first have no family, and what a claim states may be a number, a word or a date.
const asText = (value: Scalar | undefined): string => (value === null || value === undefined ? '' : String(value));

const provenanceColumns: Columns = {
  figwright: 'string',
  source: 'string',
  seed: 'string',
  index: 'int64',
  family: 'string',
  familyVersion: 'int64',
  file: 'string',
  seedId: 'string',
  licence: 'string',
  data: { struct: { name: 'string', licence: 'string' } },
  language: 'string',
  renderer: 'string',
  environment: { struct: { browser: 'string', fonts: 'string' } },
  scale: 'float64',
  gates: { list: { struct: { name: 'string', version: 'int64' } } },
  captioner: 'string',
  checker: 'string',
  models: {
    list: {
      struct: {
        step: 'string',
        role: 'string',
        model: 'string',
        prompt: { struct: { name: 'string', version: 'int64', hash: 'string' } },
        parameters: 'string',
        parser: 'string',
        inputTokens: 'int64',
        outputTokens: 'int64',
        usd: 'float64',
      },
    },
  },
  labels: 'string',
};

const provenanceRow = (provenance: Provenance): object => ({
  ...provenance,
  seed: asText(provenance.seed),
  index: provenance.index ?? -1,
  family: asText(provenance.family),
  familyVersion: provenance.familyVersion ?? 0,
  file: asText(provenance.file),
  seedId: asText(provenance.seedId),
  licence: asText(provenance.licence),
  // Which gates there are changes from version to version, and what has been skipped: as a list they are one column.
  gates: Object.entries(provenance.gates).map(([name, version]) => ({ name, version })),
  // Which fields a model's parameters have is the model's affair: as text they are one column.
  models: provenance.models.map(({ parameters, usd, ...use }) => ({
    ...use,
    parameters: JSON.stringify(parameters),
    usd: usd ?? -1,
  })),
});

/** Image, caption and code, with the verdict on every claim of the caption and all that made them what they are. */
export const triplet = defineRecipe({
  name: 'triplet',
  title: 'verified image–caption–code triplets',
  version: 3,
  columns: {
    id: 'string',
    image: 'string',
    caption: 'string',
    code: 'string',
    language: 'string',
    subject: 'string',
    family: 'string',
    claims: {
      list: {
        struct: {
          start: 'int64',
          end: 'int64',
          text: 'string',
          status: 'string',
          stated: 'string',
          actual: 'string',
          facts: { list: 'string' },
        },
      },
    },
    captions: { struct: { alt: 'string', brief: 'string', dense: 'string' } },
    judgements: {
      list: {
        struct: {
          judge: 'string',
          pass: 'bool',
          verdict: 'string',
          score: 'float64',
          reason: 'string',
          findings: { list: 'string' },
        },
      },
    },
    explanation: 'string',
    drafts: { struct: { native: 'string', analysis: 'string', refined: 'string' } },
    provenance: { struct: provenanceColumns },
  },
  card: `Each row is one figure.

| field | what it is |
| --- | --- |
| \`id\` | hash of where the figure came from |
| \`image\` | path of the PNG, relative to this folder |
| \`caption\` | the fullest caption: what a reader who cannot see the figure needs |
| \`code\` | the program that drew the image, complete, with its data in it |
| \`language\` | the language of the program |
| \`subject\`, \`family\` | what it is about, and the generator that wrote it; empty for imported programs |
| \`claims\` | every checkable statement of \`caption\`: offsets (\`start\`, \`end\`), \`text\`, \`status\`, what it \`stated\` and what is \`actual\`ly so (both as text), and the \`facts\` that it was held against |
| \`captions\` | the caption in each style: \`alt\` (one sentence), \`brief\`, \`dense\` |
| \`drafts\` | where a model wrote the caption: its draft from the image (\`native\`), the checklist from code and run (\`analysis\`), the draft mended by it (\`refined\`); else empty |
| \`judgements\` | where models judged it: \`judge\` (of code, image or pair), \`verdict\`, \`score\` (suitability of the code, 1 to 5; -1 where there is none), \`reason\`, \`findings\` |
| \`explanation\` | how to rebuild the figure, step by step, with the program in it, written by a model and held against facts and program; empty where there is none |
| \`provenance\` | source, seed, licences, versions of everything that took part, the \`gates\` that were passed, and in \`models\` every question to a model: role, model, prompt, parameters, tokens, dollars (-1 where the price is not known) |

A claim is \`supported\` when the facts computed from the drawn figure say the same, \`contradicted\` when they say
otherwise (no caption with such a claim is in here), and \`unverifiable\` when they say nothing about it. All labels
are computed from the code's own run; none was made by a model, also where a model wrote the caption.`,
  rows: ({ id, code, language, subject, family, captions, drafts, judgements, explanation, provenance }, { image }) => {
    const caption = fullest(captions);
    const text = (style: CaptionStyle): string => captions.find((one) => one.style === style)?.text ?? '';
    const claims = caption?.claims.map((claim) => ({
      ...claim,
      stated: asText(claim.stated),
      actual: asText(claim.actual),
    }));
    return [
      {
        id,
        image,
        caption: caption?.text ?? '',
        code,
        language,
        subject: asText(subject),
        family: asText(family),
        claims: claims ?? [],
        captions: { alt: text('alt'), brief: text('brief'), dense: text('dense') },
        judgements: judgements.map(({ score, ...judgement }) => ({ ...judgement, score: score ?? -1 })),
        explanation: asText(explanation),
        drafts,
        provenance: provenanceRow(provenance),
      },
    ];
  },
});
