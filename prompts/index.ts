export { loadPrompts, type Prompts } from './load.js';
export { type JsonSchema, type Prompt, PromptError } from './prompt.js';
export { type Images, type Input, type Part, type RenderedPrompt, renderPrompt } from './render.js';
