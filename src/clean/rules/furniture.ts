import { pattern, type LineRule } from './line-rule';

/** What the page puts around every article: rights, consent, advertisements, buttons, style sheets. */
export const FURNITURE: readonly LineRule[] = [
  pattern('other', '***', /^[^\p{L}]*$/u),
  pattern(
    'other',
    '.image-wrap img {',
    /^(?:[^{}]{0,150}\{|\}|[a-z-]{2,30}:\s?[^;\s][^;]{0,80};|@media\b.*)$/u,
  ),
  pattern(
    'other',
    '© 2023 The Daily Herald. All rights reserved.',
    /^(?:©|\(c\) ?\d{4}|copyright (?:©|\(c\)|\d{4})|all rights reserved)/iu,
  ),
  pattern(
    'other',
    'This material may not be published, broadcast or redistributed.',
    /^th(?:is|e) (?:material|content|article|text).{0,80}\bmay not be (?:published|reproduced|copied|redistributed)\b/iu,
  ),
  pattern(
    'other',
    'This website uses cookies to improve your experience.',
    /^(?:this (?:web)?site|we|our partners|our site)\b.{0,60}\b(?:uses?|stores?|sets?)\b.{0,40}\bcookies\b|^by (?:continuing|clicking|using)\b.{0,100}\b(?:you (?:agree|accept|consent)|our (?:use of )?(?:cookies|terms|privacy))\b|^(?:accept|reject|manage|allow) (?:all )?(?:cookies|consent|preferences)\b/iu,
    400,
  ),
  pattern(
    'other',
    'Privacy Policy | Terms of Use',
    /^(?:(?:privacy|cookies?) (?:policy|notice|settings)|terms (?:of|and) (?:use|service|conditions)|contact us|about us|skip to (?:main )?content|[|·•, ])+$/iu,
  ),
  pattern(
    'other',
    'Story continues below advertisement',
    /^[-—–([ ]*(?:advertisements?|advertising|sponsored(?: content)?|(?:(?:story|article|text) )?continues (?:below|after)(?: (?:the |this )?(?:ad|advertisement|video|photo|image))?)[-—–)\]. ]*$/iu,
  ),
  pattern(
    'other',
    'This story has been updated to include comments from the mayor.',
    /^\(?th(?:is|e) (?:story|article|post|piece|version|headline)\b.{0,40}\b(?:has been|was|will be|is being) (?:updated|corrected|amended|edited|modified|originally published|first published)\b/iu,
    300,
  ),
  pattern(
    'other',
    '(This story has not been edited by our staff and comes from a syndicated feed.)',
    /^\(?th(?:is|e) (?:story|article|post|piece|report)\b.{0,40}\b(?:not been edited|auto-?generated|(?:first|originally) appeared|syndicated)\b/iu,
    300,
  ),
  pattern('other', 'Home » World » Europe', /^[^.!?"“”]{1,60}(?: [»›] ?[^.!?"“”]{1,60}){1,5}$/u, 200),
  pattern('other', 'Tags: grain, prices', /^(?:tags?|keywords?|filed under|hashtags)(?:$| ?:)/iu),
  pattern(
    'other',
    'Share Tweet Email Print',
    /^(?:(?:share|tweet|e-?mail|print|save|copy link|like|reply|report|comment|facebook|twitter|whatsapp|telegram|linkedin|pinterest|reddit|viber|instagram|youtube|more|listen|play(?: video)?|loading|next|previous|back to top|show (?:more|less|comments)|load more|read more|close|menu|search|home|sign (?:in|up)|log ?in|register|subscribe|my account|a(?=[-+]))(?![\p{L}\p{N}])[\s.,|·•:/…+-]*)+$/iu,
  ),
];
