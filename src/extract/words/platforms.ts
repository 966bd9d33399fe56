/** Where people post by themselves. */
const PLATFORM =
  /^(?:X|Twitter|Facebook|Instagram|Telegram|TikTok|YouTube|WhatsApp|LinkedIn|Weibo|VK|VKontakte|Truth Social|Threads|Mastodon|Bluesky|Signal|Discord|Reddit|Snapchat)$/u;

/** Whether a name is that of a platform, which passes nothing on by itself. */
export const isPlatform = (name: string) => PLATFORM.test(name);
