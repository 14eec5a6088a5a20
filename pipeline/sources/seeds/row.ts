import { z } from 'zod';

/** Where in a row to look for what: names, or paths such as `messages.1.content.0.image`; the first that is there counts. */
export interface SeedFields {
  readonly image: readonly string[];
  readonly id: readonly string[];
  readonly caption: readonly string[];
  readonly code: readonly string[];
  readonly language: readonly string[];
  readonly licence: readonly string[];
}

/** What data sets of images commonly call them; the last ones are those of STEM2Code-Eval. */
export const defaultSeedFields: SeedFields = {
  image: ['image', 'images', 'img', 'image_path', 'file_name', 'decoded_image', 'messages.1.content.0.image'],
  id: ['id', 'uuid', 'image_id', 'pid'],
  caption: ['caption', 'text', 'description'],
  code: ['code', 'program', 'messages.3.content.0.text'],
  language: ['language'],
  licence: ['licence', 'license'],
};

/** A row's image: its bytes, or an address that leads to them. */
export interface ImageInRow {
  readonly bytes?: Uint8Array;
  readonly address?: string;
  /** The path that came with the bytes. */
  readonly path?: string;
}

const lookUp = (row: unknown, path: string): unknown => {
  if (typeof row === 'object' && row !== null && Object.hasOwn(row, path))
    return (row as Record<string, unknown>)[path];
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? (value as Record<string, unknown>)[key]
          : undefined,
      row,
    );
};

/** The first field of these that holds something. */
const field = (row: unknown, names: readonly string[]): unknown =>
  names.map((name) => lookUp(row, name)).find((value) => value !== undefined && value !== null && value !== '');

const text = (value: unknown): string | null => {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : null;
};

const dataUrl = /^data:[^,]{0,200},/i;
/** Too long for a path, and of base64's letters alone. */
const base64 = /^[A-Za-z0-9+/\s]{64,}={0,2}\s*$/;

const fromText = (value: string): ImageInRow => {
  const head = dataUrl.exec(value)?.[0];
  if (head !== undefined) {
    const body = value.slice(head.length);
    const bytes = /;base64,$/i.test(head)
      ? Buffer.from(body, 'base64')
      : Buffer.from(decodeURIComponent(body), 'latin1');
    return { bytes };
  }
  return base64.test(value) && value.length % 4 < 2 ? { bytes: Buffer.from(value, 'base64') } : { address: value };
};

/** `{bytes, path}` as the Hugging Face hub stores images, `{url}` as chat messages do, and the like. */
const imageObject = z.object({
  bytes: z.union([z.instanceof(Uint8Array), z.string()]).nullish(),
  path: z.string().nullish(),
  url: z.string().nullish(),
  image_url: z.object({ url: z.string() }).nullish(),
  image: z.string().nullish(),
});

const fromValue = (value: unknown): ImageInRow[] => {
  if (value instanceof Uint8Array) return [{ bytes: value }];
  if (typeof value === 'string') return [fromText(value)];
  if (Array.isArray(value)) return value.flatMap((one: unknown) => fromValue(one));
  const { success, data } = imageObject.safeParse(value);
  if (!success) return [];
  const path = data.path ?? undefined;
  if (data.bytes instanceof Uint8Array && data.bytes.length > 0)
    return [{ bytes: data.bytes, ...(path !== undefined && { path }) }];
  if (typeof data.bytes === 'string' && data.bytes !== '')
    return [{ bytes: Buffer.from(data.bytes, 'base64'), ...(path !== undefined && { path }) }];
  const address = data.url ?? data.image_url?.url ?? data.image ?? path;
  return address === undefined ? [] : [fromText(address)];
};

/** The images of a row, in order, and what it says of them. */
export const readRow = (row: unknown, fields: SeedFields) => ({
  images: fromValue(field(row, fields.image)),
  id: text(field(row, fields.id)),
  caption: text(field(row, fields.caption)),
  code: text(field(row, fields.code)),
  language: text(field(row, fields.language)),
  licence: text(field(row, fields.licence)),
});
