/** "Ruritanian-made Aurora", "Father-of-two John Doe", "US-backed": says something of what comes next. */
export const DESCRIBES =
  /\p{L}-(?:made|led|backed|based|born|owned|built|style|speaking|controlled|era|funded|supported|held|occupied|run|trained|educated|aligned|affiliated|linked|related|listed|operated|supplied|drafted|brokered|mediated|allied|(?:of|year)-\p{L}+)$/u;

/** "Ruritanian-flagged": says what flag a ship flies, and nothing of the state. */
const FLIES = /\p{L}-(?:flagged|registered)$/u;

/** Any of both. */
export const isDescribing = (word: string) => DESCRIBES.test(word) || FLIES.test(word);
