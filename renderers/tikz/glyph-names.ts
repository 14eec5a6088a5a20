/** What glyphs of Computer Modern and of the AMS fonts are called in their files, and the characters that they are. */
const table = `
space=\u0020 exclam=! quotedblright=” quotedbl=" numbersign=# dollar=$ percent=% ampersand=& quoteright=’ quotesingle='
parenleft=( parenright=) asterisk=* plus=+ comma=, hyphen=- period=. slash=/ zero=0 one=1 two=2 three=3 four=4 five=5
six=6 seven=7 eight=8 nine=9 colon=: semicolon=; exclamdown=¡ equal== questiondown=¿ question=? at=@ bracketleft=[
quotedblleft=“ bracketright=] circumflex=^ dotaccent=˙ quoteleft=‘ endash=– emdash=— hungarumlaut=˝ tilde=~ dieresis=¨
asciicircum=^ underscore=_ asciitilde=~ braceleft={ braceright=} bar=| backslash=\\ less=< greater=> grave=\`
Gamma=Γ Delta=Δ Theta=Θ Lambda=Λ Xi=Ξ Pi=Π Sigma=Σ Upsilon=Υ Upsilon1=Υ Phi=Φ Psi=Ψ Omega=Ω
alpha=α beta=β gamma=γ delta=δ epsilon=ε epsilon1=ε zeta=ζ eta=η theta=θ theta1=θ iota=ι kappa=κ lambda=λ mu=μ nu=ν xi=ξ
pi=π pi1=π rho=ρ rho1=ρ sigma=σ sigma1=ς tau=τ upsilon=υ phi=φ phi1=φ chi=χ psi=ψ omega=ω omicron=ο
ff=ff fi=fi fl=fl ffi=ffi ffl=ffl dotlessi=i dotlessj=j acute=´ caron=ˇ breve=˘ macron=¯ ring=˚ cedilla=¸ germandbls=ß
ae=æ oe=œ oslash=ø AE=Æ OE=Œ Oslash=Ø suppress=ł
arrowlefttophalf=↼ arrowleftbothalf=↽ arrowrighttophalf=⇀ arrowrightbothalf=⇁ triangleright=▷ triangleleft=◁ star=⋆
partialdiff=∂ flat=♭ natural=♮ sharp=♯ slurbelow=⌣ slurabove=⌢ lscript=ℓ weierstrass=℘ vector=⃗ tie=⁀
zerooldstyle=0 oneoldstyle=1 twooldstyle=2 threeoldstyle=3 fouroldstyle=4 fiveoldstyle=5 sixoldstyle=6 sevenoldstyle=7
eightoldstyle=8 nineoldstyle=9
minus=− periodcentered=· multiply=× asteriskmath=∗ divide=÷ diamondmath=⋄ plusminus=± minusplus=∓ circleplus=⊕
circleminus=⊖ circlemultiply=⊗ circledivide=⊘ circledot=⊙ circlecopyrt=◯ openbullet=∘ bullet=• equivasymptotic=≍
equivalence=≡ reflexsubset=⊆ reflexsuperset=⊇ lessequal=≤ greaterequal=≥ precedesequal=⪯ followsequal=⪰ similar=∼
approxequal=≈ propersubset=⊂ propersuperset=⊃ lessmuch=≪ greatermuch=≫ precedes=≺ follows=≻ arrowleft=← arrowright=→
arrowup=↑ arrowdown=↓ arrowboth=↔ arrownortheast=↗ arrowsoutheast=↘ similarequal=≃ arrowdblleft=⇐ arrowdblright=⇒
arrowdblup=⇑ arrowdbldown=⇓ arrowdblboth=⇔ arrownorthwest=↖ arrowsouthwest=↙ proportional=∝ prime=′ infinity=∞ element=∈
owner=∋ triangle=△ triangleinv=▽ negationslash≠ mapsto=↦ universal=∀ existential=∃ logicalnot=¬ emptyset=∅ Rfractur=ℜ
Ifractur=ℑ latticetop=⊤ perpendicular=⊥ aleph=ℵ union=∪ intersection=∩ unionmulti=⊎ logicaland=∧ logicalor=∨
turnstileleft=⊢ turnstileright=⊣ floorleft=⌊ floorright=⌋ ceilingleft=⌈ ceilingright=⌉ angbracketleft=⟨
angbracketright=⟩ bardbl=‖ arrowbothv=↕ arrowdblbothv=⇕ wreathproduct=≀ radical=√ coproduct=∐ nabla=∇ integral=∫
unionsq=⊔ intersectionsq=⊓ subsetsqequal=⊑ supersetsqequal=⊒ section=§ dagger=† daggerdbl=‡ paragraph=¶ club=♣
diamond=◇ heart=♡ spade=♠
square=□ squaresolid=■ squaredot=⊡ therefore=∴ because=∵ lozenge=◊ diamondsolid=◆ triangledownsld=▼ trianglesolid=▲
trianglerightsld=▶ triangleleftsld=◀ lessorequalslant=⩽ greaterorequalslant=⩾ anglemsr=∡ anglesph=∢ angle=∠ primereverse=‵
checkmark=✓ maltesecross=✠ circleR=® yen=¥ planckover2pi=ℏ planckover2pi1=ℏ subsetnoteql=⊊ emptysetinv=∅ notexistential=∄
Finv=Ⅎ beth=ℶ gimel=ℷ daleth=ℸ similarequal=≃ approxorequal=≊ defines=≜ arrowrighttail=↣ arrowlefttail=↢ multimap=⊸
revsimilar=∽ notelement=∉ equalsdots=≑ squiggleright=⇝ squiggleleftright=↭ dblarrowleft=⇇ dblarrowright=⇉ notequal=≠
summationtext=∑ summationdisplay=∑ producttext=∏ productdisplay=∏ integraltext=∫ integraldisplay=∫ contintegraltext=∮
contintegraldisplay=∮ uniontext=⋃ uniondisplay=⋃ intersectiontext=⋂ intersectiondisplay=⋂ circleplustext=⨁
circleplusdisplay=⨁ circlemultiplytext=⨂ circlemultiplydisplay=⨂ logicalandtext=⋀ logicalanddisplay=⋀ logicalortext=⋁
logicalordisplay=⋁ coproducttext=∐ coproductdisplay=∐ unionsqtext=⊔ unionsqdisplay=⊔ circledottext=⊙ circledotdisplay=⊙ Yen=¥ check=✓
measuredangle=∡ sphericalangle=∢ harpoonleftright=⇋ harpoonrightleft=⇌ arrowtailright=↣ arrowtailleft=↢ clockwise=↻
anticlockwise=↺ dblarrowheadright=↠ dblarrowheadleft=↞ dblarrowup=⇈ dblarrowdwn=⇊ smile=⌣ frown=⌢ forces=⊩ satisfies=⊨
complement=∁ notparallel=∦ notless=≮ notgreater=≯ notlessequal=≰ notgreaterequal=≱ notsubseteql=⊈ notsuperseteql=⊉
notarrowright=↛ notarrowleft=↚ subsetdbl=⋐ supersetdbl=⋑ muchless=⋘ muchgreater=⋙ squareplus=⊞ squareminus=⊟
squaremultiply=⊠ circleequal=≗ visiblespace=␣ eth=ð lessdot=⋖ greaterdot=⋗ lessdblequal=≦ greaterdblequal=≧
arrowtripleright=⇛ arrowtripleleft=⇚ shiftleft=↰ shiftright=↱ perpcorrespond=⩞ circleS=Ⓢ circlering=⊚ circleasterisk=⊛
hatwide=^ hatwider=^ hatwidest=^ dotplus=∔ geomequivalent=≎ lessornotequal=≨ equalorsimilar=≂ Digamma=Ϝ fork=⋔
arrowhookright=↪ arrowhookleft=↩
`;

const characters = new Map(
  table
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const at = entry.indexOf('=');
      return [entry.slice(0, at), entry.slice(at + 1)] as const;
    }),
);
characters.set('space', ' ');

/** Brackets and roots that the extension font has in several sizes: `parenleftBigg`, `radicalbigg`. */
const sized =
  /^(parenleft|parenright|bracketleft|bracketright|braceleft|braceright|angbracketleft|angbracketright|floorleft|floorright|ceilingleft|ceilingright|slash|backslash|radical|tilde|circumflex)(?:big|Big|bigg|Bigg|wide|wider|widest)$/;

/** Accents stand over the letter that is typeset with them. */
export const combining: ReadonlyMap<string, string> = new Map([
  ['´', '\u0301'],
  ['grave', '\u0300'],
  ['¨', '\u0308'],
  ['ˇ', '\u030C'],
  ['˘', '\u0306'],
  ['¯', '\u0304'],
  ['˚', '\u030A'],
  ['˙', '\u0307'],
  ['˝', '\u030B'],
]);

/** The character of a glyph by the name that its font gives it; '' for pieces that brackets are built of. */
export const characterOf = (glyph: string): string => {
  const known = characters.get(glyph);
  if (known !== undefined) return known;
  if (/^[A-Za-z]$/.test(glyph)) return glyph;
  const size = sized.exec(glyph);
  return size === null ? '' : (characters.get(size[1] ?? '') ?? '');
};
