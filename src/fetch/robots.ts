import parseRobots from 'robots-parser';

/** What a site's robots.txt says of us. */
export interface Robots {
  allows(url: string): boolean;
  /** Milliseconds that it asks for between two requests; undefined where it asks for none. */
  readonly pause: number | undefined;
  /** The site has not told: it may have rules. */
  readonly away: boolean;
}

/** What came of asking for a robots.txt: its text, that there is none, or that the site does not tell now. */
export type RobotsAnswer = { readonly text: string } | 'none' | 'away';

/**
 * RFC 9309: without the file (4xx) everything may be read; while it cannot be had (5xx, no answer) nothing may. `agent`
 * is the first word of our user agent.
 */
export function readRobots(url: string, answer: RobotsAnswer, agent: string): Robots {
  if (typeof answer === 'string')
    return { allows: () => answer === 'none', pause: undefined, away: answer === 'away' };
  const robot = parseRobots(url, answer.text);
  const seconds = robot.getCrawlDelay(agent);
  return {
    allows: (page) => robot.isAllowed(page, agent) ?? true,
    pause: seconds === undefined ? undefined : seconds * 1000,
    away: false,
  };
}
