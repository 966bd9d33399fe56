/** "Ruritanian-made Aurora", "Father-of-two John Doe", "US-backed": says something of what comes next. */
export const DESCRIBES =
  /\p{L}-(?:made|led|backed|based|born|owned|built|style|speaking|controlled|era|funded|supported|held|occupied|run|trained|educated|aligned|affiliated|linked|related|listed|operated|supplied|drafted|brokered|mediated|allied|(?:of|year)-\p{L}+)$/u;

/** Also "Ruritanian-flagged", which says what flag a ship flies, and nothing of the state. */
export const isDescribing = (word: string) =>
  DESCRIBES.test(word) || /\p{L}-(?:flagged|registered)$/u.test(word);
