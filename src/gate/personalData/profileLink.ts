import {findBehind, findMatching, mergeSpans, type Detector} from './match';

/** Hosts whose pages are mostly those of persons, with what may stand before a person’s own name. */
const LINK =
  /(?:facebook|fb|instagram|tiktok|twitter|x|vk|onlyfans|snapchat|threads|pinterest|ok|badoo|twitch|fansly|chaturbate|telegram|t|wa|linkedin|youtube|nk|tinder|signal|skype|discord)\.(?:com|net|ru|me|gg|pl|tv)\/(?<=(?<![\p{L}\p{N}@-])(?:facebook|fb|instagram|tiktok|twitter|x|vk|onlyfans|snapchat|threads|pinterest|badoo|fansly|chaturbate|tinder|skype|discord|twitch)\.(?:com|net|gg|tv)\/|[./ ]ok\.ru\/|(?<![\p{L}\p{N}@-])(?:telegram|t|wa|signal|fb|m)\.me\/|linkedin\.com\/(?=in\/|pub\/)|youtube\.com\/(?=@|user\/|channel\/|c\/)|(?<![\p{L}\p{N}@-])nk\.pl\/)[^\s<>"”’)\]|]{2,}/giu;

/** “Instagram: @ana.exemplu”, “on TikTok as ana_exemplu99”. */
const NETWORK =
  /\b(?:facebook|instagram|insta|ig|tiktok|tik tok|snapchat|snap|twitter|telegram|onlyfans|skype|viber|discord|vkontakte|messenger|linkedin)(?![\p{L}\p{N}.])/gu;
const HANDLE =
  /^((?: (?:id|account|profile|user|username|handle|name|contul|cont|utilizator|profil|profilul|profilu|konto|compte|usuario|cuenta|gebruiker|nick|pod nazwa|sub numele|als|as|o|de|of|sous le nom|under the name|met naam)){0,3}[ :("“„]{1,4})(@[\p{L}\p{N}_.]{3,}|(?<=[:"“„] ?)(?:[a-z][a-z\d]*(?:[._][a-z\d]+)+|[a-z]{3,}\d{2,}))(?![\p{L}\p{N}])/u;

/** Pages of the services themselves, and of bodies as far as their names tell. */
const NOT_A_PERSON =
  /(?:\/(?:sharer?|intent|share|hashtag|search|explore|legal|policies|help|about|terms|privacy|login|company|school|groups?\/\d*$|events?|watch|business)\b)|(?:gov|gob|police|polic[iíj]a|politi[ea]|policja|minist|court|tribunal|council|coe\.?int|europol|eurojust|frontex|osce|odihr|unodc|unicef|ohchr|unhcr|anitp|diicot|embassy|consul|parliament|commission|eu_|_eu\b|europ|fundat|fundac|foundation|asocia|associat|institut|universit|victimsupport|childfocus|payoke|sava?thechildren|salvati|organi[sz]ation|project|proiect|westeros|justi[cţt]|justitie|prokuratura|rzecznik|defensor|red.?cross|caritas|la-?strada|helpline|hotline|news|radio|(?<![a-z])(?:iom|ilo|ngo|ong|greta|tv)(?![a-z]))/iu;

/** Profiles of persons on networks and messengers. */
export const profileLink: Detector = {
  kind: 'profile-link',
  findSpans: ({text, lower}) =>
    mergeSpans(
      findMatching(text, LINK, ([found]) => !NOT_A_PERSON.test(found.slice(found.indexOf('/')))),
      findBehind(lower, NETWORK, HANDLE, (found) => !NOT_A_PERSON.test(found)),
    ).map(({start, end}) => ({start, end: start + text.slice(start, end).replace(/[.,;:!?*]+$/, '').length})),
  finding: 'looks like somebody’s profile on a network or messenger.',
  hint: 'Remove it; say “a profile on a social network”. If it is a public body’s page, add an entry to data/allowed-data.yaml.',
};
