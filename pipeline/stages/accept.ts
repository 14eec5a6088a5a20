import { createHash } from 'node:crypto';
import type { Config } from '../config.js';
import type { Models } from '../llm/ask.js';
import {
  type CodeOutput,
  type CaptionOutput,
  defineStage,
  type ExplainOutput,
  type GroundOutput,
  type JudgeOutput,
  type ModelUse,
  type Origin,
  type Provenance,
  type RenderOutput,
  type Stage,
  type TripletValue,
} from '../stage.js';
import { figwrightVersion } from '../version.js';
import { modelUse } from '../writing/model-use.js';

interface Made {
  readonly code: CodeOutput;
  readonly render: RenderOutput;
  readonly judge: JudgeOutput | undefined;
  readonly caption: CaptionOutput;
  readonly ground: GroundOutput;
  readonly explain: ExplainOutput | undefined;
}

const modelsOf = ({ code: { writing }, judge, caption: { drafts }, ground, explain }: Made): ModelUse[] => [
  ...(writing?.steps ?? []).map(({ step, made }) => modelUse(step, made)),
  ...(judge?.judgements ?? []).map(({ judge, made }) => modelUse(`judge-${judge}`, made)),
  ...(drafts
    ? [
        modelUse('describe', drafts.native.made),
        modelUse('analyse', drafts.analysis.made),
        modelUse('refine', drafts.refined.made),
      ]
    : []),
  ...(ground.corrections ?? []).map(({ made }, index) => modelUse(`correct ${index + 1}`, made)),
  ...(ground.splits ?? []).map((made, index) => modelUse(`split ${index + 1}`, made)),
  ...(explain?.steps ?? []).map(({ step, made }) => modelUse(step, made)),
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

export interface AcceptStageOptions {
  readonly config: Config;
  readonly models: Models;
}

/** Puts the triplet together. Samples come here in the dataset's order, so that the first of two equals is kept. */
export const acceptStage = ({ config, models }: AcceptStageOptions): Stage<'accept'> => {
  const judged = config.judges.sources.length > 0 && models.has('judge');
  return defineStage({
    name: 'accept',
    version: '2',
    concurrency: 1,
    run: async ({ id, origin, output }) => {
      const made: Made = {
        code: await output('code'),
        render: await output('render'),
        judge: judged ? await output('judge') : undefined,
        caption: await output('caption'),
        ground: await output('ground'),
        explain: config.explanations ? await output('explain') : undefined,
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
          judgements: (made.judge?.judgements ?? []).map(({ made: _made, ...judgement }) => judgement),
          explanation: made.explain?.text ?? null,
          provenance: provenanceOf(origin, made),
        },
        marks: { program: createHash('sha256').update(`${language}\n${program}`).digest('hex'), image },
      };
    },
  });
};
