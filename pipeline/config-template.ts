/** The configuration that `init` writes: every setting with its default, and what it means. */
export const configTemplate = (seed: string): string => `{
  // Everything random comes from this word: the same seed and the same figwright make the same dataset, byte for byte.
  "seed": ${JSON.stringify(seed)},

  // Triplets that \`figwright build\` makes when it is not told --target.
  "target": 200,

  "sources": {
    // Generated figures. "all"; or a list of families: ["bar", "line"]; or families with weights: { "bar": 2, "line": 1 }.
    // [] generates none: imported programs only. Programs come in with \`figwright import\`, and go first.
    "families": "all",
    // With a model that writes programs (models.roles.coder): the share of generated figures that it invents, for a
    // person, on a topic, of a kind; 0 to 1. "languages" are those that it may write.
    "invent": { "share": 0 },
    // What becomes of imported images: one program that draws each again, in each of these languages. [] for none.
    "reproduce": { "languages": ["html"] },
    // Of each imported image or program so many other figures of its principle (of others: \`figwright vary\`), by turns in:
    "vary": { "count": 0, "languages": ["html"] }
  },

  "render": {
    // Device pixels per CSS pixel, 0.5 to 4.
    "scale": 2,
    // A program that draws for longer is rejected.
    "timeoutMs": 10000,
    // Browser processes: "auto" goes by the machine.
    "workers": "auto"
  },

  "gates": {
    // Checks to leave out, by name: ["text-overlap"].
    "skip": []
  },

  "captions": {
    // alt: one sentence. brief: a short paragraph. dense: all that a reader needs who cannot see the figure.
    "styles": ["alt", "brief", "dense"],
    // A caption is rejected when more than this share of its claims cannot be held against the figure, 0 to 1.
    // One that is contradicted is always rejected.
    "unverifiableLimit": 0.5,
    // Who writes the dense one ("facts", "model", "auto": a model when there is a captioner), and who takes its text apart
    // into claims ("rules", "model": one request more for each text). Facts decide on every claim all the same.
    "by": "auto", "claimsBy": "rules"
  },

  // With a model for it (models.roles.judge): figures of which sources it judges, of families, import, reproduce, vary and
  // invent, and the least suitability of a program, 1 to 5.
  "judges": { "sources": ["reproduce", "vary", "invent"], "suitability": 3 },

  // With a model (models.roles.coder, reasoner): whether each figure gets a walkthrough of how to rebuild it.
  "explanations": false,

  // Models, by servers that speak OpenAI's protocol. With none everything is computed from code. docs/models.md has more.
  "models": {
    // "local": { "baseUrl": "http://localhost:8000/v1" }
    // "openai": { "baseUrl": "https://api.openai.com/v1", "key": "OPENAI_API_KEY" } - the NAME of a variable, never a key
    "endpoints": {},
    // "qwen3-vl": { "endpoints": ["local"], "price": { "input": 0, "output": 0 } } - dollars per million tokens
    "models": {},
    // "captioner": "qwen3-vl", "coder": "qwen3-vl", "judge": "gpt-5-mini"
    "roles": {},
    // The most that all of them may cost, all runs together: "usd": 20, "tokens": 5000000
    "budget": {}
  },

  // Samples in work at once: "auto" goes by the number of browsers.
  "concurrency": "auto"
}
`;
