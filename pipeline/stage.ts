import type { LogLine } from '../renderers/renderer.js';
import type { Scene } from '../renderers/scene.js';
import type { Claim } from './grounding/fact.js';
import type { Made } from './llm/ask.js';
import type { TextChange } from './writing/changes.js';

/** How one step on a sample ended. A verdict is data: a rejection is not an exception. */
export type StageResult<T> =
  | {
      readonly kind: 'done';
      readonly value: T;
      /** Stored beside the value, under names of their own: what is large and not always needed. */
      readonly artifacts?: Partial<Artifacts>;
      /** What no two accepted samples may share. The one with the lower place in the dataset keeps it. */
      readonly marks?: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'rejected'; readonly reason: string; readonly detail?: string; readonly log?: unknown }
  /** Not the sample's fault (`error` says what is, and may be empty): it runs again and spends no attempt. A stage that throws has spent one. */
  | { readonly kind: 'retry'; readonly afterMs: number; readonly error: string };

/** Where a sample comes from: enough to make its program again. */
export type Origin =
  | {
      readonly source: 'families';
      readonly family: string;
      readonly familyVersion: number;
      /** The dataset's seed; the family draws from `<seed>/<family>/<index>`. */
      readonly seed: string;
      readonly index: number;
    }
  | {
      readonly source: 'import';
      readonly language: string;
      /** Self-contained: data that it named by address has been written into it. */
      readonly program: string;
      /** The file's path relative to what was imported, with forward slashes. */
      readonly file: string;
      /** SPDX identifier, where the user knows it. */
      readonly licence: string | null;
    }
  /** A seed image, to be drawn again by a program in `language`. */
  | (SeedOrigin & { readonly source: 'reproduce' })
  /** One of `of` other figures of the principle that a seed shows, in `language`. `variant` counts from 0. */
  | (SeedOrigin & { readonly source: 'vary'; readonly variant: number; readonly of: number })
  | (ProgramSeedOrigin & { readonly source: 'vary'; readonly variant: number; readonly of: number })
  /** Nothing but who wants which kind of figure about what. */
  | {
      readonly source: 'invent';
      readonly seed: string;
      readonly index: number;
      readonly persona: string;
      readonly topic: string;
      readonly figure: string;
      readonly language: string;
    };

interface SeedOrigin {
  /** Id of the seed: SHA-256 of its image. */
  readonly image: string;
  readonly language: string;
  /** Where the seed was found. */
  readonly file: string;
  readonly licence: string | null;
}

interface ProgramSeedOrigin {
  /** The program to start from, and its language. */
  readonly program: string;
  readonly programLanguage: string;
  readonly language: string;
  readonly file: string;
  readonly licence: string | null;
}

/** A program that did not pass, and why. */
export interface FailedAttempt {
  readonly program: string;
  readonly reason: string;
  readonly detail: string;
}

/** How a model came to its program. */
export interface ProgramWriting {
  /** Every question, in order: the prompt's name, numbered where it was asked again. */
  readonly steps: readonly { readonly step: string; readonly made: Made }[];
  /** What a model said of the seed image before it wrote. */
  readonly caption: string | null;
  /** The principle that a seed shows, where figures are varied. */
  readonly principle: string | null;
  /** What was to be drawn, where a model planned it. */
  readonly plan: string | null;
  /** What it wrote before and had to repair. */
  readonly attempts: readonly FailedAttempt[];
}

export interface CodeOutput {
  readonly program: string;
  readonly language: string;
  readonly subject: string | null;
  readonly concepts: readonly string[];
  readonly level: string | null;
  /** Where the figure's numbers come from. */
  readonly data: { readonly name: string; readonly licence: string } | null;
  /** Where a model wrote the program. */
  readonly writing?: ProgramWriting;
}

export interface RenderOutput {
  /** SHA-256 of the PNG's bytes: its name among the images. */
  readonly image: string;
  /** CSS pixels; the PNG has `scale` device pixels for each. */
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly log: readonly LogLine[];
  readonly renderer: string;
  /** Browser and font fingerprint. */
  readonly environment: Readonly<Record<string, string>>;
  /** Names and versions of the gates that it passed. */
  readonly gates: Readonly<Record<string, number>>;
}

/** What a model judge found. */
export interface Judgement {
  readonly judge: 'code' | 'image' | 'pair';
  readonly pass: boolean;
  /** In the judge's own words: Qualified, Fail, Sufficient Match… */
  readonly verdict: string;
  /** Suitability of the code, 1 to 5; null where the judge gives none. */
  readonly score: number | null;
  readonly reason: string;
  /** Single faults and differences. */
  readonly findings: readonly string[];
  readonly made: Made;
}

export interface JudgeOutput {
  /** Empty for samples that nobody judges. */
  readonly judgements: readonly Judgement[];
}

export interface ExplainOutput {
  /** Markdown: analysis, numbered steps, the verified program, usage. Null when none was good. */
  readonly text: string | null;
  /** What the model wrote from the picture alone. */
  readonly draft: string | null;
  readonly steps: readonly { readonly step: string; readonly made: Made }[];
  readonly fault: { readonly reason: string; readonly detail: string } | null;
}

export type CaptionStyle = 'alt' | 'brief' | 'dense';

export interface StyledCaption {
  readonly style: CaptionStyle;
  readonly text: string;
  /** Who wrote it: figwright, from facts, or a model. */
  readonly writer: 'facts' | 'model';
}

/** What a model wrote, and all that made it. */
export interface ModelText {
  readonly text: string;
  readonly made: Made;
}

/** How a model came to its caption: a draft from the image alone, a checklist from code and run, the draft mended by it. */
export interface Drafts {
  readonly native: ModelText;
  readonly analysis: ModelText;
  readonly refined: ModelText;
  /** From `native` to `refined`. */
  readonly changes: readonly TextChange[];
}

export interface CaptionOutput {
  readonly captioner: string;
  readonly captions: readonly StyledCaption[];
  readonly drafts?: Drafts;
}

/** One time that a model's text was sent back: what was wrong with it, and what changed. */
export interface Correction {
  readonly objections: readonly string[];
  readonly changes: readonly TextChange[];
  readonly made: Made;
}

export interface CheckedCaption extends StyledCaption {
  readonly claims: readonly Claim[];
  /** Share of the facts that matter which the caption states, 0 to 1. */
  readonly coverage: number;
}

export interface GroundOutput {
  readonly checker: string;
  readonly captions: readonly CheckedCaption[];
  /** Of the caption that a model wrote, in order. */
  readonly corrections?: readonly Correction[];
  /** Who took that caption's versions apart into statements, in order. */
  readonly splits?: readonly Made[];
}

/** One question to a model that has a part in a triplet. The same on every endpoint that serves the model. */
export interface ModelUse extends Omit<Made, 'endpoint' | 'replies'> {
  /** What the answer was for: the prompt's name, with a number where it was asked again. */
  readonly step: string;
}

/** Everything that made a triplet what it is. */
export interface Provenance {
  readonly figwright: string;
  readonly source: Origin['source'];
  /** For families: the dataset's seed and the sample's place in its sequence. */
  readonly seed: string | null;
  readonly index: number | null;
  readonly family: string | null;
  readonly familyVersion: number | null;
  /** For imports and seeds: the file's relative path. */
  readonly file: string | null;
  /** Of a seed image, its id; of a seed program, its SHA-256. */
  readonly seedId: string | null;
  readonly licence: string | null;
  readonly data: CodeOutput['data'];
  readonly language: string;
  readonly renderer: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly scale: number;
  readonly gates: Readonly<Record<string, number>>;
  readonly captioner: string;
  readonly checker: string;
  /** What models had a part in it, in the order in which they were asked; none for what was computed from code. */
  readonly models: readonly ModelUse[];
  /** Where the labels come from. */
  readonly labels: 'code';
}

/** An accepted sample, as recipes see it. */
export interface TripletValue {
  readonly id: string;
  readonly image: string;
  readonly width: number;
  readonly height: number;
  readonly code: string;
  readonly language: string;
  readonly subject: string | null;
  readonly concepts: readonly string[];
  readonly level: string | null;
  readonly family: string | null;
  readonly captions: readonly CheckedCaption[];
  /** What a model wrote on the way to its caption; null where no model wrote it. */
  readonly drafts: { readonly native: string; readonly analysis: string; readonly refined: string } | null;
  /** Empty where nobody judged it. */
  readonly judgements: readonly Omit<Judgement, 'made'>[];
  /** How to rebuild the figure, with the program in it; null where none was asked for, or none was good. */
  readonly explanation: string | null;
  readonly provenance: Provenance;
}

/** What each stage stores for the ones after it. */
export interface StageOutputs {
  readonly code: CodeOutput;
  readonly render: RenderOutput;
  readonly judge: JudgeOutput;
  readonly caption: CaptionOutput;
  readonly ground: GroundOutput;
  readonly explain: ExplainOutput;
  readonly accept: TripletValue;
}

export type StageName = keyof StageOutputs;

/** Everything that is stored for a sample, by name. */
export interface Artifacts extends StageOutputs {
  readonly scene: Scene;
}

/** One sample in one stage's hands. */
export interface Work {
  readonly id: string;
  readonly origin: Origin;
  /** What an earlier stage stored for this sample: from memory when it has just been made, else from the store. */
  readonly output: <Name extends keyof Artifacts>(name: Name) => Promise<Artifacts[Name]>;
  readonly signal: AbortSignal;
}

/** One step on a sample. It owns its thought alone: the runner counts, times, stores and retries. */
export interface Stage<Name extends StageName = StageName> {
  readonly name: Name;
  /** Raised whenever the same input would give another output. */
  readonly version: string;
  /** What else decides the output for a sample of this origin, such as the version of its language's renderer. */
  readonly versionOf?: (origin: Origin) => string;
  /** How many samples it may hold at once. */
  readonly concurrency: number;
  readonly run: (work: Work) => Promise<StageResult<StageOutputs[Name]>>;
}

export const defineStage = <const Name extends StageName>(stage: Stage<Name>): Stage<Name> => stage;
