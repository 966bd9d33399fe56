/** English words that say how others hang together, not what is meant. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those such same other another each every either both all any some many much more most few several ' +
    'i me my mine we us our ours you your yours he him his she her hers it its they them their theirs one ones oneself myself ' +
    'ourselves yourself yourselves himself herself itself themselves who whom whose which what when where why how whether if ' +
    'and or but so yet then than as of in on at by for from to into onto upon with within about above below under over after before ' +
    'between among through during until till since against along across around behind beside beyond near off out up down again ' +
    'once because while although though unless however therefore thus also too very just only even still already soon now here there ' +
    'is am are was were be been being has have had having do does did doing done will would shall should can could may might must ' +
    'ought going let lets s t re ve ll d m according said say says told tell tells added add adds ' +
    'intend intended intention plan planned prepared ready certain sure really quite rather almost about approximately least well ' +
    'not no nor never none nobody nothing neither cannot without yes please per cent percent'
  ).split(' '),
);
