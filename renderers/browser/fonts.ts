import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder, packageVersion } from '../installed.js';
import { makeFolders } from '../make-folders.js';

/**
 * The fonts that ship with figwright, and the only ones that its browser sees: text measures and looks the same on
 * every machine. Arimo, Tinos and Cousine-like metrics stand in for Arial and Times; DejaVu covers mathematics.
 */
const fontFiles: readonly (readonly [packageName: string, folder: string, faces: readonly string[]])[] = [
  ['@expo-google-fonts/arimo', '', face('Arimo')],
  ['@expo-google-fonts/tinos', '', face('Tinos')],
  ['@expo-google-fonts/stix-two-text', '', face('STIXTwoText')],
  ['@expo-google-fonts/source-sans-3', '', face('SourceSans3')],
  ['@expo-google-fonts/noto-emoji', '', ['400Regular/NotoEmoji_400Regular.ttf']],
  [
    'dejavu-fonts-ttf',
    'ttf',
    ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf', 'DejaVuSansMono.ttf', 'DejaVuSansMono-Bold.ttf'],
  ],
];

function face(name: string): string[] {
  return ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'].map(
    (style) => `${style}/${name}_${style}.ttf`,
  );
}

/** Names that programs ask for, and the font of ours that answers. */
const aliases: readonly (readonly [asked: string, given: string])[] = [
  ['sans-serif', 'Arimo'],
  ['Arial', 'Arimo'],
  ['Helvetica', 'Arimo'],
  ['Helvetica Neue', 'Arimo'],
  ['Liberation Sans', 'Arimo'],
  ['system-ui', 'Arimo'],
  ['serif', 'Tinos'],
  ['Times', 'Tinos'],
  ['Times New Roman', 'Tinos'],
  ['Georgia', 'Tinos'],
  ['Cambria', 'STIX Two Text'],
  ['Source Sans Pro', 'Source Sans 3'],
  ['monospace', 'DejaVu Sans Mono'],
  ['Courier', 'DejaVu Sans Mono'],
  ['Courier New', 'DejaVu Sans Mono'],
];

export const fontPaths = (): string[] =>
  fontFiles.flatMap(([name, folder, files]) => files.map((file) => join(packageFolder(name), folder, file)));

/** SHA-256 over the bytes of every font, first 16 hexadecimal digits: equal on two machines that draw alike. */
export const fontFingerprint = (): string => {
  const hash = createHash('sha256');
  for (const path of fontPaths()) hash.update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
};

/** What to copy into a cache keyed by the fonts' versions. */
export const fontSetName = (): string =>
  createHash('sha256')
    .update(JSON.stringify([fontFiles, aliases, fontFiles.map(([name]) => packageVersion(name))]))
    .digest('hex')
    .slice(0, 12);

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * Writes a fontconfig configuration into `folder` that shows the fonts in `fonts` and no others.
 * @returns the path for `FONTCONFIG_FILE`.
 */
export const writeFontConfiguration = (folder: string, fonts: string): string => {
  const cache = join(folder, 'fontconfig');
  makeFolders(cache);
  const rules = aliases.map(
    ([asked, given]) =>
      `<match target="pattern"><test name="family"><string>${xml(asked)}</string></test>` +
      `<edit name="family" mode="assign" binding="strong"><string>${xml(given)}</string></edit></match>`,
  );
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>` +
      `<dir>${xml(fonts)}</dir><cachedir>${xml(cache)}</cachedir>${rules.join('')}` +
      `<match target="pattern"><edit name="family" mode="append"><string>Arimo</string></edit>` +
      `<edit name="family" mode="append"><string>DejaVu Sans</string></edit>` +
      `<edit name="family" mode="append"><string>Noto Emoji</string></edit></match>` +
      `<match target="font"><edit name="antialias" mode="assign"><bool>true</bool></edit>` +
      `<edit name="hinting" mode="assign"><bool>false</bool></edit>` +
      `<edit name="rgba" mode="assign"><const>none</const></edit></match></fontconfig>`,
  );
  return file;
};
