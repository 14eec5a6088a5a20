import { createHash } from 'node:crypto';
import {
  type CodeOutput,
  type CaptionOutput,
  defineStage,
  type GroundOutput,
  type ModelUse,
  type Origin,
  type Provenance,
  type RenderOutput,
  type TripletValue,
} from '../stage.js';
import { figwrightVersion } from '../version.js';
import { modelUse } from '../writing/model-use.js';

interface Made {
  readonly code: CodeOutput;
  readonly render: RenderOutput;
  readonly caption: CaptionOutput;
  readonly ground: GroundOutput;
}

const modelsOf = ({ code: { writing }, caption: { drafts }, ground: { corrections = [] } }: Made): ModelUse[] => [
  ...(writing?.steps ?? []).map(({ step, made }) => modelUse(step, made)),
  ...(drafts
    ? [
        modelUse('describe', drafts.native.made),
        modelUse('analyse', drafts.analysis.made),
        modelUse('refine', drafts.refined.made),
      ]
    : []),
  ...corrections.map(({ made }, index) => modelUse(`correct ${index + 1}`, made)),
];

const draftsOf = ({ drafts }: CaptionOutput): TripletValue['drafts'] =>
  drafts ? { native: drafts.native.text, analysis: drafts.analysis.text, refined: drafts.refined.text } : null;

const seedIdOf = (origin: Origin): string | null => {
  if (origin.source !== 'reproduce' && origin.source !== 'vary') return null;
  return 'image' in origin ? origin.image : createHash('sha256').update(origin.program).digest('hex');
};

const provenanceOf = (origin: Origin, made: Made): Provenance => {
  const { code, render, caption, ground } = made;
  const generated = origin.source === 'families' ? origin : null;
  const invented = origin.source === 'invent' ? origin : null;
  const given = 'file' in origin ? origin : null;
  return {
    figwright: figwrightVersion,
    source: origin.source,
    seed: generated?.seed ?? invented?.seed ?? null,
    index: generated?.index ?? invented?.index ?? null,
    family: generated?.family ?? null,
    familyVersion: generated?.familyVersion ?? null,
    file: given?.file ?? null,
    seedId: seedIdOf(origin),
    licence: given ? given.licence : (code.data?.licence ?? null),
    data: code.data,
    language: code.language,
    renderer: render.renderer,
    environment: render.environment,
    scale: render.scale,
    gates: render.gates,
    captioner: caption.captioner,
    checker: ground.checker,
    models: modelsOf(made),
    labels: 'code',
  };
};

/** Puts the triplet together. Samples come here in the dataset's order, so that the first of two equals is kept. */
export const accept = defineStage({
  name: 'accept',
  version: '1',
  concurrency: 1,
  run: async ({ id, origin, output }) => {
    const made: Made = {
      code: await output('code'),
      render: await output('render'),
      caption: await output('caption'),
      ground: await output('ground'),
    };
    const { program, language, subject, concepts, level } = made.code;
    const { image, width, height } = made.render;
    return {
      kind: 'done',
      value: {
        id,
        image,
        width,
        height,
        code: program,
        language,
        subject,
        concepts,
        level,
        family: origin.source === 'families' ? origin.family : null,
        captions: made.ground.captions,
        drafts: draftsOf(made.caption),
        provenance: provenanceOf(origin, made),
      },
      marks: { program: createHash('sha256').update(`${language}\n${program}`).digest('hex'), image },
    };
  },
});
