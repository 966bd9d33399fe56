/** Somebody else's language model, asked for attributions. All that is known of it is kept here. */
import type { ExtractorAddress } from '../config';
import { parseAnswer, type Proposal } from './answer';
import { post, type Limits as PostLimits, type Reply } from './post';
import { questionBody } from './question';

export type Answer =
  | { readonly proposals: readonly Proposal[] }
  /** Completes "the extractor …": "answers 401: check EXTRACTOR_KEY". */
  | { readonly trouble: string };

export interface Extractor {
  /** Without what may be secret: "localhost:11434". */
  readonly host: string;
  /** What it proposes for these paragraphs; it never throws. */
  ask(paragraphs: readonly string[]): Promise<Answer>;
}

export interface Limits extends PostLimits {
  /** So many troubles one after the other, and it is left alone from then on. */
  readonly troubles: number;
}

const LIMITS: Limits = Object.freeze({
  time: 120_000,
  bytes: 500_000,
  retries: 3,
  pause: 1_000,
  longestPause: 30_000,
  troubles: 5,
});

const NOTHING: Answer = Object.freeze({ proposals: Object.freeze([]) });

/** Nothing is sent before it is asked. One that is in trouble again and again is not asked again, and says so once. */
export function createExtractor(address: ExtractorAddress, limits: Limits = LIMITS): Extractor {
  const url = completionsUrl(address.url);
  const send = createSender({ ...address, url }, limits);
  let troubles = 0;
  return Object.freeze({
    host: url.host,
    async ask(paragraphs: readonly string[]) {
      if (troubles >= limits.troubles) return NOTHING;
      const answer = understand(await send(paragraphs));
      troubles = 'trouble' in answer ? troubles + 1 : 0;
      const isLast = troubles === limits.troubles;
      return 'trouble' in answer && isLast ? { trouble: `${answer.trouble}; it is not asked again` } : answer;
    },
  });
}

type Sender = (paragraphs: readonly string[]) => Promise<Reply>;

/** An endpoint that refuses the shape of the answer, and takes the question without it, is asked without it from then on. */
function createSender(address: { url: URL; model: string; key: string }, limits: Limits): Sender {
  const { url, model, key } = address;
  let takesFormat = true;
  const send = (paragraphs: readonly string[], formatted: boolean) =>
    post({ url, key, body: questionBody({ model, paragraphs, formatted }) }, limits);
  return async (paragraphs) => {
    const reply = await send(paragraphs, takesFormat);
    if (!takesFormat || !isRefused(reply)) return reply;
    const plain = await send(paragraphs, false);
    takesFormat = isRefused(plain);
    return plain;
  };
}

const isRefused = (reply: Reply) => 'status' in reply && (reply.status === 400 || reply.status === 422);

function understand(reply: Reply): Answer {
  if ('trouble' in reply) return reply;
  const { status, body } = reply;
  if (status >= 300 && status < 400) {
    return {
      trouble: 'sends the question elsewhere, which is not done: set EXTRACTOR_URL to where it leads',
    };
  }
  if (status < 200 || status >= 300) return { trouble: `answers ${status}${ADVICE.get(status) ?? ''}` };
  const proposals = parseAnswer(body);
  return proposals ? { proposals } : { trouble: 'answers with something other than the JSON asked for' };
}

const ADVICE: ReadonlyMap<number, string> = new Map([
  [400, ': check EXTRACTOR_MODEL'],
  [401, ': check EXTRACTOR_KEY'],
  [403, ': check EXTRACTOR_KEY'],
  [404, ': check EXTRACTOR_URL and EXTRACTOR_MODEL'],
  [429, ', too many questions'],
]);

/** "http://localhost:11434/v1" → "http://localhost:11434/v1/chat/completions"; an address that ends so is whole. */
function completionsUrl(given: string): URL {
  const url = new URL(given);
  const path = url.pathname.replace(/\/$/u, '');
  url.pathname = path.endsWith('/chat/completions') ? path : `${path}/chat/completions`;
  return url;
}
