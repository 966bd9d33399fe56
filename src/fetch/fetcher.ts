/** Fetches pages of the public internet politely, and nothing else: see `guard.ts`, `robots.ts`, `turns.ts`. */
import { createAsker, mediaType, type Answer, type Asker } from './ask';
import { explainFetch } from './explain-fetch';
import type { Fetched, FetchTrouble, Validators } from './fetched';
import { hostKey, urlTrouble, type AllowedHosts } from './guard';
import { FETCH_LIMITS, type FetchLimits } from './limits';
import { readRobots, type Robots, type RobotsAnswer } from './robots';
import { statusTrouble } from './status-trouble';
import { createTurns, type Turns } from './turns';

export interface FetchOptions {
  /** Whether a body of this media type is wanted; it is empty where the server names none. */
  readonly accepts: (type: string) => boolean;
  readonly known?: Validators | undefined;
}

export interface Fetcher {
  /** Never rejects for what a server or an address does. */
  fetch(url: string, options: FetchOptions): Promise<Fetched>;
  close(): Promise<void>;
}

export interface FetcherSettings {
  readonly allowHosts: AllowedHosts;
  /** Who we say that we are: "Hearsay/1.0 (news@example.org)". */
  readonly userAgent: string;
  readonly limits?: Partial<FetchLimits>;
  /** Default: of this process alone. */
  readonly turns?: Turns;
}

/** Robots files are asked for again after an hour, those that could not be had after a minute. */
const ROBOTS_AGE_MS = 3_600_000;
const AWAY_AGE_MS = 60_000;
const LONGEST_ROBOTS = 500_000;

export function createFetcher(settings: FetcherSettings): Fetcher {
  return new PoliteFetcher(settings);
}

class PoliteFetcher implements Fetcher {
  private readonly limits: FetchLimits;
  private readonly asker: Asker;
  private readonly turns: Turns;
  private readonly robots = new Map<string, { readonly until: number; readonly rules: Promise<Robots> }>();

  constructor(private readonly settings: FetcherSettings) {
    this.limits = { ...FETCH_LIMITS, ...settings.limits };
    this.asker = createAsker(settings.allowHosts, this.limits);
    this.turns = settings.turns ?? createTurns();
  }

  async fetch(url: string, options: FetchOptions): Promise<Fetched> {
    try {
      return await this.follow(url, options, (next) => this.askPolitely(next, options));
    } catch (error) {
      return explainFetch(error);
    }
  }

  close(): Promise<void> {
    return this.asker.close();
  }

  /** Each place that we are sent on to is looked at as the first one was. */
  private async follow(
    from: string,
    { known }: Pick<FetchOptions, 'known'>,
    ask: (url: URL) => Promise<Answer | FetchTrouble>,
  ): Promise<Fetched> {
    if (!URL.canParse(from)) return refuse('is not an address: give one such as https://example.org/news');
    let url = new URL(from);
    for (let hops = 0; hops <= this.limits.redirects; hops += 1) {
      const trouble = urlTrouble(url, this.settings.allowHosts);
      if (trouble) return refuse(hops > 0 ? `sends on to ${url.href}: ${trouble}` : trouble);
      const answer = await ask(url);
      if ('trouble' in answer) return answer;
      const next = redirectOf(answer, url);
      if (!next) return outcomeOf(answer, url, known);
      url = next;
    }
    return refuse(`sends on more than ${this.limits.redirects} times`);
  }

  private async askPolitely(url: URL, { accepts, known }: FetchOptions): Promise<Answer | FetchTrouble> {
    const robots = await this.robotsOf(url);
    if (robots.away) return { trouble: 'its robots.txt cannot be had now', passing: true };
    if (!robots.allows(url.href)) return { trouble: 'its robots.txt asks not to read it', passing: false };
    return this.ask(url, { accepts, known, pause: robots.pause });
  }

  private ask(
    url: URL,
    { accepts, known, pause }: FetchOptions & { readonly pause: number | undefined },
  ): Promise<Answer> {
    const ownPause = this.settings.allowHosts.has(hostKey(url)) ? 0 : this.limits.pause;
    const wait = Math.min(pause ?? ownPause, this.limits.longestPause);
    const headers = {
      'user-agent': this.settings.userAgent,
      accept: 'text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5',
      ...(known?.etag && { 'if-none-match': known.etag }),
      ...(known?.lastModified && { 'if-modified-since': known.lastModified }),
    };
    return this.turns.take(hostKey(url), wait, () => this.asker.ask({ url, headers, accepts }));
  }

  private robotsOf({ origin }: URL): Promise<Robots> {
    const now = Date.now();
    const kept = this.robots.get(origin);
    if (kept && kept.until > now) return kept.rules;
    for (const [other, { until }] of this.robots) if (until <= now) this.robots.delete(other);
    const rules = this.readRobots(`${origin}/robots.txt`);
    this.robots.set(origin, { until: now + ROBOTS_AGE_MS, rules });
    void rules.then(({ away }) => away && this.robots.set(origin, { until: now + AWAY_AGE_MS, rules }));
    return rules;
  }

  private async readRobots(url: string): Promise<Robots> {
    const [agent = ''] = this.settings.userAgent.split(/[/\s]/u);
    return readRobots(url, await this.askForRobots(url), agent);
  }

  private async askForRobots(url: string): Promise<RobotsAnswer> {
    try {
      const answer = await this.follow(url, {}, (next) => this.ask(next, { accepts: () => true, pause: 0 }));
      if ('page' in answer) return { text: answer.page.body.subarray(0, LONGEST_ROBOTS).toString('utf8') };
      return 'passing' in answer && answer.passing ? 'away' : 'none';
    } catch (error) {
      return explainFetch(error).passing ? 'away' : 'none';
    }
  }
}

function refuse(trouble: string): FetchTrouble {
  return { trouble, passing: false };
}

function redirectOf({ status, header }: Answer, from: URL): URL | undefined {
  // Its bytes: many sites write letters beyond ASCII as they are, in UTF-8.
  const location = Buffer.from(header('location') ?? '', 'latin1').toString('utf8');
  if (![301, 302, 303, 307, 308].includes(status) || !location || !URL.canParse(location, from.href)) {
    return undefined;
  }
  return new URL(location, from);
}

function outcomeOf({ status, header, body }: Answer, url: URL, known: Validators | undefined): Fetched {
  if (status === 304 && known) return { unchanged: true };
  if (status !== 200) return statusTrouble(status, header('retry-after'));
  const contentType = header('content-type');
  return {
    page: {
      url: url.href,
      type: mediaType(contentType),
      charset: /charset\s*=\s*["']?\s*([\w:.-]+)/iu.exec(contentType ?? '')?.[1],
      body,
      etag: header('etag'),
      lastModified: header('last-modified'),
    },
  };
}
