/** Between two names of one person: "Jane Roe Doe, [popularly known as] JRD", "John Roe, [nicknamed “]Red Roe". */
export const CALLED =
  /^(?:,|\s?[—–]|\s-|\s\()?\s?(?:who\s(?:is|was)\s)?(?:(?:\p{Ll}+ly|better|more|best|also|sometimes|often)\s){0,2}(?:known\s(?:\p{Ll}+ly\s)?(?:as|by\s(?:(?:his|her|the)\s)?(?:\p{Ll}+\s){0,2}(?:initials|acronym|name|nickname|alias|guerre))|nicknamed|aka|a\.k\.a\.|alias|whose\s(?:real|full|birth|given)\sname\s(?:is|was))\s["“‘']?$/u;
