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
import { combinedSolid } from './solid-geometry/combined-solid.js';
import { cubeNet } from './solid-geometry/cube-net.js';
import { cubeNetFolding } from './solid-geometry/cube-net-folding.js';
import { cubeStack } from './solid-geometry/cube-stack.js';
import { cubeStackViews } from './solid-geometry/cube-stack-views.js';
import { cuboidDiagonals } from './solid-geometry/cuboid-diagonals.js';
import { dihedralAngle } from './solid-geometry/dihedral-angle.js';
import { frustumDimensions } from './solid-geometry/frustum-dimensions.js';
import { linesAndPlanes } from './solid-geometry/lines-and-planes.js';
import { netOrNot } from './solid-geometry/net-or-not.js';
import { polyhedronSection } from './solid-geometry/polyhedron-section.js';
import { polyhedronSolid } from './solid-geometry/polyhedron-solid.js';
import { prismDimensions } from './solid-geometry/prism-dimensions.js';
import { pyramidDimensions } from './solid-geometry/pyramid-dimensions.js';
import { roundNet } from './solid-geometry/round-net.js';
import { roundSection } from './solid-geometry/round-section.js';
import { roundSolid } from './solid-geometry/round-solid.js';
import { solidNet } from './solid-geometry/solid-net.js';
import { spaceCoordinates } from './solid-geometry/space-coordinates.js';
import { spaceCurve } from './solid-geometry/space-curve.js';
import { spaceVectors } from './solid-geometry/space-vectors.js';
import { surface } from './solid-geometry/surface.js';
import { surfaceIntegral } from './solid-geometry/surface-integral.js';
import { threeViews } from './solid-geometry/three-views.js';
import { area } from './statistics/area.js';
import { bar } from './statistics/bar.js';
import { boxPlot } from './statistics/box-plot.js';
import { bubble } from './statistics/bubble.js';
import { climateChart } from './statistics/climate-chart.js';
import { dumbbell } from './statistics/dumbbell.js';
import { errorBars } from './statistics/error-bars.js';
import { groupedBar } from './statistics/grouped-bar.js';
import { heatMap } from './statistics/heat-map.js';
import { histogram } from './statistics/histogram.js';
import { horizontalBar } from './statistics/horizontal-bar.js';
import { line } from './statistics/line.js';
import { logCurve } from './statistics/log-curve.js';
import { lollipop } from './statistics/lollipop.js';
import { meanLineBar } from './statistics/mean-line-bar.js';
import { multiLine } from './statistics/multi-line.js';
import { pareto } from './statistics/pareto.js';
import { pie } from './statistics/pie.js';
import { scatterGroups } from './statistics/scatter-groups.js';
import { scatterRegression } from './statistics/scatter-regression.js';
import { smallMultiples } from './statistics/small-multiples.js';
import { stackedArea } from './statistics/stacked-area.js';
import { stackedBar } from './statistics/stacked-bar.js';
import { stepCurve } from './statistics/step-curve.js';
import { stripPlot } from './statistics/strip-plot.js';
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

/** Every family, in the order in which builds take them. A new family is one import and one line here. */
export const families: readonly Family[] = [
  bar,
  horizontalBar,
  groupedBar,
  stackedBar,
  meanLineBar,
  lollipop,
  dumbbell,
  pie,
  line,
  multiLine,
  logCurve,
  stepCurve,
  area,
  stackedArea,
  scatterRegression,
  scatterGroups,
  bubble,
  histogram,
  boxPlot,
  stripPlot,
  errorBars,
  heatMap,
  smallMultiples,
  climateChart,
  pareto,
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
  cubeNet,
  cubeNetFolding,
  netOrNot,
  solidNet,
  roundNet,
  threeViews,
  cubeStack,
  cubeStackViews,
  polyhedronSection,
  roundSection,
  combinedSolid,
  polyhedronSolid,
  prismDimensions,
  pyramidDimensions,
  frustumDimensions,
  roundSolid,
  cuboidDiagonals,
  spaceCoordinates,
  spaceVectors,
  dihedralAngle,
  linesAndPlanes,
  spaceCurve,
  surface,
  surfaceIntegral,
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
];

const byName: ReadonlyMap<string, Family> = new Map(families.map((family) => [family.name, family]));

/** The family of that name; undefined when there is none. */
export const familyOf = (name: string): Family | undefined => byName.get(name);
