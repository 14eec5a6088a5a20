/** What a reader calls a symbol, by the name of the shape that drew it: of circuitikz, and of TikZ's circuit libraries. */
const types: readonly (readonly [shape: RegExp, type: string])[] = [
  [/photoresistor/, 'photoresistor'],
  [/thermistor/, 'thermistor'],
  [/potentiometer/, 'potentiometer'],
  [/^(?:vresistor|tgeneric|ageneric|var resistor)/, 'variable-resistor'],
  [/varistor/, 'varistor'],
  [/memristor/, 'memristor'],
  [/^(?:resistor|generic)(?:shape|sens)| resistor IEC$|resistivesens/, 'resistor'],
  [/^[pe]capacitor|polarcapacitor/, 'polarised-capacitor'],
  [/^vcapacitor/, 'variable-capacitor'],
  [/capacitor/, 'capacitor'],
  [/inductor|fullgeneric|cutechoke/, 'inductor'],
  [/battery/, 'battery'],
  [/^[c]?vsource|^dcvsource|^ecsource|^esource|^pvsource|voltage source/, 'voltage-source'],
  [/^[c]?isource|^dcisource|^oosource|current source/, 'current-source'],
  [/le(?:d|di)diode|lediode/, 'light-emitting-diode'],
  [/zdiode|breakdown diode/, 'zener-diode'],
  [/pdiode/, 'photodiode'],
  [/varcap/, 'varactor'],
  [/thyristor/, 'thyristor'],
  [/triac/, 'triac'],
  [/diode/, 'diode'],
  [/spst|^n[oc]sshape|pushbutton|switch|spdt|make contact|break contact|^reed/, 'switch'],
  [/^ammeter/, 'ammeter'],
  [/^voltmeter/, 'voltmeter'],
  [/^ohmmeter/, 'ohmmeter'],
  [/^oscope/, 'oscilloscope'],
  [/^[rs]meter|^qiprobe|^qvprobe|^iloop/, 'meter'],
  [/^lamp|^bulb/, 'lamp'],
  [/fuse/, 'fuse'],
  [/^loudspeaker/, 'loudspeaker'],
  [/^mic/, 'microphone'],
  [/ground/, 'ground'],
  [/^(?:vcc|vee|vdd|vss)$/, 'supply'],
  [/antenna/, 'antenna'],
  [/transformer/, 'transformer'],
  [/amp$|amp ra$/, 'amplifier'],
  [/^(?:npn|pnp|bjt|Q?[np]igbt|[LT]?[np]igbt|hemt|[np]j?mos|[np]j?fet|isfet|[np]igfet)/i, 'transistor'],
  [/^flipflop/, 'flip-flop'],
  [/^muxdemux/, 'multiplexer'],
  [/^(?:dip|qfp)chip/, 'chip'],
  [/^spring/, 'spring'],
  [/^mass/, 'mass'],
  [/^damper/, 'damper'],
  [/^adder/, 'adder'],
  [/^mixer/, 'mixer'],
  [/^oscillator/, 'oscillator'],
  [/^elmech/, 'motor'],
];

const gate = /^(?:american |european )?(n?and|x?n?or|not|buffer)(?: port| gate(?: US| IEC| CDH)?)$/;

/** "resistor", "and-gate"…; undefined for a shape that is no symbol. */
export const symbolOf = (shape: string): string | undefined => {
  const logic = gate.exec(shape)?.[1];
  if (logic !== undefined) return logic === 'buffer' ? 'buffer' : `${logic}-gate`;
  return types.find(([name]) => name.test(shape))?.[1];
};

/** Dots and rings where wires meet or end. */
export const isPole = (shape: string): boolean => /^o?(?:circ|diamondpole|squarepole)$/.test(shape);

/** Arrow heads on wires, which show the way of a current. */
export const isCurrentArrow = (shape: string): boolean => /^(?:curr|flow|tr|input)arrow$/.test(shape);

/** Symbols of two ends, which stand in series or parallel. */
export const isBipole = (shape: string): boolean => shape.endsWith('shape') && !shape.startsWith('bjt');

/** What symbols have written into them by custom, which names none of them. */
export const isSign = (text: string): boolean => /^(?:[+−&=~]|≥ ?1|= ?1|1|[VAΩM])$/.test(text);
