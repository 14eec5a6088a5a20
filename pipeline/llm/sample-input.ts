import type { ImageStore } from '../../db/images.js';
import type { Store } from '../../db/store.js';
import type { Images, Input, Prompt, Prompts } from '../../prompts/index.js';
import type { CaptionOutput, CodeOutput, RenderOutput } from '../stage.js';

/** What a stored sample has for the placeholders that most prompts share. */
interface Known {
  readonly input: Input;
  readonly images: Images;
}

const known = async (
  { artifacts }: Pick<Store, 'artifacts'>,
  images: Pick<ImageStore, 'get'>,
  sampleId: string,
): Promise<Known> => {
  const code = (await artifacts.read(sampleId, 'code')) as CodeOutput | undefined;
  const render = (await artifacts.read(sampleId, 'render')) as RenderOutput | undefined;
  const caption = (await artifacts.read(sampleId, 'caption')) as CaptionOutput | undefined;
  return {
    input: {
      ...(code && { language: code.language, program: code.program, code: code.program }),
      ...(code?.subject && { subject: code.subject }),
      ...(render && { log: render.log.map(({ message }) => message).join('\n') }),
      ...(caption && { caption: caption.captions.at(-1)?.text ?? '' }),
    },
    images: render ? { figure: await images.get(render.image) } : {},
  };
};

/** A picture of one pixel, where a sample has none. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** The language that a guide is shown for where no sample says which. */
const exampleLanguage = 'vega-lite';

/** Fills a prompt with what a sample has. What only its stage knows is named in brackets. */
export const sampleInput = async (
  prompt: Prompt,
  { guide }: Pick<Prompts, 'guide'>,
  stores: { readonly store: Pick<Store, 'artifacts'>; readonly images: Pick<ImageStore, 'get'> } | undefined,
  sampleId: string | undefined,
): Promise<{ input: Input; images: Images }> => {
  const has: Known =
    stores && sampleId !== undefined ? await known(stores.store, stores.images, sampleId) : { input: {}, images: {} };
  const [input, images]: [Record<string, string | number>, Record<string, Uint8Array>] = [{}, {}];
  for (const [name, { kind }] of Object.entries(prompt.placeholders)) {
    if (kind === 'image') images[name] = has.images[name] ?? pixel;
    else if (kind === 'guide') input[name] = guide(String(has.input['language'] ?? exampleLanguage));
    else input[name] = has.input[name] ?? (kind === 'number' ? 0 : `(${name}, from the stage)`);
  }
  return { input, images };
};
