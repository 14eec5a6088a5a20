import type { Family } from './family.js';
import { reactionEquation } from './chemistry/reaction-equation.js';
import { matrixFormula } from './algebra/matrix.js';
import { formula } from './algebra/formula.js';
import { ganttChart } from './engineering/gantt.js';
import { entityRelationship } from './computing/entity-relationship.js';
import { classDiagram } from './computing/class-diagram.js';
import { sequenceDiagram } from './computing/sequence-diagram.js';
import { flowchart } from './computing/flowchart.js';
import { moleculeComparison } from './chemistry/molecule-comparison.js';
import { peptide } from './chemistry/peptide.js';
import { organicMolecule } from './chemistry/organic-molecule.js';
import { controlLoop } from './engineering/control-loop.js';
import { orbitDiagram } from './astronomy/orbit.js';
import { strataColumn } from './earth-science/strata.js';
import { energyLevels } from './physics/energy-levels.js';
import { lensRays } from './physics/lens-rays.js';
import { freeBody } from './physics/free-body.js';
import { karnaughMap } from './electronics/karnaugh-map.js';
import { logicCircuit } from './electronics/logic-circuit.js';
import { circuitDiagram } from './electronics/circuit.js';
import { numberGrid } from './number/number-grid.js';
import { clockFace } from './number/clock.js';
import { fractionModel } from './number/fraction-model.js';
import { vennDiagram } from './mathematics/venn-diagram.js';
import { punnettSquare } from './biology/punnett-square.js';
import { pedigree } from './biology/pedigree.js';
import { binaryHeap } from './computing/binary-heap.js';
import { binarySearchTree } from './computing/binary-search-tree.js';
import { directedGraph } from './computing/directed-graph.js';
import { expressionTree } from './computing/expression-tree.js';
import { finiteAutomaton } from './computing/finite-automaton.js';
import { weightedGraph } from './computing/weighted-graph.js';
import { actionPotential } from './biology/action-potential.js';
import { enzymeKinetics } from './biology/enzyme-kinetics.js';
import { populationModel } from './biology/population-model.js';
import { survivorship } from './biology/survivorship.js';
import { energyProfile } from './chemistry/energy-profile.js';
import { heatingCurve } from './chemistry/heating-curve.js';
import { maxwellBoltzmann } from './chemistry/maxwell-boltzmann.js';
import { titrationCurve } from './chemistry/titration-curve.js';
import { seismogram } from './earth-science/seismogram.js';
import { tideCurve } from './earth-science/tide.js';
import { supplyDemand } from './economics/supply-demand.js';
import { bodePlot } from './engineering/bode-plot.js';
import { stressStrain } from './engineering/stress-strain.js';
import { normalDistribution } from './mathematics/normal-distribution.js';
import { blackbody } from './physics/blackbody.js';
import { pvCycle } from './physics/pv-cycle.js';
import { radioactiveDecay } from './physics/radioactive-decay.js';
import { motionGraph } from './physics/velocity-time.js';
import { waveGraph } from './physics/wave-graph.js';
import { solidGeometryFamilies } from './solid-geometry/index.js';
import { statisticsFamilies } from './statistics/index.js';
import { graduatedCylinder } from './chemistry/graduated-cylinder.js';
import { gateNetwork } from './computing/gate-network.js';
import { fractionNumberLine } from './mathematics/fraction-number-line.js';
import { feynmanDiagram } from './physics/feynman-diagram.js';
import { inclinedPlane } from './physics/inclined-plane.js';
import { pulley } from './physics/pulley.js';
import { refraction } from './physics/refraction.js';
import { resistorNetwork } from './physics/resistor-network.js';
import { rlcCircuit } from './physics/rlc-circuit.js';
import { thinLens } from './physics/thin-lens.js';
import { geometryFamilies } from './geometry/index.js';
import { functionFamilies } from './mathematics/index.js';
import { projectile } from './physics/projectile.js';
import { forcesOnIncline } from './physics/forces-on-incline.js';
import { lensImage } from './physics/lens-image.js';
import { superposition } from './physics/superposition.js';
import { snellRefraction } from './physics/snell-refraction.js';
import { hasseDiagram } from './computing/hasse-diagram.js';
import { foodWeb } from './biology/food-web.js';
import { probabilityTree } from './mathematics/probability-tree.js';
import { linkedList } from './computing/linked-list.js';
import { hashTable } from './computing/hash-table.js';
import { decisionTree } from './computing/decision-tree.js';
import { matterCycle } from './earth-science/matter-cycle.js';
import { phaseDiagram } from './chemistry/phase-diagram.js';
import { eutecticDiagram } from './chemistry/eutectic-diagram.js';
import { massSpectrum } from './chemistry/mass-spectrum.js';
import { irSpectrum } from './chemistry/ir-spectrum.js';
import { emissionSpectrum } from './physics/emission-spectrum.js';
import { hertzsprungRussell } from './astronomy/hertzsprung-russell.js';
import { cladogram } from './biology/cladogram.js';
import { glassware } from './chemistry/glassware.js';
import { plateBoundary } from './earth-science/plate-boundary.js';
import { magneticField } from './physics/magnetic-field.js';
import { electricField } from './physics/electric-field.js';

/** Every family, in the order in which builds take them. A new family is one import and one line here. */
export const families: readonly Family[] = [
  ...statisticsFamilies,
  binarySearchTree,
  binaryHeap,
  expressionTree,
  weightedGraph,
  directedGraph,
  finiteAutomaton,
  actionPotential,
  enzymeKinetics,
  populationModel,
  survivorship,
  energyProfile,
  heatingCurve,
  maxwellBoltzmann,
  titrationCurve,
  seismogram,
  tideCurve,
  supplyDemand,
  bodePlot,
  stressStrain,
  normalDistribution,
  blackbody,
  pvCycle,
  radioactiveDecay,
  motionGraph,
  waveGraph,
  ...solidGeometryFamilies,
  pedigree,
  punnettSquare,
  vennDiagram,
  fractionModel,
  clockFace,
  numberGrid,
  circuitDiagram,
  logicCircuit,
  karnaughMap,
  freeBody,
  lensRays,
  energyLevels,
  strataColumn,
  orbitDiagram,
  controlLoop,
  graduatedCylinder,
  gateNetwork,
  fractionNumberLine,
  feynmanDiagram,
  inclinedPlane,
  pulley,
  refraction,
  resistorNetwork,
  rlcCircuit,
  thinLens,
  organicMolecule,
  peptide,
  moleculeComparison,
  flowchart,
  sequenceDiagram,
  classDiagram,
  entityRelationship,
  ganttChart,
  formula,
  matrixFormula,
  reactionEquation,
  ...geometryFamilies,
  ...functionFamilies,
  projectile,
  forcesOnIncline,
  lensImage,
  superposition,
  snellRefraction,
  hasseDiagram,
  foodWeb,
  probabilityTree,
  linkedList,
  hashTable,
  decisionTree,
  matterCycle,
  phaseDiagram,
  eutecticDiagram,
  massSpectrum,
  irSpectrum,
  emissionSpectrum,
  hertzsprungRussell,
  cladogram,
  glassware,
  plateBoundary,
  magneticField,
  electricField,
];

const byName: ReadonlyMap<string, Family> = new Map(families.map((family) => [family.name, family]));

/** The family of that name; undefined when there is none. */
export const familyOf = (name: string): Family | undefined => byName.get(name);
