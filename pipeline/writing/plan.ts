import { z } from 'zod';

/** The answer to the prompt `principle`. */
export const principleSchema = z.object({
  subject: z.string(),
  principle: z.string(),
  shown: z.string(),
  figures: z.array(z.object({ title: z.string(), kind: z.string(), content: z.string(), difference: z.string() })),
});

type Principle = z.output<typeof principleSchema>;

/** One of the planned figures, for whoever writes its program. */
export const planOfVariant = ({ title, kind, content, difference }: Principle['figures'][number]): string =>
  `Title: ${title}\nKind of figure: ${kind}\n\n${content}\n\nWhat sets it apart: ${difference}`;

/** The answer to the prompt `invent`. */
export const inventionSchema = z.object({
  title: z.string(),
  subject: z.string(),
  concepts: z.array(z.string()),
  level: z.enum(['primary', 'secondary', 'undergraduate', 'graduate', 'professional']),
  content: z.string(),
  data: z.string(),
});

export const planOfInvention = ({ title, content, data }: z.output<typeof inventionSchema>, kind: string): string =>
  `Title: ${title}\nKind of figure: ${kind}\n\n${content}\n\nThe data:\n${data}`;
