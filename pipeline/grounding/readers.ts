import { oncePer } from './once-per.js';
import type { Scene } from '../../renderers/scene.js';
import type { Random } from '../random.js';
import { worldOf } from './check/world.js';
import { withCalculations } from './calculations.js';
import { claimsOf } from './claims.js';
import { withWays } from './drawing/check/sankey.js';
import { drawingClaims } from './drawing/check/claims.js';
import { drawingFacts } from './drawing/facts.js';
import { readDrawing } from './drawing/read.js';
import { drawingText } from './drawing/write/captions.js';
import type { Claim, Fact } from './fact.js';
import { apparatusFacts } from './facts/apparatus.js';
import { courseFacts } from './facts/courses.js';
import { fieldFacts } from './facts/fields.js';
import { figureFacts } from './facts/figure.js';
import { looksFacts } from './facts/looks.js';
import { referenceFacts } from './facts/references.js';
import { valueFacts } from './facts/values.js';
import { geometryClaims } from './geometry/check.js';
import { geometryFacts } from './geometry/facts.js';
import { readGeometry } from './geometry/geometry.js';
import { geometryText } from './geometry/write.js';
import { impossibleClaims } from './impossible.js';
import { withoutLeadIns } from './lead-ins.js';
import { inventedNumbers } from './numbered-names.js';
import { drawnTable } from './pictures/tables.js';
import { withTableClaims } from './pictures/tables-beside.js';
import { tableFacts } from './pictures/table-facts.js';
import { readScene } from './reading/read.js';
import { recognised } from './recognised/recognised.js';
import { spaceClaims } from './space/check.js';
import { spaceFacts } from './space/facts.js';
import { readSpace } from './space/figure.js';
import { nameOf, spaceText } from './space/write.js';
import type { CaptionStyle, FactBook, Said } from './write/said.js';
import { withTableTold } from './write/tables.js';
import { altText, briefText, denseText } from './write/styles.js';

/** A scene as one kind of figure: what is known of it, told of it, and held against it. */
interface Reader {
  readonly facts: () => readonly Fact[];
  readonly write: (style: CaptionStyle, book: FactBook, random: Random) => Said;
  readonly claims: (text: string, facts: readonly Fact[]) => Claim[];
}

const asSpace = (scene: Scene): Reader | undefined => {
  const figure = readSpace(scene);
  return (
    figure && {
      facts: () => spaceFacts(figure, nameOf(figure)),
      write: (style, book, random) => spaceText(style, figure, book, random),
      claims: (text, facts) => spaceClaims(text, facts, figure),
    }
  );
};

const asGeometry = (scene: Scene): Reader | undefined => {
  const geometry = readGeometry(scene);
  return (
    geometry && {
      facts: () => geometryFacts(geometry),
      write: (style, book, random) => geometryText(style, geometry, book, random),
      claims: (text, facts) => geometryClaims(text, facts, geometry),
    }
  );
};

const asDrawing = (scene: Scene): Reader | undefined => {
  const drawing = readDrawing(scene);
  return (
    drawing && {
      facts: () => drawingFacts(drawing),
      write: (style, book, random) => drawingText(style, drawing, book, random),
      claims: (text, facts) => drawingClaims(text, facts, withWays(drawing)),
    }
  );
};

const themes = [figureFacts, apparatusFacts, valueFacts, fieldFacts, courseFacts, looksFacts, referenceFacts];
const styles = { alt: altText, brief: briefText, dense: denseText };

const asCharts = (scene: Scene): Reader => {
  const reading = readScene(scene);
  const plot = reading.main;
  const table = drawnTable(scene);
  const nothing: Said = {
    text: scene.title ? `A figure titled “${scene.title}” without any marks.` : 'A figure without any marks.',
    facts: [],
  };
  return {
    facts: () => [...themes.flatMap((theme) => theme(reading)), ...(table ? tableFacts(table) : [])],
    write: (style, book, random) =>
      plot ? withTableTold(styles[style]({ reading, book, random, plot }), table, scene, { style, book }) : nothing,
    claims: (text, facts) => withTableClaims(text, claimsOf(text, worldOf(facts, scene)), scene, facts),
  };
};

/** "Figure 3: …", "Fig. 2. …": how a paper counts its figures, and nothing about this one. Places stay as they are. */
const withoutNumbering = (text: string): string =>
  text.replace(
    /^\s*(?:Supplementary |Extended Data )?(?:Figure|Fig\.?) ?[A-Z]?\d+[a-z]?(?:[.:|]| [-–—])(?=\s)/u,
    (all) => ' '.repeat(all.length),
  );

/** As what a scene is read: the first kind of figure that it is. */
export const readerOf = oncePer((given: Scene): Reader => {
  const scene = recognised(given);
  const reader = asSpace(scene) ?? asGeometry(scene) ?? asDrawing(scene) ?? asCharts(scene);
  return {
    ...reader,
    claims: (whole, facts) => {
      const text = withoutNumbering(whole);
      const claims = withCalculations(withoutLeadIns(text), (worked) => reader.claims(worked, facts)).map((claim) => ({
        ...claim,
        text: text.slice(claim.start, claim.end),
      }));
      return [...claims, ...inventedNumbers(text, facts, scene), ...impossibleClaims(text)];
    },
  };
});
